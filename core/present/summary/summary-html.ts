import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import { formatNumber } from '../../locales/format.ts';
import { sign } from '../html/dial.ts';
import { html, Markup, prose } from '../html/markup.ts';
import { page } from '../html/page.ts';
import { type SummaryRow, sortSummary, type UnreadableFile } from './summary-row.ts';

/** A report of many as HTML: what `reportSectionHtml` wrote, with the row it belongs to. */
export interface SummaryPart {
	readonly row: SummaryRow;
	/** Already HTML, from `reportSectionHtml`. */
	readonly html: string;
}

/** Many reports in one page: the table first, each report folded under its name. */
export function summaryHtml(
	parts: readonly SummaryPart[],
	unreadable: readonly UnreadableFile[],
	{ words, formats, language }: Catalogue,
	asOf: string,
): string {
	const rows = sortSummary(parts.map(({ row }) => row));
	const ids = new Map(rows.map((row, index) => [row.file, `report-${index + 1}`]));
	const bodies = new Map(parts.map((part) => [part.row.file, part.html]));
	const heads = [words.summary.quality, words.summary.oversight, words.summary.results, words.kinds.wrong.many, words.kinds.question.many];
	return page({
		language,
		title: `${words.summary.title} · ${words.product}`,
		skip: { to: 'reports', text: words.facts.skipToFindings },
		header: html`<p class="product">${words.product}</p><h1>${words.summary.title}</h1><ul class="facts"><li>${fill(words.summary.reports, { count: rows.length })}</li><li>${fill(words.facts.asOf, { date: asOf })}</li></ul>`,
		main: html`<section class="card" aria-label="${words.summary.title}"><div class="scroll"><table class="stack"><thead><tr><th scope="col">${words.summary.entity}</th><th scope="col">${words.facts.period}</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}<th scope="col">${words.facts.file}</th></tr></thead><tbody>
${rows.map((row) => {
	const figures = [
		row.quality.text,
		row.oversight.text,
		row.results,
		formatNumber(row.counts.wrong, formats),
		formatNumber(row.counts.question, formats),
	];
	return html`<tr><th scope="row"><a href="#${ids.get(row.file) ?? ''}">${prose(row.entity)}</a></th><td class="period">${row.period}</td>${figures.map(
		(figure, index) =>
			html`<td class="number" data-label="${heads[index] ?? ''}">${index === 0 && html`${sign(row.quality.band ?? 'none')}<span class="hidden">${row.quality.says} </span> `}${figure}</td>`,
	)}<td class="file" data-label="${words.facts.file}">${prose(row.file)}</td></tr>
`;
})}</tbody></table></div></section>
${unreadable.length > 0 && html`<section class="card" aria-labelledby="unreadable"><h2 id="unreadable">${words.summary.unreadable}</h2><ul>${unreadable.map(({ file, error }) => html`<li><strong>${prose(file)}</strong>${words.colon}${prose(error)}</li>`)}</ul></section>`}
<div id="reports" tabindex="-1">${rows.map(
			(
				row,
			) => html`<details class="report" id="${ids.get(row.file) ?? ''}"${rows.length === 1 && html` open`}><summary><h2>${prose(row.entity)}</h2> <span class="soft">${row.period} · ${prose(row.file)}</span></summary>${new Markup(bodies.get(row.file) ?? '')}</details>
`,
		)}</div>`,
		footer: html`<h2>${words.scorecard.howScored}</h2><ul>${words.scorecard.howScoredLines.map((line) => html`<li>${line}</li>`)}</ul>`,
		moreStyles:
			'td.file{min-width:150px;font-size:.92em}.report{margin:0 0 12px}.report>summary{padding:14px 22px;background:var(--sheet);border:1px solid var(--line);border-radius:10px}.report>summary h2{display:inline}.report[open]>summary{margin-bottom:14px}.report>.facts{margin:0 0 14px}',
	});
}
