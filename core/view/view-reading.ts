import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import type { LeftOut, ReadingPart, ReadingQuestion } from '../mapping/reading.ts';
import { isAboutReport } from '../report/sheet-about-report.ts';
import type { SectionKey } from '../sections/sections.ts';
import { type Locator, type Sheet, toA1 } from '../workbook/index.ts';
import { harmless } from './harmless-text.ts';
import type { ReadingLineView, ReadingView } from './schema.ts';

/** Names of columns in one sentence; the rest is counted. */
const MOST_NAMES = 12;

/** What was read of the workbook as what, what was left out, and what somebody should look at, in words. */
export function viewReading(check: Check, catalogue: Catalogue): ReadingView {
	const { reading } = check;
	const { words } = catalogue;
	const questions = reading.questions.map((question) => questionLine(question, catalogue));
	const unread = unreadSheets(check).map((sheet) =>
		line(fill(words.reading.leftOut.sheet, { text: harmless(sheet.name) }), { sheet: sheet.name, row: 0, column: 0 }, ''),
	);
	const leftOut = [...leftOutLines(reading.leftOut, catalogue), ...unread];
	const isMapped = reading.parts.some((part) => part.isMapped);
	return {
		isWorthSaying:
			isMapped || questions.length > 0 || reading.leftOut.length > 0 || (unread.length > 0 && check.sections.demandedMissing.length > 0),
		title: words.reading.title,
		leftOutTitle: words.reading.leftOutTitle,
		questionsTitle: words.reading.questionsTitle,
		read: reading.parts.map((part) => partLine(part, catalogue)),
		leftOut,
		questions,
		lacking: isMapped ? check.sections.demandedMissing.map((key) => ({ key, name: catalogue.sections[key].name })) : [],
		isMapped,
		isUnclear:
			reading.questions.some(({ kind }) => kind === 'table-unsure') || (unread.length > 0 && check.sections.demandedMissing.length > 0),
	};
}

function partLine(part: ReadingPart, catalogue: Catalogue): ReadingLineView {
	const { words, sections, formats } = catalogue;
	const number = (value: number) => formatNumber(value, formats);
	const headers = [...new Set(part.columns.map(({ header }) => harmless(header, 60)).filter((header) => header !== ''))];
	const agreeing = part.totals.filter(({ agrees }) => agrees).length;
	const says = [
		fill(words.reading.part, { section: sections[part.section].name, rows: number(part.rows) }),
		...(headers.length > 0 && part.isMapped ? [fill(words.reading.columns, { columns: names(headers, catalogue) })] : []),
		...(part.year === undefined ? [] : [fill(words.reading.year, { year: String(part.year) })]),
		...(part.scale === undefined ? [] : [fill(words.reading.scale, { scale: number(part.scale) })]),
		...part.constants.map(({ key, value }) => `${columnName(part.section, key, catalogue)}${words.colon}${harmless(value, 60)}`),
		...(part.namesFromAbove ? [fill(words.reading.namesFromAbove, { count: number(part.namesFromAbove) })] : []),
		...(agreeing > 0 ? [fill(words.reading.totals, { count: number(agreeing) })] : []),
	].join(words.semicolon);
	return line(`${harmless(part.sheet)} → ${says}`, part.at, toA1(part.at));
}

function leftOutLines(all: readonly LeftOut[], catalogue: Catalogue): ReadingLineView[] {
	const { words, formats } = catalogue;
	const groups = new Map<string, LeftOut[]>();
	for (const each of all) {
		const id = `${each.kind}\n${each.at.sheet}`;
		groups.set(id, [...(groups.get(id) ?? []), each]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const texts = [...new Set(group.map(({ text }) => harmless(text, 60)))];
		const count = group.reduce((total, each) => total + (each.count ?? 0), 0);
		const says = fill(words.reading.leftOut[first.kind], {
			text: names(texts, catalogue),
			sheet: harmless(first.at.sheet),
			count: formatNumber(count, formats),
		});
		return [line(says, first.at, toA1(first.at))];
	});
}

function questionLine(question: ReadingQuestion, catalogue: Catalogue): ReadingLineView {
	const { words, sections, formats } = catalogue;
	const number = (value: number | undefined) => (value === undefined ? '?' : formatNumber(value, formats));
	const says = fill(words.reading.questions[question.kind], {
		text: harmless(question.text, 80),
		section: question.section ? sections[question.section].name : '',
		says: number(question.says),
		sum: number(question.sum),
		count: number(question.count),
	});
	return line(says, question.at, toA1(question.at));
}

function line(says: string, { sheet, row, column }: Locator, cell: string): ReadingLineView {
	return { says, place: { sheet, row, column }, cell };
}

function names(all: readonly string[], { words, formats }: Catalogue): string {
	const shown = all.slice(0, MOST_NAMES).join(', ');
	return all.length > MOST_NAMES
		? fill(words.reading.andMore, { names: shown, count: formatNumber(all.length - MOST_NAMES, formats) })
		: shown;
}

function columnName(section: SectionKey, key: string, { sections }: Catalogue): string {
	return (sections[section].columns as Readonly<Record<string, { header: string }>>)[key]?.header ?? key;
}

/** Sheets with something in them of which nothing was read; lists of the other sheets are no such. */
function unreadSheets({ report, reading }: Check): Sheet[] {
	const read = new Set([
		...reading.parts.map(({ sheet }) => sheet),
		...reading.leftOut.map(({ at }) => at.sheet),
		...reading.questions.map(({ at }) => at.sheet),
	]);
	const all = new Set(report.workbook.sheets.map(({ name }) => name));
	return report.workbook.sheets.filter((sheet) => {
		if (read.has(sheet.name) || isAboutReport(sheet)) return false;
		const texts = sheet.rows
			.slice(0, 60)
			.flat()
			.filter((cell) => cell !== null && cell !== '');
		return texts.length > 0 && texts.filter((cell) => typeof cell === 'string' && all.has(cell)).length < 3;
	});
}
