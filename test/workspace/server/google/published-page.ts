import type { SheetModel } from '../../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../../spreadsheet/spreadsheet-model.ts';
import { escapeText, htmlPage, scriptText } from './markup.ts';
import { publishedTable } from './published-table.ts';

export type PublishedKind = 'htmlview' | 'pubhtml';

const STYLE = `
html,body{margin:0;height:100%;font:13px Arial,sans-serif}
#top-bar{padding:8px 12px;border-bottom:1px solid #ccc}
#doc-title .name{font-size:18px}
#sheet-menu{list-style:none;display:flex;flex-wrap:wrap;margin:6px 0 0;padding:0;gap:4px}
#sheet-menu a,.switcherTable td{display:inline-block;padding:5px 8px;color:#1155cc;cursor:pointer}
.active,.active a{font-weight:bold;color:#000}
body.switched{display:flex;flex-direction:column}
#sheets-viewport{flex:1;min-height:0}
#pageswitcher-content{display:block;width:100%;height:100%;border:0}
.grid-container{overflow:auto}
.waffle{border-collapse:collapse;table-layout:fixed;width:0}
.waffle td,.waffle th{border:1px solid #e2e3e3;padding:0 3px;overflow:hidden;font-size:10pt}
.waffle th{background:#f8f9fa;color:#5f6368;font-weight:normal;width:45px}
.waffle .softmerge{overflow:visible}
.waffle .softmerge-inner{position:relative;white-space:nowrap}
.waffle .freezebar-cell{padding:0;background:#c0c0c0;width:3px}
`;

/**
 * All sheets of a spreadsheet under one address. What is shown of them is a page of its own in a frame, so that the page
 * around it holds no table at all; its script knows every sheet.
 */
export function switcherPage({ name, sheets }: SpreadsheetModel, address: string, kind: PublishedKind): string {
	const shown = sheets.filter(({ isHidden }) => !isHidden);
	const headers = kind === 'htmlview' ? 'true' : 'false';
	const items = shown.map((sheet) => {
		// The number of the sheet is added to the address as it is, the rest of it escaped.
		const pageUrl = `${scriptText(`${address}/${kind}/sheet?headers=${headers}`).slice(0, -1)}&gid=${sheet.id}"`;
		return `items.push({name: ${scriptText(sheet.name)}, pageUrl: ${pageUrl}, gid: "${sheet.id}",initialSheet: ("${sheet.id}" == gid)});`;
	});
	const menu =
		kind === 'htmlview'
			? `<ul id="sheet-menu">${shown.map((sheet) => `<li id="sheet-button-${sheet.id}"><a href="#gid=${sheet.id}">${escapeText(sheet.name)}</a></li>`).join('')}</ul>`
			: `<table class="switcherTable"><tbody><tr>${shown.map((sheet) => `<td data-item="${sheet.id}">${escapeText(sheet.name)}</td>`).join('')}</tr></tbody></table>`;
	const script = `
		var gidMatch = /gid=(-?[0-9]+)/.exec(window.location.hash); var gid = gidMatch ? gidMatch[1] : null;
		var items = []; ${items.join('')}
		var frame = document.getElementById('pageswitcher-content');
		function show(item) {
			frame.contentWindow.location.replace(item.pageUrl);
			document.querySelectorAll('#sheet-menu li, .switcherTable td').forEach(function (button) {
				button.className = (button.id || 'sheet-button-' + button.getAttribute('data-item')) === 'sheet-button-' + item.gid ? 'active' : '';
			});
		}
		function itemOf(number) { return items.filter(function (item) { return item.gid === number; })[0]; }
		document.querySelectorAll('#sheet-menu a').forEach(function (link) {
			link.onclick = function () { show(itemOf(link.parentNode.id.slice(13))); return false; };
		});
		document.querySelectorAll('.switcherTable td').forEach(function (cell) {
			cell.onclick = function () { show(itemOf(cell.getAttribute('data-item'))); };
		});
		if (items.length) show(items.filter(function (item) { return item.initialSheet; })[0] || items[0]);`;
	const title = `<div id="top-bar"><div id="doc-title"><span class="name">${escapeText(name)}</span></div>${menu}</div>`;
	const frame =
		'<div id="sheets-viewport"><iframe id="pageswitcher-content" name="pageswitcher-content" title="Sheet" frameborder="0"></iframe></div>';
	return htmlPage(`${name} - Google Drive`, STYLE, `<body class="switched">${title}${frame}<script>${script}</script></body>`);
}

/** What stands in the frame: one sheet. */
export function sheetInFrame(sheet: SheetModel, { name, locale }: SpreadsheetModel, hasHeaders: boolean): string {
	const { table, style } = publishedTable(sheet, locale, hasHeaders);
	return htmlPage(name, STYLE + style, `<body><div id="sheets-viewport">${viewport(sheet, table)}</div></body>`);
}

/** A single sheet, published by itself: its table stands in the page. */
export function singleSheetPage(sheet: SheetModel, { name, locale }: SpreadsheetModel): string {
	const { table, style } = publishedTable(sheet, locale, false);
	const title = `<div id="top-bar"><div id="doc-title"><span class="name">${escapeText(`${name} : ${sheet.name}`)}</span></div></div>`;
	return htmlPage(
		`${name} - Google Drive`,
		STYLE + style,
		`<body>${title}<div id="sheets-viewport">${viewport(sheet, table)}</div></body>`,
	);
}

function viewport({ id }: SheetModel, table: string): string {
	return `<div id="${id}" dir="ltr">${table}</div>`;
}
