import { formatNumber } from '../../locales/format.ts';
import type { Presentation, ScoreView, TopicView } from '../presentation.ts';
import { cappedText, fill, wholePoints } from '../score-text.ts';
import { countsText, countTexts } from '../text/report-text.ts';
import { bandSign, scoreBar, scoreDial, targetsDial } from './dial.ts';
import { cellList, explainedRule, findingGroup } from './findings-html.ts';
import { html, type Markup, prose } from './markup.ts';
import { page } from './page.ts';

/** A report as one page that needs nothing else: read on a screen, in light or dark, or printed on A4. */
export function reportHtml(view: Presentation): string {
	const { words, language } = view.catalogue;
	return page({
		language,
		title: `${view.entity} · ${view.period} · ${words.product}`,
		skip: { to: 'findings', text: words.facts.skipToFindings },
		header: html`<p class="product">${words.product}</p>
<h1>${prose(view.entity)}</h1>
${facts(view)}`,
		main: html`${scorecard(view, '')}${details(view, '')}`,
		footer: howScored(view),
	});
}

/** The same without a page around it, to stand among others; `prefix` keeps its ids apart from theirs. */
export function reportSectionHtml(view: Presentation, prefix: string): string {
	return html`${facts(view)}${scorecard(view, prefix)}${details(view, prefix)}`.source;
}

function details(view: Presentation, prefix: string): Markup {
	return html`${fixes(view, prefix)}${targets(view, prefix)}${findings(view, prefix)}${explained(view, prefix)}${broken(view, prefix)}${thresholds(view, prefix)}`;
}

export function facts(view: Presentation): Markup {
	const { words } = view.catalogue;
	const each = [
		`${words.facts.period}${words.colon}${view.period}`,
		`${words.facts.stage}${words.colon}${view.stage}`,
		fill(words.facts.asOf, { date: view.asOf }),
		...(view.file === undefined ? [] : [`${words.facts.file}${words.colon}${view.file}`]),
	];
	return html`<ul class="facts">${each.map((fact) => html`<li>${prose(fact)}</li>`)}</ul>`;
}

function scorecard(view: Presentation, prefix: string): Markup {
	const { words } = view.catalogue;
	const present = view.processTopics.filter((topic) => !topic.isAbsent);
	return html`<section class="card" aria-labelledby="${prefix}scorecard"><h2 id="${prefix}scorecard">${words.scorecard.title}</h2>
${dials(view)}
<h3>${words.scorecard.topics}</h3>
<ul class="topics">${view.topics.map((topic) => topicRow(topic, view))}</ul>
${
	present.length > 0 &&
	html`<details class="more"><summary>${words.process}${words.colon}${view.process.text}</summary><ul class="topics">${present.map((topic) => topicRow(topic, view))}</ul></details>`
}${
	view.missingSections.length > 0 &&
	html`<p class="note"><strong>${words.findings.missingSections}</strong>${words.colon}${view.missingSections.join(', ')}</p>`
}</section>
`;
}

/** Both dials and the process figure, each with what it asks and its answer in words. */
export function dials({
	quality,
	process,
	targets,
	counts,
	catalogue,
}: Pick<Presentation, 'quality' | 'process' | 'targets' | 'catalogue'> & Partial<Pick<Presentation, 'counts'>>): Markup {
	const { words } = catalogue;
	return html`<ul class="dials">
<li>${scoreDial(quality.score, quality.text, quality.band)}<div><p class="name">${words.reportQuality}</p><p class="asks">${words.reportQualityAsks}</p>${verdict(quality, words.scorecard.outOf100)}${
		counts && html`<p class="tally">${countTexts(counts, catalogue).map((each) => html`<span>${each}</span> `)}</p>`
	}</div></li>
<li>${targetsDial(targets)}<div><p class="name">${words.results}</p><p class="asks">${words.resultsAsks}</p>${
		targets.total === 0
			? html`<p class="says">${bandSign(undefined)} ${words.scorecard.noTargets}</p>`
			: html`<ul class="legend">${(['green', 'amber', 'red'] as const).map((band) => html`<li>${bandSign(band)} <span>${words.targetBands[band]}${words.colon}<strong>${targets[band]}</strong></span></li>`)}</ul>`
	}</div></li>
<li class="small">${scoreDial(process.score, process.text, process.band)}<div><p class="name">${words.process}</p><p class="asks">${words.processAsks}</p>${verdict(process, words.scorecard.outOf100)}</div></li>
</ul>`;
}

function verdict(score: ScoreView, outOf100: string): Markup {
	return html`<p class="says">${bandSign(score.band)} <span>${score.says}${score.score !== undefined && html`<span class="hidden">, ${fill(outOf100, { score: score.text })}</span>`}</span></p>`;
}

function topicRow(topic: TopicView, view: Presentation): Markup {
	const { words } = view.catalogue;
	return html`<li><div class="topic"><span class="name">${topic.name}</span>${scoreBar(topic.score, topic.band, topic.isAbsent ? undefined : topic.coverage)}<span class="score">${topic.text}</span><span class="says">${bandSign(topic.band)} ${topic.says}</span></div>
${!topic.isAbsent && wholePoints(topic.coverage) < 100 && html`<p class="cells">${topic.coverageText}</p>`}${
	topic.deductions.length > 0 &&
	html`<details class="more reasons"><summary>${words.scorecard.takenOff}</summary><div class="scroll"><table><thead><tr><th scope="col">${words.findings.finding}</th><th scope="col" class="number">${words.findings.points}</th><th scope="col">${words.findings.cell}</th></tr></thead><tbody>
${topic.deductions.map(
	(each) =>
		html`<tr><th scope="row">${each.title}${each.rule !== undefined && html` <code class="soft">${each.rule}</code>`}</th><td class="number">−${each.points}</td><td class="cells">${cellList(each.cells, view.catalogue.formats)}</td></tr>`,
)}</tbody></table></div></details>`
}</li>
`;
}

function fixes({ fixes: list, counts, catalogue }: Presentation, prefix: string): Markup {
	const { words } = catalogue;
	if (list.length === 0)
		return html`${counts.error + counts.warning === 0 && html`<section class="card" aria-labelledby="${prefix}fixes"><h2 id="${prefix}fixes">${words.scorecard.fixFirst}</h2><p class="good">${words.scorecard.nothingToFix}</p></section>`}`;
	const item = (fix: (typeof list)[number]) =>
		html`<li><p class="gain">${fix.points}${fix.dial === 'process' && html` <small>${words.process}</small>`}</p><div><h3>${fix.title}</h3><p>${prose(fix.fix)}</p><p class="cells">${cellList(fix.cells, catalogue.formats)} · <code>${fix.rule}</code></p></div></li>`;
	const [first, rest] = [list.slice(0, MOST_FIXES), list.slice(MOST_FIXES)];
	return html`<section class="card" aria-labelledby="${prefix}fixes"><h2 id="${prefix}fixes">${words.scorecard.fixFirst}</h2><p class="lead">${words.scorecard.fixFirstHelp}</p>
<ol class="fixes">${first.map(item)}</ol>
${rest.length > 0 && html`<details class="more"><summary>${cappedText(first.length, list.length, catalogue)}</summary><ol class="fixes" start="${first.length + 1}">${rest.map(item)}</ol></details>`}</section>
`;
}

const MOST_FIXES = 5;
const MOST_TARGETS = 60;

function targets({ targets: { rows }, catalogue }: Presentation, prefix: string): Markup {
	const { words, sections } = catalogue;
	if (rows.length === 0) return html``;
	const heads = [words.scorecard.target, words.scorecard.actual, words.scorecard.previous];
	return html`<section class="card" aria-labelledby="${prefix}targets"><h2 id="${prefix}targets">${words.scorecard.targets}</h2>
<div class="scroll"><table class="stack targets-table"><thead><tr><th scope="col">${sections.quality.columns.indicator.header}</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}<th scope="col">${words.scorecard.verdict}</th></tr></thead><tbody>
${rows.slice(0, MOST_TARGETS).map(
	(row) =>
		html`<tr><th scope="row">${prose(row.indicator)} <span class="soft">${prose(row.service)}</span></th>${[row.target, row.actual, row.previous].map((figure, index) => html`<td class="number" data-label="${heads[index] ?? ''}">${prose(figure)}</td>`)}<td><span class="says">${bandSign(row.band)} ${row.says}</span></td></tr>
`,
)}</tbody></table></div>${rows.length > MOST_TARGETS && html`<p class="capped">${cappedText(MOST_TARGETS, rows.length, catalogue)}</p>`}</section>
`;
}

function findings(view: Presentation, prefix: string): Markup {
	const { words } = view.catalogue;
	return html`<section class="card" aria-labelledby="${prefix}findings"><h2 id="${prefix}findings" tabindex="-1">${words.findings.title}</h2><p class="lead">${countsText(view.counts, view.catalogue)}</p>
${
	view.groups.length === 0
		? html`<p class="good">${words.findings.none}</p>`
		: html`${
				prefix === '' &&
				html`<fieldset class="filter"><legend>${words.findings.show}</legend>${(['error', 'warning', 'info'] as const).map(
					(severity) =>
						html`<label for="show-${severity}"><input type="checkbox" id="show-${severity}" checked>${words.severities[severity].many} (${formatNumber(view.counts[severity], view.catalogue.formats)})</label>`,
				)}</fieldset>`
			}
${view.groups.map((group) => findingGroup(group, view.catalogue, 3))}`
}</section>
`;
}

function explained({ explained: groups, catalogue }: Presentation, prefix: string): Markup {
	const { words } = catalogue;
	if (groups.length === 0) return html``;
	return html`<section class="card" aria-labelledby="${prefix}explained"><h2 id="${prefix}explained">${words.findings.explained}</h2><p class="lead">${words.findings.explainedHelp}</p>${groups.map((group) => explainedRule(group, catalogue))}</section>
`;
}

function broken({ broken: rules, catalogue: { words } }: Presentation, prefix: string): Markup {
	if (rules.length === 0) return html``;
	return html`<section class="card" aria-labelledby="${prefix}broken"><h2 id="${prefix}broken">${words.findings.broken}</h2><p class="lead">${words.findings.brokenHelp}</p><ul>${rules.map(
		({ rule, title, error }) => html`<li>${title} <code>${rule}</code>${words.colon}${prose(error)}</li>`,
	)}</ul></section>
`;
}

function thresholds({ parameters, catalogue: { words } }: Presentation, prefix: string): Markup {
	if (parameters.length === 0) return html``;
	return html`<section class="card" aria-labelledby="${prefix}thresholds"><h2 id="${prefix}thresholds">${words.facts.parameters}</h2><p class="lead">${words.facts.parametersHelp}</p>
<div class="scroll"><table><thead><tr><th scope="col">${words.facts.parameter}</th><th scope="col" class="number">${words.facts.value}</th><th scope="col" class="number">${words.facts.default}</th></tr></thead><tbody>${parameters.map(
		(each) =>
			html`<tr><th scope="row">${each.name} <span class="soft">${each.help}</span></th><td class="number">${each.value}</td><td class="number">${each.default}</td></tr>`,
	)}</tbody></table></div></section>
`;
}

function howScored({ ruleSet, catalogue: { words } }: Presentation): Markup {
	return html`<h2>${words.scorecard.howScored}</h2><ul>${words.scorecard.howScoredLines.map((line) => html`<li>${line}</li>`)}</ul><p>${words.product} · ${fill(words.facts.ruleSet, { version: ruleSet })}</p>`;
}
