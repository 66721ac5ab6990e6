import { groundWordsFor } from '../locales/ground.ts';
import type { Language } from '../locales/languages.ts';
import { type ColumnKey, columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { type CellValue, cellKey, type Sheet, type Workbook } from '../workbook/index.ts';
import type { Severity, Stage } from './rule.ts';

/**
 * A piece of a report as a person would fill it, by the keys of its columns; dates as `2020-03-31`. It becomes a
 * workbook with headers of a language, one sheet a section, and is at once a test and documentation.
 */
export type ExampleReport = {
	readonly [S in SectionKey]?: (typeof sections)[S]['kind'] extends 'form' ? ExampleRow<S> : readonly ExampleRow<S>[];
};
type ExampleRow<S extends SectionKey> = { readonly [K in ColumnKey<S>]?: CellValue };

export interface ValidExample {
	/** What it shows, as a sentence. */
	readonly name: string;
	readonly report?: ExampleReport;
	/** Instead of a report, for what a report's keys can't say (headers, formulas, formats). */
	readonly sheets?: readonly Sheet[];
	/** `2020-06-30` where left out. */
	readonly asOf?: string;
	readonly stage?: Stage;
	/** Findings that the explanations of staff cleared. */
	readonly explained?: readonly ExpectedFinding[];
}

export interface InvalidExample extends ValidExample {
	readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
	readonly message: string;
	/**
	 * The finding's first place: `budget 2 actual` is the second row's actual, `balances closing` a form's value,
	 * `Budget!C4` any cell.
	 */
	readonly at: string;
	/** Where it is not the rule's own. */
	readonly severity?: Severity;
	readonly outcome?: 'missing' | 'review';
	/** Values that the first suggestions must offer, in order. */
	readonly suggests?: readonly CellValue[];
}

/** Beside each rule, in its file. */
export interface Examples<R extends { readonly messages: object }> {
	readonly valid: readonly ValidExample[];
	/** Between them they show every message of the rule. */
	readonly invalid: readonly (Omit<InvalidExample, 'findings'> & {
		readonly findings: readonly (ExpectedFinding & { readonly message: keyof R['messages'] & string })[];
	})[];
}

/** The workbook of an example. */
export function exampleWorkbook(example: ValidExample, language: Language = 'en'): Workbook {
	if (example.sheets) return { sheets: example.sheets };
	const { sections: words } = groundWordsFor(language);
	const sheets: Sheet[] = [];
	for (const section of sectionKeys) {
		const content = example.report?.[section] as Record<string, CellValue> | readonly Record<string, CellValue>[] | undefined;
		if (!content) continue;
		const headerOf = (key: string) => (words[section].columns as Record<string, { header: string }>)[key]?.header ?? key;
		if (sections[section].kind === 'form') {
			const form = content as Record<string, CellValue>;
			sheets.push({ name: words[section].name, rows: Object.keys(form).map((key) => [headerOf(key), form[key] ?? null]) });
			continue;
		}
		const rows = content as readonly Record<string, CellValue>[];
		const columns = columnsOf(section).filter(([key]) => rows.some((row) => key in row));
		const formats = new Map<number, 'percent'>();
		const cells = rows.map((row, index) =>
			columns.map(([key, { type }], at) => {
				const share = type === 'percent' ? shareOf(row[key] ?? null) : undefined;
				if (share !== undefined) formats.set(cellKey(index + 1, at), 'percent');
				return share ?? row[key] ?? null;
			}),
		);
		sheets.push({
			name: words[section].name,
			rows: [columns.map(([key]) => headerOf(key)), ...cells],
			...(formats.size > 0 && { formats }),
		});
	}
	return { sheets };
}

/** `45%` as a spreadsheet keeps it: 0.45, shown as a percentage. */
function shareOf(value: CellValue): number | undefined {
	const points = typeof value === 'string' ? /^(-?\d+(?:\.\d+)?)\s?%$/.exec(value)?.[1] : undefined;
	return points === undefined ? undefined : Number((Number(points) / 100).toPrecision(12));
}
