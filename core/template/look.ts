import { fill } from '../locales/fill.ts';
import { formatDate, formatNumber } from '../locales/format.ts';
import type { Formats } from '../locales/ground-words.ts';
import type { Column, ScoredTopic } from '../sections/sections.ts';
import { toSerial } from '../workbook/index.ts';

/** One colour a topic, each at least 5:1 against white. */
export const topicColours: Readonly<Record<ScoredTopic, string>> = {
	services: '1F5F99',
	quality: '0B6666',
	satisfaction: '6A3D9A',
	finance: '2E6B34',
	progress: '8A4B08',
	governance: '44546A',
	'follow-up': '9C2F2F',
	submission: '333F50',
};

export const START_COLOUR = '1B3A57';

/** Numbers that count people, answers or complaints: they have no decimals. Other numbers are shown as they are typed. */
const COUNTS = new Set([
	'population',
	'usersServed',
	'populationInCharge',
	'responses',
	'verySatisfied',
	'satisfied',
	'neutral',
	'dissatisfied',
	'veryDissatisfied',
	'dontKnow',
	'previousResponses',
	'openAtStart',
	'received',
	'closed',
	'openAtEnd',
	'subscribers',
	'present',
	'quorum',
]);

/** Texts of a sentence or more. */
const LONG_TEXTS = new Set([
	'explanation',
	'correctiveAction',
	'comment',
	'arrearsPlan',
	'issue',
	'measure',
	'scope',
	'bottleneck',
	'objective',
	'activity',
	'summary',
]);

const WIDTHS: Readonly<Record<Column['type'], number>> = {
	text: 20,
	number: 13,
	money: 15,
	percent: 12,
	date: 13,
	'yes-no': 12,
	choice: 18,
	reference: 24,
};
const LONG_WIDTH = 38;
const KEY_WIDTH = 26;
/** Headings are wrapped to this many lines. */
export const HEADER_LINES = 3;

export function formatOf(key: string, column: Column, formats: Formats): string | undefined {
	switch (column.type) {
		case 'money':
			return '#,##0.00';
		case 'percent':
			return '0.0%';
		case 'date':
			return fill(formats.date, { d: 'dd', m: 'mm', y: 'yyyy' });
		case 'number':
			return COUNTS.has(key) ? '#,##0' : key === 'perThousand' ? '0.0' : undefined;
		default:
			return undefined;
	}
}

export function isFigure({ type }: Column): boolean {
	return type === 'number' || type === 'money' || type === 'percent';
}

/** In characters: enough for the content, and for the heading in three lines without a broken word. */
export function widthOf(key: string, column: Column, header: string): number {
	const content = LONG_TEXTS.has(key) ? LONG_WIDTH : column.isKey && column.type !== 'date' ? KEY_WIDTH : WIDTHS[column.type];
	const longestWord = Math.max(...header.split(/\s/).map((word) => word.length));
	return Math.max(content, Math.ceil(longestWord * 1.15) + 4, Math.ceil((header.length * 1.2) / (HEADER_LINES - 0.5)) + 2);
}

/** What a person would type, in the language's form. */
export function exampleOf(type: Column['type'], formats: Formats): string {
	switch (type) {
		case 'money':
			return formatNumber(12_500.5, formats).padEnd(9, '0');
		case 'percent':
			return '45%';
		case 'date':
			return formatDate(toSerial(2026, 3, 31) ?? 0, formats);
		default:
			return formatNumber(1250, formats);
	}
}

export function isLongText(key: string): boolean {
	return LONG_TEXTS.has(key);
}
