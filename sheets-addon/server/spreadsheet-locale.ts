let known: string | undefined;

/** As Google writes it, `en_GB`; asked for once in a run. */
export function localeOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
	known ??= spreadsheet.getSpreadsheetLocale();
	return known;
}
