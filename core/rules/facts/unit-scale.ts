import { foldName } from '../../workbook/index.ts';

/** `%` in words. Points of a percentage are no percentage: they may be negative. */
const PERCENT_WORDS = [
	'%',
	'percent',
	'per cent',
	'percentage',
	'pct',
	'pourcent',
	'pour cent',
	'pourcentage',
	'відсоток',
	'відсотки',
	'відсотків',
	'процент',
	'проценти',
	'процентів',
	'procent',
	'procente',
	'procentaj',
	'la sută',
].map((word) => foldName(word));
const POINTS = ['points', 'point', 'пункти', 'пунктів', 'puncte'].map((word) => foldName(word));

const MOST_REMEMBERED = 500;
/** Long tables repeat a few units. */
const remembered = new Map<string, boolean>();

/** Whether values of a unit are shares of a hundred: `%`, `per cent`, `% of samples`. */
export function isPercentUnit(unit: string): boolean {
	const known = remembered.get(unit);
	if (known !== undefined) return known;
	const folded = foldName(unit);
	const isPercent =
		PERCENT_WORDS.some((word) => folded === word || folded.startsWith(`${word} `)) &&
		!folded.split(' ').some((word) => POINTS.includes(word));
	if (remembered.size < MOST_REMEMBERED) remembered.set(unit, isPercent);
	return isPercent;
}

/** What a ratio is multiplied by: 100 for `%`, 1,000 for `‰` and `per 1,000 homes`; `undefined` where the unit doesn't say. */
export function scaleOfUnit(unit: string): number | undefined {
	if (isPercentUnit(unit)) return 100;
	if (unit.includes('‰')) return 1000;
	const digits = /(?:^| )(1(?: ?0)+)(?= |$)/.exec(foldName(unit))?.[1];
	return digits === undefined ? undefined : Number(digits.split(' ').join(''));
}
