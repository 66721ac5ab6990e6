/** The largest of some numbers; -Infinity of none. `Math.max(...values)` ends with an error from some 120,000 on. */
export function largest(values: readonly number[]): number {
	return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

/** The smallest of some numbers, however many; Infinity of none. */
export function smallest(values: readonly number[]): number {
	return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
