import type { Place } from '../sections/place.ts';
import { demandedTopics, type ScoredTopic } from '../sections/sections.ts';
import type { Deduction } from './standing.ts';
import { type Sums, sumOf, topicFigures, wholeFigures } from './topic-sum.ts';
import type { Claim, Unit } from './units.ts';

/** A hundred less this is still a hundred. */
const NOTHING = 1e-9;

type Entry = { reason: Deduction['reason']; rule: string | undefined; points: number; places: Place[] };

/** Every point taken off a topic, with its cells; together 100 less its score. `units` are its own; `silent`: where its silent sections are. */
export function deductionsOfTopic(topic: ScoredTopic, units: readonly Unit[], sums: Sums, silent: readonly Place[]): Deduction[] {
	const sum = sumOf(sums, topic);
	const { mean, material, isHeld, score } = topicFigures(sum);
	const entries = new Map<string, Entry>();
	const take = (reason: Deduction['reason'], rule: string | undefined, points: number, place: Place) => {
		const key = `${reason} ${rule ?? ''}`;
		const entry = entries.get(key) ?? { reason, rule, points: 0, places: [] };
		entries.set(key, entry);
		entry.points += points;
		entry.places.push(place);
	};
	const explained: Place[] = [];
	for (const { claims, worst } of units) {
		if (worst.state !== 'sound') take(worst.state as Deduction['reason'], worst.rule, (100 * (1 - worst.credit)) / sum.rows, worst.place);
		for (const claim of claims) if (claim.isMaterial) take('material', claim.rule, material / sum.material, claim.place);
		if (worst.state === 'explained' && claims.some(isOpen)) explained.push(worst.place);
	}
	if (sum.rows === 0 && score < 100) take('section-without-row', undefined, 100, silent[0] ?? NOWHERE);
	else if (sum.silentSections > 0) {
		const left = mean - material;
		for (const place of silent) take('section-without-row', undefined, left / silent.length, place);
	} else if (isHeld)
		for (const place of explained) take('explanations-not-accepted', undefined, (mean - material - score) / explained.length, place);
	return sorted([...entries.values()].map((entry) => ({ ...entry, topic })));
}

const NOWHERE: Place = { sheet: '', row: 0, column: 0 };

function isOpen({ state, isAccepted }: Claim): boolean {
	return state === 'explained' && !isAccepted;
}

/** Every point taken off report quality: a quarter of each topic's, and what holds the whole below their mean. */
export function deductionsOfWhole(
	ofTopics: ReadonlyMap<ScoredTopic, readonly Deduction[]>,
	units: Iterable<Unit>,
	sums: Sums,
	{ silent, dropped }: { readonly silent: readonly Place[]; readonly dropped: readonly Place[] },
): Deduction[] {
	const { mean, score, cap } = wholeFigures(sums);
	const all = demandedTopics.flatMap((topic) =>
		(ofTopics.get(topic) ?? []).map((deduction) => ({ ...deduction, points: deduction.points / demandedTopics.length })),
	);
	if (cap !== 'none') {
		const places = {
			'section-without-row': () => [...silent],
			'service-left-out': () => [...dropped],
			'worst-topic': () => placesOfWorst(ofTopics, sums),
			'wrong-rows': () => faultyPlaces(units),
		}[cap]();
		const topic = cap === 'worst-topic' ? worstTopic(sums) : undefined;
		all.push({ reason: cap, rule: undefined, topic, points: mean - score, places });
	}
	return sorted(all);
}

function worstTopic(sums: Sums): ScoredTopic {
	const scores = new Map(demandedTopics.map((topic) => [topic, topicFigures(sumOf(sums, topic)).score]));
	return demandedTopics.reduce((worst, topic) => ((scores.get(topic) ?? 0) < (scores.get(worst) ?? 0) ? topic : worst));
}

function placesOfWorst(ofTopics: ReadonlyMap<ScoredTopic, readonly Deduction[]>, sums: Sums): Place[] {
	return (ofTopics.get(worstTopic(sums)) ?? []).flatMap(({ places }) => [...places]);
}

function faultyPlaces(units: Iterable<Unit>): Place[] {
	const places: Place[] = [];
	for (const { worst } of units) if (worst.state === 'wrong' || worst.state === 'to-fill-in') places.push(worst.place);
	return places;
}

function sorted(deductions: Deduction[]): Deduction[] {
	return deductions
		.filter(({ points }) => points > NOTHING)
		.sort((one, other) => other.points - one.points || compareText(`${one.reason} ${one.rule}`, `${other.reason} ${other.rule}`));
}

export function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
