import { accountOverdrawn } from './account-overdrawn.ts';
import { accountsNotAttached } from './accounts-not-attached.ts';
import { balancesDoNotAddUp } from './balances-do-not-add-up.ts';
import { cashDiffersFromBudget } from './cash-differs-from-budget.ts';
import { collectionRateLow } from './collection-rate-low.ts';
import { contributionDiffersFromShare } from './contribution-differs-from-share.ts';
import { contributionOverdue } from './contribution-overdue.ts';
import { contributionsDifferFromBudget } from './contributions-differ-from-budget.ts';
import { costJumpUnexplained } from './cost-jump-unexplained.ts';
import { costNotRecovered } from './cost-not-recovered.ts';
import { debtJumpUnexplained } from './debt-jump-unexplained.ts';
import { lineMisfiled } from './line-misfiled.ts';
import { lowCashCover } from './low-cash-cover.ts';
import { negativeAmount } from './negative-amount.ts';
import { openingBalanceDiffers } from './opening-balance-differs.ts';
import { overpaidContribution } from './overpaid-contribution.ts';
import { serviceWithoutUnitCost } from './service-without-unit-cost.ts';
import { shareOutOfRange } from './share-out-of-range.ts';
import { sharedAccountNotZero } from './shared-account-not-zero.ts';
import { sharesDoNotSum } from './shares-do-not-sum.ts';
import { unitCostDiffers } from './unit-cost-differs.ts';
import { unitCostOutlier } from './unit-cost-outlier.ts';
import { unitCostsDifferFromBudget } from './unit-costs-differ-from-budget.ts';
import { varianceUnexplained } from './variance-unexplained.ts';

export const financeRules = [
	sharesDoNotSum,
	contributionDiffersFromShare,
	contributionOverdue,
	openingBalanceDiffers,
	balancesDoNotAddUp,
	sharedAccountNotZero,
	varianceUnexplained,
	collectionRateLow,
	costNotRecovered,
	unitCostDiffers,
	unitCostOutlier,
	lowCashCover,
	accountsNotAttached,
	lineMisfiled,
	negativeAmount,
	shareOutOfRange,
	contributionsDifferFromBudget,
	cashDiffersFromBudget,
	accountOverdrawn,
	overpaidContribution,
	costJumpUnexplained,
	debtJumpUnexplained,
	serviceWithoutUnitCost,
	unitCostsDifferFromBudget,
] as const;
