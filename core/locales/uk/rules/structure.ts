import type { structureRules } from '../../../rules/structure/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const structure: WordsOfRules<typeof structureRules> = {};
