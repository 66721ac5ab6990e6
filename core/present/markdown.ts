import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { bandLooks, kindLooks, resultLooks } from '../view/looks.ts';
import type { CellsView, CheckView, FindingView, GroupView, RuleGroupView, TopicView } from '../view/schema.ts';
import { cellsText } from './text/cells-text.ts';
import { signed } from './text/style.ts';

type Head = (depth: number, text: string) => string;

/** A report as Markdown (CommonMark with tables). Texts of the workbook can't become links, images, HTML or headings. */
export function reportMarkdown(view: CheckView, catalogue: Catalogue, level = 1): string {
	const { words } = catalogue;
	const head: Head = (depth, text) => `${'#'.repeat(Math.min(6, level + depth))} ${escapeMarkdown(text)}`;
	const facts = [view.period, view.stage, view.asOf, view.ruleSet, view.file].filter((fact) => fact !== '');
	const blocks = [
		head(0, view.entity),
		facts.map(escapeMarkdown).join(' · '),
		`**${escapeMarkdown(signed(view.verdict.band, view.verdict.says))}**`,
		head(1, words.scorecard.title),
		table(
			['', words.scorecard.outOf100.replace(/^\{score\}\s*/, ''), '', ''],
			[
				scoreRow({ ...view.quality, filled: '' }, '**'),
				...topicRows(view, true),
				scoreRow({ ...view.oversight, filled: '' }, '**'),
				...topicRows(view, false),
			],
		),
		head(1, view.results.label),
		...resultBlocks(view, catalogue),
	];
	if (view.fixes.length > 0) {
		blocks.push(
			head(1, words.scorecard.fixFirst),
			escapeMarkdown(view.fixFirstHelp),
			table(
				[words.findings.points, words.findings.finding, words.findings.fix, words.findings.cell].map(escapeMarkdown),
				view.fixes.map(({ points, title, figure, rule, fix, cells }) =>
					[points, `${title}${figure === '' ? '' : ` (${figure})`} (${rule})`, fix, cellsText(cells)].map(escapeMarkdown),
				),
			),
		);
	}
	blocks.push(head(1, words.findings.title), escapeMarkdown(view.says));
	for (const group of view.groups)
		blocks.push(
			head(2, groupTitle(group, catalogue)),
			...group.rules.flatMap((rule) => ruleBlocks(rule, view.findings, view, catalogue, head)),
		);
	if (view.explained.length > 0) {
		blocks.push(head(1, words.kinds.explained.many), escapeMarkdown(words.findings.explainedHelp));
		for (const group of view.explainedGroups)
			blocks.push(...group.rules.flatMap((rule) => ruleBlocks(rule, view.explained, view, catalogue, head)));
	}
	if (view.broken.length > 0) {
		blocks.push(
			head(1, words.findings.broken),
			escapeMarkdown(words.findings.brokenHelp),
			view.broken.map(({ rule, title, error }) => `- ${escapeMarkdown(`${title} (${rule})${words.colon}${error}`)}`).join('\n'),
		);
	}
	if (view.reading.isWorthSaying) {
		const { reading } = view;
		const list = (lines: typeof reading.read) =>
			lines.map(({ says, cell }) => `- ${escapeMarkdown(cell === '' ? says : `${says} (${cell})`)}`).join('\n');
		blocks.push(head(1, reading.title), list(reading.read));
		if (reading.questions.length > 0) blocks.push(head(2, reading.questionsTitle), list(reading.questions));
		if (reading.leftOut.length > 0) blocks.push(head(2, reading.leftOutTitle), list(reading.leftOut));
	}
	if (view.thresholds.length > 0) {
		blocks.push(
			head(1, words.facts.parameters),
			table(
				[words.facts.parameter, words.facts.value, words.facts.default].map(escapeMarkdown),
				view.thresholds.map(({ name, value, usual }) => [name, value, usual].map(escapeMarkdown)),
			),
		);
	}
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function topicRows({ topics }: CheckView, isDemanded: boolean): string[][] {
	return topics.filter((topic) => topic.isDemanded === isDemanded && (isDemanded || !topic.isAbsent)).map((topic) => scoreRow(topic, ''));
}

function scoreRow(
	{ label, text, band, says, filled }: Pick<TopicView, 'label' | 'text' | 'band' | 'says' | 'filled'>,
	strong: string,
): string[] {
	return [
		strong + escapeMarkdown(label) + strong,
		text,
		`${band ? `${bandLooks[band].sign} ` : ''}${escapeMarkdown(says)}`,
		escapeMarkdown(filled),
	];
}

function resultBlocks({ results }: CheckView, { words }: Catalogue): string[] {
	if (results.total === 0) return [escapeMarkdown(results.says)];
	return [
		escapeMarkdown(results.says),
		results.legend.map(({ kind, says }) => `${resultLooks[kind].sign} ${escapeMarkdown(says)}`).join(' · '),
		table(
			[words.scorecard.targets, words.scorecard.target, words.scorecard.actual, words.scorecard.previous, words.scorecard.verdict].map(
				escapeMarkdown,
			),
			results.rows.map((row) => [
				...[`${row.service} · ${row.indicator}`, row.target, row.actual, row.previous].map(escapeMarkdown),
				`${resultLooks[row.kind].sign} ${escapeMarkdown(row.says)}`,
			]),
		),
	];
}

function groupTitle({ heading, sheet }: GroupView, { words }: Catalogue): string {
	return sheet === '' ? heading : `${heading} · ${fill(words.findings.onSheet, { sheet })}`;
}

function ruleBlocks(rule: RuleGroupView, findings: readonly FindingView[], view: CheckView, { words }: Catalogue, head: Head): string[] {
	const items = rule.items.flatMap((index) => findings[index] ?? []);
	const described = view.rules[rule.rule];
	const isExplained = rule.kind === 'explained';
	const extra = isExplained ? [words.findings.explanation] : rule.fix === '' ? [words.findings.fix] : [];
	const labelled = (label: string, text: string) => `- **${escapeMarkdown(label)}**${words.colon}${escapeMarkdown(text)}`;
	return [
		head(3, `${kindLooks[rule.kind].sign} ${rule.says}${words.colon}${described?.title ?? rule.rule}`),
		table(
			[words.findings.cell, words.findings.finding, ...extra].map(escapeMarkdown),
			items.map((item) =>
				[item.cell, itemText(item, rule, words.colon), ...(extra.length === 0 ? [] : [isExplained ? item.reason : item.fix])].map(
					escapeMarkdown,
				),
			),
		),
		rule.capped === '' ? '' : escapeMarkdown(`${rule.capped} ${words.findings.cappedHelp}`),
		[
			...(rule.fix !== '' && !isExplained ? [labelled(words.findings.fix, rule.fix)] : []),
			labelled(words.findings.why, described?.why ?? ''),
			`${labelled(words.findings.source, (described?.sources ?? []).join(words.semicolon))} (${escapeMarkdown(rule.rule)})`,
		].join('\n'),
	];
}

function itemText(item: FindingView, rule: RuleGroupView, colon: string): string {
	const cells: CellsView = item.others;
	return [
		...(item.says === rule.says ? [] : [item.says + colon.trimEnd()]),
		item.message + (cells.total > 0 ? ` (${cellsText(cells)})` : ''),
		...item.suggestions.map(({ says }) => `→ ${says}`),
	].join(' ');
}

/** A table; its cells are escaped already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text that Markdown takes for nothing but text, also at the start of a line and within a table. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_{}[\]()#+!|~<>&$^=-]/g, (sign, at: number) =>
			/[-+=()#!$^{}]/.test(sign) && isPlain(sign, text, at) ? sign : `\\${sign}`,
		)
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/\b(https?|ftp|mailto|www)(:|\.)/gi, '$1\\$2');
}

/** These mean something at the start of a line, or after `]` or `!`, alone. */
function isPlain(sign: string, text: string, at: number): boolean {
	if (sign === '!') return text[at + 1] !== '[';
	if (sign === '(') return text[at - 1] !== ']';
	return sign === ')' || at > 0;
}
