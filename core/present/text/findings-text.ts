import { fill } from '../../locales/fill.ts';
import { largest } from '../../statistics/extremes.ts';
import { kindLooks } from '../../view/looks.ts';
import type { FindingView, GroupView, RuleGroupView } from '../../view/schema.ts';
import { cellsText } from './cells-text.ts';
import { hang, padEnd, textWidth, wrap } from './layout.ts';
import type { TextPage } from './report-text.ts';

/** Every finding by section, then what staff explained. */
export function findingLines(page: TextPage): string[] {
	const { view, words, style, width } = page;
	return [
		...(view.groups.length === 0
			? [...title(words.findings.title, page), ...wrap(words.findings.none, width)]
			: view.groups.flatMap((group) => groupLines(group, view.findings, page))),
		...(view.explained.length === 0
			? []
			: [
					...title(words.kinds.explained.many, page),
					...wrap(words.findings.explainedHelp, width).map((line) => style.faint(line)),
					...view.explainedGroups.flatMap((group) => group.rules.flatMap((rule) => ruleLines(rule, view.explained, page, group.heading))),
				]),
	];
}

export function title(text: string, { style, width }: TextPage): string[] {
	return ['', ...wrap(text.toLocaleUpperCase(), width).map((line) => style.strong(line))];
}

function groupLines(group: GroupView, findings: readonly FindingView[], page: TextPage): string[] {
	const { words, style, width } = page;
	const where = group.sheet === '' ? '' : ` · ${fill(words.findings.onSheet, { sheet: group.sheet })}`;
	return [
		...title(group.heading + where, page),
		style.faint('─'.repeat(Math.min(width, Math.max(24, textWidth(group.heading + where))))),
		...wrap(group.says, width).map((line) => style.faint(line)),
		...group.rules.flatMap((rule) => ruleLines(rule, findings, page)),
	];
}

function ruleLines(rule: RuleGroupView, findings: readonly FindingView[], page: TextPage, section?: string): string[] {
	const { view, words, style, width } = page;
	const described = view.rules[rule.rule];
	const items = rule.items.flatMap((index) => findings[index] ?? []);
	const name = described?.title ?? rule.rule;
	const cell = Math.min(24, Math.max(largest(items.map((item) => textWidth(item.cell))), 2));
	const lines = [
		'',
		...hang(`${kindLooks[rule.kind].sign} `, (section ?? rule.says) + words.colon + name, width).map((line) => style.kind(rule.kind, line)),
		...items.flatMap((item) => itemLines(item, rule, cell, page)),
	];
	if (rule.capped !== '') lines.push(...hang('  ', `${rule.capped} ${words.findings.cappedHelp}`, width));
	if (section !== undefined) return lines;
	if (rule.fix !== '') lines.push(...hang('  ', words.findings.fix + words.colon + rule.fix, width));
	const why = hang('  ', words.findings.why + words.colon + (described?.why ?? ''), width);
	const source = hang(
		'  ',
		`${words.findings.source}${words.colon}${(described?.sources ?? []).join(words.semicolon)} [${rule.rule}]`,
		width,
	);
	return [...lines, ...[...why, ...source].map((line) => style.faint(line))];
}

function itemLines(item: FindingView, rule: RuleGroupView, cellWidth: number, { words, style, width }: TextPage): string[] {
	const lead = `  ${padEnd(item.cell, cellWidth)}  `;
	const mark = item.says === rule.says ? '' : item.says + words.colon;
	const others = item.others.total > 0 ? ` (${cellsText(item.others)})` : '';
	const [first = '', ...rest] = hang(lead, mark + item.message + others, width);
	const lines = [first.replace(item.cell, style.strong(item.cell)), ...rest];
	const blank = ' '.repeat(textWidth(lead));
	if (item.reason !== '') lines.push(...hang(blank, words.findings.explanation + words.colon + item.reason, width));
	else if (rule.fix === '' && item.fix !== '') lines.push(...hang(blank, words.findings.fix + words.colon + item.fix, width));
	for (const { says } of item.suggestions) lines.push(...hang(`${blank}→ `, says, width));
	return lines;
}
