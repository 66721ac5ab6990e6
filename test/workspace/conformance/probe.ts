/// <reference types="google-apps-script" />
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What is known of a behaviour, and from where. */
export interface Source {
	/** `documented` by Google; `reported` by somebody who saw it; `remembered` by whoever wrote the probe, and unknown until it is recorded. */
	readonly kind: 'documented' | 'reported' | 'remembered';
	readonly where: string;
	/** Day on which it was said, or read, as YYYY-MM-DD. */
	readonly on: string;
}

/** What a probe tries things on: an empty sheet of a scratch spreadsheet. */
export interface Scratch {
	readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
	readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** One behaviour of Google's that the workspace shares: plain Apps Script that runs at both. */
export interface Probe {
	readonly id: string;
	readonly topic: Topic;
	readonly says: string;
	/** Of the scratch spreadsheet; en_US where left out. */
	readonly locale?: string;
	readonly run: (scratch: Scratch) => Json;
	readonly expected: Json;
	readonly source?: Source;
}

export type Topic =
	| 'pages'
	| 'freezes and merges'
	| 'strict rules'
	| 'typed values'
	| 'number formats'
	| 'formulas'
	| 'names and sizes'
	| 'time'
	| 'errors'
	| 'locale'
	| 'copies';

/** Whether Google refuses it, at once or when writes are sent off. */
export function isRefused(work: () => void): boolean {
	try {
		work();
		SpreadsheetApp.flush();
		return false;
	} catch {
		return true;
	}
}

/** A cell's value with its kind, alike wherever the script runs. */
export function describe(cell: GoogleAppsScript.Spreadsheet.Range): string {
	SpreadsheetApp.flush();
	const value: unknown = cell.getValue();
	const formula = cell.getFormula();
	if (formula !== '') return `formula ${formula}`;
	if (Object.prototype.toString.call(value) === '[object Date]') {
		const zone = cell.getSheet().getParent().getSpreadsheetTimeZone();
		return `date ${Utilities.formatDate(value as GoogleAppsScript.Base.Date, zone, 'MM-dd HH:mm')}`;
	}
	if (typeof value === 'string' && /^#(?:ERROR!|NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NUM!)$/.test(value)) return `error ${value}`;
	return `${typeof value} ${typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : String(value)}`;
}
