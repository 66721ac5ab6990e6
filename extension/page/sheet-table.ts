import type { PageAdapter } from './adapter.ts';
import { PageReadingError } from './adapter.ts';
import { badges } from './badges.ts';
import { readTableGrid, type TableGrid } from './table-grid.ts';

/** All that is known of the pages `htmlview` and `pubhtml` around their tables. */
const TABLE = 'table.waffle';
const SHEET_MENU = '#sheet-menu li';
const BUTTON_PREFIX = 'sheet-button-';
const TITLE = '#doc-title .name, #doc-title';
const PATH = /^\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/[\w-]{10,}|[\w-]{10,})\/(?:htmlview|pubhtml|preview)(?:\/|$)/;

interface ShownSheet {
	readonly name: string;
	readonly grid: TableGrid;
	readonly table: HTMLTableElement;
}

/** A published sheet: real tables, one of which is shown. A published address holds no id of the file, so there is no export. */
export function sheetTable(page: Location): PageAdapter | undefined {
	const id = PATH.exec(page.pathname)?.[1];
	if (id === undefined) return undefined;
	const drawn = badges();
	let read = '';
	return {
		document: () => ({
			id: `sheets:${id}`,
			title: document.querySelector(TITLE)?.textContent?.trim() || document.title.replace(/ [-–] [^-–]*$/, ''),
			address: `${page.origin}${page.pathname}`,
			kind: 'workbook',
			showsMarks: true,
			tellsSelection: true,
		}),
		read: async () => {
			const sheets = shownSheets();
			if (sheets.length === 0) throw new PageReadingError(document.readyState === 'complete' ? 'nothing-to-read' : 'half-loaded');
			read = printOf(sheets);
			return { kind: 'sheets', sheets: sheets.map(({ name, grid }) => ({ name, gid: grid.gid, rows: grid.rows })) };
		},
		selection: () => {
			const element = elementOf(getSelection()?.anchorNode)?.closest('td');
			const sheet = shownSheets().find(({ table }) => element && table.contains(element));
			const cell = element ? sheet?.grid.cellOf(element) : undefined;
			return sheet && cell ? { kind: 'cell', sheet: sheet.name, a1: a1Of(cell.row, cell.column) } : null;
		},
		go: (target) => {
			if (target.kind !== 'cell') return;
			const sheet = shownSheets().find(({ name }) => name === target.sheet);
			if (sheet && !isVisible(sheet.table)) document.getElementById(`${BUTTON_PREFIX}${sheet.grid.gid}`)?.querySelector('a')?.click();
			const element = sheet?.grid.elementAt(target.row, target.column);
			if (!element) return;
			element.scrollIntoView({ block: 'center', inline: 'center' });
			getSelection()?.selectAllChildren(element);
			drawn.point(element);
		},
		draw: (marks, onOpen) => {
			const sheets = shownSheets();
			const placed = marks.flatMap((mark) => {
				const { target } = mark;
				const grid = target.kind === 'cell' ? sheets.find(({ name }) => name === target.sheet)?.grid : undefined;
				const element = target.kind === 'cell' ? grid?.elementAt(target.row, target.column) : undefined;
				return element ? [{ mark, element }] : [];
			});
			drawn.draw(placed, onOpen);
		},
		hasChanged: () => read !== '' && printOf(shownSheets()) !== read,
		leave: drawn.remove,
	};
}

let known: { readonly tables: readonly HTMLTableElement[]; readonly sheets: readonly ShownSheet[] } | undefined;

/** Every sheet whose table is in the page. Read once for the same tables: pages of a thousand rows are common. */
function shownSheets(): readonly ShownSheet[] {
	const tables = [...document.querySelectorAll<HTMLTableElement>(TABLE)];
	if (known && known.tables.length === tables.length && tables.every((table, index) => known?.tables[index] === table)) return known.sheets;
	const sheets = tables.flatMap((table) => {
		const grid = readTableGrid(table);
		return grid ? [{ name: nameOf(grid.gid), grid, table }] : [];
	});
	known = { tables, sheets };
	return sheets;
}

function nameOf(gid: string): string {
	return document.getElementById(`${BUTTON_PREFIX}${gid}`)?.textContent?.trim() || onlyName() || document.title || gid;
}

function onlyName(): string | undefined {
	const items = document.querySelectorAll(SHEET_MENU);
	return items.length === 1 ? items[0]?.textContent?.trim() : undefined;
}

function isVisible(element: HTMLElement): boolean {
	return element.getClientRects().length > 0;
}

function printOf(sheets: readonly ShownSheet[]): string {
	return sheets.map(({ name, table }) => `${name} ${table.rows.length} ${table.textContent?.length}`).join('\n');
}

function elementOf(node: Node | null | undefined): Element | null {
	return node instanceof Element ? node : (node?.parentElement ?? null);
}

function a1Of(row: number, column: number): string {
	let letters = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
	return letters + (row + 1);
}
