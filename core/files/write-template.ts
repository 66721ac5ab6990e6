import type { Language } from '../locales/languages.ts';
import { planTemplate } from '../template/template.ts';
import { writeWorkbook } from './write-plan.ts';

/** An empty report workbook in a language, as .xlsx. */
export function writeTemplate(language: Language): Promise<Uint8Array> {
	return writeWorkbook(planTemplate(language));
}
