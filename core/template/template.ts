import { catalogueFor } from '../locales/index.ts';
import type { Language } from '../locales/languages.ts';
import { templateWordsFor } from '../locales/template-words.ts';
import { type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import type { EntryContext } from './entry.ts';
import { planForm } from './form.ts';
import type { SheetPlan, WorkbookPlan } from './plan.ts';
import { planSettings } from './settings.ts';
import { planStart } from './start-sheet.ts';
import { headerRowOf, planTable } from './table.ts';

/** Rows prepared in each table. */
export const TEMPLATE_ROWS = 200;

/**
 * An empty report workbook in a language, from the same tables that the parser reads: the .xlsx template and the
 * add-on's new report are both written from it. `chosen`: those of the sections that apply.
 */
export function planTemplate(language: Language, rows: number = TEMPLATE_ROWS, chosen: readonly SectionKey[] = sectionKeys): WorkbookPlan {
	const catalogue = catalogueFor(language);
	const words = templateWordsFor(language);
	const listIn = (section: 'services' | 'partners') => ({
		sheet: catalogue.sections[section].name,
		firstRow: headerRowOf(section) + 1,
		lastRow: headerRowOf(section) + rows,
	});
	const context: EntryContext = { catalogue, words, lists: { services: listIn('services'), partners: listIn('partners') } };
	return {
		title: words.title,
		language,
		sheets: [planStart(rows, context, chosen), ...chosen.map((section) => planSection(section, rows, context))],
	};
}

function planSection(section: SectionKey, rows: number, context: EntryContext): SheetPlan {
	if (section === 'settings') return planSettings(context);
	return sections[section].kind === 'form' ? planForm(section, context) : planTable(section, rows, context);
}
