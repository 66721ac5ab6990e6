import type { BrowserContext, Route } from 'playwright-core';

/** A spreadsheet as Google's addresses answer for it. */
export interface SharedSheet {
	readonly title: string;
	readonly sheets: readonly { readonly name: string; readonly gid: string }[];
	readonly bytes: () => Uint8Array;
	/** What the export answers where it gives no file. */
	readonly refusal?: 'forbidden' | 'signed-out' | 'not-found';
	/** Markup of `htmlview` and `pubhtml`, by gid. */
	readonly tables?: Readonly<Record<string, string>>;
}

export interface SharedText {
	readonly title: string;
	readonly html: string;
	readonly text: string;
	readonly outline?: readonly string[];
}

export interface SharedDocuments {
	readonly sheets?: Readonly<Record<string, SharedSheet>>;
	readonly texts?: Readonly<Record<string, SharedText>>;
	/** Added to every page: what a hostile page does. */
	readonly script?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Answers for docs.google.com, to pages and to the extension alike. Nothing leaves the machine. */
export async function serveGoogle(context: BrowserContext, documents: () => SharedDocuments): Promise<void> {
	await context.route('https://docs.google.com/**', (route) => answer(route, documents()));
	await context.route('https://accounts.google.com/**', (route) => html(route, '<form>Sign in</form>', {}));
}

async function answer(route: Route, documents: SharedDocuments): Promise<void> {
	const { pathname } = new URL(route.request().url());
	const [, kind, id = '', rest = ''] = /^\/(spreadsheets|document)\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]+)\/?(.*)$/.exec(pathname) ?? [];
	const sheet = kind === 'spreadsheets' ? documents.sheets?.[id] : undefined;
	const text = kind === 'document' ? documents.texts?.[id] : undefined;
	const { script = '', headers = {} } = documents;
	if (sheet && rest === 'export') return exportSheet(route, sheet);
	if (sheet && /^(?:htmlview|pubhtml)/.test(rest)) return html(route, sheetView(sheet, script), headers);
	if (sheet) return html(route, sheetsEditor(sheet, script), headers);
	if (text && rest === 'export') return route.fulfill({ contentType: 'text/plain; charset=utf-8', body: `\ufeff${text.text}` });
	if (text && /^(?:pub|mobilebasic)/.test(rest))
		return html(route, pageOf(text.title, `<div id="contents">${text.html}</div>`, script), headers);
	if (text) return html(route, docsEditor(text, script), headers);
	return route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
}

function exportSheet(route: Route, { bytes, refusal }: SharedSheet): Promise<void> {
	if (refusal === 'forbidden') return route.fulfill({ status: 403, contentType: 'text/html', body: 'The owner forbids it' });
	if (refusal === 'not-found') return route.fulfill({ status: 404, contentType: 'text/html', body: 'Gone' });
	if (refusal === 'signed-out') return route.fulfill({ status: 302, headers: { location: 'https://accounts.google.com/ServiceLogin' } });
	return route.fulfill({
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		body: Buffer.from(bytes()),
	});
}

function html(route: Route, body: string, headers: Readonly<Record<string, string>>): Promise<void> {
	return route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers: { ...headers } });
}

function pageOf(title: string, body: string, script: string): string {
	const scripts = script === '' ? '' : `<script>${script}</script>`;
	return `<!doctype html><html><head><title>${escapeText(title)} - Google Docs</title></head><body>${scripts}${body}</body></html>`;
}

/** The parts of the editor that are known: a name box, tabs, a canvas, and an address that moves the selection. */
function sheetsEditor({ title, sheets }: SharedSheet, script: string): string {
	const tabs = sheets
		.map(
			({ name, gid }) => `<div class="docs-sheet-tab" data-gid="${gid}"><span class="docs-sheet-tab-name">${escapeText(name)}</span></div>`,
		)
		.join('');
	const behaviour = `
		const box = document.querySelector('#t-name-box');
		const tabs = [...document.querySelectorAll('.docs-sheet-tab')];
		const show = (gid) => tabs.forEach((tab) => tab.classList.toggle('docs-sheet-active-tab', tab.dataset.gid === gid));
		const follow = () => {
			const gid = /gid=(\\d+)/.exec(location.hash)?.[1];
			const range = /range=([A-Z]+\\d+)/.exec(location.hash)?.[1];
			if (gid) show(gid);
			if (range) box.value = range;
		};
		for (const tab of tabs) tab.onclick = () => { location.hash = 'gid=' + tab.dataset.gid; };
		addEventListener('hashchange', follow);
		show(tabs[0]?.dataset.gid);
		follow();`;
	return pageOf(
		title,
		`<input class="docs-title-input" value="${escapeText(title)}"><input id="t-name-box" value="A1"><canvas width="600" height="300"></canvas>${tabs}<script>${behaviour}</script>`,
		script,
	);
}

function sheetView({ title, sheets, tables = {} }: SharedSheet, script: string): string {
	const items = sheets
		.map(({ name, gid }) => `items.push({name: ${JSON.stringify(name).replaceAll('/', '\\/')}, pageUrl: "x", gid: "${gid}"});`)
		.join('');
	const menu = sheets.map(({ name, gid }) => `<li id="sheet-button-${gid}"><a href="#">${escapeText(name)}</a></li>`).join('');
	const body = sheets.map(({ gid }) => `<div id="${gid}" class="ritz">${tables[gid] ?? ''}</div>`).join('');
	return pageOf(
		title,
		`<div id="doc-title"><span class="name">${escapeText(title)}</span></div><ul id="sheet-menu">${menu}</ul><script>var items = []; ${items}</script><div id="sheets-viewport">${body}</div>`,
		script,
	);
}

function docsEditor({ title, outline = [] }: SharedText, script: string): string {
	const entries = outline.map((name) => `<div class="navigation-item-content">${escapeText(name)}</div>`).join('');
	return pageOf(title, `<input class="docs-title-input" value="${escapeText(title)}"><canvas></canvas>${entries}`, script);
}

/** A table as `htmlview` writes it, with a freeze bar under its first row. */
export function waffleTable(gid: string, rows: readonly (readonly (string | number | boolean | null)[])[]): string {
	const width = Math.max(...rows.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, column) => `<th id="${gid}C${column}" class="column-headers-background"></th>`).join(
		'',
	);
	const bar = `<tr><th class="freezebar-cell"></th>${'<td class="freezebar-cell"></td>'.repeat(width)}</tr>`;
	const lines = rows.map((row, index) => {
		const cells = Array.from({ length: width }, (_, column) => `<td class="s0">${escapeText(String(row[column] ?? ''))}</td>`).join('');
		return `<tr style="height: 20px"><th id="${gid}R${index}" class="row-headers-background"><div>${index + 1}</div></th>${cells}</tr>${index === 0 ? bar : ''}`;
	});
	return `<table class="waffle"><thead><tr><th class="row-header"></th>${columns}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
