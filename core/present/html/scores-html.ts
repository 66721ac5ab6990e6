import type { Catalogue } from '../../locales/catalogue.ts';
import type { CheckView, DeductionView, ScoresView, ScoreView, TopicView, VerdictView } from '../../view/schema.ts';
import { resultsDial, scoreBar, scoreDial, sign } from './dial.ts';
import { cellList } from './findings-html.ts';
import { html, type Markup, prose } from './markup.ts';

/** What to do with the report, large, with what stands against it below. */
export function verdictHtml({ band, says }: VerdictView, tally = ''): Markup {
	return html`<div class="verdict ${band ?? 'none'}"><p class="first">${sign(band ?? 'none')} <strong>${prose(says)}</strong></p>${tally !== '' && html`<p class="tally">${tally}</p>`}</div>`;
}

/** Both dials and the third figure, each with what it asks and its answer in words. */
export function dialsHtml({ quality, results, oversight }: Omit<ScoresView, 'verdict'>): Markup {
	return html`<ul class="dials">
<li>${scoreDial(quality.value, quality.text, quality.band)}${answer(quality)}</li>
<li>${resultsDial(results)}<div><p class="name">${results.label}</p><p class="asks">${results.asks}</p>${
		results.total === 0
			? html`<p class="says">${sign('none')} <span>${results.says}</span></p>`
			: html`<ul class="legend">${results.legend.map(({ kind, says }) => html`<li>${sign(kind)} <span>${says}</span></li>`)}</ul>`
	}</div></li>
<li class="small">${scoreDial(oversight.value, oversight.text, oversight.band)}${answer(oversight)}</li>
</ul>`;
}

function answer({ label, asks, band, says, spoken }: ScoreView): Markup {
	return html`<div><p class="name">${label}</p><p class="asks">${asks}</p><p class="says">${sign(band ?? 'none')} <span aria-hidden="true">${says}</span><span class="hidden">${spoken}</span></p></div>`;
}

/** The four topics as bars; those of oversight folded. */
export function topicsHtml(view: CheckView, { words }: Catalogue): Markup {
	const others = view.topics.filter((topic) => !topic.isDemanded && !topic.isAbsent);
	return html`<ul class="topics">${view.topics.filter(({ isDemanded }) => isDemanded).map((topic) => topicRow(topic, words.scorecard.takenOff))}</ul>
${others.length > 0 && html`<details class="more rest"><summary>${view.oversight.label}${words.colon}${view.oversight.text}</summary><ul class="topics">${others.map((topic) => topicRow(topic, words.scorecard.takenOff))}</ul></details>`}${
	view.missingSections.length > 0 &&
	html`<p class="note"><strong>${words.findings.missingSections}</strong>${words.colon}${view.missingSections.join(', ')}</p>`
}`;
}

function topicRow(topic: TopicView, takenOff: string): Markup {
	const filled = topic.filled !== '' && html` <span class="cells">${topic.filled}</span>`;
	return html`<li><div class="topic"><span class="name">${topic.label}</span>${scoreBar(topic.value, topic.band, topic.isAbsent ? undefined : topic.coverage)}<span class="score">${topic.text}</span><span class="says">${sign(topic.band ?? 'none')} ${topic.says}</span></div>${
		topic.deductions.length === 0 ? filled && html`<p>${filled}</p>` : deductionsHtml(topic.deductions, takenOff, filled)
	}</li>
`;
}

/** Every point taken off, with its cells, folded. */
export function deductionsHtml(deductions: readonly DeductionView[], takenOff: string, beside: Markup | false = false): Markup {
	if (deductions.length === 0) return html``;
	return html`<details class="more reasons"><summary>${takenOff}${beside}</summary><ul class="deductions">${deductions.map(
		({ rule, title, points, cells }) =>
			html`<li><span class="number">${points}</span><span>${title}${rule !== null && html` <code class="soft">${rule}</code>`} <span class="cells">${cellList(cells)}</span></span></li>`,
	)}</ul></details>`;
}
