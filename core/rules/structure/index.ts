import { ambiguousValue } from './ambiguous-value.ts';
import { blankKey } from './blank-key.ts';
import { copiedFigures } from './copied-figures.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { duplicateKey } from './duplicate-key.ts';
import { formulaError } from './formula-error.ts';
import { formulaOverwritten } from './formula-overwritten.ts';
import { gapAmongValues } from './gap-among-values.ts';
import { lastPeriodMissing } from './last-period-missing.ts';
import { missingSection } from './missing-section.ts';
import { mixedPeriod } from './mixed-period.ts';
import { mixedUnits } from './mixed-units.ts';
import { numberAsText } from './number-as-text.ts';
import { placeholderText } from './placeholder-text.ts';
import { populationDiffers } from './population-differs.ts';
import { populationImplausible } from './population-implausible.ts';
import { previousDiffersFromHistory } from './previous-differs-from-history.ts';
import { requiredValueMissing } from './required-value-missing.ts';
import { scaleSlip } from './scale-slip.ts';
import { settingUnusable } from './setting-unusable.ts';
import { topicMissing } from './topic-missing.ts';
import { totalAmongRows } from './total-among-rows.ts';
import { totalDiffers } from './total-differs.ts';
import { unknownMissingMarker } from './unknown-missing-marker.ts';
import { unknownReference } from './unknown-reference.ts';
import { unrecognisedHeader } from './unrecognised-header.ts';
import { valuesSwapped } from './values-swapped.ts';
import { wrongType } from './wrong-type.ts';

export const structureRules = [
	missingSection,
	topicMissing,
	unrecognisedHeader,
	formulaError,
	formulaOverwritten,
	duplicateKey,
	blankKey,
	wrongType,
	ambiguousValue,
	unknownMissingMarker,
	mixedPeriod,
	mixedUnits,
	unknownReference,
	placeholderText,
	requiredValueMissing,
	lastPeriodMissing,
	gapAmongValues,
	settingUnusable,
	valuesSwapped,
	scaleSlip,
	numberAsText,
	totalDiffers,
	totalAmongRows,
	datesOutOfOrder,
	copiedFigures,
	populationImplausible,
	populationDiffers,
	previousDiffersFromHistory,
] as const;
