import { formatDate, formatNumber } from '../locales/format.ts';
import type { GroundWords } from '../locales/ground-words.ts';
import { applyMapping } from '../mapping/apply-mapping.ts';
import { isBlank } from '../mapping/column-profile.ts';
import { headerText } from '../mapping/map-document.ts';
import { type Mapping, waysToCombine } from '../mapping/mapping.ts';
import {
	headerRowsAround,
	mappingFromChoice,
	type OwnSheetsAsk,
	type OwnSheetsChoice,
	type OwnTable,
	ownTables,
} from '../mapping/own-sheets.ts';
import type { ReadingPart } from '../mapping/reading.ts';
import { parseReport } from '../report/parse.ts';
import { columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import {
	type CellValue,
	cellKey,
	columnLetters,
	isCellError,
	type NumberFormat,
	type Sheet,
	toA1,
	type Workbook,
} from '../workbook/index.ts';
import { z } from '../zod.ts';
import { harmless } from './harmless-text.ts';

const text = z.string();
const named = z.object({ key: text, name: text });
const kinds = ['revenue', 'expenditure'] as const;

/** The tables of a workbook for a person to confirm: guesses first, samples beside, what stays unread in sight. */
export const ownSheetsViewSchema = z.object({
	tables: z.array(
		z.object({
			id: text,
			sheet: text,
			/** Zero-based, as are those that it could be instead. */
			headerRow: z.int(),
			headerRows: z.array(z.object({ row: z.int(), text })),
			/** Nothing where it is left out. */
			section: z.nullable(text),
			rows: z.int(),
			columns: z.array(
				z.object({
					letter: text,
					header: text,
					to: z.nullable(text),
					isSure: z.boolean(),
					/** Why it is not read though it is known what it is. */
					leftOut: z.nullable(z.enum(['other-year', 'other-version', 'part-of-total'])),
					samples: text,
				}),
			),
			combine: z.nullable(z.enum(waysToCombine)),
			kind: z.nullable(z.enum(kinds)),
		}),
	),
	sections: z.array(named),
	/** The fields of each section, as `budget.actual` with its name. */
	fields: z.record(text, z.array(named)),
	kinds: z.array(z.object({ key: z.enum(kinds), name: text })),
	year: z.nullable(z.int()),
	years: z.array(z.int()),
	/** Rows in which a person said that headers stand. */
	headerRows: z.array(z.object({ sheet: text, row: z.int() })),
});
export type OwnSheetsView = z.infer<typeof ownSheetsViewSchema>;
export type OwnTableView = OwnSheetsView['tables'][number];

/** What comes out of a choice, before anything is kept. */
export const ownSheetsPreviewSchema = z.object({
	parts: z.array(
		z.object({
			sheet: text,
			section: text,
			headers: z.array(text),
			/** The first of its rows, as they are read. */
			sample: z.array(z.array(text)),
			rows: z.int(),
			/** Names of totals set apart, and of those that are not the sum of their rows. */
			totals: z.array(text),
			differing: z.array(text),
		}),
	),
	/** Demanded sections that no sheet holds. */
	missing: z.array(named),
});
export type OwnSheetsPreview = z.infer<typeof ownSheetsPreviewSchema>;

const LONGEST = 200;
const LONGEST_SAMPLE = 24;
const SAMPLES = 3;
const LONGEST_ROW = 60;
const SAMPLE_ROWS = 3;
const LEAST_SURE = 0.8;
const MOST_YEARS = 12;

/** The tables of a workbook in words, as they were kept or are guessed; those of other years than the one asked for change with it. */
export function viewOwnSheets(
	workbook: Workbook,
	words: GroundWords,
	ask: OwnSheetsAsk = { year: null, headerRows: [] },
	kept?: Mapping,
): OwnSheetsView {
	const { tables, year } = ownTables(workbook, ask, kept);
	const shown = sectionKeys.filter((section) => sections[section].kind === 'table' && section !== 'settings');
	const years = new Set(
		tables.flatMap(({ guess }) => [
			...(guess.year === undefined ? [] : [guess.year]),
			...guess.columns.flatMap((column) => column.year ?? []),
		]),
	);
	return {
		tables: tables.map((table) => tableView(table, words)),
		sections: shown.map((key) => ({ key, name: words.sections[key].name })),
		fields: Object.fromEntries(
			shown.map((section) => [
				section,
				columnsOf(section).map(([key]) => ({ key: `${section}.${key}`, name: headerOf(section, key, words) })),
			]),
		),
		kinds: kinds.map((key) => ({ key, name: words.choices.budgetKind[key][0] })),
		year: ask.year ?? year ?? null,
		years: [...years].sort((one, other) => other - one).slice(0, MOST_YEARS),
		headerRows: [...ask.headerRows],
	};
}

function tableView({ id, guess, combine, kind }: OwnTable, words: GroundWords): OwnTableView {
	const { grid } = guess;
	return {
		id,
		sheet: harmless(grid.sheet.name, LONGEST),
		headerRow: grid.mainRow,
		headerRows: headerRowsAround(guess).map((row) => ({ row, text: rowText(grid.sheet, row, grid.startColumn, grid.endColumn) })),
		section: guess.section ?? null,
		rows: grid.endRow - grid.firstRow,
		columns: guess.columns.map((column) => ({
			letter: columnLetters(column.column.at),
			header: harmless(headerText(column), LONGEST),
			to: column.to && !column.leftOut ? column.to : null,
			isSure: column.confidence >= LEAST_SURE,
			leftOut: column.leftOut ?? null,
			samples: samplesOf(grid.sheet, column.column.at, grid.firstRow, grid.endRow, words),
		})),
		combine,
		kind,
	};
}

function headerOf(section: SectionKey, key: string, words: GroundWords): string {
	return (words.sections[section].columns as Readonly<Record<string, { header: string }>>)[key]?.header ?? key;
}

function rowText({ rows }: Sheet, row: number, start: number, end: number): string {
	const texts = (rows[row] ?? []).slice(start, end).flatMap((cell) => (isBlank(cell) || isCellError(cell) ? [] : [String(cell)]));
	return harmless(texts.join(' · '), LONGEST_ROW);
}

function samplesOf(sheet: Sheet, column: number, first: number, end: number, words: GroundWords): string {
	const samples: string[] = [];
	for (let row = first; row < end && samples.length < SAMPLES; row++) {
		const cell = sheet.rows[row]?.[column];
		if (!isBlank(cell)) samples.push(cellText(cell ?? null, sheet.formats?.get(cellKey(row, column)), words));
	}
	return samples.join(' · ');
}

/** A cell as people see it in their own sheet. */
function cellText(cell: CellValue, format: NumberFormat | undefined, { formats }: GroundWords): string {
	if (cell === null) return '';
	if (typeof cell === 'number')
		return format === 'date'
			? formatDate(cell, formats)
			: format === 'percent'
				? `${formatNumber(cell * 100, formats)} %`
				: formatNumber(cell, formats);
	return harmless(isCellError(cell) ? cell.error : String(cell), LONGEST_SAMPLE);
}

/** The rows that a choice gives, for a person to compare with their own. */
export function previewOwnSheets(workbook: Workbook, words: GroundWords, choice: OwnSheetsChoice, kept?: Mapping): OwnSheetsPreview {
	const mapping = mappingFromChoice(workbook, choice, kept);
	const { parts, placed, workbook: applied } = applyMapping(workbook, mapping, { year: mapping.year });
	const report = parseReport(applied, { placed });
	const tidied = [...placed.keys()];
	return {
		parts: parts.map((part, index) => {
			const sheet = tidied[index];
			const keys = [...(sheet ? (placed.get(sheet)?.columns ?? []) : [])];
			return {
				sheet: harmless(part.sheet, LONGEST),
				section: words.sections[part.section].name,
				headers: keys.map(([key]) => headerOf(part.section, key, words)),
				sample: (sheet?.rows ?? []).slice(1, 1 + SAMPLE_ROWS).map((row, at) => {
					return keys.map(([key, column]) =>
						cellText(row[column] ?? null, dateOf(part.section, key) ?? sheet?.formats?.get(cellKey(at + 1, column)), words),
					);
				}),
				rows: part.rows,
				totals: part.totals.map(totalName),
				differing: part.totals.filter(({ agrees }) => !agrees).map(totalName),
			};
		}),
		missing: sectionKeys
			.filter((section) => 'isDemanded' in sections[section] && !report[section].isPresent)
			.map((key) => ({ key, name: words.sections[key].name })),
	};
}

/** By its cell where it has no name. */
function totalName({ name, at }: ReadingPart['totals'][number]): string {
	return name === '' ? toA1(at) : harmless(name, LONGEST_ROW);
}

function dateOf(section: SectionKey, key: string): NumberFormat | undefined {
	return columnsOf(section).find(([own]) => own === key)?.[1].type === 'date' ? 'date' : undefined;
}
