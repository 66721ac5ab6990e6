import {
	applicableKeys,
	type ExampleReport,
	fillPlan,
	planTemplate,
	type SectionKey,
	sectionKeys,
	sectionsFor,
	TEMPLATE_ROWS,
	type WorkbookPlan,
} from '#core';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { judgeSpreadsheet } from './check-report.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { addPlannedSheets, isBegun, showWhole } from './planned-sheets.ts';
import { Problem } from './problem.ts';
import { reportLanguage } from './report-language.ts';
import { openNewReportDialog } from './views.ts';
import { withLock } from './with-lock.ts';

/** Makes the sections of a report that apply in this workbook, with what the dialog asked for filled in. */
export function newReport(request: RequestOf<'newReport'>): ReplyOf<'newReport'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const catalogue = wholeCatalogue(request.language);
	const report: ExampleReport = {
		report: {
			entity: request.entity,
			currency: request.currency,
			periodStart: request.periodStart,
			periodEnd: request.periodEnd,
			stage: catalogue.choices.stage.draft[0],
		},
		partners: request.partners.map((municipality) => ({ municipality })),
		services: request.services.map((service) => ({ service, municipality: catalogue.allPartners[0] })),
	};
	const sections = sectionsFor(request.has ?? applicableKeys);
	const plan = fillPlan(planTemplate(request.language, TEMPLATE_ROWS, sections), report);
	withLock(() => {
		showWhole(spreadsheet);
		if (!isBegun(plan.sheets) && judgeSpreadsheet(spreadsheet).isReport) throw new Problem('reportExists');
		const [first] = addPlannedSheets(spreadsheet, plan.sheets);
		if (first) spreadsheet.setActiveSheet(first);
	});
	return { sheets: plan.sheets.map(({ name }) => name) };
}

/** Makes the sections that the workbook lacks, in the language of the others; returns their names. */
export function addMissingSections(): string[] {
	return addSections(sectionKeys);
}

/** Makes the sheet of one section, where the workbook lacks it. */
export function addSection({ section }: RequestOf<'addSection'>): ReplyOf<'addSection'> {
	return { sheet: addSections([section])[0] ?? null };
}

/** Makes the sheets that every report must have, where the workbook lacks them. */
export function addDemanded(): ReplyOf<'addDemanded'> {
	return { sheets: addSections(sectionsFor([])) };
}

/** From the sidebar, as the menu does. */
export function openNewReport(): ReplyOf<'openNewReport'> {
	openNewReportDialog(readerLanguage());
	return {};
}

function addSections(wanted: readonly SectionKey[]): string[] {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	return withLock(() => {
		showWhole(spreadsheet);
		const { report } = judgeSpreadsheet(spreadsheet);
		const language = reportLanguage(report, readerLanguage());
		wholeCatalogue(language);
		const plan: WorkbookPlan = planTemplate(language);
		const lacking = new Set(wanted.filter((section) => !report[section].isPresent));
		const sheets = plan.sheets.filter(({ section }) => section !== undefined && lacking.has(section));
		if (sheets.length > 0) addPlannedSheets(spreadsheet, sheets);
		return sheets.map(({ name }) => name);
	});
}
