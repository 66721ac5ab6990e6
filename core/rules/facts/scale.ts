import { largest, smallest } from '../../statistics/extremes.ts';
/** How many times too large or too small a value is against others of its kind: a power of ten, and what it should be near. */
export interface Slip {
	/** Power of ten by which it is off: 3 where 12,000 stands for 12. */
	readonly power: number;
	/** The value with the slip taken back. */
	readonly meant: number;
}

/** A figure that should be of one size with others; what is worked out from them can't be the one that slipped. */
export interface Peer {
	readonly value: number | undefined;
	readonly isReference?: true;
}

/** How far apart values are that are still of one size: last year's and this year's, plan and result. */
const AGREE = 3;
/** Nobody multiplies by more. */
const MOST_POWER = 6;
/** Counts below it may well become ten times as many. */
const SMALL_COUNT = 30;
/** Two figures alone must be large before one nought more than the other is called a slip. */
const LARGE = 1000;

/**
 * Which of some figures that should be of one size is a power of ten away from the others, and by which: the index of the
 * peer and its slip. The others must agree; a nought more or less (which growth could make too) must fit closely. Of two
 * figures alone, the first that is no reference is taken for the wrong one.
 */
export function findSlip(peers: readonly Peer[]): { readonly index: number; readonly slip: Slip } | undefined {
	const usable = peers.flatMap(({ value, isReference }, index) =>
		value !== undefined && value !== 0 && Number.isFinite(value) ? [{ index, size: Math.abs(value), value, isReference }] : [],
	);
	if (usable.length < 2) return undefined;
	// Nearly all are of one size: no need to look at each.
	const sizes = usable.map(({ size }) => size);
	if (largest(sizes) < smallest(sizes) * TENFOLD) return undefined;
	for (const { index, size, value, isReference } of usable) {
		if (isReference) continue;
		const others = usable.filter((other) => other.index !== index).map((other) => other.size);
		const least = smallest(others);
		const most = largest(others);
		if (most > AGREE * least) continue;
		const middle = Math.sqrt(least * most);
		const power = Math.round(Math.log10(size / middle));
		if (power === 0 || Math.abs(power) > MOST_POWER) continue;
		const meant = Number((value / 10 ** power).toPrecision(12));
		if (isSlip(size, others, power, Math.abs(meant), least, most)) return { index, slip: { power, meant } };
	}
	return undefined;
}

/** A slip by one nought shows at eight times already, where the value itself grew a little less. */
const TENFOLD = 6.5;

function isSlip(size: number, others: readonly number[], power: number, meant: number, least: number, most: number): boolean {
	const distance = Math.max(meant / least, most / meant, meant / most, least / meant);
	const off = Math.min(Math.max(meant / most, most / meant), Math.max(meant / least, least / meant));
	if (Math.abs(power) === 1) {
		const isCount = Number.isInteger(size) && Number.isInteger(least) && Math.min(size, least) < SMALL_COUNT;
		if (isCount) return false;
		if (others.length === 1) return Math.max(size, most) >= LARGE && off <= 1.3;
		return (Math.max(size, most) >= LARGE && off <= 1.5 && most <= 1.6 * least) || (most <= 1.3 * least && off <= 1.3);
	}
	return distance <= (others.length === 1 ? 2 : 3) && off <= 2;
}
