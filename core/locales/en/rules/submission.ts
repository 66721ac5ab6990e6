import type { submissionRules } from '../../../rules/submission/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const submission: WordsOfRules<typeof submissionRules> = {};
