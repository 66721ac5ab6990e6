import { categoriesDifferFromResponses } from './categories-differ-from-responses.ts';
import { changeWithinMarginOfError } from './change-within-margin-of-error.ts';
import { complaintRateDiffers } from './complaint-rate-differs.ts';
import { complaintsDoNotBalance } from './complaints-do-not-balance.ts';
import { fallUnexplained } from './fall-unexplained.ts';
import { marginOfErrorTooWide } from './margin-of-error-too-wide.ts';
import { methodMissing } from './method-missing.ts';
import { mostlyDontKnow } from './mostly-dont-know.ts';
import { responsesExceedPopulation } from './responses-exceed-population.ts';
import { sampleSizeMissing } from './sample-size-missing.ts';
import { scoreDiffers } from './score-differs.ts';
import { selfSelectedSample } from './self-selected-sample.ts';
import { serviceWithoutMeasure } from './service-without-measure.ts';
import { smallSubgroup } from './small-subgroup.ts';
import { surveyOutOfDate } from './survey-out-of-date.ts';
import { surveyOutsidePeriod } from './survey-outside-period.ts';

export const satisfactionRules = [
	serviceWithoutMeasure,
	sampleSizeMissing,
	responsesExceedPopulation,
	marginOfErrorTooWide,
	categoriesDifferFromResponses,
	scoreDiffers,
	changeWithinMarginOfError,
	smallSubgroup,
	surveyOutOfDate,
	complaintsDoNotBalance,
	complaintRateDiffers,
	methodMissing,
	fallUnexplained,
	mostlyDontKnow,
	selfSelectedSample,
	surveyOutsidePeriod,
] as const;
