import { foldName, type Sheet } from '../workbook/index.ts';
import type { Grid } from './find-tables.ts';
import { readHeader } from './header-text.ts';
import type { ColumnMapping, Mapping, TableMapping } from './mapping.ts';
import type { PlacedColumn } from './tidy-table.ts';
import { fitsPattern, fromPattern } from './year-pattern.ts';

export interface MatchedTable {
	readonly grid: Grid;
	readonly mapping: TableMapping;
	readonly placed: readonly PlacedColumn[];
	/** Columns of the mapping that the table lacks. */
	readonly absent: readonly ColumnMapping[];
	/** Columns of the table that the mapping doesn't speak of, with what they hold. */
	readonly unknown: readonly { readonly at: number; readonly header: string }[];
}

const LEAST_SHARE = 0.6;

/** Which table of the mapping each table of a workbook is, by its headers; the sheet's name decides between equals. */
export function matchTables(grids: readonly Grid[], mapping: Mapping, year: number | undefined): MatchedTable[] {
	return grids.flatMap((grid) => {
		let best: { matched: MatchedTable; score: number } | undefined;
		for (const table of mapping.tables) {
			const matched = match(grid, table, year);
			if (!matched) continue;
			const wanted = table.columns.filter(({ to, leftOut }) => to !== null && leftOut === undefined);
			const share =
				wanted.length === 0
					? shareOf(matched.placed.length, table.columns.length)
					: shareOf(wanted.length - matched.absent.length, wanted.length);
			if (share < LEAST_SHARE) continue;
			const score =
				share + 0.3 * shareOf(matched.placed.length, grid.columns.length) + (fitsPattern(grid.sheet.name, table.sheet, year) ? 0.5 : 0);
			if (!best || score > best.score) best = { matched, score };
		}
		return best ? [best.matched] : [];
	});
}

function shareOf(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function match(grid: Grid, mapping: TableMapping, year: number | undefined): MatchedTable | undefined {
	// Where only its name tells one table from another of the same headers, that decides.
	if (mapping.section === null && !fitsPattern(grid.sheet.name, mapping.sheet, year)) return undefined;
	const left = [...mapping.columns];
	const placed: PlacedColumn[] = [];
	const unknown: { at: number; header: string }[] = [];
	const hasBands = mapping.columns.some(({ band }) => band !== undefined);
	for (const column of grid.columns) {
		const at = left.findIndex(
			({ header, band }) =>
				fitsPattern(column.header, header, year) && (!hasBands || foldName(column.band) === foldName(fromPattern(band ?? '', year))),
		);
		const own = left[at];
		if (own) {
			left.splice(at, 1);
			placed.push({ column, mapping: own });
			continue;
		}
		// A further month belongs to the months.
		const parts = mapping.columns.find(({ isPart }) => isPart);
		if (parts && readHeader(column.header).part && (readHeader(column.header).halves[0]?.length ?? 0) <= 2) {
			placed.push({ column, mapping: { ...parts, header: column.header } });
		} else if (column.header !== '') unknown.push({ at: column.at, header: column.header });
	}
	const absent = left.filter(({ to, leftOut, isPart }) => to !== null && leftOut === undefined && !isPart);
	return { grid, mapping, placed, absent, unknown };
}

/** The year in which most of a mapping's headers are found, where the workbook doesn't say its period. */
export function yearByHeaders(grids: readonly Grid[], mapping: Mapping): number | undefined {
	if (mapping.year === undefined) return undefined;
	const headers = new Set(
		grids.flatMap(({ sheet, columns }) => [
			foldName(sheet.name),
			...columns.flatMap(({ header, band }) => [foldName(header), foldName(band)]),
		]),
	);
	const patterns = mapping.tables
		.flatMap(({ sheet, columns }) => [sheet, ...columns.flatMap(({ header, band }) => [header, band ?? ''])])
		.filter((text) => text.includes('{y'));
	if (patterns.length === 0) return undefined;
	let best: { year: number; hits: number } | undefined;
	for (let year = mapping.year + 10; year >= mapping.year - 10; year--) {
		const hits = patterns.filter((pattern) => headers.has(foldName(fromPattern(pattern, year)))).length;
		if (hits > (best?.hits ?? 0)) best = { year, hits };
	}
	return best?.year;
}

/** Headers that a person pointed at are looked for this far down. */
const DEEPEST_HEADER = 400;

/** The rows of a sheet that hold the headers of tables whose header row a person chose. */
export function givenRows({ rows }: Sheet, tables: readonly TableMapping[], year: number | undefined): number[] {
	return tables.flatMap(({ columns }) => {
		const wanted = columns.map(({ header }) => foldName(fromPattern(header, year))).filter((header) => header !== '');
		let best: { row: number; hits: number } | undefined;
		for (const [row, cells] of rows.slice(0, DEEPEST_HEADER).entries()) {
			const texts = new Set(
				cells.flatMap((cell) => (typeof cell === 'string' || typeof cell === 'number' ? [foldName(String(cell))] : [])),
			);
			const hits = wanted.filter((header) => texts.has(header)).length;
			if (hits > (best?.hits ?? 0)) best = { row, hits };
		}
		return best && best.hits >= Math.max(2, wanted.length * LEAST_SHARE) ? [best.row] : [];
	});
}
