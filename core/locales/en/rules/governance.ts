import type { governanceRules } from '../../../rules/governance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const governance: WordsOfRules<typeof governanceRules> = {};
