import type { followUpRules } from '../../../rules/follow-up/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const followUp: WordsOfRules<typeof followUpRules> = {};
