import { sharesDoNotSum } from './shares-do-not-sum.ts';
import { varianceUnexplained } from './variance-unexplained.ts';

export const financeRules = [sharesDoNotSum, varianceUnexplained] as const;
