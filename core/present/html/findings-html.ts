import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import type { CellsView, CheckView, FindingView, GroupView, RuleGroupView } from '../../view/schema.ts';
import { sign } from './dial.ts';
import { html, type Markup, prose } from './markup.ts';

/** The findings of a section, folded under its name with how many there are of which kind. */
export function findingGroup(group: GroupView, view: CheckView, catalogue: Catalogue): Markup {
	const { words } = catalogue;
	const sheet = group.sheet === '' ? '' : fill(words.findings.onSheet, { sheet: group.sheet });
	const kinds = [...new Set(group.rules.map(({ kind }) => `has-${kind}`))];
	return html`<details class="group ${kinds.join(' ')}"><summary><h3>${prose(group.heading)}</h3>${sheet !== '' && html` <span class="soft">${prose(sheet)}</span>`} <span class="counts">${group.says}</span></summary>
${group.rules.map((rule) => findingRule(rule, view.findings, view, catalogue))}</details>
`;
}

/** What staff explained, by rule. */
export function explainedGroup(group: GroupView, view: CheckView, catalogue: Catalogue): Markup {
	return html`${group.rules.map((rule) => findingRule(rule, view.explained, view, catalogue, group.heading))}`;
}

function findingRule(
	rule: RuleGroupView,
	findings: readonly FindingView[],
	view: CheckView,
	{ words }: Catalogue,
	section?: string,
): Markup {
	const isExplained = section !== undefined;
	const described = view.rules[rule.rule];
	const items = rule.items.flatMap((index) => findings[index] ?? []);
	const last = isExplained ? words.findings.explanation : rule.fix === '' ? words.findings.fix : '';
	return html`<article class="rule ${rule.kind}">
<h4>${sign(rule.kind)} <span class="tag">${rule.says}</span>${section !== undefined && html`${prose(section)}${words.colon}`}${described?.title ?? rule.rule}</h4>
<div class="scroll"><table class="stack${last === '' && ' bare'}"><thead><tr><th scope="col">${words.findings.cell}</th><th scope="col">${words.findings.finding}</th>${
		last !== '' && html`<th scope="col">${last}</th>`
	}</tr></thead><tbody>
${items.map(
	(item) => html`<tr><th scope="row" class="cell">${item.cell === '' ? '–' : item.cell}</th><td>${
		item.says !== rule.says && html`<span class="tag plain">${item.says}</span>`
	}${prose(item.message)}${
		item.others.total > 0 && html` <span class="cells">(${cellList(item.others)})</span>`
	}${item.suggestions.map(({ says }) => html`<span class="suggestion">→ ${prose(says)}</span>`)}</td>${
		last !== '' && html`<td data-label="${last}">${prose(isExplained ? item.reason : item.fix)}</td>`
	}</tr>
`,
)}</tbody></table></div>
${rule.capped !== '' && html`<p class="capped">${rule.capped} <span class="soft">${words.findings.cappedHelp}</span></p>`}
<dl class="about">${!isExplained && rule.fix !== '' && html`<dt>${words.findings.fix}</dt><dd><strong>${prose(rule.fix)}</strong></dd>`}<dt>${words.findings.why}</dt><dd>${described?.why ?? ''}</dd><dt>${words.findings.source}</dt><dd class="source">${(described?.sources ?? []).join(words.semicolon)} <code>${rule.rule}</code></dd></dl>
</article>
`;
}

/** `Budget C4, Budget C9 (+12)`. */
export function cellList({ shown, total }: CellsView): Markup {
	return html`${shown.map((cell, index) => html`${index > 0 && ', '}<code>${prose(cell)}</code>`)}${total > shown.length && ` +${total - shown.length}`}`;
}
