import { cellKey, columnLetters } from '#core';
import type { Cell, CellStyle } from '../../spreadsheet/cell.ts';
import { showValue } from '../../spreadsheet/number-format.ts';
import type { SheetModel } from '../../spreadsheet/sheet-model.ts';
import { escapeText } from './markup.ts';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;
const POINTS_A_LETTER = 0.6;

/**
 * A sheet as a table with Google's markup: rows and columns named by the sheet's number, freeze bars between them, merged
 * cells as spans, texts that run over their neighbour in an element of their own. Hidden rows and columns are left out.
 */
export function publishedTable(sheet: SheetModel, locale: string, hasHeaders: boolean): { readonly table: string; readonly style: string } {
	const gid = sheet.id;
	const size = sheet.contentSize();
	const shown = (count: number, hidden: ReadonlySet<number>) =>
		Array.from({ length: count }, (_, index) => index).filter((index) => !hidden.has(index));
	const columns = shown(size.columns, sheet.hiddenColumns);
	const lines = shown(size.rows, sheet.hiddenRows);
	const { covered, spans } = readMerges(sheet, lines, columns);
	const styles = new Map<string, string>();
	const classOf = (style: CellStyle | undefined): string => {
		const rules = cssOf(style);
		const known = styles.get(rules) ?? `s${styles.size}`;
		styles.set(rules, known);
		return known;
	};
	const withBar = (cells: readonly string[], bar: string) =>
		sheet.frozenColumns > 0 ? [...cells.slice(0, sheet.frozenColumns), bar, ...cells.slice(sheet.frozenColumns)] : cells;
	const header = columns.map(
		(column) =>
			`<th id="${gid}C${column}" style="width:${sheet.columnWidths.get(column) ?? DEFAULT_WIDTH}px;" class="${hasHeaders ? 'column-headers-background' : 'header-shim'}">${hasHeaders ? columnLetters(column) : ''}</th>`,
	);
	const head = withBar(header, '<th style="width:3px;" class="freezebar-cell freezebar-vertical-handle"></th>').join('');
	const cellOf = (row: number, column: number): string => {
		if (covered.has(cellKey(row, column))) return '';
		const cell = sheet.cell(row, column);
		const span = spans.get(cellKey(row, column)) ?? '';
		const text = escapeText(showValue(cell.value, cell.numberFormat, locale)).replaceAll('\n', '<br>');
		const runsOver = span === '' && isWider(cell, sheet, column) && sheet.cell(row, column + 1).value === null;
		const content = runsOver ? `<div class="softmerge-inner" style="left:-1px">${text}</div>` : linked(cell, text);
		return `<td class="${classOf(cell.style)}${runsOver ? ' softmerge' : ''}" dir="ltr"${span}>${content}</td>`;
	};
	const bar = `<tr><th style="height:3px;" class="freezebar-cell freezebar-horizontal-handle"></th>${withBar(
		columns.map(() => '<td class="freezebar-cell"></td>'),
		'<td class="freezebar-cell"></td>',
	).join('')}</tr>`;
	const body = lines.map((row) => {
		const height = sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT;
		const cells = columns.map((column) => cellOf(row, column));
		const number = `<th id="${gid}R${row}" style="height: ${height}px;" class="row-headers-background${hasHeaders ? '' : ' row-header-shim'}"><div class="row-header-wrapper" style="line-height: ${height}px">${row + 1}</div></th>`;
		return `<tr style="height: ${height}px">${number}${withBar(cells, '<td class="freezebar-cell"></td>').join('')}</tr>${row === sheet.frozenRows - 1 ? bar : ''}`;
	});
	const shim = hasHeaders ? '' : ' header-shim row-header-shim';
	return {
		table: `<div class="ritz grid-container" dir="ltr"><table class="waffle${sheet.hidesGridlines ? ' no-grid' : ''}" cellspacing="0" cellpadding="0"><thead><tr><th class="row-header freezebar-origin-ltr${shim}"></th>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`,
		style: [...styles].map(([rules, name]) => `.ritz .waffle .${name}{${rules}}`).join(''),
	};
}

function readMerges(sheet: SheetModel, lines: readonly number[], columns: readonly number[]) {
	const covered = new Set<number>();
	const spans = new Map<number, string>();
	for (const { startRow, startColumn, endRow, endColumn } of sheet.merges) {
		const down = lines.filter((row) => row >= startRow && row <= endRow);
		const across = columns.filter((column) => column >= startColumn && column <= endColumn);
		for (const row of down) for (const column of across) covered.add(cellKey(row, column));
		const first = cellKey(down[0] ?? startRow, across[0] ?? startColumn);
		covered.delete(first);
		spans.set(first, `${across.length > 1 ? ` colspan="${across.length}"` : ''}${down.length > 1 ? ` rowspan="${down.length}"` : ''}`);
	}
	return { covered, spans };
}

function isWider({ value, style }: Cell, sheet: SheetModel, column: number): boolean {
	if (typeof value !== 'string' || style?.wrap === 'WRAP' || style?.wrap === 'CLIP' || value.includes('\n')) return false;
	return value.length * (style?.fontSize ?? 10) * POINTS_A_LETTER > (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH);
}

function linked({ runs }: Cell, text: string): string {
	const address = runs?.find(({ link }) => link !== undefined)?.link;
	return address && /^https?:/.test(address) ? `<a target="_blank" rel="noreferrer" href="${escapeText(address)}">${text}</a>` : text;
}

function cssOf(style: CellStyle | undefined): string {
	const rules = [
		`background-color:${style?.background ?? '#ffffff'}`,
		`color:${style?.fontColor ?? '#000000'}`,
		`font-size:${style?.fontSize ?? 10}pt`,
		`vertical-align:${style?.vertical ?? 'bottom'}`,
		`text-align:${style?.horizontal ?? 'left'}`,
		`white-space:${style?.wrap === 'WRAP' ? 'normal' : 'nowrap'}`,
	];
	if (style?.bold) rules.push('font-weight:bold');
	if (style?.italic) rules.push('font-style:italic');
	return `${rules.join(';')};`;
}
