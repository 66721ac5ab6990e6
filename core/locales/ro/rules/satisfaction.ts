import type { satisfactionRules } from '../../../rules/satisfaction/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const satisfaction: WordsOfRules<typeof satisfactionRules> = {};
