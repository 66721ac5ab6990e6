import { directionMissing } from './direction-missing.ts';
import { implausibleValue } from './implausible-value.ts';
import { qualityLargeChangeUnexplained } from './large-change-unexplained.ts';
import { missedTargetWithoutAction } from './missed-target-without-action.ts';
import { numeratorExceedsDenominator } from './numerator-exceeds-denominator.ts';
import { percentageOutOfRange } from './percentage-out-of-range.ts';
import { ratioDiffers } from './ratio-differs.ts';
import { serviceWithoutIndicator } from './service-without-indicator.ts';
import { sourceMissing } from './source-missing.ts';
import { targetMissing } from './target-missing.ts';
import { targetWithoutAmbition } from './target-without-ambition.ts';

export const qualityRules = [
	serviceWithoutIndicator,
	percentageOutOfRange,
	numeratorExceedsDenominator,
	ratioDiffers,
	implausibleValue,
	targetMissing,
	missedTargetWithoutAction,
	directionMissing,
	sourceMissing,
	qualityLargeChangeUnexplained,
	targetWithoutAmbition,
] as const;
