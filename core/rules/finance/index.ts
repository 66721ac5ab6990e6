import { accountsNotAttached } from './accounts-not-attached.ts';
import { balancesDoNotAddUp } from './balances-do-not-add-up.ts';
import { collectionRateLow } from './collection-rate-low.ts';
import { contributionDiffersFromShare } from './contribution-differs-from-share.ts';
import { contributionOverdue } from './contribution-overdue.ts';
import { costNotRecovered } from './cost-not-recovered.ts';
import { lowCashCover } from './low-cash-cover.ts';
import { openingBalanceDiffers } from './opening-balance-differs.ts';
import { sharedAccountNotZero } from './shared-account-not-zero.ts';
import { sharesDoNotSum } from './shares-do-not-sum.ts';
import { unitCostDiffers } from './unit-cost-differs.ts';
import { unitCostOutlier } from './unit-cost-outlier.ts';
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
] as const;
