import type { Catalogue } from '../../locales/catalogue.ts';
import type { Words } from '../../locales/words.ts';
import type { Band } from '../../score/bands.ts';
import { findingKinds } from '../../score/finding-kind.ts';
import { kindLooks, resultLooks } from '../../view/looks.ts';
import type { CheckView, TopicView } from '../../view/schema.ts';
import { resultsBar, textBar } from './bar.ts';
import { cellsText } from './cells-text.ts';
import { findingLines, title } from './findings-text.ts';
import { clip, hang, padEnd, padStart, textWidth, wrap } from './layout.ts';
import { signed, type TextStyle, textStyle } from './style.ts';

export interface TextOptions {
	/** Columns of the terminal. */
	readonly width: number;
	readonly hasColour: boolean;
}

export interface ReportTextOptions extends TextOptions {
	/** One screen, which ends with `hint`; or every finding. */
	readonly isShort: boolean;
	/** How to see the rest, a line each. */
	readonly hint?: readonly string[];
}

/** As many as fit on a screen with the scores. */
const MOST_FIXES = 5;

export interface TextPage {
	readonly view: CheckView;
	readonly width: number;
	readonly style: TextStyle;
	readonly words: Words;
	readonly catalogue: Catalogue;
}

/** A report for a terminal or a plain text file; ends with a line break. */
export function reportText(view: CheckView, catalogue: Catalogue, options: ReportTextOptions): string {
	const width = Math.max(40, Math.min(120, options.width));
	const page: TextPage = { view, width, style: textStyle(options.hasColour), words: catalogue.words, catalogue };
	const lines = [
		...heading(page),
		'',
		...verdict(page),
		...(options.isShort ? [] : wrap(view.says, width)),
		'',
		...scores(page),
		...fixes(page, options.isShort ? MOST_FIXES : view.fixes.length, options.isShort),
		...readingLines(page),
		...(options.isShort
			? [...sections(page), ...broken(page)]
			: [...findingLines(page), ...broken(page), ...thresholds(page), '', ...verdict(page)]),
		...(options.hint === undefined ? [] : ['', ...options.hint.flatMap((line) => wrap(line, width)).map((line) => page.style.faint(line))]),
	];
	return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** What was read and what was not, where that is more than that the known form was read as it stands. */
function readingLines({ view: { reading }, style, width }: TextPage): string[] {
	if (!reading.isWorthSaying) return [];
	const part = (title: string, lines: typeof reading.read, sign: string) =>
		lines.length === 0
			? []
			: [
					'',
					style.strong(title),
					...lines.flatMap(({ says, cell }) => hang(`  ${sign} `, cell === '' ? says : `${says} (${cell})`, width)),
				];
	return [
		...part(reading.questionsTitle, reading.questions, '?'),
		...part(reading.title, reading.read, '·'),
		...part(reading.leftOutTitle, reading.leftOut, '–'),
	];
}

function heading({ view, width, style }: TextPage): string[] {
	const facts = [view.period, view.stage, view.asOf, view.ruleSet, view.file];
	return [
		...wrap(view.entity, width).map((line) => style.strong(line)),
		...wrap(facts.filter((fact) => fact !== '').join(' · '), width).map((line) => style.faint(line)),
	];
}

function verdict({ view, style, width }: TextPage): string[] {
	const { band, says } = view.verdict;
	return wrap(signed(band, says), width).map((line) => style.strong(style.band(band, line)));
}

function scores(page: TextPage): string[] {
	const { view, words, style, width } = page;
	const topics = (isDemanded: boolean) =>
		view.topics
			.filter((topic) => topic.isDemanded === isDemanded && (isDemanded || !topic.isAbsent))
			.flatMap((topic) => scoreLines({ ...topic, label: `  ${topic.label}` }, topic.filled, page));
	const missing = view.missingSections;
	return [
		...scoreLines(view.quality, '', page, true),
		...topics(true),
		...(missing.length === 0 ? [] : hang(`  ${words.findings.missingSections}${words.colon}`, missing.join(', '), width)).map((line) =>
			style.faint(line),
		),
		...results(page),
		...scoreLines(view.oversight, '', page, true),
	];
}

function labelWidth({ view, width }: TextPage): number {
	const labels = [view.quality, view.oversight, view.results, ...view.topics.map(({ label }) => ({ label: `  ${label}` }))];
	return Math.min(Math.floor(width / 3), Math.max(...labels.map(({ label }) => textWidth(label)))) + 1;
}

function barWidth({ width }: TextPage): number {
	return width < 72 ? 10 : 20;
}

interface Scored extends Pick<TopicView, 'label' | 'value' | 'text' | 'says'> {
	readonly band: Band | null;
}

function scoreLines({ label, value, band, text, says }: Scored, note: string, page: TextPage, isStrong = false): string[] {
	const { style, width } = page;
	const name = padEnd(clip(label, labelWidth(page) - 1), labelWidth(page));
	const lead = labelWidth(page) + barWidth(page) + 7;
	const start = `${isStrong ? style.strong(name) : name}${textBar(value, band, barWidth(page), style)} ${style.strong(padStart(text, 5))} `;
	const said = signed(band, says);
	const isSaidBeside = lead + textWidth(said) <= width;
	const isNoteBeside = note !== '' && isSaidBeside && lead + textWidth(said) + 3 + textWidth(note) <= width;
	const blank = ' '.repeat(labelWidth(page));
	return [
		start + (isSaidBeside ? style.band(band, said) : '') + (isNoteBeside ? style.faint(` · ${note}`) : ''),
		...(isSaidBeside ? [] : hang(blank, said, width).map((line) => style.band(band, line))),
		...(note === '' || isNoteBeside ? [] : hang(blank, note, width).map((line) => style.faint(line))),
	];
}

function results(page: TextPage): string[] {
	const { view, style, width } = page;
	const { label, legend, total, text, says } = view.results;
	const name = padEnd(clip(label, labelWidth(page) - 1), labelWidth(page));
	const lead = labelWidth(page) + barWidth(page) + 7;
	const said = total === 0 ? says : legend.map((each) => `${resultLooks[each.kind].sign} ${each.says}`).join(' · ');
	const first = `${style.strong(name)}${resultsBar(view.results, barWidth(page), style)} ${style.strong(padStart(text, 5))} `;
	const lines = wrap(said, width - lead);
	const isNarrow = lines.length > 2 || width - lead < 24;
	if (isNarrow) return [first, ...hang(' '.repeat(labelWidth(page)), said, width)];
	return lines.map((line, index) => (index === 0 ? first : ' '.repeat(lead)) + line);
}

function fixes(page: TextPage, most: number, isShort: boolean): string[] {
	const { view, words, style, width } = page;
	if (view.fixes.length === 0) return [];
	const shown = view.fixes.slice(0, most);
	const points = Math.max(...shown.map((fix) => textWidth(fix.points)));
	const blank = ' '.repeat(points + 2);
	const lines = title(words.scorecard.fixFirst, page);
	if (!isShort) lines.push(...wrap(view.fixFirstHelp, width).map((line) => style.faint(line)));
	for (const { points: gain, title: name, figure, fix, cells, rule } of shown) {
		const heading = figure === '' ? name : `${name} (${figure})`;
		const where = cellsText(cells);
		const lead = `${padStart(gain, points)}  `;
		const first = isShort && where !== '' ? `${heading} · ${cellsText({ shown: cells.shown.slice(0, 1), total: cells.total })}` : heading;
		lines.push(...hang(lead, first, width).map((line) => (isShort ? line : style.strong(line))));
		if (isShort) continue;
		if (fix !== '') lines.push(...hang(blank, fix, width));
		lines.push(...hang(blank, [where, rule].filter((part) => part !== '').join(' · '), width).map((line) => style.faint(line)));
	}
	return lines;
}

/** How many of which kind in each section, a line each, two beside each other where there is room. */
function sections(page: TextPage): string[] {
	const { view, words, style, width } = page;
	if (view.groups.length === 0) return [...title(words.findings.title, page), ...wrap(view.says, width)];
	const cells = view.groups.map(({ heading, sheet, counts }) => {
		const parts = findingKinds
			.filter((kind) => counts[kind] > 0)
			.map((kind) => ({ kind, text: `${kindLooks[kind].sign} ${counts[kind]}` }));
		return {
			name: sheet === '' ? heading : `${heading} (${sheet})`,
			parts,
			size: parts.reduce((sum, { text }) => sum + textWidth(text) + 2, 0),
		};
	});
	const name = Math.min(30, Math.max(...cells.map((cell) => textWidth(cell.name)))) + 2;
	const size = Math.max(...cells.map((cell) => cell.size));
	const isDouble = 2 * (name + size) + 2 <= width && cells.length > 4;
	const rows = isDouble ? Math.ceil(cells.length / 2) : cells.length;
	const write = (cell: (typeof cells)[number] | undefined) => {
		if (!cell) return '';
		const counted = cell.parts.map(({ kind, text }) => style.kind(kind, text)).join('  ');
		return padEnd(clip(cell.name, name - 2), name) + counted + ' '.repeat(Math.max(0, size - cell.size + 2));
	};
	const key = view.kinds.filter(({ kind }) => kind !== 'explained').map(({ kind, says }) => `${kindLooks[kind].sign} ${says}`);
	return [
		...title(words.findings.title, page),
		...wrap(key.join(' · '), width).map((line) => style.strong(line)),
		...Array.from({ length: rows }, (_, row) => write(cells[row]) + (isDouble ? `  ${write(cells[row + rows])}` : '')),
	];
}

function broken(page: TextPage): string[] {
	const { view, words, width } = page;
	if (view.broken.length === 0) return [];
	return [
		...title(words.findings.broken, page),
		...wrap(words.findings.brokenHelp, width),
		...view.broken.flatMap(({ rule, title: name, error }) => hang('  ', `${name} [${rule}]${words.colon}${error}`, width)),
	];
}

function thresholds(page: TextPage): string[] {
	const { view, words, width, style } = page;
	if (view.thresholds.length === 0) return [];
	const usual = view.thresholds.filter(({ isUsual }) => isUsual).map(({ name, value }) => name + words.colon + value);
	return [
		...title(words.facts.parameters, page),
		...view.thresholds
			.filter(({ isUsual }) => !isUsual)
			.flatMap(({ name, value, usual: usually, help }) => [
				...hang('  ', `${name}${words.colon}${value} (${words.facts.default}${words.colon}${usually})`, width),
				...hang('    ', help, width).map((line) => style.faint(line)),
			]),
		...(usual.length === 0 ? [] : hang('  ', usual.join(' · '), width).map((line) => style.faint(line))),
	];
}
