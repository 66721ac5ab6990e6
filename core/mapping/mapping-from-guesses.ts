import { columnsOf, type SectionKey } from '../sections/sections.ts';
import { foldName } from '../workbook/index.ts';
import type { ColumnMapping, ConstantMapping, Mapping, TableMapping } from './mapping.ts';
import type { ColumnGuess, TableGuess } from './suggest.ts';
import { kindIn } from './tidy-table.ts';
import { toPattern } from './year-pattern.ts';

/** The mapping that the guesses amount to, for a person to confirm or change. */
export function mappingFromGuesses(guesses: readonly TableGuess[], year: number | undefined): Mapping {
	const own = year ?? yearOf(guesses);
	return {
		version: 1,
		...(own === undefined ? {} : { year: own }),
		tables: guesses.map((guess) => tableMapping(guess, guesses, own)),
	};
}

/** The year that most of the tables are about. */
export function yearOf(guesses: readonly TableGuess[]): number | undefined {
	const counts = new Map<number, number>();
	for (const { year, columns } of guesses) {
		const years = columns.flatMap((column) =>
			column.to && column.year !== undefined && column.leftOut !== 'other-year' && !/previous/i.test(column.to) ? [column.year] : [],
		);
		for (const each of new Set(years.length > 0 ? years : year === undefined ? [] : [year])) counts.set(each, (counts.get(each) ?? 0) + 1);
	}
	return [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || other - one)[0]?.[0];
}

function tableMapping(guess: TableGuess, all: readonly TableGuess[], year: number | undefined): TableMapping {
	const { grid, section, columns, scale } = guess;
	const fills = section !== undefined && hasGroupedNames(guess);
	const joins = section === 'budget' ? columnsThatTellApart(guess) : new Set<ColumnGuess>();
	return {
		sheet: toPattern(grid.sheet.name, year),
		section: section ?? null,
		columns: columns.map((column) => ({ ...columnMapping(column, year), ...(joins.has(column) ? { joinsName: true as const } : {}) })),
		constants: section ? constantsOf(guess, section, all) : [],
		...(scale === undefined ? {} : { scale }),
		...(fills ? { fillsDown: true } : {}),
	};
}

function columnMapping(guess: ColumnGuess, year: number | undefined): ColumnMapping {
	const { column, header, to, leftOut, isPart, names } = guess;
	return {
		header: toPattern(column.header, year),
		...(column.band === '' ? {} : { band: toPattern(column.band, year) }),
		to: to ?? null,
		...(leftOut ? { leftOut } : {}),
		...(isPart ? { isPart } : {}),
		...(names ? { names } : {}),
		...(to && header.scale !== undefined ? { scale: header.scale } : {}),
	};
}

/** Columns of texts that a budget line's name needs so that no two rows bear the same: programme and category together. */
function columnsThatTellApart({ grid, columns }: TableGuess): Set<ColumnGuess> {
	const [line] = columns.filter(({ to }) => to === 'budget.line');
	const chosen = new Set<ColumnGuess>();
	if (!line) return chosen;
	const end = Math.min(grid.endRow, grid.firstRow + 2000);
	const nameOf = (row: number, more: Iterable<ColumnGuess>) =>
		[line, ...more].map(({ column: { at } }) => foldName(String(grid.sheet.rows[row]?.[at] ?? ''))).join('\n');
	const repeats = (more: Iterable<ColumnGuess>) => {
		const list = [...more];
		const seen = new Set<string>();
		let again = 0;
		for (let row = grid.firstRow; row < end; row++) {
			if (!isFilled(grid.sheet.rows[row]?.[line.column.at])) continue;
			const name = nameOf(row, list);
			if (seen.has(name)) again++;
			else seen.add(name);
		}
		return again;
	};
	let left = repeats([]);
	const rows = end - grid.firstRow;
	if (left <= rows * 0.1) return chosen;
	const texts = columns.filter(
		(column) =>
			column !== line &&
			column.profile.texts > 0.6 &&
			column.profile.length < 80 &&
			!column.profile.isConstant &&
			column.to !== 'budget.kind' &&
			column.to !== 'budget.explanation',
	);
	texts.sort((one, other) => Number(other.to !== undefined) - Number(one.to !== undefined));
	while (left > 0 && chosen.size < 3) {
		let best: { column: ColumnGuess; again: number } | undefined;
		for (const column of texts) {
			if (chosen.has(column)) continue;
			const again = repeats([...chosen, column]);
			if (!best || again < best.again) best = { column, again };
		}
		if (!best || best.again > left * 0.8) break;
		chosen.add(best.column);
		left = best.again;
	}
	return chosen;
}

/** Names that stand once for several rows: the first row has one, many of the others none though they hold figures. */
function hasGroupedNames({ grid, columns }: TableGuess): boolean {
	const names = columns.filter(({ to }) => to !== undefined && isNameOf(to));
	return names.some(({ column: { at } }) => {
		let blanks = 0;
		let rows = 0;
		for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + 400); row++) {
			const cells = grid.sheet.rows[row] ?? [];
			const others = columns.filter(({ to, column }) => to !== undefined && column.at !== at && isFilled(cells[column.at])).length;
			if (others < 2) continue;
			rows++;
			if (isFilled(cells[at])) continue;
			if (rows === 1) return false;
			blanks++;
		}
		// A name forgotten here or there is a question, not a group.
		return blanks >= 2 && blanks >= rows * 0.25;
	});
}

function isNameOf(path: string): boolean {
	const [section, key] = path.split('.') as [SectionKey, string];
	const column = columnsOf(section).find(([name]) => name === key)?.[1];
	return column?.isKey === true || column?.type === 'reference' || key === 'category' || key === 'objective';
}

/** What no column says but the sheet does: its name is a municipality; all of it is expenditure. */
function constantsOf(guess: TableGuess, section: SectionKey, all: readonly TableGuess[]): ConstantMapping[] {
	const { grid, columns } = guess;
	const constants: ConstantMapping[] = [];
	const has = (key: string) => columns.some(({ to, names }) => to === `${section}.${key}` || names?.to === `${section}.${key}`);
	if ((section === 'services' || section === 'satisfaction' || section === 'history') && !has('municipality')) {
		if (isSheetPerMunicipality(guess, section, all)) constants.push({ to: `${section}.municipality`, from: 'sheet' });
		else if (section !== 'history') constants.push({ to: `${section}.municipality`, from: 'value', value: 'All' });
	}
	if (section === 'budget' && !has('kind')) {
		const texts = [
			grid.sheet.name,
			...grid.above.map(({ text }) => text),
			...columns.flatMap(({ to, column }) => (to ? [column.header] : [])),
		];
		const kinds = new Set(texts.flatMap((text) => kindIn(text) ?? []));
		const [kind] = kinds;
		if (kinds.size === 1 && kind) constants.push({ to: 'budget.kind', from: 'value', value: kind });
	}
	return constants;
}

/** Several sheets of the same headers whose names say nothing else: one for each municipality. */
export function isSheetPerMunicipality({ grid, columns }: TableGuess, section: SectionKey, all: readonly TableGuess[]): boolean {
	const headers = columns.map(({ column }) => column.header).join('\n');
	const alike = all.filter((other) => other.section === section && other.columns.map(({ column }) => column.header).join('\n') === headers);
	const names = new Set(alike.map((other) => other.grid.sheet.name));
	return names.size >= 2 && names.size === alike.length && /\p{L}{3}/u.test(grid.sheet.name) && !/\d{4}/.test(grid.sheet.name);
}

function isFilled(cell: unknown): boolean {
	return cell !== null && cell !== undefined && cell !== '';
}
