/** All that is known of the tables of `htmlview` and `pubhtml`. They carry their own coordinates. */
const ROW_HEADER = 'th[id*="R"]';
const COLUMN_HEADER = 'th[id*="C"]';
const FREEZE_BAR = 'freezebar-cell';
const SOFT_MERGE = '.softmerge-inner';
const MOST_SPAN = 10_000;

export interface TableGrid {
	readonly gid: string;
	readonly rows: readonly (readonly (string | null)[])[];
	readonly columnCount: number;
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
	const columnCount = numbersOf(table.querySelectorAll(COLUMN_HEADER), 'C').length;
	let gid = '';
	for (const line of table.tBodies[0]?.rows ?? []) {
		const header = line.querySelector<HTMLTableCellElement>(ROW_HEADER);
		const [, sheet = '', number = ''] = /^(\d+)R(\d+)$/.exec(header?.id ?? '') ?? [];
		if (number === '') continue;
		gid = sheet;
		const row = Number(number);
		elements[row] ??= [];
		rows[row] ??= [];
		let column = 0;
		for (const cell of line.cells) {
			if (cell === header || cell.classList.contains(FREEZE_BAR)) continue;
			while (elements[row]?.[column]) column++;
			places.set(cell, { row, column });
			cover(elements, cell, row, column);
			(rows[row] as (string | null)[])[column] = textOf(cell);
			column += Math.min(cell.colSpan, MOST_SPAN);
		}
	}
	if (rows.length === 0) return undefined;
	const width = columnCount || Math.max(...elements.map((line) => line?.length ?? 0));
	return {
		gid,
		rows: Array.from(rows, (line) => Array.from({ length: width }, (_, column) => line?.[column] ?? null)),
		columnCount: width,
		elementAt: (row, column) => elements[row]?.[column],
		cellOf: (element) => places.get(element),
	};
}

function cover(elements: (HTMLTableCellElement | undefined)[][], cell: HTMLTableCellElement, row: number, column: number): void {
	for (let down = 0; down < Math.min(cell.rowSpan, MOST_SPAN); down++) {
		elements[row + down] ??= [];
		for (let right = 0; right < Math.min(cell.colSpan, MOST_SPAN); right++) {
			(elements[row + down] as (HTMLTableCellElement | undefined)[])[column + right] = cell;
		}
	}
}

function numbersOf(headers: Iterable<Element>, letter: string): number[] {
	return [...headers].flatMap(({ id }) => {
		const number = new RegExp(`^\\d+${letter}(\\d+)$`).exec(id)?.[1];
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
