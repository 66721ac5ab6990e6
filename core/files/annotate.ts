import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { addSheets } from './add-sheets.ts';
import { planAnnotations } from './annotation-plan.ts';
import { defaultLimits, type Limits } from './limits.ts';

/**
 * The person's own .xlsx with a Scorecard and a Findings sheet behind its sheets, which stay as they are.
 *
 * @throws WorkbookFileError, with `unsupported-format` where the file is no .xlsx: nothing can be added to a .csv or .ods
 */
export function annotate(bytes: Uint8Array, check: Check, catalogue: Catalogue, limits: Limits = defaultLimits): Promise<Uint8Array> {
	return addSheets(bytes, '.csv', planAnnotations(check, catalogue), limits);
}
