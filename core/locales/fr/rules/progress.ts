import type { progressRules } from '../../../rules/progress/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const progress: WordsOfRules<typeof progressRules> = {};
