import type { Mark, Target } from '../messages/page-messages.ts';
import { type PageAdapter, PageReadingError } from './adapter.ts';
import { type Badges, badges } from './badges.ts';
import { fetchExport, toBase64 } from './fetch-export.ts';
import { frameOfSheet, listSheetsHere, readSheets, type ShownSheet, shownSheets, showSheet, tablesDocument } from './published-sheets.ts';

const TITLE = '#doc-title .name, #doc-title';
const PATH = /^\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/[\w-]{10,}|[\w-]{10,})\/(?:htmlview|pubhtml|preview)(?:\/|$)/;

/** A published spreadsheet: real tables, one of which is shown. */
export function sheetTable(page: Location): PageAdapter | undefined {
	const id = PATH.exec(page.pathname)?.[1];
	if (id === undefined) return undefined;
	let drawn: Badges | undefined;
	let marks: readonly Mark[] = [];
	let open: (id: string) => void = () => {};
	/** Where somebody is on the way to, until the frame shows it. */
	let going: Target | undefined;
	let frame: HTMLIFrameElement | null = null;
	const prints = new Map<string, string>();

	/** The frame goes from sheet to sheet by itself: what was drawn in the page before is gone with it. */
	const follow = () => {
		if (frame !== null && frame === frameOfSheet()) return;
		frame?.removeEventListener('load', redraw);
		frame = frameOfSheet();
		frame?.addEventListener('load', redraw);
	};
	const drawing = (): Badges => {
		follow();
		const where = tablesDocument();
		if (drawn?.document !== where) {
			drawn?.remove();
			drawn = badges(where);
		}
		return drawn;
	};
	const redraw = () => {
		if (marks.length > 0) draw();
		if (going) go(going);
	};
	const draw = () => {
		const sheets = shownSheets();
		const placed = marks.flatMap((mark) => {
			const element = elementOf(mark.target, sheets);
			return element ? [{ mark, element }] : [];
		});
		drawing().draw(placed, (note) => open(note));
	};
	const go = (target: Target) => {
		going = undefined;
		if (target.kind !== 'cell') return;
		const element = showSheet(target.sheet) ? elementOf(target, shownSheets()) : undefined;
		if (!element) {
			follow();
			going = frameOfSheet() ? target : undefined;
			return;
		}
		element.scrollIntoView({ block: 'center', inline: 'center' });
		tablesDocument().getSelection()?.selectAllChildren(element);
		drawing().point(element);
	};
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
			prints.clear();
			for (const sheet of shownSheets()) prints.set(sheet.name, printOf(sheet));
			const file = await readFile(page);
			if (file !== undefined)
				return { kind: 'file', base64: file, gids: Object.fromEntries(listSheetsHere().map(({ name, gid }) => [name, gid])) };
			const sheets = await readSheets();
			if (sheets.every(({ rows }) => rows.length === 0))
				throw new PageReadingError(document.readyState === 'complete' ? 'nothing-to-read' : 'half-loaded');
			return { kind: 'sheets', sheets };
		},
		selection: () => {
			const element = elementAround(tablesDocument().getSelection()?.anchorNode)?.closest('td');
			const sheet = shownSheets().find(({ table }) => element && table.contains(element));
			const cell = element ? sheet?.grid.cellOf(element) : undefined;
			return sheet && cell ? { kind: 'cell', sheet: sheet.name, a1: a1Of(cell.row, cell.column) } : null;
		},
		go,
		draw: (drawnMarks, onOpen) => {
			marks = drawnMarks;
			open = onOpen;
			if (marks.length > 0 || drawn) draw();
		},
		hasChanged: () => shownSheets().some((sheet) => (prints.get(sheet.name) ?? printOf(sheet)) !== printOf(sheet)),
		leave: () => {
			frame?.removeEventListener('load', redraw);
			drawn?.remove();
		},
	};
}

/**
 * The file behind the page, whose numbers and dates are what they are, where it may be had: by its own id, or as what is
 * published. Otherwise there are the tables, whose cells are the texts that are shown.
 */
async function readFile({ pathname, search }: Location): Promise<string | undefined> {
	// What is published of a single sheet is not the whole file.
	if (new URLSearchParams(search).get('single') === 'true') return undefined;
	const base = pathname.replace(/\/(?:htmlview|pubhtml|preview)(?:\/.*)?$/, '');
	const isPublished = PATH.exec(pathname)?.[1]?.startsWith('e/');
	try {
		const address = isPublished ? `${base}/pub?output=xlsx` : `${base}/export?format=xlsx`;
		return await toBase64(await fetchExport(address, (type) => type.includes('spreadsheet')));
	} catch {
		return undefined;
	}
}

function elementOf(target: Target, sheets: readonly ShownSheet[]): HTMLElement | undefined {
	if (target.kind !== 'cell') return undefined;
	return sheets.find(({ name }) => name === target.sheet)?.grid.elementAt(target.row, target.column);
}

function printOf({ table }: ShownSheet): string {
	return `${table.rows.length} ${table.textContent}`;
}

/** Of the page or of its frame, whose elements are of another world than ours. */
function elementAround(node: Node | null | undefined): Element | null {
	return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
}

function a1Of(row: number, column: number): string {
	let letters = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
	return letters + (row + 1);
}
