/** Decimal places that a figure is written with; sums of money have no more than two. */
const STEPS = [1, 0.1] as const;
const FINEST_STEP = 0.01;
/** Beyond the noise of binary fractions, below any figure that a person writes. */
const NOISE = 1e-6;

/**
 * The coarsest last place among some reported figures: 1 where one of them is whole, 0.1 or 0.01 where all have decimals.
 * Figures of a report are rounded, so sums of them may be one such step off. Zeros say nothing about rounding.
 */
export function roundingStep(figures: readonly number[]): number {
	const written = figures.filter((figure) => figure !== 0);
	return STEPS.find((step) => written.length === 0 || written.some((figure) => isMultiple(figure, step))) ?? FINEST_STEP;
}

/** Whether a reported figure is the one worked out again, one step of rounding apart. `figures`: those it is worked out from. */
export function isSameSum(reported: number, workedOut: number, figures: readonly number[]): boolean {
	return Math.abs(reported - workedOut) <= roundingStep([reported, ...figures]) + NOISE;
}

/** A sum of money to be offered: two decimals, or three significant digits below 1, so that a small price keeps its meaning. */
export function roundMoney(amount: number): number {
	const isSmall = amount !== 0 && Math.abs(amount) < 1;
	return Number(isSmall ? amount.toPrecision(3) : amount.toFixed(2));
}

function isMultiple(figure: number, step: number): boolean {
	const steps = figure / step;
	return Math.abs(steps - Math.round(steps)) < NOISE;
}

/**
 * The least change, in percent of what stood before, for which two figures so rounded can stand: from 2 to 3 days may have
 * been from 2.4 to 2.6. Never more than what they show, and of its sign; 0 where it may be none.
 */
export function leastChange(before: number, now: number): number {
	const step = roundingStep([before, now]);
	const difference = Math.max(0, Math.abs(now - before) - step);
	return (Math.sign(now - before) * 100 * difference) / (Math.abs(before) + (now > before ? step / 2 : -step / 2) * Math.sign(before));
}
