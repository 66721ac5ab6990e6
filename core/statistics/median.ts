/** The middle of some numbers, or halfway between the two in the middle; `undefined` of none, or where one of them is no number. */
export function median(values: readonly number[]): number | undefined {
	if (!values.every(Number.isFinite)) return undefined;
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	if (upper === undefined || sorted.length % 2 === 1) return upper;
	return (sorted[middle - 1] ?? upper) / 2 + upper / 2;
}
