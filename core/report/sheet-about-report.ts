import type { Sheet } from '../workbook/index.ts';

/** What the add-on writes below the title of such a sheet, in each of its languages. */
const MAKER = /(?:Made by|Créé par|Створено|Creat de) IMC Monitor\./;

/** A sheet that the add-on wrote about a report (its findings, its reviews): its tables look like the report's, and are none. */
export function isAboutReport({ rows }: Sheet): boolean {
	const below = rows[1]?.[0];
	return typeof below === 'string' && MAKER.test(below);
}
