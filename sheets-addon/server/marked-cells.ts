import { columnLetters, type Finding, type FindingKind, kindOf } from '#core';
import type { SheetMarks } from '../contract/shared.ts';

/** Beyond so many ranges in a rule a sheet grows slow; the panel still lists what is not marked. */
const MOST_RANGES = 500;
type Mark = Exclude<keyof SheetMarks, 'sheet'>;
const RANK: Readonly<Record<Mark, number>> = { error: 0, toFillIn: 1, warning: 2, info: 3 };
const markOf: Readonly<Record<FindingKind, Mark>> = {
	wrong: 'error',
	'to-fill-in': 'toFillIn',
	question: 'warning',
	advice: 'info',
	explained: 'info',
};

/**
 * The cells to mark on each sheet: the one where a person should look, by its worst finding; neighbours in a column make
 * one range. `sheets` without findings are named too, so that they lose earlier marks.
 */
export function markedCells(findings: readonly Finding[], sheets: readonly string[]): SheetMarks[] {
	const worst = new Map<string, Map<number, Mark>>(sheets.map((sheet) => [sheet, new Map()]));
	for (const finding of findings) {
		const mark = markOf[kindOf(finding)];
		const place = finding.places[0];
		const cells = place && worst.get(place.sheet);
		if (!place || !cells) continue;
		// Column first, so that sorting puts the cells of a column together.
		const cell = place.column * ROWS + place.row;
		const known = cells.get(cell);
		if (known === undefined || RANK[mark] < RANK[known]) cells.set(cell, mark);
	}
	return [...worst].map(([sheet, cells]) => ({
		sheet,
		error: rangesOf(cells, 'error'),
		toFillIn: rangesOf(cells, 'toFillIn'),
		warning: rangesOf(cells, 'warning'),
		info: rangesOf(cells, 'info'),
	}));
}

/** More rows than any sheet has. */
const ROWS = 2 ** 24;

function rangesOf(cells: ReadonlyMap<number, Mark>, mark: Mark): string[] {
	const chosen = [...cells].filter(([, found]) => found === mark).map(([cell]) => cell);
	chosen.sort((one, other) => one - other);
	const ranges: string[] = [];
	for (let from = 0; from < chosen.length && ranges.length < MOST_RANGES; ) {
		let to = from;
		while (chosen[to + 1] === (chosen[to] ?? 0) + 1) to++;
		const first = nameOf(chosen[from] ?? 0);
		ranges.push(from === to ? first : `${first}:${nameOf(chosen[to] ?? 0)}`);
		from = to + 1;
	}
	return ranges;
}

function nameOf(cell: number): string {
	return `${columnLetters(Math.floor(cell / ROWS))}${(cell % ROWS) + 1}`;
}
