import type { Table } from '../../report/table.ts';
import { isNearRatio, roundRatio } from '../../statistics/ratio.ts';
import { isPercentUnit, scaleOfUnit } from './unit-scale.ts';

/** Plausible values of an indicator as Settings gives them. */
export interface Bounds {
	readonly lowest?: number;
	readonly highest?: number;
}

/** Columns of Quality that hold values in the indicator's own unit. */
export const indicatorFigures = ['actual', 'target', 'previous'] as const;

/** Figures of one row of Quality, all of them read. */
export interface IndicatorRatio {
	readonly unit: string;
	readonly actual: number;
	readonly numerator: number;
	readonly denominator: number;
}

export interface RatioReading {
	/**
	 * `exceeds`: the part is more than the whole; `divides-by-zero`: there is a value, though the whole is zero; `unclear`:
	 * the unit doesn't say how the value is worked out, and a plain ratio it is not.
	 */
	readonly verdict: 'agrees' | 'differs' | 'exceeds' | 'divides-by-zero' | 'unclear';
	/** The ratio worked out again in the indicator's unit, rounded. */
	readonly workedOut?: number;
	/** The reported value is that ratio. */
	readonly isActual: boolean;
}

/** Powers of ten that a ratio may be multiplied by where its unit doesn't say: per 1,000 homes, per 100,000 residents. */
const POSSIBLE_SCALES = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** A percentage lies between 0 and 100, unless the agreement's own bounds reach beyond: then they say how far. */
export function isOutsidePercentRange(value: number, bounds: Bounds): boolean {
	return (value < 0 && !((bounds.lowest ?? 0) < 0)) || (value > 100 && !mayExceedHundred(bounds));
}

export function mayExceedHundred({ highest }: Bounds): boolean {
	return highest !== undefined && highest > 100;
}

/** Compares an indicator with numerator / denominator, `tolerance` percent apart. */
export function readRatio({ unit, actual, numerator, denominator }: IndicatorRatio, bounds: Bounds, tolerance: number): RatioReading {
	const isPart = isPercentUnit(unit) && !mayExceedHundred(bounds);
	const scale = scaleOfUnit(unit);
	const ratio = numerator / denominator;
	const agreesAt = (factor: number) => denominator !== 0 && isNearRatio(actual, ratio * factor, tolerance);
	const isActual = scale === undefined ? POSSIBLE_SCALES.some(agreesAt) : agreesAt(scale);
	const workedOut = scale === undefined || denominator === 0 ? {} : { workedOut: roundRatio(ratio * scale) };
	if (isPart && numerator > denominator) return { verdict: 'exceeds', isActual, ...workedOut };
	if (denominator === 0) return { verdict: numerator === 0 && actual === 0 ? 'agrees' : 'divides-by-zero', isActual };
	return { verdict: isActual ? 'agrees' : scale === undefined ? 'unclear' : 'differs', isActual, ...workedOut };
}

/** The ratio of a row of Quality; `undefined` where one of its figures is missing or can't be read. */
export function ratioOfRow(table: Table<'quality'>, index: number, bounds: Bounds, tolerance: number): RatioReading | undefined {
	const unit = table.values('unit')[index];
	const actual = table.values('actual')[index];
	const numerator = table.values('numerator')[index];
	const denominator = table.values('denominator')[index];
	if (unit === undefined || actual === undefined || numerator === undefined || denominator === undefined) return undefined;
	return readRatio({ unit, actual, numerator, denominator }, bounds, tolerance);
}

/** Whether another rule doubts a row's value already, or its target: what was reached can't be judged by them. */
export function isDoubtful(table: Table<'quality'>, index: number, bounds: Bounds, tolerance: number): boolean {
	const unit = table.values('unit')[index];
	const actual = table.values('actual')[index];
	const figures = [actual, table.values('target')[index]];
	if (unit !== undefined && isPercentUnit(unit) && figures.some((value) => value !== undefined && isOutsidePercentRange(value, bounds)))
		return true;
	if (figures.some((value) => value !== undefined && sideOfBounds(value, bounds) !== undefined)) return true;
	const verdict = ratioOfRow(table, index, bounds, tolerance)?.verdict;
	return verdict === 'differs' || verdict === 'exceeds' || verdict === 'divides-by-zero';
}

/** On which side of its bounds a value lies, and where they end there; nothing within. Bounds that changed places are put right. */
export function sideOfBounds(
	value: number,
	{ lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY }: Bounds,
): { readonly side: 'low' | 'high'; readonly bound: number } | undefined {
	const low = Math.min(lowest, highest);
	const high = Math.max(lowest, highest);
	if (value < low) return { side: 'low', bound: low };
	return value > high ? { side: 'high', bound: high } : undefined;
}
