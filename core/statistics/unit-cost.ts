/** Prices are written to the cent at most. */
const HALF_A_CENT = 0.005;
const NOISE = 1e-9;

/**
 * Whether a reported unit cost is cost / volume: `tolerance` percent apart, or what rounding to cents does to a small price.
 * `undefined` for a volume that is not positive, by which nothing can be divided, and where one is no number.
 */
export function isUnitCost(unitCost: number, cost: number, volume: number, tolerance: number): boolean | undefined {
	if (!(volume > 0) || ![unitCost, cost, volume].every(Number.isFinite)) return undefined;
	const workedOut = cost / volume;
	return Math.abs(unitCost - workedOut) <= Math.max((Math.abs(workedOut) * tolerance) / 100, HALF_A_CENT) + NOISE;
}
