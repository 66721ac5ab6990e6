const NOISE = 1e-9;
const MOST_DECIMALS = 6;

/**
 * Whether a reported ratio is the one worked out again: `tolerance` percent of it apart, or what rounding to the last decimal
 * that the report shows does (3 may stand for 3.4).
 */
export function isNearRatio(reported: number, workedOut: number, tolerance: number): boolean {
	const rounding = 0.5 * 10 ** -decimalsOf(reported);
	return Math.abs(reported - workedOut) <= Math.max((Math.abs(workedOut) * tolerance) / 100, rounding) * (1 + NOISE);
}

/** A ratio to be offered: two decimals, or three significant digits below 1. */
export function roundRatio(value: number): number {
	return Number(value !== 0 && Math.abs(value) < 1 ? value.toPrecision(3) : value.toFixed(2));
}

/** Decimals that a figure is written with, at most six. */
function decimalsOf(value: number): number {
	for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
		const shifted = value * 10 ** decimals;
		if (Math.abs(shifted - Math.round(shifted)) <= NOISE * Math.max(1, Math.abs(shifted))) return decimals;
	}
	return MOST_DECIMALS;
}
