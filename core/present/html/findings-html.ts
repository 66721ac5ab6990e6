import type { Catalogue, Formats } from '../../locales/catalogue.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Words } from '../../locales/words.ts';
import type { CellsView, GroupView, ItemView, RuleGroupView } from '../presentation.ts';
import { cappedText, fill } from '../score-text.ts';
import { countsText } from '../text/report-text.ts';
import { html, type Markup, prose } from './markup.ts';

/** The findings of a section, folded under its name; open at first. */
export function findingGroup(group: GroupView, catalogue: Catalogue, level: 3 | 4): Markup {
	const { words } = catalogue;
	const sheet = group.sheet === undefined ? undefined : fill(words.findings.onSheet, { sheet: group.sheet });
	return html`<details class="group" open><summary>${heading(level, prose(group.heading))}${sheet && html` <span class="soft">${prose(sheet)}</span>`} <span class="counts">${countsText(group.counts, catalogue)}</span></summary>
${group.rules.map((rule) => findingRule(rule, catalogue, level === 3 ? 4 : 5))}<p class="nothing soft">${words.findings.allHidden}</p></details>
`;
}

export function heading(level: number, content: Markup | string): Markup {
	switch (level) {
		case 2:
			return html`<h2>${content}</h2>`;
		case 3:
			return html`<h3>${content}</h3>`;
		case 4:
			return html`<h4>${content}</h4>`;
		default:
			return html`<h5>${content}</h5>`;
	}
}

/** What staff explained, by rule. */
export function explainedRule(group: GroupView, catalogue: Catalogue): Markup {
	return html`${group.rules.map((rule) => findingRule(rule, catalogue, 3, group.heading))}`;
}

function findingRule(rule: RuleGroupView, catalogue: Catalogue, level: number, section?: string): Markup {
	const { words, formats } = catalogue;
	const isExplained = section !== undefined;
	const hasFixes = rule.fix === undefined && !isExplained;
	const last = isExplained ? words.findings.explanation : words.findings.fix;
	const tag = isExplained ? words.findings.explained : words.severities[rule.severity].one;
	return html`<article class="rule ${isExplained ? 'kept' : rule.severity}">
${heading(level, html`<span class="tag">${tag}</span>${section && html`${prose(section)}${words.colon}`}${rule.title}`)}
<div class="scroll"><table class="stack${!hasFixes && !isExplained && ' bare'}"><thead><tr><th scope="col">${words.findings.cell}</th><th scope="col">${words.findings.finding}</th>${
		(hasFixes || isExplained) && html`<th scope="col">${last}</th>`
	}</tr></thead><tbody>
${rule.items.map(
	(
		item,
	) => html`<tr><th scope="row" class="cell">${item.cell === '' ? '–' : prose(item.cell)}</th><td>${marks(item, rule, words)}${prose(item.message)}${
		item.others.total > 0 && html` <span class="cells">(${cellList(item.others, formats)})</span>`
	}${item.suggestions.map((text) => html`<span class="suggestion">→ ${prose(text)}</span>`)}</td>${
		isExplained
			? html`<td data-label="${last}">${prose(item.explanation ?? '')}</td>`
			: hasFixes && html`<td data-label="${last}">${prose(item.fix)}</td>`
	}</tr>
`,
)}</tbody></table></div>
${rule.total > rule.items.length && html`<p class="capped">${cappedText(rule.items.length, rule.total, catalogue)} <span class="soft">${words.findings.cappedHelp}</span></p>`}
<dl class="about">${!isExplained && rule.fix !== undefined && html`<dt>${words.findings.fix}</dt><dd><strong>${prose(rule.fix)}</strong></dd>`}<dt>${words.findings.why}</dt><dd>${rule.why}</dd><dt>${words.findings.source}</dt><dd class="source">${rule.sources.join(words.semicolon)} <code>${rule.rule}</code></dd></dl>
</article>
`;
}

function marks(item: ItemView, rule: RuleGroupView, words: Words): Markup {
	return html`${item.severity !== rule.severity && html`<span class="tag plain">${words.severities[item.severity].one}</span>`}${
		item.outcome === 'missing' && html`<span class="tag plain">${words.findings.missing}</span>`
	}${item.outcome === 'review' && html`<span class="tag plain">${words.findings.review}</span>`}`;
}

/** `C4, C9 (+12)`. */
export function cellList({ shown, total }: CellsView, formats: Formats): Markup {
	return html`${shown.map((cell, index) => html`${index > 0 && ', '}<code>${prose(cell)}</code>`)}${total > shown.length && ` +${formatNumber(total - shown.length, formats)}`}`;
}
