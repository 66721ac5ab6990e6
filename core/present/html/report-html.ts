import type { Catalogue } from '../../locales/catalogue.ts';
import type { CheckView, FixView } from '../../view/schema.ts';
import { cappedText } from '../../view/score-text.ts';
import { sign } from './dial.ts';
import { cellList, explainedGroup, findingGroup } from './findings-html.ts';
import { html, type Markup, prose } from './markup.ts';
import { page } from './page.ts';
import { deductionsHtml, dialsHtml, topicsHtml, verdictHtml } from './scores-html.ts';

const MOST_FIXES = 5;
const MOST_RESULTS = 60;
/** Indicators named beside a count. */
const MOST_NAMES = 3;

/**
 * A report as one page that needs nothing else: first what a mayor reads, then what was found, folded by section. On paper
 * the findings are an annex behind the summary.
 */
export function reportHtml(view: CheckView, catalogue: Catalogue): string {
	const { words, language } = catalogue;
	return page({
		language,
		title: `${view.entity} · ${view.period} · ${words.product}`,
		skip: { to: 'findings', text: words.facts.skipToFindings },
		header: html`<p class="product">${words.product}</p>
<h1>${prose(view.entity)}</h1>
${facts(view, catalogue)}`,
		main: parts(view, catalogue, ''),
		footer: html`<details class="more"><summary>${words.scorecard.howScored}</summary><ul>${words.scorecard.howScoredLines.map((line) => html`<li>${line}</li>`)}</ul></details><p>${words.product} · ${view.ruleSet}</p>`,
	});
}

/** The same without a page around it, to stand among others; `prefix` keeps its ids apart from theirs. */
export function reportSectionHtml(view: CheckView, catalogue: Catalogue, prefix: string): string {
	return html`${facts(view, catalogue)}${parts(view, catalogue, prefix)}`.source;
}

function parts(view: CheckView, catalogue: Catalogue, prefix: string): Markup {
	return html`${summary(view, catalogue, prefix)}${reading(view, prefix)}${fixes(view, catalogue, prefix)}${results(view, catalogue, prefix)}<div class="annex">${findings(view, catalogue, prefix)}${explained(view, catalogue, prefix)}${broken(view, catalogue, prefix)}${thresholds(view, catalogue, prefix)}</div>`;
}

/** What was read as what, where that is more than that the known form was read as it stands. */
function reading({ reading: statement }: CheckView, prefix: string): Markup {
	if (!statement.isWorthSaying) return html``;
	const list = (title: string, lines: typeof statement.read) =>
		lines.length === 0
			? html``
			: html`<h3>${title}</h3><ul>${lines.map(({ says, cell }) => html`<li>${prose(says)}${cell === '' ? '' : ` (${cell})`}</li>`)}</ul>`;
	return html`<section class="card" aria-labelledby="${prefix}reading"><h2 id="${prefix}reading">${statement.title}</h2>${list(statement.questionsTitle, statement.questions)}<ul>${statement.read.map(({ says }) => html`<li>${prose(says)}</li>`)}</ul>${list(statement.leftOutTitle, statement.leftOut)}</section>
`;
}

function facts({ period, stage, asOf, file }: CheckView, { words }: Catalogue): Markup {
	const each = [
		words.facts.period + words.colon + period,
		words.facts.stage + words.colon + stage,
		asOf,
		...(file === '' ? [] : [words.facts.file + words.colon + file]),
	];
	return html`<ul class="facts">${each.map((fact) => html`<li>${prose(fact)}</li>`)}</ul>`;
}

function summary(view: CheckView, catalogue: Catalogue, prefix: string): Markup {
	const { words } = catalogue;
	return html`<section class="card" aria-labelledby="${prefix}scorecard"><h2 id="${prefix}scorecard" class="hidden">${words.scorecard.title}</h2>
${verdictHtml(view.verdict, view.says)}
${dialsHtml(view)}
${deductionsHtml(view.deductions, words.scorecard.takenOff)}
<h3>${words.scorecard.topics}</h3>
${topicsHtml(view, catalogue)}</section>
`;
}

function fixes({ fixes: list, fixFirstHelp, counts }: CheckView, catalogue: Catalogue, prefix: string): Markup {
	const { words } = catalogue;
	const isClean = counts.wrong + counts['to-fill-in'] + counts.question === 0;
	if (list.length === 0) {
		return html`${isClean && html`<section class="card" aria-labelledby="${prefix}fixes"><h2 id="${prefix}fixes">${words.scorecard.fixFirst}</h2><p class="good">${words.scorecard.nothingToFix}</p></section>`}`;
	}
	const [first, rest] = [list.slice(0, MOST_FIXES), list.slice(MOST_FIXES)];
	return html`<section class="card" aria-labelledby="${prefix}fixes"><h2 id="${prefix}fixes">${words.scorecard.fixFirst}</h2><p class="lead">${fixFirstHelp}</p>
<ol class="fixes">${first.map(fixItem)}</ol>
${rest.length > 0 && html`<details class="more rest"><summary>${cappedText(first.length, list.length, catalogue)}</summary><ol class="fixes" start="${first.length + 1}">${rest.map(fixItem)}</ol></details>`}</section>
`;
}

function fixItem({ points, figure, title, fix, cells, rule }: FixView): Markup {
	return html`<li><p class="gain">${points}${figure !== '' && html` <small>${figure}</small>`}</p><div><h3>${title}</h3><p>${prose(fix)}</p><p class="cells">${cellList(cells)} <code class="rule-name">${rule}</code></p></div></li>`;
}

/** The worst first: what a mayor asks about. */
const resultOrder = ['missed', 'not-countable', 'near', 'reached'] as const;

function results({ results: { rows, legend, total, says } }: CheckView, catalogue: Catalogue, prefix: string): Markup {
	if (total === 0) return html``;
	const kinds = resultOrder.flatMap((kind) => legend.filter((each) => each.kind === kind));
	return html`<section class="card" aria-labelledby="${prefix}targets"><h2 id="${prefix}targets">${catalogue.words.scorecard.targets}</h2><p class="lead">${says}</p>
${kinds.map(({ kind, says: counted }) => {
	const own = rows.filter((row) => row.kind === kind);
	const names = [...new Set(own.map(({ indicator }) => indicator))];
	return html`<details class="group results"><summary><h3>${sign(kind)} ${counted}</h3> <span class="counts">${prose(names.slice(0, MOST_NAMES).join(' · '))}${names.length > MOST_NAMES && ` +${names.length - MOST_NAMES}`}</span></summary>
${resultsTable(own, catalogue)}</details>
`;
})}</section>
`;
}

function resultsTable(rows: CheckView['results']['rows'], catalogue: Catalogue): Markup {
	const { words, sections } = catalogue;
	const heads = [words.scorecard.target, words.scorecard.actual, words.scorecard.previous];
	// Why it can't be counted; of the others the heading says all.
	const hasReasons = rows.some(({ kind }) => kind === 'not-countable');
	return html`<div class="scroll"><table class="stack targets-table${hasReasons && ' reasoned'}"><thead><tr><th scope="col">${sections.quality.columns.indicator.header}</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}${hasReasons && html`<th scope="col">${words.scorecard.verdict}</th>`}</tr></thead><tbody>
${rows.slice(0, MOST_RESULTS).map(
	(row) =>
		html`<tr><th scope="row">${prose(row.indicator)} <span class="soft">${prose(row.service)}</span></th>${[row.target, row.actual, row.previous].map((figure, index) => html`<td class="number" data-label="${heads[index] ?? ''}">${prose(figure)}</td>`)}${hasReasons && html`<td>${row.says}</td>`}</tr>
`,
)}</tbody></table></div>${rows.length > MOST_RESULTS && html`<p class="capped">${cappedText(MOST_RESULTS, rows.length, catalogue)}</p>`}`;
}

function findings(view: CheckView, catalogue: Catalogue, prefix: string): Markup {
	const { words } = catalogue;
	const kinds = view.kinds.filter(({ kind }) => kind !== 'explained');
	const choice = (id: string, label: string, isChosen: boolean) =>
		html`<label for="show-${id}"><input type="radio" name="show" id="show-${id}"${isChosen && html` checked`}>${label}</label>`;
	return html`<section class="card" aria-labelledby="${prefix}findings"><h2 id="${prefix}findings" tabindex="-1">${words.findings.title}</h2>
${
	view.groups.length === 0
		? html`<p class="good">${words.findings.none}</p>`
		: html`${
				prefix === '' && kinds.length > 1
					? html`<fieldset class="filter"><legend>${words.findings.show}</legend>${choice('everything', words.findings.everything, true)}${kinds.map(({ kind, says }) => choice(kind, says, false))}</fieldset>`
					: html`<p class="lead">${view.says}</p>`
			}
${view.groups.map((group) => findingGroup(group, view, catalogue))}`
}</section>
`;
}

function explained(view: CheckView, catalogue: Catalogue, prefix: string): Markup {
	const { words } = catalogue;
	if (view.explained.length === 0) return html``;
	const says = view.kinds.find(({ kind }) => kind === 'explained')?.says ?? '';
	return html`<section class="card" aria-labelledby="${prefix}explained"><h2 id="${prefix}explained">${words.kinds.explained.many}</h2><details class="group"><summary><span class="counts">${says}</span></summary><p class="lead">${words.findings.explainedHelp}</p>${view.explainedGroups.map((group) => explainedGroup(group, view, catalogue))}</details></section>
`;
}

function broken({ broken: rules }: CheckView, { words }: Catalogue, prefix: string): Markup {
	if (rules.length === 0) return html``;
	return html`<section class="card" aria-labelledby="${prefix}broken"><h2 id="${prefix}broken">${words.findings.broken}</h2><p class="lead">${words.findings.brokenHelp}</p><ul>${rules.map(
		({ rule, title, error }) => html`<li>${title} <code>${rule}</code>${words.colon}${prose(error)}</li>`,
	)}</ul></section>
`;
}

function thresholds({ thresholds: list }: CheckView, { words }: Catalogue, prefix: string): Markup {
	if (list.length === 0) return html``;
	return html`<section class="card" aria-labelledby="${prefix}thresholds"><h2 id="${prefix}thresholds">${words.facts.parameters}</h2><details class="group"><summary><span class="counts">${words.facts.parametersHelp}</span></summary>
<div class="scroll"><table><thead><tr><th scope="col">${words.facts.parameter}</th><th scope="col" class="number">${words.facts.value}</th><th scope="col" class="number">${words.facts.default}</th></tr></thead><tbody>${list.map(
		({ name, help, value, usual }) =>
			html`<tr><th scope="row">${name} <span class="soft">${help}</span></th><td class="number">${value}</td><td class="number">${usual}</td></tr>`,
	)}</tbody></table></div></details></section>
`;
}
