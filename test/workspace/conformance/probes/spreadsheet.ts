import { isRefused, type Probe, type Scratch } from '../probe.ts';
import { sources } from '../sources.ts';

const refuses = (
	id: string,
	topic: Probe['topic'],
	says: string,
	work: (scratch: Scratch) => void,
	source: Probe['source'],
	expected = true,
): Probe => ({
	id,
	topic,
	says,
	run: (scratch) => isRefused(() => work(scratch)),
	expected,
	...(source && { source }),
});
const name = (id: string, says: string, work: (scratch: Scratch) => void, source: Probe['source'], expected = true) =>
	refuses(`names/${id}`, 'names and sizes', says, work, source, expected);

export const namesAndSizes: readonly Probe[] = [
	name('empty-sheet-name', 'a sheet with no name is refused', ({ sheet }) => void sheet.setName(''), sources.sheetNames),
	name('long-sheet-name', 'a name of 101 characters is refused', ({ sheet }) => void sheet.setName('x'.repeat(101)), sources.sheetNames),
	name(
		'sheet-name-100',
		'a name of 100 characters is taken',
		({ sheet }) => void sheet.setName('x'.repeat(100)),
		sources.sheetNames,
		false,
	),
	...['R1C1', 'true', 'A1', '1st', 'a b'].map((text) =>
		name(
			`range-name-${text}`,
			`a range named ${text} is refused`,
			({ sheet, spreadsheet }) => spreadsheet.setNamedRange(text, sheet.getRange('A1')),
			sources.rangeNames,
		),
	),
	name(
		'range-name-letters',
		'a range named in letters and underscores is taken',
		({ sheet, spreadsheet }) => {
			spreadsheet.setNamedRange('Imc_probe', sheet.getRange('A1'));
			spreadsheet.removeNamedRange('Imc_probe');
		},
		sources.rangeNames,
		false,
	),
	name('cells', 'more than 10 million cells are refused', ({ sheet }) => void sheet.insertRowsAfter(1, 500_000), sources.limits),
	name('columns', 'more than 18,278 columns are refused', ({ sheet }) => void sheet.insertColumnsAfter(1, 18_300), sources.limits),
	name(
		'characters',
		'a text of 50,001 characters is refused',
		({ sheet }) => void sheet.getRange('A1').setValue('x'.repeat(50_001)),
		sources.limits,
	),
];

export const time: readonly Probe[] = [
	{
		id: 'time/spreadsheet-zone',
		topic: 'time',
		says: 'a day of a cell begins at midnight of the spreadsheet’s time zone, not of the script’s',
		run: ({ sheet, spreadsheet }) => {
			const before = spreadsheet.getSpreadsheetTimeZone();
			spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo');
			sheet.getRange('A1').setValue('2024-01-15');
			SpreadsheetApp.flush();
			const value: unknown = sheet.getRange('A1').getValue();
			const answer =
				Object.prototype.toString.call(value) === '[object Date]' ? new Date((value as Date).getTime()).toISOString() : String(value);
			spreadsheet.setSpreadsheetTimeZone(before);
			return answer;
		},
		expected: '2024-01-14T15:00:00.000Z',
		source: sources.timeZones,
	},
	{
		id: 'time/date-written',
		topic: 'time',
		says: 'a moment that is written is the time of day that the clocks of the spreadsheet show',
		run: ({ sheet, spreadsheet }) => {
			const before = spreadsheet.getSpreadsheetTimeZone();
			spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo');
			sheet.getRange('A1').setValue(new Date(Date.UTC(2024, 0, 15, 15)));
			sheet.getRange('A1').setNumberFormat('0.0');
			SpreadsheetApp.flush();
			const answer = Number(sheet.getRange('A1').getValue());
			spreadsheet.setSpreadsheetTimeZone(before);
			return answer;
		},
		expected: 45_307,
		source: sources.timeZones,
	},
];

export const errors: readonly Probe[] = [
	{
		id: 'errors/by-flush',
		topic: 'errors',
		says: 'a write that is refused says so by the next flush at the latest',
		run: ({ sheet }) => {
			const cell = sheet.getRange('A1');
			cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Draft']).setAllowInvalid(false).build());
			SpreadsheetApp.flush();
			const isLate = isRefused(() => void cell.setValue('Late'));
			return [isLate, String(cell.getValue())];
		},
		expected: [true, ''],
		source: sources.writeCache,
	},
	refuses(
		'errors/range-outside',
		'errors',
		'a range outside the sheet is refused',
		({ sheet }) => void sheet.getRange(1_000_000, 1).getValue(),
		sources.remembered,
	),
	refuses('errors/last-sheet', 'errors', 'the last visible sheet can’t be hidden', hideAll, sources.remembered),
];

function hideAll({ spreadsheet }: Scratch): void {
	const shown = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
	try {
		for (const sheet of shown) sheet.hideSheet();
		SpreadsheetApp.flush();
	} finally {
		for (const sheet of shown) sheet.showSheet();
	}
}

export const locale: readonly Probe[] = [
	refuses(
		'locale/unknown',
		'locale',
		'an unknown locale is refused',
		({ spreadsheet }) => spreadsheet.setSpreadsheetLocale('xx_YY'),
		sources.locales,
	),
	refuses(
		'locale/ukrainian',
		'locale',
		'Ukrainian is taken',
		({ spreadsheet }) => spreadsheet.setSpreadsheetLocale('uk_UA'),
		sources.locales,
		false,
	),
	{
		id: 'locale/person',
		topic: 'locale',
		says: 'the language of the account can be asked for, and is all that may be with AuthMode NONE',
		run: () => /^[a-z]{2}/.test(Session.getActiveUserLocale()),
		expected: true,
		source: {
			kind: 'documented',
			where:
				'developers.google.com/apps-script/reference/base/session#getActiveUserLocale(), and editor-auth-lifecycle: access to user data with AuthMode.NONE, locale only',
			on: '2026-11-28',
		},
	},
];

export const html: readonly Probe[] = [
	refuses(
		'html/unclosed-quote',
		'pages',
		'HTML with a quote that does not end is refused',
		() => void HtmlService.createHtmlOutput('<p title="a>'),
		sources.malformedHtml,
	),
	{
		id: 'html/evaluated',
		topic: 'pages',
		says: 'a text that is evaluated in a function sees Google’s services, and gives what its expression gives',
		run: () => {
			// biome-ignore lint/security/noGlobalEval: it is what the probe is about
			const found: unknown = eval('(function(){var inner={kind:typeof SpreadsheetApp.flush};return inner})()');
			return (found as { kind: string }).kind;
		},
		expected: 'function',
		source: sources.evaluated,
	},
	{
		id: 'html/raw-content',
		topic: 'pages',
		says: 'getRawContent gives a file as it is, with comments and addresses',
		run: () => HtmlService.createTemplateFromFile('sample').getRawContent().trim(),
		expected: '<!-- kept --><p data-a="1">http://example.org /* kept */</p>',
		source: sources.rawContent,
	},
];
