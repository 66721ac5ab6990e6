import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWorkbook } from '#core/files';
import { headerText } from '../../core/mapping/map-document.ts';
import { guessTables } from '../../core/mapping/read-report.ts';
import type { ColumnGuess, TableGuess } from '../../core/mapping/suggest.ts';

/** Where a person would place the columns of a workbook's table; several fields: any of them is right, null: left alone is right too. */
export interface Expected {
	readonly sheet?: string;
	readonly section: string | null;
	readonly headerRows?: readonly number[];
	readonly columns: Readonly<Record<string, readonly (string | null)[]>>;
}

/** What a way of matching says of one header: the field, or nothing, and what comes next. */
export type Matcher = (column: ColumnGuess, table: TableGuess) => { readonly to: string | undefined; readonly next: readonly string[] };

export interface Score {
	/** Columns that a person would place, and those placed by the first guess and within three. */
	placed: number;
	first: number;
	withinThree: number;
	/** Columns that belong nowhere, and those left alone. */
	nowhere: number;
	alone: number;
	tables: number;
	tablesFound: number;
	/** Confidence of each field that was given, and whether it is right. */
	readonly given: { readonly confidence: number; readonly isRight: boolean }[];
	readonly wrong: string[];
}

export function emptyScore(): Score {
	return { placed: 0, first: 0, withinThree: 0, nowhere: 0, alone: 0, tables: 0, tablesFound: 0, given: [], wrong: [] };
}

/** The real workbooks with what is expected of them; none where the folder is not there. */
export function readExpected(folder: string): Readonly<Record<string, Expected>> | undefined {
	const path = join(folder, 'workbooks/expected.json');
	if (!existsSync(path)) return undefined;
	return (JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, Expected> }).files;
}

export async function guessesOf(path: string, sheet: string | undefined): Promise<readonly TableGuess[]> {
	const workbook = await readWorkbook(new Uint8Array(readFileSync(path)), basename(path));
	const { guesses } = guessTables(workbook);
	return guesses.filter(({ grid }) => sheet === undefined || grid.sheet.name === sheet);
}

export const ourGuess: Matcher = ({ to, alternatives }) => ({ to, next: alternatives });

/** Adds what a matcher makes of one workbook's tables. */
export function addScore(score: Score, name: string, tables: readonly TableGuess[], expected: Expected, match: Matcher): void {
	score.tables++;
	const headerRows = tables[0]?.grid.headerRows.map((row) => row + 1);
	const isFound =
		tables.length >= 1 && (expected.headerRows === undefined || JSON.stringify(headerRows) === JSON.stringify(expected.headerRows));
	if (isFound) score.tablesFound++;
	const seen = new Set<string>();
	for (const table of tables) {
		for (const column of table.columns) {
			const header = headerText(column);
			seen.add(header);
			const wanted = expected.columns[header];
			const { to, next } = match(column, table);
			const isRight = wanted ? wanted.includes(to ?? null) : to === undefined;
			if (to !== undefined) score.given.push({ confidence: column.confidence, isRight });
			if (!isRight) score.wrong.push(`${name}: ${header} → ${to ?? 'nowhere'}`);
			if (!wanted) {
				score.nowhere++;
				if (isRight) score.alone++;
				continue;
			}
			score.placed++;
			if (isRight) score.first++;
			if (isRight || [to, ...next].slice(0, 3).some((path) => path !== undefined && wanted.includes(path))) score.withinThree++;
		}
	}
	for (const header of Object.keys(expected.columns)) {
		if (seen.has(header)) continue;
		score.placed++;
		score.wrong.push(`${name}: ${header} was not found`);
	}
}

/** The lowest confidence from which at least a share of what was given is right. */
export function sureFrom({ given }: Score, share: number): number {
	const sorted = [...given].sort((one, other) => other.confidence - one.confidence);
	let right = 0;
	let threshold = 1;
	sorted.forEach(({ confidence, isRight }, index) => {
		if (isRight) right++;
		if (right / (index + 1) >= share) threshold = confidence;
	});
	return threshold;
}
