import { ambiguousValue } from './ambiguous-value.ts';
import { blankKey } from './blank-key.ts';
import { duplicateKey } from './duplicate-key.ts';
import { formulaError } from './formula-error.ts';
import { formulaOverwritten } from './formula-overwritten.ts';
import { missingSection } from './missing-section.ts';
import { mixedPeriod } from './mixed-period.ts';
import { mixedUnits } from './mixed-units.ts';
import { placeholderText } from './placeholder-text.ts';
import { requiredValueMissing } from './required-value-missing.ts';
import { settingUnusable } from './setting-unusable.ts';
import { topicMissing } from './topic-missing.ts';
import { unknownMissingMarker } from './unknown-missing-marker.ts';
import { unknownReference } from './unknown-reference.ts';
import { unrecognisedHeader } from './unrecognised-header.ts';
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
	settingUnusable,
] as const;
