import { marginOfError, netPromoterScore, robustZ, sampleSize } from '#core';

/**
 * Functions for cells. A range arrives as rows of cells, a single cell as its value. The sheet's help is written beside the
 * bundle's global functions. They call no service, for a custom function may use almost none.
 */

export function IMC_MARGIN_OF_ERROR(responses: unknown, population: unknown, share?: unknown): number {
	const found = marginOfError(
		numberOf(responses, 'responses'),
		numberOf(population, 'population'),
		share === undefined || share === '' ? undefined : numberOf(share, 'share'),
	);
	return known(found, 'responses must be above 0 and at most the population; share must be from 0 to 100');
}

export function IMC_SAMPLE_SIZE(population: unknown, points: unknown): number {
	return known(
		sampleSize(numberOf(points, 'points'), numberOf(population, 'population')),
		'population must be at least 1; points must be above 0',
	);
}

export function IMC_NPS(range: unknown): number {
	return known(netPromoterScore(numbersOf(range)), 'ratings must be numbers from 0 to 10, and there must be one at least');
}

export function IMC_ROBUST_Z(value: unknown, history: unknown): number {
	const found = robustZ(numberOf(value, 'value'), numbersOf(history));
	return known(found !== undefined && Number.isFinite(found) ? found : undefined, 'history must hold numbers that are not all the same');
}

function numberOf(value: unknown, name: string): number {
	const single = Array.isArray(value)
		? value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
			? value[0][0]
			: undefined
		: value;
	if (typeof single !== 'number' || !Number.isFinite(single)) throw new Error(`IMC Monitor: ${name} must be a number`);
	return single;
}

/** Numbers of a range or of one cell; empty cells and texts are left out, as in the sheet's own functions. */
function numbersOf(range: unknown): number[] {
	const cells: unknown[] = Array.isArray(range) ? range.flat() : [range];
	return cells.filter((cell): cell is number => typeof cell === 'number' && Number.isFinite(cell));
}

function known(result: number | undefined, otherwise: string): number {
	if (result === undefined) throw new Error(`IMC Monitor: ${otherwise}`);
	return result;
}
