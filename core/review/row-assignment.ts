import type { Choice } from './row-alignment.ts';

/** From this likeness on a row may be another; by this much it must beat every other choice, seen from both sides. */
const LEAST_LIKENESS = 0.55;
const MARGIN = 0.15;
/** Beyond this many pairs nobody looks: the rows are left to a person. */
const MOST_PAIRS = 250_000;

/** One-to-one, whatever the order: a pair holds only where both rows like each other best, and by a margin. */
export function assignOneToOne(
	from: readonly number[],
	to: readonly number[],
	likeness: (from: number, to: number) => number,
	mayPair: (from: number, to: number) => boolean,
): Choice[] {
	if (to.length === 0 || from.length === 0) return new Array<Choice>(from.length).fill({ candidates: [] });
	if (from.length * to.length > MOST_PAIRS) return new Array<Choice>(from.length).fill({ candidates: to.slice(0, 2) });
	const scores = from.map((left) => to.map((right) => likeness(left, right)));
	return from.map((left, i) => {
		const own = scores[i] ?? [];
		const top = topTwo(own);
		const right = to[top.at];
		if (right === undefined || top.first < LEAST_LIKENESS) return { candidates: [] };
		const back = topTwo(scores.map((row) => row[top.at] ?? 0));
		const isClear = top.first - top.second >= MARGIN && back.at === i && back.first - back.second >= MARGIN;
		if (isClear && mayPair(left, right)) return { to: right };
		return { candidates: to.filter((_, j) => top.first - (own[j] ?? 0) < MARGIN) };
	});
}

function topTwo(scores: readonly number[]): { at: number; first: number; second: number } {
	const top = { at: -1, first: 0, second: 0 };
	scores.forEach((score, at) => {
		if (score > top.first) Object.assign(top, { at, first: score, second: top.first });
		else if (score > top.second) top.second = score;
	});
	return top;
}
