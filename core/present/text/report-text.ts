import type { Catalogue, Formats } from '../../locales/catalogue.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Words } from '../../locales/words.ts';
import type { Severity } from '../../rule/rule.ts';
import type {
	CellsView,
	FixView,
	GroupView,
	ItemView,
	Presentation,
	RuleGroupView,
	ScoreView,
	SeverityCounts,
	TopicView,
} from '../presentation.ts';
import { cappedText, fill } from '../score-text.ts';
import { splitBar, textBar } from './bar.ts';
import { clip, hang, padEnd, padStart, textWidth, wrap } from './layout.ts';
import { bandSigns, severitySigns, type TextStyle, textStyle } from './style.ts';

export interface TextOptions {
	/** Columns of the terminal. */
	readonly width: number;
	readonly hasColour: boolean;
	/** The most fixes shown. */
	readonly mostFixes?: number;
}

/** A report for a terminal or a plain text file; ends with a line break. */
export function reportText(view: Presentation, options: TextOptions): string {
	const width = Math.max(40, Math.min(120, options.width));
	const page = { view, width, style: textStyle(options.hasColour), words: view.catalogue.words };
	const lines = [
		...heading(page),
		'',
		...countsLines(view.counts, page),
		'',
		...scorecard(page),
		...targets(page),
		...fixes(page, options.mostFixes ?? 10),
		...findings(page),
		...explained(page),
		...broken(page),
		...thresholds(page),
		'',
		...closing(page),
	];
	return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

interface Page {
	readonly view: Presentation;
	readonly width: number;
	readonly style: TextStyle;
	readonly words: Words;
}

function heading({ view, width, style, words }: Page): string[] {
	const facts = [
		view.period,
		view.stage,
		fill(words.facts.asOf, { date: view.asOf }),
		fill(words.facts.ruleSet, { version: view.ruleSet }),
	];
	return [
		...wrap(view.entity, width).map((line) => style.strong(line)),
		...wrap(facts.join(' · '), width).map((line) => style.faint(line)),
		...(view.file === undefined ? [] : wrap(view.file, width).map((line) => style.faint(line))),
	];
}

function scorecard(page: Page): string[] {
	const { view, words, style } = page;
	const lines = [
		...scoreLines(words.reportQuality, view.quality, '', page, true),
		...view.topics.flatMap((topic) => scoreLines(`  ${topic.name}`, topic, coverageNote(topic), page)),
		...scoreLines(words.process, view.process, '', page, true),
		...view.processTopics
			.filter((topic) => !topic.isAbsent)
			.flatMap((topic) => scoreLines(`  ${topic.name}`, topic, coverageNote(topic), page)),
	];
	const missing = view.missingSections;
	if (missing.length > 0)
		lines.push(...hang(`${words.findings.missingSections}${words.colon}`, missing.join(', '), page.width).map((line) => style.faint(line)));
	return lines;
}

/** Full coverage needs no word, nor does that of a topic of which nothing is reported. */
function coverageNote({ coverage, coverageText, isAbsent }: TopicView): string {
	return isAbsent || coverage >= 100 ? '' : coverageText;
}

function labelWidth({ view, words, width }: Page): number {
	const labels = [
		words.reportQuality,
		words.process,
		words.results,
		...[...view.topics, ...view.processTopics].map(({ name }) => `  ${name}`),
	];
	return Math.min(Math.floor(width / 3), Math.max(...labels.map(textWidth))) + 1;
}

function barWidth(page: Page): number {
	return page.width < 72 ? 10 : 24;
}

function scoreLines(label: string, score: ScoreView, note: string, page: Page, isStrong = false): string[] {
	const { style, width } = page;
	const name = padEnd(clip(label, labelWidth(page) - 1), labelWidth(page));
	const sign = score.band ? `${bandSigns[score.band]} ` : '';
	const lead = `${name}${' '.repeat(barWidth(page))} ${padStart(score.text, 3)} `;
	const start = `${isStrong ? style.strong(name) : name}${textBar(score.score, score.band, barWidth(page), style)} ${style.strong(padStart(score.text, 3))} `;
	const verdict = sign + score.says;
	const isNoteBeside = note !== '' && textWidth(lead) + textWidth(verdict) + 3 + textWidth(note) <= width;
	const isVerdictBeside = textWidth(lead) + textWidth(verdict) <= width;
	const below = isVerdictBeside ? [] : hang(' '.repeat(labelWidth(page)), verdict, width).map((line) => style.band(score.band, line));
	const first = start + (isVerdictBeside ? style.band(score.band, verdict) : '') + (isNoteBeside ? style.faint(` · ${note}`) : '');
	if (note === '' || isNoteBeside) return [first, ...below];
	return [first, ...below, ...hang(' '.repeat(labelWidth(page)), note, width).map((line) => style.faint(line))];
}

function targets(page: Page): string[] {
	const { view, words, style, width } = page;
	const name = padEnd(clip(words.results, labelWidth(page) - 1), labelWidth(page));
	if (view.targets.total === 0) return [...hang(style.strong(name), words.scorecard.noTargets, width, textWidth(name))];
	const counts = (['green', 'amber', 'red'] as const)
		.map((band) => `${bandSigns[band]} ${words.targetBands[band]}${words.colon}${view.targets[band]}`)
		.join(' · ');
	const bar = splitBar(view.targets, barWidth(page), style);
	const missed = view.targets.rows.filter(({ band }) => band !== 'green');
	return [
		`${style.strong(name)}${bar} ${padStart(`${view.targets.green}/${view.targets.total}`, 3)}`,
		...hang(' '.repeat(textWidth(name)), counts, width),
		...missed.slice(0, 10).flatMap((row) => {
			const says = `${row.service} · ${row.indicator}${words.colon}${row.actual} (${words.scorecard.target}${words.colon}${row.target}${words.semicolon}${words.scorecard.previous}${words.colon}${row.previous})`;
			const lead = `${' '.repeat(textWidth(name))}${bandSigns[row.band]} `;
			return hang(lead, says, width).map((line) => line.replace(bandSigns[row.band], style.band(row.band, bandSigns[row.band])));
		}),
	];
}

function title(text: string, { style, width }: Page): string[] {
	const lines = wrap(text.toUpperCase(), width);
	const rule = '─'.repeat(Math.min(width, Math.max(24, ...lines.map(textWidth))));
	return ['', ...lines.map((line) => style.strong(line)), style.faint(rule)];
}

function fixes(page: Page, most: number): string[] {
	const { view, words, style, width } = page;
	if (view.fixes.length === 0) return [];
	const shown = view.fixes.slice(0, most);
	const points = Math.max(...shown.map((fix) => textWidth(fix.points)));
	const lines = [...title(words.scorecard.fixFirst, page), ...wrap(words.scorecard.fixFirstHelp, width).map((line) => style.faint(line))];
	for (const fix of shown) {
		const blank = ' '.repeat(points + 2);
		lines.push(
			...hang(`${padStart(fix.points, points)}  `, titleOfFix(fix, words), width).map((line) => style.strong(line)),
			...(fix.fix === '' ? [] : hang(blank, fix.fix, width)),
			...hang(blank, [cellsText(fix.cells, view.catalogue.formats), fix.rule].filter((part) => part !== '').join(' · '), width).map(
				(line) => style.faint(line),
			),
		);
	}
	if (view.fixes.length > most) lines.push(...wrap(cappedText(most, view.fixes.length, view.catalogue), width));
	return lines;
}

/** A fix that raises the other figure says so. */
export function titleOfFix({ title: name, dial }: FixView, words: Words): string {
	return dial === 'process' ? `${name} (${words.process})` : name;
}

/** `Budget!C4, Budget!C9 (+12)`. */
export function cellsText({ shown, total }: CellsView, formats: Formats): string {
	return shown.join(', ') + (total > shown.length ? ` (+${formatNumber(total - shown.length, formats)})` : '');
}

function findings(page: Page): string[] {
	const { view, words } = page;
	if (view.groups.length === 0) return [...title(words.findings.title, page), ...wrap(words.findings.none, page.width)];
	return view.groups.flatMap((group) => groupLines(group, page));
}

function groupLines(group: GroupView, page: Page): string[] {
	const { words, style } = page;
	const where = group.sheet === undefined ? '' : ` · ${fill(words.findings.onSheet, { sheet: group.sheet })}`;
	return [
		...title(group.heading + where, page),
		...wrap(countsText(group.counts, page.view.catalogue), page.width).map((line) => style.faint(line)),
		...group.rules.flatMap((rule) => ruleLines(rule, page)),
	];
}

function ruleLines(rule: RuleGroupView, page: Page): string[] {
	const { words, style, width } = page;
	const sign = severitySigns[rule.severity];
	const lines = [
		'',
		...hang(`${sign} `, `${words.severities[rule.severity].one}${words.colon}${rule.title}`, width).map((line) =>
			style.severity(rule.severity, line),
		),
	];
	const cell = Math.min(24, Math.max(...rule.items.map((item) => textWidth(item.cell)), 2));
	for (const item of rule.items) lines.push(...itemLines(item, rule, cell, page));
	if (rule.total > rule.items.length) {
		const capped = cappedText(rule.items.length, rule.total, page.view.catalogue);
		lines.push(...hang('  ', `${capped} ${words.findings.cappedHelp}`, width));
	}
	if (rule.fix !== undefined && rule.fix !== '') lines.push(...labelled(words.findings.fix, rule.fix, page));
	lines.push(...labelled(words.findings.why, rule.why, page).map((line) => style.faint(line)));
	lines.push(
		...hang('  ', `${words.findings.source}${words.colon}${rule.sources.join(words.semicolon)} [${rule.rule}]`, width).map((line) =>
			style.faint(line),
		),
	);
	return lines;
}

function itemLines(item: ItemView, rule: RuleGroupView, cellWidth: number, page: Page): string[] {
	const { words, style, width } = page;
	const cell = padEnd(item.cell, cellWidth);
	const lead = `  ${cell}  `;
	const marks = [
		item.severity === rule.severity ? undefined : words.severities[item.severity as Severity].one,
		item.outcome === 'missing' ? words.findings.missing : item.outcome === 'review' ? words.findings.review : undefined,
	].filter((mark) => mark !== undefined);
	const message =
		(marks.length > 0 ? `${marks.join(', ')}${words.colon}` : '') +
		item.message +
		(item.others.total > 0 ? ` (${cellsText(item.others, page.view.catalogue.formats)})` : '');
	const [first = '', ...rest] = hang(lead, message, width);
	const lines = [first.replace(item.cell, style.strong(item.cell)), ...rest];
	const blank = ' '.repeat(textWidth(lead));
	if (item.explanation !== undefined) lines.push(...hang(blank, `${words.findings.explanation}${words.colon}${item.explanation}`, width));
	if (rule.fix === undefined && item.explanation === undefined)
		lines.push(...hang(blank, `${words.findings.fix}${words.colon}${item.fix}`, width));
	for (const suggestion of item.suggestions) lines.push(...hang(`${blank}→ `, suggestion, width));
	return lines;
}

function labelled(label: string, text: string, { width, words }: Page): string[] {
	return hang('  ', `${label}${words.colon}${text}`, width);
}

function explained(page: Page): string[] {
	const { view, words, style, width } = page;
	if (view.explained.length === 0) return [];
	const lines = [...title(words.findings.explained, page), ...wrap(words.findings.explainedHelp, width).map((line) => style.faint(line))];
	for (const group of view.explained) {
		for (const rule of group.rules) {
			const cell = Math.min(24, Math.max(...rule.items.map((item) => textWidth(item.cell))));
			lines.push(
				'',
				...hang('✓ ', `${group.heading}${words.colon}${rule.title}`, width),
				...rule.items.flatMap((item) => itemLines(item, rule, cell, page)),
			);
			if (rule.total > rule.items.length) lines.push(...hang('  ', cappedText(rule.items.length, rule.total, page.view.catalogue), width));
		}
	}
	return lines;
}

function broken(page: Page): string[] {
	const { view, words, width } = page;
	if (view.broken.length === 0) return [];
	return [
		...title(words.findings.broken, page),
		...wrap(words.findings.brokenHelp, width),
		...view.broken.flatMap(({ rule, title: name, error }) => hang('  ', `${name} [${rule}]${words.colon}${error}`, width)),
	];
}

function thresholds(page: Page): string[] {
	const { view, words, width, style } = page;
	if (view.parameters.length === 0) return [];
	const isChanged = ({ value, default: usual }: (typeof view.parameters)[number]) => value !== usual;
	const usual = view.parameters.filter((each) => !isChanged(each)).map(({ name, value }) => name + words.colon + value);
	return [
		...title(words.facts.parameters, page),
		...view.parameters
			.filter(isChanged)
			.flatMap(({ name, value, default: usually, help }) => [
				...hang('  ', `${name}${words.colon}${value} (${words.facts.default}${words.colon}${usually})`, width),
				...hang('    ', help, width).map((line) => style.faint(line)),
			]),
		...(usual.length === 0 ? [] : hang('  ', usual.join(' · '), width).map((line) => style.faint(line))),
	];
}

/** The last lines, where the eye rests on a terminal: the score and what stands against it. */
function closing({ view, words, style, width }: Page): string[] {
	const { quality } = view;
	const score = `${words.reportQuality}${words.colon}${quality.text} ${quality.band ? `${bandSigns[quality.band]} ` : ''}${quality.says}`;
	return wrap(`${score} · ${countsText(view.counts, view.catalogue)}`, width).map((line) => style.strong(line));
}

function countsLines(counts: SeverityCounts, { view, style, width }: Page): string[] {
	return wrap(countsText(counts, view.catalogue), width).map((line) => style.strong(line));
}

/** `Errors: 2 · Warnings: 5 · Advice: 1`. */
export function countsText(counts: SeverityCounts, catalogue: Pick<Catalogue, 'words' | 'formats'>): string {
	return countTexts(counts, catalogue).join(' · ');
}

export function countTexts(counts: SeverityCounts, { words, formats }: Pick<Catalogue, 'words' | 'formats'>): string[] {
	return (['error', 'warning', 'info'] as const).map(
		(severity) => words.severities[severity].many + words.colon + formatNumber(counts[severity], formats),
	);
}
