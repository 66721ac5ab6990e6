import type { GroundWords } from '../locales/ground-words.ts';
import { columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { columnLetters, type Workbook } from '../workbook/index.ts';
import { z } from '../zod.ts';
import { isBlank } from './column-profile.ts';
import { headerText } from './map-document.ts';
import type { Mapping } from './mapping.ts';
import { mappingFromGuesses, yearOf } from './mapping-from-guesses.ts';
import { guessTables } from './read-report.ts';
import type { ColumnGuess, TableGuess } from './suggest.ts';

const text = z.string();

/** The tables of a workbook for a person to confirm: guesses first, samples beside, what stays unread in sight. */
export const ownSheetsSchema = z.object({
	tables: z.array(
		z.object({
			sheet: text,
			headerRow: z.int(),
			/** Nothing where it is left out. */
			section: z.nullable(text),
			rows: z.int(),
			columns: z.array(z.object({ letter: text, header: text, to: z.nullable(text), isSure: z.boolean(), samples: text })),
		}),
	),
	sections: z.array(z.object({ key: text, name: text })),
	/** The fields of each section, as `budget.actual` with its name. */
	fields: z.record(z.string(), z.array(z.object({ key: text, name: text }))),
	year: z.nullable(z.int()),
	years: z.array(z.int()),
});
export type OwnSheets = z.infer<typeof ownSheetsSchema>;

const LONGEST = 200;

/** What a person chose, table by table and column by column, in the order in which they were shown. */
export const ownSheetsChoiceSchema = z.object({
	year: z.nullable(z.int()),
	tables: z
		.array(
			z.object({
				section: z.nullable(z.enum(sectionKeys as [SectionKey, ...SectionKey[]])),
				columns: z.array(z.nullable(z.string().check(z.maxLength(LONGEST)))).check(z.maxLength(600)),
			}),
		)
		.check(z.maxLength(500)),
});
export type OwnSheetsChoice = z.infer<typeof ownSheetsChoiceSchema>;

const SAMPLES = 3;
const LONGEST_SAMPLE = 24;
const LEAST_SURE = 0.8;

/** The guesses for a workbook's tables in words; those of other years than the one chosen change with it. */
export function describeOwnSheets(workbook: Workbook, words: GroundWords, year?: number | null): OwnSheets {
	const guessed = guessTables(workbook);
	const guesses = year ? guessTables(workbook, undefined, year).guesses : guessed.guesses;
	const tableSections = sectionKeys.filter((section) => sections[section].kind === 'table' && section !== 'settings');
	const years = new Set(
		guesses.flatMap(({ year: own, columns }) => [...(own === undefined ? [] : [own]), ...columns.flatMap((column) => column.year ?? [])]),
	);
	return {
		tables: guesses.map((guess) => ({
			sheet: guess.grid.sheet.name,
			headerRow: guess.grid.mainRow + 1,
			section: guess.section ?? null,
			rows: guess.grid.endRow - guess.grid.firstRow,
			columns: guess.columns.map((column) => ({
				letter: columnLetters(column.column.at),
				header: headerText(column).slice(0, LONGEST),
				to: column.to && !column.leftOut ? column.to : null,
				isSure: column.confidence >= LEAST_SURE,
				samples: samplesOf(guess, column),
			})),
		})),
		sections: tableSections.map((key) => ({ key, name: words.sections[key].name })),
		fields: Object.fromEntries(
			tableSections.map((section) => [
				section,
				columnsOf(section).map(([key]) => ({
					key: `${section}.${key}`,
					name: (words.sections[section].columns as Readonly<Record<string, { header: string }>>)[key]?.header ?? key,
				})),
			]),
		),
		year: year ?? guessed.year ?? yearOf(guesses) ?? null,
		years: [...years].sort((one, other) => other - one).slice(0, 12),
	};
}

function samplesOf({ grid }: TableGuess, { column: { at } }: ColumnGuess): string {
	const samples: string[] = [];
	for (let row = grid.firstRow; row < grid.endRow && samples.length < SAMPLES; row++) {
		const cell = grid.sheet.rows[row]?.[at];
		if (isBlank(cell)) continue;
		const shown = typeof cell === 'object' && cell !== null ? cell.error : String(cell);
		samples.push(shown.length > LONGEST_SAMPLE ? `${shown.slice(0, LONGEST_SAMPLE)}…` : shown);
	}
	return samples.join(' · ');
}

/** The mapping of what a person chose; tables that came or went since are taken as they are guessed. */
export function mappingFromChoice(workbook: Workbook, choice: OwnSheetsChoice): Mapping {
	const year = choice.year ?? undefined;
	const { guesses, year: own } = guessTables(workbook, undefined, year);
	const chosen = guesses.map((guess, index) => {
		const table = choice.tables[index];
		return table ? chosenTable(guess, table) : guess;
	});
	return mappingFromGuesses(chosen, year ?? own);
}

function chosenTable(guess: TableGuess, { section, columns }: OwnSheetsChoice['tables'][number]): TableGuess {
	if (section === null) return { ...guess, section: undefined };
	return {
		...guess,
		section,
		columns: guess.columns.map((column, index): ColumnGuess => {
			const to = columns[index] ?? undefined;
			const guessed = column.leftOut ? undefined : column.to;
			if (to === guessed) return column;
			const { leftOut: _leftOut, isPart: _isPart, names: _names, ...rest } = column;
			return { ...rest, to: to?.startsWith(`${section}.`) ? to : undefined, confidence: 1 };
		}),
	};
}
