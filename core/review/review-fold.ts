import { FARTHEST_LEAP, highestStep, isSame, type Order, orderUpTo } from './event-order.ts';
import { fileNote, type NoteRecord, newNoteRecord, noteOf, noteOfEvent } from './note-state.ts';
import type { Reading } from './register.ts';
import { isKnownEvent, type KnownEvent, type ReviewEvent } from './review-event.ts';
import { fileIn, newReviewRecord, type ReviewRecord, reviewOf, sharingOf } from './review-of.ts';
import type { NoteState, ReviewOf, ReviewState, SetAside } from './review-state.ts';
import { isPendingIn } from './sharing.ts';

/** What events come to, kept up as more of them come: each costs what it changes, not what there is. */
export interface ReviewFold {
	/** Takes up what is new; what is known already changes nothing. */
	readonly add: (events: readonly ReviewEvent[]) => ReviewState;
	readonly state: () => ReviewState;
}

/** What a set of events comes to. The same for the same set, however it was split, ordered or repeated. */
export function foldReviews(...sets: readonly (readonly ReviewEvent[])[]): ReviewState {
	return reviewFold(...sets).state();
}

export function reviewFold(...sets: readonly (readonly ReviewEvent[])[]): ReviewFold {
	let folding = startFolding();
	const add = (events: readonly ReviewEvent[]) => {
		if (!folding.take(events)) {
			// Rare: steps that followed from nothing do now, and all is looked at anew, as it came.
			const { arrived } = folding;
			folding = startFolding();
			folding.take(arrived);
		}
		return folding.state();
	};
	add(sets.length === 1 ? (sets[0] ?? []) : sets.flat());
	return { add, state: () => folding.state() };
}

/** More than this at once are sorted in rather than put in one by one. */
const FEW = 32;

function startFolding() {
	const arrived: ReviewEvent[] = [];
	const first = new Map<string, ReviewEvent>();
	const others = new Map<string, ReviewEvent[]>();
	const reviews = new Map<string, ReviewRecord>();
	const notes = new Map<string, NoteRecord>();
	const snapshots = new Map<string, KnownEvent & { readonly type: 'snapshot-taken' }>();
	const noteStates = new Map<string, NoteState>();
	const reviewStates = new Map<string, ReviewOf>();
	const setAside = new Map<string, readonly SetAside[]>();
	let sorted: readonly ReviewEvent[] = [];
	let unknown: readonly ReviewEvent[] = [];
	let noteOrder: readonly ReviewEvent[] = [];
	/** The highest step that follows from the others, and the highest of all. */
	let reached = 0;
	let largest = 0;
	let state: ReviewState = { reviews: [], notes: [], snapshots: [], history: [], unknown: [], clashes: [], setAside: [] };

	return { arrived, state: () => state, take };

	/** Whether it could: not where the order of what had come before changes. */
	function take(events: readonly ReviewEvent[]): boolean {
		const { fresh, hasClash } = admit(events);
		if (fresh.length === 0 && !hasClash) return true;
		const hadOutliers = reached < largest;
		for (const { step } of fresh) if (step > largest) largest = step;
		const next = largest <= FARTHEST_LEAP ? largest : highestStep([...first.values()]);
		if (hadOutliers && sorted.some(({ step }) => step > reached && step <= next)) return false;
		reached = next;
		const order = orderUpTo(reached);
		sorted = sortedIn(sorted, fresh, order);
		const known = fresh.filter(isKnownEvent);
		if (known.length < fresh.length)
			unknown = sortedIn(
				unknown,
				fresh.filter((event) => !isKnownEvent(event)),
				order,
			);
		const dirty = fileAll(known);
		settleAll(dirty, order, known);
		state = {
			...state,
			history: others.size === 0 ? sorted : sorted.flatMap((event) => [event, ...(others.get(event.id) ?? [])]),
			unknown,
			clashes: hasClash ? sorted.flatMap(({ id }) => (others.has(id) ? [id] : [])) : state.clashes,
		};
		return true;
	}

	/** What was not known yet; of two that claim one id, the first seen counts. */
	function admit(events: readonly ReviewEvent[]) {
		const fresh: ReviewEvent[] = [];
		let hasClash = false;
		for (const event of events) {
			const known = first.get(event.id);
			if (known === undefined) {
				first.set(event.id, event);
				fresh.push(event);
				arrived.push(event);
			} else if (!isSame(known, event)) {
				const more = others.get(event.id) ?? [];
				if (more.some((one) => isSame(one, event))) continue;
				others.set(event.id, [...more, event]);
				arrived.push(event);
				hasClash = true;
			}
		}
		return { fresh, hasClash };
	}

	/** Puts each where it belongs, and tells what it touches. */
	function fileAll(known: readonly KnownEvent[]) {
		const dirty = { reviews: new Set<string>(), notes: new Set<string>() };
		for (const event of known) {
			fileIn(recordIn(reviews, event.review, newReviewRecord), event);
			dirty.reviews.add(event.review);
			if (event.type === 'snapshot-taken') snapshots.set(event.id, event);
			const note = noteOfEvent(event);
			if (note === undefined) continue;
			dirty.notes.add(note);
			fileNote(recordIn(notes, note, newNoteRecord), event);
		}
		return dirty;
	}

	function settleAll(
		dirty: { readonly reviews: Set<string>; readonly notes: Set<string> },
		order: Order,
		known: readonly KnownEvent[],
	): void {
		for (const id of dirty.reviews) {
			const record = recordIn(reviews, id, newReviewRecord);
			const sharing = sharingOf(record, order);
			// What is sent now shows in every note that the review touches.
			if (sharing.owner !== record.sharing.owner || sharing.sent !== record.sharing.sent)
				for (const note of record.notes) dirty.notes.add(note);
			record.sharing = sharing;
		}
		const reading: Reading = {
			...order,
			isPending: (event) => isPendingIn(reviews.get(event.review)?.sharing ?? { owner: '', sent: undefined }, event, order),
		};
		let hasAside = false;
		const put = (key: string, aside: readonly SetAside[]) => {
			hasAside ||= aside.length > 0 || setAside.has(key);
			if (aside.length > 0) setAside.set(key, aside);
			else setAside.delete(key);
		};
		for (const id of dirty.reviews) {
			const settled = reviewOf(recordIn(reviews, id, newReviewRecord), reading);
			reviewStates.set(id, settled.review);
			put(`review ${id}`, settled.setAside);
		}
		for (const id of dirty.notes) {
			const settled = noteOf(recordIn(notes, id, newNoteRecord), reading);
			if (!settled) continue;
			noteStates.set(id, settled.note);
			put(`note ${id}`, settled.setAside);
		}
		noteOrder = sortedIn(
			noteOrder,
			known.filter(({ type }) => type === 'note-added'),
			order,
		);
		const isNewReview = state.reviews.length !== reviewStates.size;
		const reviewIds = isNewReview ? [...reviewStates.keys()].sort() : state.reviews.map(({ id }) => id);
		state = {
			...state,
			reviews: reviewIds.flatMap((id) => reviewStates.get(id) ?? []),
			notes: noteOrder.flatMap(({ id }) => noteStates.get(id) ?? []),
			snapshots: known.some(({ type }) => type === 'snapshot-taken') ? snapshotsIn(order) : state.snapshots,
			setAside: hasAside ? [...setAside.values()].flat().sort((left, right) => order.compare(left.event, right.event)) : state.setAside,
		};
	}

	function snapshotsIn({ compare }: Order): ReviewState['snapshots'] {
		const taken = [...snapshots.values()].sort(compare).map(({ payload }) => payload.snapshot);
		return [...new Map(taken.map((snapshot) => [snapshot.id, snapshot])).values()];
	}
}

function recordIn<Value>(map: Map<string, Value>, key: string, make: (key: string) => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make(key);
	map.set(key, made);
	return made;
}

function sortedIn(sorted: readonly ReviewEvent[], fresh: readonly ReviewEvent[], { compare }: Order): readonly ReviewEvent[] {
	if (fresh.length === 0) return sorted;
	if (fresh.length > FEW) return [...sorted, ...fresh].sort(compare);
	const all = [...sorted];
	for (const event of fresh) {
		let [low, high] = [0, all.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (compare(all[middle] as ReviewEvent, event) < 0) low = middle + 1;
			else high = middle;
		}
		all.splice(low, 0, event);
	}
	return all;
}
