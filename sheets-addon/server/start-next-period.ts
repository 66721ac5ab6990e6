import {
	type Catalogue,
	type Check,
	type Choice,
	type ChoiceList,
	columnsOf,
	fill,
	foldReviews,
	formatDate,
	isWritable,
	nextEvent,
	type ReviewEvent,
	readReviewLog,
	reviewLogRows,
	type SectionKey,
	staffOf,
} from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { harmless } from '#core/view';
import { checkSpreadsheet } from './check-report.ts';
import { checkTime } from './deadline.ts';
import { DATE_FORMAT, ownFormat, showsDate } from './edit-cell.ts';
import { dropSteps, keepSteps, readSteps } from './kept-steps.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { periodAfter, type RollForwardWords } from './next-period.ts';
import { Problem } from './problem.ts';
import { sheetNamed } from './read-workbook.ts';
import { reportLanguage } from './report-language.ts';
import { readLog } from './review-log.ts';
import { addToLog } from './reviews.ts';
import { type TurnStep, turnSteps } from './turn-steps.ts';
import { showLink } from './views.ts';
import { withLock } from './with-lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Pinned to the workbook: its own id. A copy that a person makes carries that of the file that it was made of. */
const OWN_ID = 'imc-monitor-workbook';
const PERCENT_FORMAT = '0.#%';

/**
 * In a report: opens Google's own page that makes a copy, and changes nothing but that the workbook now knows its id. In such
 * a copy: turns it into the report of the next period. The file that it was made of can never be turned.
 */
export function startNextPeriod(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const reader = readerLanguage();
	const { nextPeriod: words } = addonWordsFor(reader);
	const id = spreadsheet.getId();
	const known = ownIdOf(spreadsheet);
	if (known === null || known === id) {
		const { check } = checkSpreadsheet(spreadsheet);
		if (periodOf(check) === undefined) throw new Problem('noPeriod');
		withLock(() => {
			dropSteps(spreadsheet);
			if (known === null) spreadsheet.addDeveloperMetadata(OWN_ID, id);
		});
		showLink(words.title, words.copyFirst, `https://docs.google.com/spreadsheets/d/${id}/copy`, words.makeCopy, reader);
		return;
	}
	const begun = readSteps(spreadsheet);
	const ui = SpreadsheetApp.getUi();
	if (begun) turn(spreadsheet, begun);
	else {
		const { check } = checkSpreadsheet(spreadsheet);
		const catalogue = wholeCatalogue(reportLanguage(check.report, reader));
		const after = periodOf(check);
		if (after === undefined) throw new Problem('noPeriod');
		const period = `${formatDate(after.start, catalogue.formats)} – ${formatDate(after.end, catalogue.formats)}`;
		if (ui.alert(words.title, fill(words.question, { period }), ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
		const steps: TurnStep[] = [
			...turnSteps(check, rollForwardWords(catalogue), (sheet) => sheetNamed(spreadsheet, sheet).getMaxRows()),
			...logSteps(spreadsheet),
			{ do: 'rename', name: `${harmless(check.entity ?? words.title, 120)} ${period}` },
		];
		withLock(() => keepSteps(spreadsheet, steps));
		turn(spreadsheet, steps);
	}
	ui.alert(words.title, words.done, ui.ButtonSet.OK);
}

/** All steps; only then is the workbook one of its own, and what was kept of them taken away. */
function turn(spreadsheet: Spreadsheet, steps: readonly TurnStep[]): void {
	withLock(() => {
		for (const step of steps) {
			checkTime();
			if (step.do === 'rename') spreadsheet.rename(step.name);
			else if (step.do === 'log') addToLog(spreadsheet, step.lines);
			else take(sheetNamed(spreadsheet, step.sheet), step);
		}
		SpreadsheetApp.flush();
		metadataOf(spreadsheet)?.setValue(spreadsheet.getId());
		SpreadsheetApp.flush();
		dropSteps(spreadsheet);
	});
}

/** The reviews that came along are of the period before; what they left open is of this one too. */
function logSteps(spreadsheet: Spreadsheet): TurnStep[] {
	const { events } = readReviewLog(readLog(spreadsheet));
	if (events.length === 0) return [];
	const document = `sheets:${spreadsheet.getId()}`;
	const reviews = foldReviews(events).reviews.map(({ id }) => id);
	const event = nextEvent(events, {
		id: `period ${document}`,
		...staffOf(document),
		at: new Date().toISOString(),
		type: 'period-started',
		payload: { document, reviews },
	});
	return isWritable(event as ReviewEvent) ? [{ do: 'log', lines: reviewLogRows([event as ReviewEvent]) }] : [];
}

function take(sheet: GoogleAppsScript.Spreadsheet.Sheet, step: Exclude<TurnStep, { do: 'rename' | 'log' }>): void {
	switch (step.do) {
		case 'write':
			sheet.getRange(step.row, step.column, step.values.length, step.values[0]?.length ?? 1).setValues(step.values.map((row) => [...row]));
			return;
		case 'show': {
			const cells = sheet.getRange(step.row, step.column, step.count, 1);
			const formats = cells.getNumberFormats();
			const shows = (format: string) => (step.as === 'date' ? showsDate(format) : format.includes('%'));
			if (formats.every(([format = '']) => shows(format))) return;
			const wanted = step.as === 'date' ? DATE_FORMAT : PERCENT_FORMAT;
			cells.setNumberFormats(formats.map(([format = '']) => [shows(format) ? ownFormat(format) : wanted]));
			return;
		}
		case 'insert':
			if (sheet.getMaxRows() === step.rows) sheet.insertRowsAfter(step.row, step.count);
			return;
		case 'delete':
			if (sheet.getMaxRows() === step.rows) sheet.deleteRows(step.row, step.count);
	}
}

function metadataOf(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
	return spreadsheet.getDeveloperMetadata().find((one) => one.getKey() === OWN_ID);
}

function ownIdOf(spreadsheet: Spreadsheet): string | null {
	return metadataOf(spreadsheet)?.getValue() ?? null;
}

function periodOf({ period: { start, end } }: Check): { readonly start: number; readonly end: number } | undefined {
	return start === undefined || end === undefined ? undefined : periodAfter(start, end);
}

function rollForwardWords(catalogue: Catalogue): RollForwardWords {
	const columnOf = (section: SectionKey, key: string) => columnsOf(section).find(([name]) => name === key)?.[1];
	return {
		draft: catalogue.choices.stage.draft[0],
		yes: catalogue.yes[0],
		no: catalogue.no[0],
		all: catalogue.allPartners[0],
		volume: catalogue.historyMeasures.volume[0],
		unitCost: catalogue.historyMeasures['unit-cost'][0],
		satisfiedShare: catalogue.historyMeasures['satisfied-share'][0],
		choice: (section, key, value) => {
			const column = columnOf(section, key);
			return column?.type === 'choice' ? wordOf(catalogue, column.of, value) : value;
		},
		typeOf: (section, key) => columnOf(section, key)?.type ?? 'text',
	};
}

function wordOf<L extends ChoiceList>(catalogue: Catalogue, list: L, value: string): string {
	const words = catalogue.choices[list] as { readonly [C in Choice<L>]: readonly [string, ...string[]] };
	return words[value as Choice<L>]?.[0] ?? value;
}
