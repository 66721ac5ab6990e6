import type { GroupView, ItemView, Presentation, RuleGroupView, ScoreView } from './presentation.ts';
import { cappedText, fill } from './score-text.ts';
import { cellsText, countsText, titleOfFix } from './text/report-text.ts';
import { bandSigns, severitySigns } from './text/style.ts';

/** A report as Markdown (CommonMark with tables). Texts of the workbook can't become links, images, HTML or headings. */
export function reportMarkdown(view: Presentation, level = 1): string {
	const { words } = view.catalogue;
	const head = (depth: number, text: string) => `${'#'.repeat(Math.min(6, level + depth))} ${escapeMarkdown(text)}`;
	const facts = [
		view.period,
		view.stage,
		fill(words.facts.asOf, { date: view.asOf }),
		fill(words.facts.ruleSet, { version: view.ruleSet }),
		view.file,
	];
	const blocks = [
		head(0, view.entity),
		facts.flatMap((fact) => (fact === undefined ? [] : [escapeMarkdown(fact)])).join(' · '),
		head(1, words.scorecard.title),
		table(
			['', words.scorecard.outOf100.replace(/^\{score\}\s*/, ''), '', ''],
			[
				scoreRow(`**${escapeMarkdown(words.reportQuality)}**`, view.quality, ''),
				...view.topics.map((topic) => scoreRow(escapeMarkdown(topic.name), topic, topic.coverageText)),
				scoreRow(`**${escapeMarkdown(words.process)}**`, view.process, ''),
				...view.processTopics
					.filter((topic) => !topic.isAbsent)
					.map((topic) => scoreRow(escapeMarkdown(topic.name), topic, topic.coverageText)),
			],
		),
		head(1, words.results),
		...targetBlocks(view),
	];
	if (view.fixes.length > 0) {
		blocks.push(
			head(1, words.scorecard.fixFirst),
			escapeMarkdown(words.scorecard.fixFirstHelp),
			table(
				[words.findings.points, words.findings.finding, words.findings.fix, words.findings.cell].map(escapeMarkdown),
				view.fixes.map((fix) =>
					[fix.points, `${titleOfFix(fix, words)} (${fix.rule})`, fix.fix, cellsText(fix.cells, view.catalogue.formats)].map(
						escapeMarkdown,
					),
				),
			),
		);
	}
	blocks.push(head(1, words.findings.title), escapeMarkdown(countsText(view.counts, view.catalogue)));
	if (view.groups.length === 0) blocks.push(escapeMarkdown(words.findings.none));
	for (const group of view.groups)
		blocks.push(head(2, groupTitle(group, view)), ...group.rules.flatMap((rule) => ruleBlocks(rule, view, head)));
	if (view.explained.length > 0) {
		blocks.push(head(1, words.findings.explained), escapeMarkdown(words.findings.explainedHelp));
		for (const group of view.explained) blocks.push(...group.rules.flatMap((rule) => ruleBlocks(rule, view, head)));
	}
	if (view.broken.length > 0) {
		blocks.push(
			head(1, words.findings.broken),
			escapeMarkdown(words.findings.brokenHelp),
			view.broken.map(({ rule, title, error }) => `- ${escapeMarkdown(`${title} (${rule})${words.colon}${error}`)}`).join('\n'),
		);
	}
	if (view.parameters.length > 0) {
		blocks.push(
			head(1, words.facts.parameters),
			table(
				[words.facts.parameter, words.facts.value, words.facts.default].map(escapeMarkdown),
				view.parameters.map((each) => [each.name, each.value, each.default].map(escapeMarkdown)),
			),
		);
	}
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function scoreRow(name: string, score: ScoreView, note: string): string[] {
	return [name, score.text, `${score.band ? `${bandSigns[score.band]} ` : ''}${escapeMarkdown(score.says)}`, escapeMarkdown(note)];
}

function targetBlocks({ targets, catalogue: { words } }: Presentation): string[] {
	if (targets.total === 0) return [escapeMarkdown(words.scorecard.noTargets)];
	const counts = (['green', 'amber', 'red'] as const).map(
		(band) => `${bandSigns[band]} ${escapeMarkdown(words.targetBands[band])}${words.colon}${targets[band]}`,
	);
	return [
		counts.join(' · '),
		table(
			[words.scorecard.targets, words.scorecard.target, words.scorecard.actual, words.scorecard.previous, words.scorecard.verdict].map(
				escapeMarkdown,
			),
			targets.rows.map((row) => [
				...[`${row.service} · ${row.indicator}`, row.target, row.actual, row.previous].map(escapeMarkdown),
				`${bandSigns[row.band]} ${escapeMarkdown(row.says)}`,
			]),
		),
	];
}

function groupTitle(group: GroupView, { catalogue: { words } }: Presentation): string {
	return group.sheet === undefined ? group.heading : `${group.heading} · ${fill(words.findings.onSheet, { sheet: group.sheet })}`;
}

function ruleBlocks(rule: RuleGroupView, { catalogue }: Presentation, head: (depth: number, text: string) => string): string[] {
	const { words } = catalogue;
	const hasFixes = rule.fix === undefined && rule.items.some((item) => item.explanation === undefined);
	const isExplained = rule.items.some((item) => item.explanation !== undefined);
	const extra = [...(hasFixes ? [words.findings.fix] : []), ...(isExplained ? [words.findings.explanation] : [])];
	return [
		head(3, `${severitySigns[rule.severity]} ${words.severities[rule.severity].one}${words.colon}${rule.title}`),
		table(
			[words.findings.cell, words.findings.finding, ...extra].map(escapeMarkdown),
			rule.items.map((item) =>
				[item.cell, itemText(item, rule, catalogue), ...(hasFixes ? [item.fix] : []), ...(isExplained ? [item.explanation ?? ''] : [])].map(
					escapeMarkdown,
				),
			),
		),
		rule.total > rule.items.length
			? escapeMarkdown(`${cappedText(rule.items.length, rule.total, catalogue)} ${words.findings.cappedHelp}`)
			: '',
		[
			...(rule.fix && !isExplained ? [`- **${escapeMarkdown(words.findings.fix)}**${words.colon}${escapeMarkdown(rule.fix)}`] : []),
			`- **${escapeMarkdown(words.findings.why)}**${words.colon}${escapeMarkdown(rule.why)}`,
			`- **${escapeMarkdown(words.findings.source)}**${words.colon}${escapeMarkdown(rule.sources.join(words.semicolon))} (${escapeMarkdown(rule.rule)})`,
		].join('\n'),
	];
}

function itemText(item: ItemView, rule: RuleGroupView, { words, formats }: Presentation['catalogue']): string {
	const marks = [
		...(item.severity === rule.severity ? [] : [words.severities[item.severity].one]),
		...(item.outcome === 'missing' ? [words.findings.missing] : item.outcome === 'review' ? [words.findings.review] : []),
	];
	const cells = item.others.total > 0 ? ` (${cellsText(item.others, formats)})` : '';
	return [
		...(marks.length > 0 ? [`${marks.join(', ')}${words.colon.trimEnd()}`] : []),
		item.message + cells,
		...item.suggestions.map((text) => `→ ${text}`),
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
