import { createHash } from 'node:crypto';
import type { Block } from './document-blocks.ts';
import { escapeText, htmlPage } from './markup.ts';

const STYLE = `
body{margin:0;font:15px/1.5 Arial,sans-serif;color:#111;background:#fff}
#header{padding:8px 16px;border-bottom:1px solid #ccc}
#contents,.doc-content{max-width:720px;margin:0 auto;padding:24px 16px}
table{border-collapse:collapse}td{border:1px solid #999;padding:2px 6px}
`;

/** `/pub`: the text of a published document. */
export function publishedDocument(title: string, blocks: readonly Block[]): string {
	const header = `<div id="header"><span>Published using Google Docs</span> <b>${escapeText(title)}</b></div>`;
	return htmlPage(title, STYLE, `<body>${header}<div id="contents"><div class="doc-content">${markup(blocks)}</div></div></body>`);
}

/** `/mobilebasic`: the text of a document that one may open. */
export function basicDocument(title: string, blocks: readonly Block[]): string {
	const body = `<body class="doc-body"><div class="app-container"><div class="doc-container"><div class="doc"><div class="doc-content">${markup(blocks)}</div></div></div></div></body>`;
	return htmlPage(`${title} - Google Docs`, STYLE, body);
}

/** The parts of the editor that are known: the title, the outline, an address that goes to a heading, and text on a canvas. */
export function documentEditor(title: string, blocks: readonly Block[]): string {
	const outline = headingsOf(blocks).map(
		({ text, level, id }) =>
			`<div class="navigation-item" role="menuitem" data-heading="${id}"><div class="navigation-item-content navigation-item-level-${level - 1}">${escapeText(text)}</div></div>`,
	);
	const lines = JSON.stringify(plainText(blocks).split('\r\n')).replaceAll('<', '\\u003c');
	const places = JSON.stringify(Object.fromEntries(placesOf(blocks)));
	const script = `
		var canvas = document.querySelector('canvas'), lines = ${lines}, places = ${places}, from = 0;
		function draw() {
			var pen = canvas.getContext('2d'); pen.fillStyle = '#fff'; pen.fillRect(0, 0, 760, 900); pen.fillStyle = '#111'; pen.font = '15px Arial';
			lines.slice(from, from + 40).forEach(function (line, index) { pen.fillText(line, 20, 30 + index * 21, 720); });
		}
		function follow() {
			var heading = /heading=(h\\.\\w+)/.exec(location.hash);
			if (heading && heading[1] in places) from = places[heading[1]];
			document.querySelectorAll('.navigation-item').forEach(function (item) {
				item.classList.toggle('location-indicator-highlight', Boolean(heading) && item.getAttribute('data-heading') === heading[1]);
			});
			draw();
		}
		document.querySelectorAll('.navigation-item').forEach(function (item) {
			item.onclick = function () { location.hash = 'heading=' + item.getAttribute('data-heading'); };
		});
		addEventListener('hashchange', follow); follow();`;
	const bar = `<div id="docs-bars"><input class="docs-title-input" aria-label="Rename" value="${escapeText(title)}"></div>`;
	const style = `${STYLE}main{display:flex;gap:24px}.navigation-widget{width:220px;padding:16px}.navigation-item{cursor:pointer;padding:4px}.navigation-item-level-1{padding-left:16px}.navigation-item-level-2{padding-left:32px}.navigation-item-level-3{padding-left:48px}.location-indicator-highlight{font-weight:bold}`;
	return htmlPage(
		`${title} - Google Docs`,
		style,
		`<body>${bar}<main><div class="navigation-widget">${outline.join('')}</div><canvas width="760" height="900"></canvas></main><script>${script}</script></body>`,
	);
}

/** `export?format=txt`: no word of what is a heading; a cell of a table is a paragraph. */
export function plainText(blocks: readonly Block[]): string {
	return blocks.flatMap(linesOf).join('\r\n');
}

function linesOf(block: Block): string[] {
	if (block.kind === 'table') return block.rows.flat();
	return [block.kind === 'item' ? `* ${block.text}` : block.text];
}

/** The line on which each heading stands. */
function placesOf(blocks: readonly Block[]): [string, number][] {
	let line = 0;
	const ids = headingsOf(blocks)[Symbol.iterator]();
	return blocks.flatMap((block): [string, number][] => {
		const at = line;
		line += linesOf(block).length;
		return block.kind === 'heading' ? [[ids.next().value?.id ?? '', at]] : [];
	});
}

function headingsOf(blocks: readonly Block[]): { readonly text: string; readonly level: number; readonly id: string }[] {
	const seen = new Map<string, number>();
	return blocks.flatMap((block) => {
		if (block.kind !== 'heading') return [];
		const count = (seen.get(block.text) ?? 0) + 1;
		seen.set(block.text, count);
		const id = `h.${createHash('sha256').update(`${block.text} ${count}`).digest('hex').slice(0, 12)}`;
		return [{ text: block.text, level: block.level, id }];
	});
}

function markup(blocks: readonly Block[]): string {
	const ids = headingsOf(blocks)[Symbol.iterator]();
	return blocks
		.map((block) => {
			if (block.kind === 'heading')
				return `<h${block.level} class="c1" id="${ids.next().value?.id}"><span class="c2">${escapeText(block.text)}</span></h${block.level}>`;
			if (block.kind === 'table') {
				const rows = block.rows.map(
					(cells) =>
						`<tr class="c5">${cells.map((text) => `<td class="c6"><p class="c4"><span class="c2">${escapeText(text)}</span></p></td>`).join('')}</tr>`,
				);
				return `<table class="c7"><tbody>${rows.join('')}</tbody></table>`;
			}
			if (block.kind === 'item')
				return `<ul class="lst-kix_list_1-0"><li class="c3"><span class="c2">${escapeText(block.text)}</span></li></ul>`;
			return `<p class="c4"><span class="c2">${escapeText(block.text)}</span></p>`;
		})
		.join('');
}
