import type { BrowserContext, Route } from 'playwright-core';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A spreadsheet made by hand, for what is hostile or broken: all that is whole, the workspace answers. */
export interface SharedSheet {
	readonly title: string;
	readonly sheets: readonly { readonly name: string; readonly gid: string }[];
	readonly bytes: () => Uint8Array;
}

export interface SharedDocuments {
	readonly sheets?: Readonly<Record<string, SharedSheet>>;
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
	const [, id = '', rest = ''] = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)\/?(.*)$/.exec(pathname) ?? [];
	const sheet = documents.sheets?.[id];
	const { script = '', headers = {} } = documents;
	if (!sheet) return route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
	if (rest === 'export') return route.fulfill({ contentType: WORKBOOK, body: Buffer.from(sheet.bytes()) });
	return html(route, rest === 'htmlview' ? sheetList(sheet) : sheetsEditor(sheet, script), headers);
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

/** What `htmlview` tells of the sheets' numbers. */
function sheetList({ title, sheets }: SharedSheet): string {
	const items = sheets
		.map(({ name, gid }) => `items.push({name: ${JSON.stringify(name).replaceAll('/', '\\/')}, pageUrl: "x", gid: "${gid}"});`)
		.join('');
	return pageOf(title, `<script>var items = []; ${items}</script>`, '');
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
