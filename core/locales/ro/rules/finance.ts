import type { financeRules } from '../../../rules/finance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const finance: WordsOfRules<typeof financeRules> = {};
