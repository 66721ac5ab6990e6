import { type SectionKey, sectionKeys } from '../sections/sections.ts';
import type { Workbook } from '../workbook/index.ts';
import { z } from '../zod.ts';
import { type Mapping, type TableMapping, waysToCombine } from './mapping.ts';
import { mappingIn } from './mapping-file.ts';
import { mappingFromGuesses } from './mapping-from-guesses.ts';
import { matchTables, yearByHeaders } from './match-tables.ts';
import { guessTables } from './read-report.ts';
import type { ColumnGuess, TableGuess } from './suggest.ts';

const MOST_TABLES = 500;
const sheetName = z.string().check(z.maxLength(200));

/** What a person says before anything is guessed: the year, and where headers stand. Rows are zero-based. */
export const ownSheetsAskSchema = z.object({
	year: z.nullable(z.int()),
	headerRows: z.array(z.object({ sheet: sheetName, row: z.int().check(z.nonnegative()) })).check(z.maxLength(MOST_TABLES)),
});
export type OwnSheetsAsk = z.infer<typeof ownSheetsAskSchema>;

/** What a person chose, table by table and column by column. */
export const ownSheetsChoiceSchema = z.object({
	ask: ownSheetsAskSchema,
	tables: z
		.array(
			z.object({
				id: z.string().check(z.maxLength(300)),
				section: z.nullable(z.enum(sectionKeys as [SectionKey, ...SectionKey[]])),
				columns: z.array(z.nullable(z.string().check(z.maxLength(60)))).check(z.maxLength(600)),
				/** How months and other parts of one value are put together; nothing where there are none. */
				combine: z.nullable(z.enum(waysToCombine)),
				/** What all rows of a budget are; nothing where its columns or headings say it. */
				kind: z.nullable(z.enum(['revenue', 'expenditure'])),
			}),
		)
		.check(z.maxLength(MOST_TABLES)),
});
export type OwnSheetsChoice = z.infer<typeof ownSheetsChoiceSchema>;

/** A table with what it is taken for, by a mapping that was kept or by a guess. */
export interface OwnTable {
	readonly id: string;
	readonly guess: TableGuess;
	readonly combine: OwnSheetsChoice['tables'][number]['combine'];
	readonly kind: OwnSheetsChoice['tables'][number]['kind'];
}

/** The tables of a workbook, each as a mapping says, the workbook's own where left out, or with a guess. */
export function ownTables(
	workbook: Workbook,
	ask: OwnSheetsAsk,
	kept = mappingIn(workbook),
): { readonly tables: readonly OwnTable[]; readonly year: number | undefined } {
	const rows = (sheet: string) => ask.headerRows.filter((each) => each.sheet === sheet).map(({ row }) => row);
	const { guesses, year } = guessTables(workbook, { year: ask.year ?? undefined, headerRows: rows });
	const known = kept ? matchedBy(kept, guesses, year) : new Map<TableGuess, TableMapping>();
	const shown = guesses.map((guess) => ({ guess: asKept(guess, known.get(guess)), mapping: known.get(guess) }));
	const made = mappingFromGuesses(
		shown.map(({ guess }) => guess),
		year,
	);
	return {
		year: year ?? made.year,
		tables: shown.map(({ guess, mapping }, index) => {
			const table = mapping ?? made.tables[index];
			return {
				id: idOf(guess),
				guess,
				combine: table?.columns.some(({ isPart }) => isPart) ? (table.combine ?? 'sum') : null,
				kind: tableKind(table),
			};
		}),
	};
}

function tableKind(table: TableMapping | undefined): OwnTable['kind'] {
	const value = table?.constants.find(({ to, from }) => to === 'budget.kind' && from === 'value')?.value;
	return value === 'revenue' || value === 'expenditure' ? value : null;
}

function idOf({ grid: { sheet, mainRow, startColumn } }: TableGuess): string {
	return `${mainRow} ${startColumn} ${sheet.name}`;
}

function matchedBy(mapping: Mapping, guesses: readonly TableGuess[], given: number | undefined): Map<TableGuess, TableMapping> {
	const grids = guesses.map(({ grid }) => grid);
	const year = given ?? yearByHeaders(grids, mapping) ?? mapping.year;
	const matched = new Map(matchTables(grids, mapping, year).map((match) => [match.grid, match.mapping]));
	return new Map(guesses.flatMap((guess) => (matched.has(guess.grid) ? [[guess, matched.get(guess.grid) as TableMapping]] : [])));
}

/** A guess as a person confirmed it before. */
function asKept(guess: TableGuess, mapping: TableMapping | undefined): TableGuess {
	if (!mapping) return guess;
	const columns = guess.columns.map((column, index): ColumnGuess => {
		const own = mapping.columns[index];
		if (!own || (own.to ?? undefined) === column.to) return { ...column, confidence: 1 };
		return chosenColumn(column, own.leftOut ? null : own.to, mapping.section);
	});
	return { ...guess, section: mapping.section ?? undefined, confidence: 1, columns };
}

/** The mapping of what a person chose; tables that came or went since are taken as they are guessed. */
export function mappingFromChoice(workbook: Workbook, choice: OwnSheetsChoice, kept = mappingIn(workbook)): Mapping {
	const { tables, year } = ownTables(workbook, choice.ask, kept);
	const chosen = tables.map((table) => ({ table, choice: choice.tables.find(({ id }) => id === table.id) }));
	const mapping = mappingFromGuesses(
		chosen.map(({ table, choice: own }) => (own ? chosenTable(table.guess, own) : table.guess)),
		choice.ask.year ?? year,
	);
	const isGiven = ({ grid }: TableGuess) =>
		choice.ask.headerRows.some(({ sheet, row }) => sheet === grid.sheet.name && row === grid.mainRow);
	return {
		...mapping,
		tables: mapping.tables.map((table, index) => {
			const { table: of, choice: own } = chosen[index] as (typeof chosen)[number];
			return {
				...table,
				...(own?.combine && table.columns.some(({ isPart }) => isPart) ? { combine: own.combine } : {}),
				...(own && table.section === 'budget' ? { constants: withKind(table, own.kind) } : {}),
				...(isGiven(of.guess) ? { hasGivenHeaders: true as const } : {}),
			};
		}),
	};
}

function withKind({ constants, columns }: TableMapping, kind: OwnTable['kind']): TableMapping['constants'] {
	const others = constants.filter(({ to }) => to !== 'budget.kind');
	const isInColumn = columns.some(({ to, leftOut }) => to === 'budget.kind' && leftOut === undefined);
	return kind === null || isInColumn ? others : [...others, { to: 'budget.kind', from: 'value', value: kind }];
}

function chosenTable(guess: TableGuess, { section, columns }: OwnSheetsChoice['tables'][number]): TableGuess {
	if (section === null) return { ...guess, section: undefined };
	return {
		...guess,
		section,
		columns: guess.columns.map((column, index): ColumnGuess => {
			const to = columns[index] ?? null;
			const guessed = column.leftOut ? null : (column.to ?? null);
			return to === guessed ? column : chosenColumn(column, to, section);
		}),
	};
}

function chosenColumn(column: ColumnGuess, to: string | null, section: SectionKey | null): ColumnGuess {
	const { leftOut: _leftOut, isPart: _isPart, names: _names, ...rest } = column;
	return { ...rest, to: to?.startsWith(`${section}.`) ? to : undefined, confidence: 1 };
}

const ROWS_AROUND = 6;

/** Rows that may be the headers of a table in the place of those that were taken: zero-based. */
export function headerRowsAround({ grid: { sheet, mainRow, startColumn, endColumn } }: TableGuess): number[] {
	const rows: number[] = [];
	for (let row = Math.max(0, mainRow - ROWS_AROUND); row <= mainRow + ROWS_AROUND; row++) {
		const texts = (sheet.rows[row] ?? []).slice(startColumn, endColumn).filter((cell) => typeof cell === 'string' && cell.trim() !== '');
		if (texts.length >= 2 || row === mainRow) rows.push(row);
	}
	return rows;
}
