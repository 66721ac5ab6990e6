import { sign } from '../html/dial.ts';
import { html, type Markup, prose } from '../html/markup.ts';
import { page } from '../html/page.ts';
import { dialsHtml, verdictHtml } from '../html/scores-html.ts';
import type { Brief } from './brief.ts';
import type { Change } from './changes.ts';

/** What the page adds to the look of all: two columns that fit on one sheet of A4. */
const briefStyles = `
.brief{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}
.brief .wide{grid-column:1/-1}
.brief .card{padding:16px 22px;margin-bottom:14px}
.brief h2{font-size:1.12em;margin-bottom:6px}
.brief ul.plain,.brief ol{margin:0;padding-left:1.15em}.brief ol li{margin:5px 0;padding-left:3px}.brief ul.plain li{margin:2px 0}
.brief .answer{font-size:1.08em;font-weight:600;margin-top:2px}
.brief .ask{border-left:6px solid var(--accent)}
.brief table{font-size:.9em}.brief th,.brief td{padding:4px 8px}
.change{white-space:nowrap}.change.better{color:var(--green)}.change.worse{color:var(--red)}
.change b{font-weight:600}
.brief h3{font-size:1em;margin:8px 0 2px}
.brief .results{list-style:none;margin:0;padding:0}.brief .results li{margin:3px 0}
@media (max-width:760px){.brief{grid-template-columns:1fr}}
@media print{
@page{size:A4;margin:10mm 13mm}
body{font-size:8.5pt;line-height:1.32}
.brief{grid-template-columns:1fr 1fr;gap:0 16px}.brief .card{padding:5px 0 6px;margin:0;border-top:1px solid var(--line)}.brief .ask{border-left:0;padding-left:0}
.dials{padding:6px 0}.dials>li{align-items:center}.dial,.dials .small .dial{width:66px;height:66px}
header.page{padding-bottom:6px}footer.page{padding:4px 0 0;font-size:.85em}
h1{font-size:1.5em}.brief th,.brief td{padding:2px 6px}.brief ol li,.brief .results li{margin:1px 0}.brief h3{margin:4px 0 1px}.verdict{padding:4px 10px;margin:0}
.brief .card{break-inside:avoid}
}`;

/** The brief as one page, on a screen or on one sheet of A4. */
export function briefHtml(brief: Brief): string {
	const { words, language } = brief.catalogue;
	return page({
		language,
		title: `${brief.title} · ${brief.entity}`,
		skip: brief.questions.length > 0 ? { to: 'ask', text: words.brief.questions } : { to: 'pays', text: words.brief.paysAndGets },
		header: html`<p class="product">${words.product}</p><h1>${prose(brief.title)}</h1><ul class="facts"><li>${prose(brief.entity)}</li><li>${words.facts.period}${words.colon}${brief.period}</li><li>${brief.stage}</li><li>${brief.asOf}</li></ul>`,
		main: html`<div class="brief">
<section class="card wide" aria-label="${words.scorecard.title}">${verdictHtml(brief.scores.verdict)}<p class="answer">${brief.trust}</p>${dialsHtml(brief.scores)}</section>
${brief.questions.length > 0 && html`<section class="card wide ask" aria-labelledby="ask"><h2 id="ask" tabindex="-1">${words.brief.questions}</h2><ol>${brief.questions.map((question) => html`<li>${prose(question)}</li>`)}</ol></section>`}
${brief.results.length > 0 && card('results', words.brief.resultsTitle, results(brief))}
${brief.changes.length > 0 && card('changes', words.brief.changes, changes(brief))}
${card('pays', words.brief.paysAndGets, paysAndGets(brief))}
${brief.representation.length > 0 && card('representation', words.brief.representation, list(brief.representation))}
</div>`,
		footer: html`<p>${words.brief.readers}</p>`,
		moreStyles: briefStyles,
	});
}

function card(id: string, title: string, content: Markup): Markup {
	return html`<section class="card wide" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

function list(lines: readonly string[]): Markup {
	return html`<ul class="plain">${lines.map((line) => html`<li>${prose(line)}</li>`)}</ul>`;
}

/** What was reached or not, of what concerns the municipality; the dial above counts all. */
function results({ results: rows }: Brief): Markup {
	return html`<ul class="results">${rows.map(
		({ name, against, kind, says }) =>
			html`<li>${sign(kind)} <b>${says}</b> <span>${prose(name)}</span> <span class="soft">${prose(against)}</span></li>`,
	)}</ul>`;
}

function changes({ changes: all, catalogue: { words, sections } }: Brief): Markup {
	const row = (change: Change) =>
		html`<tr><th scope="row">${prose(change.name)}</th><td class="number" data-label="${words.brief.previous}">${prose(change.before)}</td><td class="number" data-label="${words.scorecard.actual}">${prose(change.now)}</td><td><span class="change ${change.verdict}"><span aria-hidden="true">${change.direction === 'up' ? '▲' : '▼'}</span> <b>${change.says}</b></span></td></tr>
`;
	return html`<table class="stack"><thead><tr><th scope="col">${sections.quality.columns.indicator.header}</th><th scope="col" class="number">${words.brief.previous}</th><th scope="col" class="number">${words.scorecard.actual}</th><th scope="col">${words.scorecard.verdict}</th></tr></thead><tbody>${all.map(row)}</tbody></table>`;
}

function paysAndGets({ facts, contribution, figures: rows, satisfaction, hasDoubts, catalogue: { words, sections } }: Brief): Markup {
	const heads = [words.brief.delivered, words.brief.planned, words.brief.previous];
	return html`${list([[...facts, ...contribution].join(' · ')].filter((line) => line !== ''))}${
		rows.length > 0 &&
		html`<table class="stack"><thead><tr><th scope="col">${sections.services.columns.service.header}</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead><tbody>${rows.map(
			(row) =>
				html`<tr><th scope="row">${prose(row.service)}${row.isOfAll && html` <span class="soft">(${words.brief.allPartners})</span>`}</th>${[row.delivered, row.planned, row.previous].map((figure, index) => html`<td class="number" data-label="${heads[index] ?? ''}">${prose(figure)}</td>`)}</tr>
`,
		)}</tbody></table>`
	}${satisfaction.length > 0 && html`<h3>${words.brief.satisfaction}</h3>${list(satisfaction)}`}${hasDoubts && html`<p class="soft">⚠ ${words.brief.inDoubtHelp}</p>`}`;
}
