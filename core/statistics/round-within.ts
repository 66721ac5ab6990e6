const FEWEST_DECIMALS = 1;
const MOST_DECIMALS = 6;

/** A figure with as few decimals as keep it within a tolerance, at least one: what a person would write. */
export function roundWithin(value: number, tolerance: number): number {
	for (let decimals = FEWEST_DECIMALS; decimals <= MOST_DECIMALS; decimals++) {
		const rounded = Number(value.toFixed(decimals));
		if (Math.abs(rounded - value) <= tolerance) return rounded;
	}
	return value;
}
