import { breakdownDiffersFromTotal } from './breakdown-differs-from-total.ts';
import { largeChangeUnexplained } from './large-change-unexplained.ts';
import { negativeVolume } from './negative-volume.ts';
import { outlier } from './outlier.ts';
import { partnerWithoutService } from './partner-without-service.ts';
import { planMissing } from './plan-missing.ts';
import { repeatedValues } from './repeated-values.ts';
import { serviceDropped } from './service-dropped.ts';
import { serviceNotReported } from './service-not-reported.ts';
import { startedOrStoppedUnexplained } from './started-or-stopped-unexplained.ts';
import { usersExceedPopulation } from './users-exceed-population.ts';
import { volumeDiffersFromUnitCosts } from './volume-differs-from-unit-costs.ts';
import { volumeMissing } from './volume-missing.ts';

export const servicesRules = [
	serviceNotReported,
	volumeMissing,
	negativeVolume,
	usersExceedPopulation,
	breakdownDiffersFromTotal,
	partnerWithoutService,
	largeChangeUnexplained,
	outlier,
	repeatedValues,
	planMissing,
	startedOrStoppedUnexplained,
	serviceDropped,
	volumeDiffersFromUnitCosts,
] as const;
