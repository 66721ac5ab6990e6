import { type ExampleReport, fillPlan, planTemplate, type SheetPlan, sectionKeys, type WorkbookPlan } from '#core';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { checkSpreadsheet } from './check-report.ts';
import { Deadline } from './deadline.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { Problem } from './problem.ts';
import { reportLanguage } from './report-language.ts';
import { withLock } from './with-lock.ts';
import { addPlannedSheets, removeUnfinished } from './write-plan.ts';

/** Makes all the sections of a report in this workbook, with what the dialog asked for filled in. */
export function newReport(request: RequestOf<'newReport'>): ReplyOf<'newReport'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	if (checkSpreadsheet(spreadsheet).check.isReport) throw new Problem('reportExists');
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
	const plan = fillPlan(planTemplate(request.language), report);
	withLock(() => {
		refuseTakenNames(spreadsheet, plan.sheets);
		addPlannedSheets(spreadsheet, plan.sheets, new Deadline());
		const first = spreadsheet.getSheetByName(plan.sheets[0]?.name ?? '');
		if (first) spreadsheet.setActiveSheet(first);
	});
	return { sheets: plan.sheets.map(({ name }) => name) };
}

/** Makes the sections that the workbook lacks, in the language of the others; returns their names. */
export function addMissingSections(): string[] {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { report } = checkSpreadsheet(spreadsheet).check;
	const language = reportLanguage(report, readerLanguage());
	wholeCatalogue(language);
	const plan: WorkbookPlan = planTemplate(language);
	const lacking = new Set(sectionKeys.filter((section) => !report[section].isPresent));
	const sheets = plan.sheets.filter(({ section }) => section !== undefined && lacking.has(section));
	if (sheets.length === 0) return [];
	withLock(() => {
		refuseTakenNames(spreadsheet, sheets);
		addPlannedSheets(spreadsheet, sheets, new Deadline());
	});
	return sheets.map(({ name }) => name);
}

function refuseTakenNames(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheets: readonly SheetPlan[]): void {
	removeUnfinished(spreadsheet);
	const taken = sheets.find(({ name }) => spreadsheet.getSheetByName(name) !== null);
	if (taken) throw new Problem('sheetExists', { sheet: taken.name });
}
