import type { Source } from './probe.ts';

const read = '2026-11-28';
const documented = (where: string): Source => ({ kind: 'documented', where, on: read });
const reported = (where: string, on: string): Source => ({ kind: 'reported', where, on });

/** Where the behaviours are known from. A probe names one of these; a recording from Google takes the place of all of them. */
export const sources = {
	gasFakes: reported('brucemcpherson/gas-fakes, notes/oddities.md', '2026-05-29'),
	freezeCutsMerge: reported('dream-num/univer issue 724, and Google’s message as scripts on GitHub quote it', '2024-01-05'),
	wholeMerges: reported('Google’s message in a log of May 2025 and in scripts on GitHub', '2025-05-15'),
	strictRules: reported('Google’s message “violates the data validation rules set on this cell”, as scripts on GitHub quote it', read),
	typedValues: documented(
		'developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object), and gas-fakes: setValues is USER_ENTERED',
	),
	userEntered: documented('developers.google.com/sheets/api/reference/rest/v4/ValueInputOption: USER_ENTERED, as if typed into the UI'),
	plainText: documented('support.google.com/docs/answer/56470: plain text keeps what is typed'),
	limits: documented('support.google.com/drive/answer/37603: 10 million cells, column ZZZ, 50,000 characters'),
	rangeNames: documented('support.google.com/docs/answer/63175: names of ranges'),
	sheetNames: documented('developers.google.com/sheets/api: a sheet’s title has 1 to 100 characters'),
	locales: documented('developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetLocale(String)'),
	timeZones: documented('developers.google.com/apps-script/guides/dates: a cell’s date is read in the spreadsheet’s time zone'),
	writeCache: documented('developers.google.com/apps-script/guides/support/best-practices: write caching'),
	malformedHtml: documented(
		'developers.google.com/apps-script/reference/html/html-output#append(String): an error if the HTML is malformed',
	),
	rawContent: documented('developers.google.com/apps-script/reference/html/html-template#getRawContent()'),
	metaTags: documented(
		'developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String): meta tags in a page are ignored',
	),
	commentsInTemplates: reported('enuchi/React-Google-Apps-Script issue 157', '2022-11-24'),
	template: documented(
		'developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String,Integer,Object): all data from the template sheet is copied',
	),
	hiddenCopy: reported('a script on GitHub that copies a hidden template with gspread: “A copy of a hidden sheet is hidden”', read),
	pasteFormat: documented('developers.google.com/apps-script/reference/spreadsheet/copy-paste-type: PASTE_FORMAT, paste the format only'),
	evaluated: reported(
		'tanaikech/PDFApp loads pdf-lib by eval; scripts on GitHub eval what createTemplateFromFile(…).getRawContent() gives',
		read,
	),
	remembered: { kind: 'remembered', where: 'what people remember of Google Sheets', on: read },
} as const satisfies Readonly<Record<string, Source>>;
