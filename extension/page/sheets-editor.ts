import type { PageSheet, Selection, Target } from '../messages/page-messages.ts';
import { type PageAdapter, PageReadingError } from './adapter.ts';
import { fetchExport, toBase64 } from './fetch-export.ts';
import { accountOf, withAccount } from './google-account.ts';
import { listSheets, readListed } from './published-sheets.ts';

/** All that is known of the page of the Sheets editor. Its labels are in the person's language, so none of them is read. */
const NAME_BOX = '#t-name-box';
const TAB = '.docs-sheet-tab';
const ACTIVE_TAB = 'docs-sheet-active-tab';
const TAB_NAME = '.docs-sheet-tab-name';
const TITLE = '.docs-title-input';
const PATH = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{10,})(?=\/|$)/;

/** Cells are drawn on canvas: the name box tells what is selected, and the address moves it. */
export function sheetsEditor(page: Location): PageAdapter | undefined {
	const path = PATH.exec(page.pathname);
	if (!path || path[1] === 'e') return undefined;
	let read = '';
	let gids: Readonly<Record<string, string>> = {};
	return {
		document: () => {
			const now = PATH.exec(page.pathname)?.[1];
			if (now === undefined) return undefined;
			const address = `https://docs.google.com/spreadsheets/d/${now}`;
			return { id: `sheets:${now}`, title: titleOfPage(), address, kind: 'workbook', showsMarks: false, tellsSelection: true };
		},
		read: async () => {
			// The editor goes from one document to another without loading anew: the address of now counts.
			const [base = '', id = ''] = PATH.exec(page.pathname) ?? [];
			// Known also where the export is refused: a file may be read in its place.
			const numbers = readGids(`${base}/htmlview`).then((known) => {
				gids = known;
				return known;
			});
			try {
				const response = await fetchExport(`${base}/export?format=xlsx`, (type) => !type.startsWith('text/html'));
				const base64 = await toBase64(response);
				read = id;
				return { kind: 'file', base64, gids: await numbers };
			} catch (error) {
				const sheets = await readTables(`${base}/htmlview`, error);
				read = id;
				return { kind: 'sheets', sheets, isFallback: true };
			}
		},
		selection: () => readSelection(gids),
		go: (target) => go(page, target, gids),
		draw: () => {},
		hasChanged: () => read !== '' && PATH.exec(page.pathname)?.[1] !== read,
		leave: () => {},
	};
}

function titleOfPage(): string {
	const field = document.querySelector<HTMLInputElement>(TITLE)?.value?.trim();
	return field || document.title.replace(/ [-–] [^-–]*$/, '');
}

function readSelection(gids: Readonly<Record<string, string>>): Selection | null {
	const box = document.querySelector(NAME_BOX);
	const input = box instanceof HTMLInputElement ? box : box?.querySelector('input');
	const a1 = input?.value.trim().toUpperCase() ?? '';
	const sheet = activeSheet() ?? sheetOfAddress(gids);
	return sheet !== undefined && /^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/.test(a1) ? { kind: 'cell', sheet, a1 } : null;
}

function activeSheet(): string | undefined {
	const tab = document.querySelector(`${TAB}.${ACTIVE_TAB}`) ?? document.querySelector(`${TAB}[aria-selected="true"]`);
	return (tab?.querySelector(TAB_NAME) ?? tab)?.textContent?.trim() || undefined;
}

function sheetOfAddress(gids: Readonly<Record<string, string>>): string | undefined {
	const gid = /[#&]gid=(\d+)/.exec(location.hash)?.[1];
	return Object.keys(gids).find((name) => gids[name] === gid);
}

function go(page: Location, target: Target, gids: Readonly<Record<string, string>>): void {
	if (target.kind !== 'cell') return;
	const gid = gids[target.sheet] ?? (activeSheet() === target.sheet ? /[#&]gid=(\d+)/.exec(page.hash)?.[1] : undefined);
	const next = gid === undefined ? `#range=${encodeURIComponent(`'${target.sheet}'!${target.a1}`)}` : `#gid=${gid}&range=${target.a1}`;
	// The same address again moves nothing, so it is left first.
	if (page.hash === next) page.hash = gid === undefined ? '' : `#gid=${gid}`;
	page.hash = next;
}

/** The tables of a file that would not come; where there are none either, why the file would not. @throws what kept the file away */
async function readTables(address: string, problem: unknown): Promise<PageSheet[]> {
	if (!(problem instanceof PageReadingError && problem.isBlocked)) throw problem;
	try {
		const response = await fetch(withAccount(address, accountOf(location.href)));
		const sheets = response.ok ? await readListed(listSheets(await response.text())) : [];
		if (sheets.some(({ rows }) => rows.length > 0)) return sheets;
	} catch {
		// The file's own problem says more.
	}
	throw problem;
}

/** Without it notes still work; jumps to other sheets then go by the sheet's name. */
async function readGids(address: string): Promise<Record<string, string>> {
	try {
		const response = await fetch(withAccount(address, accountOf(location.href)));
		const text = response.ok ? await response.text() : '';
		return Object.fromEntries(listSheets(text).map(({ name, gid }) => [name, gid]));
	} catch {
		return {};
	}
}
