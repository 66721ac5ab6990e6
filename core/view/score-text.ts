import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import type { Formats } from '../locales/ground-words.ts';

/** Beyond the noise of binary fractions. */
const NOISE = 1e-6;

/** A score as people see it: whole points, never rounded up into a better band or to a full hundred. */
export function wholePoints(score: number): number {
	return Math.floor(score + NOISE);
}

/** Points to one decimal; what is less than a tenth still counts for something and is shown as 0.1. */
export function pointsText(points: number, formats: Formats): string {
	return formatNumber(shownPoints(points), formats, 1);
}

/** The same as a number. */
function shownPoints(points: number): number {
	return points > NOISE ? Math.max(0.1, oneDecimal(points)) : 0;
}

export function oneDecimal(value: number): number {
	return Math.round((value + Math.sign(value) * NOISE) * 10) / 10;
}

/** `Shown here: 20 of 4,546.` */
export function cappedText(shown: number, total: number, { words, formats }: Pick<Catalogue, 'words' | 'formats'>): string {
	return fill(words.findings.capped, { shown: formatNumber(shown, formats), total: formatNumber(total, formats) });
}
