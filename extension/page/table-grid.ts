/** All that is known of the tables of `htmlview` and `pubhtml`. They carry their own coordinates. */
const ROW_HEADER = 'th[id*="R"]';
const COLUMN_HEADER = 'th[id*="C"]';
const FREEZE_BAR = 'freezebar-cell';
const SOFT_MERGE = '.softmerge-inner';
const MOST_SPAN = 10_000;
/** No sheet has more; a number beyond it is no row of one. */
const MOST_ROWS = 10_000_000;

export interface TableGrid {
	readonly gid: string;
	readonly rows: readonly (readonly (string | null)[])[];
	/** The element that shows a cell; that of a merged cell for all the cells under it. */
	readonly elementAt: (row: number, column: number) => HTMLTableCellElement | undefined;
	/** Zero-based; the first cell of a merged one. */
	readonly cellOf: (element: Element) => { readonly row: number; readonly column: number } | undefined;
}

/** Reads a published table into rows and columns as the sheet has them: freeze bars are no cells, spans cover several. */
export function readTableGrid(table: HTMLTableElement): TableGrid | undefined {
	const elements: (HTMLTableCellElement | undefined)[][] = [];
	const rows: (string | null)[][] = [];
	const places = new Map<Element, { row: number; column: number }>();
	// Hidden columns have no header and no cells.
	const columns = numbersOf(table.querySelectorAll(COLUMN_HEADER), 'C');
	const lines = [...(table.tBodies[0]?.rows ?? [])].flatMap((line) => {
		const header = line.querySelector<HTMLTableCellElement>(ROW_HEADER);
		const [, sheet = '', number = ''] = /^(-?\d+)R(\d+)$/.exec(header?.id ?? '') ?? [];
		return number === '' || Number(number) >= MOST_ROWS ? [] : [{ line, header, sheet, row: Number(number) }];
	});
	// A merged cell spans what is shown, and so no hidden row or column.
	const cover = (cell: HTMLTableCellElement, index: number, at: number) => {
		for (const { row } of lines.slice(index, index + Math.min(cell.rowSpan, MOST_SPAN))) {
			elements[row] ??= [];
			for (let right = at; right < at + Math.min(cell.colSpan, MOST_SPAN); right++)
				(elements[row] as (HTMLTableCellElement | undefined)[])[columns[right] ?? right] = cell;
		}
	};
	lines.forEach(({ line, header, row }, index) => {
		elements[row] ??= [];
		rows[row] ??= [];
		let at = 0;
		for (const cell of line.cells) {
			if (cell === header || cell.classList.contains(FREEZE_BAR)) continue;
			while (elements[row]?.[columns[at] ?? at]) at++;
			const column = columns[at] ?? at;
			places.set(cell, { row, column });
			cover(cell, index, at);
			(rows[row] as (string | null)[])[column] = textOf(cell);
			at += Math.min(cell.colSpan, MOST_SPAN);
		}
	});
	if (rows.length === 0) return undefined;
	const width = Math.max(0, ...columns.map((column) => column + 1), ...elements.map((line) => line?.length ?? 0));
	return {
		gid: lines[0]?.sheet ?? '',
		rows: Array.from(rows, (line) => Array.from({ length: width }, (_, column) => line?.[column] ?? null)),
		elementAt: (row, column) => elements[row]?.[column],
		cellOf: (element) => places.get(element),
	};
}

function numbersOf(headers: Iterable<Element>, letter: string): number[] {
	return [...headers].flatMap(({ id }) => {
		const number = new RegExp(`^-?\\d+${letter}(\\d+)$`).exec(id)?.[1];
		return number === undefined ? [] : [Number(number)];
	});
}

/** A line break in the cell is one in the sheet. */
function textOf(cell: HTMLTableCellElement): string | null {
	let text = '';
	const walk = (node: Node) => {
		for (const child of node.childNodes) {
			if (child.nodeType === 3) text += child.nodeValue;
			else if (child.nodeName === 'BR') text += '\n';
			else walk(child);
		}
	};
	walk(cell.querySelector(SOFT_MERGE) ?? cell);
	const trimmed = text.trim();
	return trimmed === '' ? null : trimmed;
}
