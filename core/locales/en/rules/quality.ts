import type { qualityRules } from '../../../rules/quality/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const quality: WordsOfRules<typeof qualityRules> = {};
