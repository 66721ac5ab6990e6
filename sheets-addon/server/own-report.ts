import { foldReviews, readReviewLog } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { compareWithLast, keepLook, lookAt, municipalitiesOf, ownReport as ownReportOf, readLooks } from '#core/present';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { checkSpreadsheet } from './check-report.ts';
import { planComparison } from './comparison-plan.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { harmlessPlan, putSheet } from './report-sheets.ts';
import { readLog } from './review-log.ts';
import { withLock } from './with-lock.ts';

/** Where a person's own municipality is kept, for every report that they open. */
const MUNICIPALITY_PROPERTY = 'municipality';
/** What they saw of a report, by its file's id. */
const LOOKS_PROPERTY = 'looks.';

/** The municipality that this person said is theirs; empty where they were not asked yet. */
export function ownMunicipality(): string {
	return PropertiesService.getUserProperties().getProperty(MUNICIPALITY_PROPERTY) ?? '';
}

/** What concerns the reader's own municipality; nothing where they have to say first which that is. */
export function ownReport({ municipality }: RequestOf<'ownReport'>): ReplyOf<'ownReport'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check } = checkSpreadsheet(spreadsheet);
	if (municipality !== null) PropertiesService.getUserProperties().setProperty(MUNICIPALITY_PROPERTY, municipality);
	const key = LOOKS_PROPERTY + spreadsheet.getId();
	const looks = readLooks(PropertiesService.getUserProperties().getProperty(key));
	const reviews = foldReviews(readReviewLog(readLog(spreadsheet)).events);
	const report = ownReportOf(check, municipality ?? ownMunicipality(), wholeCatalogue(readerLanguage()), { looks, reviews });
	if (report) keep(key, JSON.stringify(keepLook(looks, lookAt(check))));
	return { names: municipalitiesOf(check), report: report ? (report as unknown as ReplyOf<'ownReport'>['report']) : null };
}

/** Where a person has looked at more reports than Google keeps of, those before are forgotten. */
function keep(key: string, looks: string): void {
	const properties = PropertiesService.getUserProperties();
	try {
		properties.setProperty(key, looks);
	} catch {
		for (const old of properties.getKeys()) if (old.startsWith(LOOKS_PROPERTY)) properties.deleteProperty(old);
		properties.setProperty(key, looks);
	}
}

/** Makes the sheet that lays this period beside the last, or makes it anew. */
export function makeComparison(): string {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check } = checkSpreadsheet(spreadsheet);
	const language = readerLanguage();
	const own = ownMunicipality();
	const name = municipalitiesOf(check).find((each) => each === own) ?? '';
	const comparison = compareWithLast(check, name, wholeCatalogue(language));
	const { plan, hidden, fixedRows } = planComparison(comparison, addonWordsFor(language).ownSheets.made);
	return withLock(() =>
		putSheet(spreadsheet, 'comparison', harmlessPlan(plan), (sheet) => {
			sheet.setRowHeightsForced(fixedRows.row + 1, fixedRows.count, fixedRows.height);
			sheet.hideColumns(hidden.column + 1, hidden.count);
		}),
	);
}

export function comparisonSheet(): ReplyOf<'comparisonSheet'> {
	return { sheet: makeComparison() };
}
