import { type Catalogue, type Check, cellKey, formatDate, formatNumber, formatPercent, isCellError, type Sheet, sectionKeys } from '#core';
import { type CheckView, viewOfCheck } from '#core/panel';
import { harmless, wholePoints } from '#core/present';
import { escapeHtml } from './views.ts';

const STYLE =
	'body{font:9pt Arial}table{border-collapse:collapse;margin-bottom:14pt}td{border:1px solid #999;padding:2pt 4pt;vertical-align:top}h2{page-break-after:avoid}';

/** The report as a PDF: the scorecard first, then each sheet that is part of it. */
export function reportPdf(check: Check, catalogue: Catalogue): GoogleAppsScript.Base.Blob {
	const view = viewOfCheck(check, catalogue);
	const used = new Set(sectionKeys.flatMap((section) => check.report[section].parts.map(({ sheet }) => sheet)));
	const sheets = check.report.workbook.sheets.filter((sheet) => used.has(sheet));
	const body = [
		`<h1>${shown(view.entity)}</h1><p>${shown([view.period, view.stage, view.asOf].join(' · '))}</p>`,
		table(catalogue.words.scorecard.title, scoreRows(view)),
		...sheets.map((sheet) => table(sheet.name, textsOf(sheet, catalogue))),
	];
	const page = `<!DOCTYPE html><html lang="${catalogue.language}"><head><meta charset="utf-8"><title>${shown(view.entity)}</title><style>${STYLE}</style></head><body>${body.join('')}</body></html>`;
	return HtmlService.createHtmlOutput(page).getAs('application/pdf');
}

function scoreRows({ dials, topics }: CheckView): string[][] {
	const rows = [...dials.map(({ label, ...rest }) => ({ name: label, ...rest })), ...topics];
	return rows.map(({ name, value, verdict }) => [name, value === null ? '–' : String(wholePoints(value)), verdict]);
}

function textsOf({ rows, formats }: Sheet, { formats: forms }: Catalogue): string[][] {
	return rows.map((cells, row) =>
		cells.map((cell, column) => {
			if (typeof cell !== 'number') return isCellError(cell) ? cell.error : String(cell ?? '');
			const format = formats?.get(cellKey(row, column));
			return format === 'date'
				? formatDate(cell, forms)
				: format === 'percent'
					? formatPercent(cell * 100, forms)
					: formatNumber(cell, forms);
		}),
	);
}

function table(title: string, rows: readonly (readonly string[])[]): string {
	const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
	const lines = filled.map((cells) => `<tr>${cells.map((cell) => `<td>${shown(cell)}</td>`).join('')}</tr>`);
	return `<h2>${shown(title)}</h2><table>${lines.join('')}</table>`;
}

function shown(text: string): string {
	return escapeHtml(harmless(text));
}
