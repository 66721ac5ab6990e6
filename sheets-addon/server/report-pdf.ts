import type { Catalogue, Check } from '#core';
import type { Brief } from '#core/present';
import { bandLooks, type CheckView, harmless, type TopicView, viewCheck, wholePoints } from '#core/view';
import { briefPdf } from './brief-pdf.ts';
import { isFigure, type ReportTable, tablesOf } from './report-tables.ts';
import { escapeHtml } from './views.ts';

/** Google turns plain HTML into PDF: tables and colours, no newer layout. */
const STYLE = `body{font:9pt Arial,sans-serif;color:#262626}h1{font-size:19pt;color:#1b3a57;margin:0}h2{font-size:13pt;color:#1b3a57;margin:16pt 0 4pt;page-break-after:avoid}p{margin:3pt 0;color:#595959;page-break-after:avoid}table{width:100%;border-collapse:collapse;margin-bottom:8pt}ul,ol{margin:2pt 0;padding-left:14pt}li{margin:1pt 0}tr{page-break-inside:avoid}td,th{border:1px solid #bfbfbf;padding:3pt 4pt;text-align:left;vertical-align:top}th{background:#1b3a57;color:#fff}.report{page-break-before:always}.form th{width:32%;background:#e8ebef;color:#1b3a57}.plain td{border:0;border-bottom:1px solid #d9d9d9;vertical-align:middle}.bar,.bar td{border:0;padding:0;margin:0}.bar td{height:10pt;font-size:1pt}.verdict{font-size:13pt;font-weight:bold;margin-top:8pt}td.head{font-weight:bold}.n{text-align:right;white-space:nowrap}`;
const MOST_FIXES = 7;

/** The report as a PDF: a page for the mayor first; the annex holds the scorecard, then each sheet that is part of it. */
export function reportPdf(check: Check, brief: Brief | undefined, catalogue: Catalogue): GoogleAppsScript.Base.Blob {
	const view = viewCheck(check, catalogue, { most: 0 });
	const { title, topics, fixFirst } = catalogue.words.scorecard;
	const { verdict, quality, results, oversight } = view;
	const body = [
		...(brief ? [briefPdf(brief), `<div class="report"></div><p>${shown(catalogue.words.brief.annex)}</p>`] : []),
		`<h1>${shown(view.entity)}</h1><p>${shown([view.period, view.stage, view.asOf].join(' · '))}</p>`,
		`<p class="verdict" style="color:${bandLooks[verdict.band ?? 'none'].ink}">${shown(verdict.says)}</p><p>${shown(view.says)}</p>`,
		scores(title, [{ ...quality, label: `${quality.label}: ${quality.asks}` }]),
		`<p>${shown(`${results.label}: ${results.says}`)}${results.total === 0 ? '' : ` (${shown(results.legend.map(({ says }) => says).join(' · '))})`}</p>`,
		scores(
			topics,
			view.topics.filter(({ isDemanded }) => isDemanded),
		),
		scores(
			`${oversight.label}: ${oversight.asks}`,
			view.topics.filter(({ isDemanded }) => !isDemanded),
		),
		fixes(fixFirst, view.fixes),
		'<div class="report"></div>',
		...tablesOf(check, catalogue).map(tableHtml),
	];
	const page = `<!DOCTYPE html><html lang="${catalogue.language}"><head><meta charset="utf-8"><title>${shown(view.entity)}</title><style>${STYLE}</style></head><body>${body.join('')}</body></html>`;
	return HtmlService.createHtmlOutput(page).getAs('application/pdf');
}

type Score = Pick<TopicView, 'label' | 'value' | 'text' | 'band' | 'says'>;

function scores(title: string, rows: readonly Score[]): string {
	const lines = rows.map(({ label, value, text, band, says }) => {
		const { ink } = bandLooks[band ?? 'none'];
		const share = value === null ? 0 : Math.min(100, Math.max(0, wholePoints(value)));
		const filled = share === 0 ? '' : `<td width="${share}%" bgcolor="${ink}">&#160;</td>`;
		const rest = share === 100 ? '' : `<td width="${100 - share}%" bgcolor="#e3e6e9">&#160;</td>`;
		return `<tr><td width="44%">${shown(label)}</td><td width="6%" class="n">${shown(text)}</td><td width="26%"><table class="bar"><tr>${filled}${rest}</tr></table></td><td width="24%" style="color:${ink}">${shown(says)}</td></tr>`;
	});
	return `<h2>${shown(title)}</h2><table class="plain">${lines.join('')}</table>`;
}

function fixes(title: string, all: CheckView['fixes']): string {
	if (all.length === 0) return '';
	const lines = all
		.slice(0, MOST_FIXES)
		.map(
			({ points, title: name, figure, cell }) =>
				`<tr><td width="8%" class="n">${shown(points)}</td><td>${shown(figure === '' ? name : `${name} (${figure})`)}</td><td width="30%">${shown(cell)}</td></tr>`,
		);
	return `<h2>${shown(title)}</h2><table class="plain">${lines.join('')}</table>`;
}

function tableHtml({ title, lead, heads, rows }: ReportTable): string {
	const isForm = heads.length === 0;
	const lines = rows.map((cells) => {
		const [first = '', ...others] = cells.map((cell) => shown(cell));
		return isForm
			? `<tr><th>${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
			: `<tr>${[first, ...others].map((cell) => `<td${isFigure(cell) ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`;
	});
	const head = isForm ? '' : `<thead><tr>${heads.map((text) => `<th>${shown(text)}</th>`).join('')}</tr></thead>`;
	const heading = title === '' ? '' : `<h2>${shown(title)}</h2>${lead.map((text) => `<p>${shown(text)}</p>`).join('')}`;
	return `${heading}<table${isForm ? ' class="form"' : ''}>${head}<tbody>${lines.join('')}</tbody></table>`;
}

function shown(text: string): string {
	return escapeHtml(harmless(text));
}
