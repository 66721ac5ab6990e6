import { PageReadingError } from './adapter.ts';
import { readTableGrid, type TableGrid } from './table-grid.ts';

/** All that is known of the pages `htmlview` and `pubhtml` around their tables. */
const TABLE = 'table.waffle';
/** With several sheets the table stands in a page of its own, in this frame. */
const FRAME = 'iframe#pageswitcher-content';
const SHEET_MENU = '#sheet-menu li';
/** A single published sheet is titled with both names: `Report : Services`. */
const TITLE = '#doc-title .name';
const BUTTON_PREFIX = 'sheet-button-';
const SWITCHER = '.switcherTable td';
const MOST_AT_ONCE = 4;
/** What the script of the page says of its sheets: the export carries no gids. */
const ITEM = /items\.push\(\{name: "((?:[^"\\]|\\.)*)", pageUrl: "((?:[^"\\]|\\.)*)", gid: "(-?\d+)"/g;

export interface ListedSheet {
	readonly name: string;
	readonly gid: string;
	/** Where its table is by itself. */
	readonly address: string;
}

export interface ShownSheet {
	readonly name: string;
	readonly grid: TableGrid;
	readonly table: HTMLTableElement;
}

/** The sheets that the page's own script tells of, in order. */
export function listSheets(script: string): ListedSheet[] {
	return [...script.matchAll(ITEM)].map(([, name = '', address = '', gid = '']) => ({
		name: unescapeScript(name),
		gid,
		address: unescapeScript(address),
	}));
}

export function frameOfSheet(): HTMLIFrameElement | null {
	return document.querySelector<HTMLIFrameElement>(FRAME);
}

/** The document that holds the tables: this page, or the one in its frame. */
export function tablesDocument(): Document {
	return frameOfSheet()?.contentDocument ?? document;
}

let known: { readonly tables: readonly HTMLTableElement[]; readonly sheets: readonly ShownSheet[] } | undefined;

/** Every sheet whose table is in the page. Read once for the same tables: pages of a thousand rows are common. */
export function shownSheets(): readonly ShownSheet[] {
	const tables = [...tablesDocument().querySelectorAll<HTMLTableElement>(TABLE)];
	if (known && known.tables.length === tables.length && tables.every((table, index) => known?.tables[index] === table)) return known.sheets;
	const listed = listSheetsHere();
	const sheets = tables.flatMap((table) => {
		const grid = readTableGrid(table);
		return grid ? [{ name: nameOf(grid.gid, listed), grid, table }] : [];
	});
	known = { tables, sheets };
	return sheets;
}

/** All sheets: those of the page, or each from its own address where the page shows one at a time. */
export async function readSheets(): Promise<{ readonly name: string; readonly gid: string; readonly rows: TableGrid['rows'] }[]> {
	const listed = listSheetsHere();
	const shown = shownSheets().map(({ name, grid }) => ({ name, gid: grid.gid, rows: grid.rows }));
	return !frameOfSheet() || listed.length === 0 ? shown : readListed(listed);
}

/** Each from its own address, a few at a time. @throws PageReadingError */
export async function readListed(
	listed: readonly ListedSheet[],
): Promise<{ readonly name: string; readonly gid: string; readonly rows: TableGrid['rows'] }[]> {
	const sheets: Awaited<ReturnType<typeof readSheet>>[] = [];
	for (let at = 0; at < listed.length; at += MOST_AT_ONCE)
		sheets.push(...(await Promise.all(listed.slice(at, at + MOST_AT_ONCE).map(readSheet))));
	return sheets;
}

/** Shows a sheet as a press on its name does, or in the frame by itself where the page has no such name. */
export function showSheet(name: string): boolean {
	const sheet = listSheetsHere().find((one) => one.name === name);
	const shown = shownSheets().find((one) => one.name === name);
	const gid = sheet?.gid ?? shown?.grid.gid ?? '';
	if (shown && shown.table.getClientRects().length > 0) return true;
	const button =
		document.getElementById(BUTTON_PREFIX + gid)?.querySelector('a') ??
		[...document.querySelectorAll<HTMLElement>(SWITCHER)].find((cell) => cell.textContent?.trim() === name);
	if (button) button.click();
	else if (sheet) frameOfSheet()?.contentWindow?.location.replace(addressOf(sheet));
	return !frameOfSheet();
}

/** The sheets that this page tells of. */
export function listSheetsHere(): ListedSheet[] {
	return [...document.scripts].flatMap((script) => (script.src === '' ? listSheets(script.text) : []));
}

async function readSheet(sheet: ListedSheet): Promise<{ readonly name: string; readonly gid: string; readonly rows: TableGrid['rows'] }> {
	const { name, gid } = sheet;
	let answer: Response;
	try {
		answer = await fetch(addressOf(sheet));
	} catch {
		throw new PageReadingError('no-answer');
	}
	if (!answer.ok) throw new PageReadingError(answer.status === 404 ? 'not-found' : 'no-answer');
	const table = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector<HTMLTableElement>(TABLE);
	return { name, gid, rows: (table && readTableGrid(table)?.rows) ?? [] };
}

/** @throws PageReadingError where it would lead to another site */
function addressOf({ address }: ListedSheet): string {
	const { origin, href } = new URL(address, location.href);
	if (origin !== location.origin) throw new PageReadingError('no-answer');
	return href;
}

function nameOf(gid: string, listed: readonly ListedSheet[]): string {
	const named = listed.find((sheet) => sheet.gid === gid)?.name ?? document.getElementById(BUTTON_PREFIX + gid)?.textContent?.trim();
	return named || onlyName() || document.title || gid;
}

function onlyName(): string | undefined {
	const items = document.querySelectorAll(SHEET_MENU);
	if (items.length === 1) return items[0]?.textContent?.trim();
	return document.querySelector(TITLE)?.textContent?.split(' : ').at(1)?.trim();
}

/** `\x27`, `\u00e9`, `\/` and the like in a text of a script. */
function unescapeScript(text: string): string {
	return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g, (_, two?: string, four?: string, one?: string) =>
		two || four ? String.fromCharCode(Number.parseInt(two ?? four ?? '', 16)) : one === 'n' ? '\n' : (one ?? ''),
	);
}
