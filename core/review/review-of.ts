import { type Reading, registerOf, sayOf } from './register.ts';
import { explanationKey, type KnownEvent, type ReviewEvent, type Reviewer } from './review-event.ts';
import { type Ownership, ownerOf, withSeen } from './review-owner.ts';
import type { GivenAnswer, GivenJudgement, GivenVerdict, ReviewOf, SetAside } from './review-state.ts';
import { isPendingIn, type Sharing } from './sharing.ts';

/** All events of one review, as they came, by what they are about. */
export interface ReviewRecord {
	readonly id: string;
	ownership: Ownership;
	sharing: Sharing;
	readonly openings: KnownEvent[];
	readonly answers: Map<string, KnownEvent[]>;
	readonly verdicts: KnownEvent[];
	readonly judgements: Map<string, KnownEvent[]>;
	readonly sendings: KnownEvent[];
	/** What waits to be sent, or did, without the tables that go along. */
	readonly waiting: ReviewEvent[];
	/** Ids of all notes that something in it is about. */
	readonly notes: Set<string>;
}

export function newReviewRecord(id: string): ReviewRecord {
	return {
		id,
		ownership: {},
		sharing: { owner: '', sent: undefined },
		openings: [],
		answers: new Map(),
		verdicts: [],
		judgements: new Map(),
		sendings: [],
		waiting: [],
		notes: new Set(),
	};
}

export function fileIn(record: ReviewRecord, event: KnownEvent): void {
	if (record.ownership.named !== event.actor) record.ownership = withSeen(record.ownership, event);
	switch (event.type) {
		case 'review-opened':
			record.openings.push(event);
			return;
		case 'verdict-given':
			record.verdicts.push(event);
			record.sendings.push(event);
			return;
		case 'changes-sent':
			record.sendings.push(event);
			return;
		case 'snapshot-taken':
		case 'period-started':
			return;
		case 'answer-given':
			put(record.answers, event.payload.item, event);
			break;
		case 'explanation-judged':
			put(record.judgements, explanationKey(event.payload), event);
			break;
		case 'note-added':
			record.notes.add(event.id);
			break;
		default:
			record.notes.add(event.payload.note);
	}
	record.waiting.push(event);
}

/** Who owns the review and what they sent last. */
export function sharingOf({ ownership, sendings }: ReviewRecord, { compare }: Pick<Reading, 'compare'>): Sharing {
	const owner = ownerOf(ownership);
	let sent: ReviewEvent | undefined;
	for (const event of sendings) if (event.actor === owner && (!sent || compare(sent, event) < 0)) sent = event;
	return { owner, sent };
}

export function reviewOf(record: ReviewRecord, reading: Reading): { readonly review: ReviewOf; readonly setAside: readonly SetAside[] } {
	const { owner, sent } = record.sharing;
	const own = (events: KnownEvent[]) => events.sort(reading.compare).filter(({ actor }) => actor === owner);
	const reviewer = registerOf(own(record.openings), ({ payload }) => payload as Reviewer, reading);
	const verdict = registerOf(own(record.verdicts), ({ payload }) => payload as GivenVerdict, reading);
	const byKey = <Value>(lists: ReadonlyMap<string, KnownEvent[]>) =>
		new Map(
			[...lists.keys()].sort().flatMap((key) => {
				const said = registerOf(own(lists.get(key) ?? []), ({ payload }) => payload as Value, reading);
				return said ? [[key, said] as const] : [];
			}),
		);
	const ownOnly = [
		...record.openings,
		...record.sendings,
		...[...record.answers.values()].flat(),
		...[...record.judgements.values()].flat(),
	];
	return {
		review: {
			id: record.id,
			actor: owner,
			...(reviewer ? { reviewer } : {}),
			answers: byKey<GivenAnswer>(record.answers),
			...(verdict ? { verdict } : {}),
			judgements: byKey<GivenJudgement>(record.judgements),
			...(sent ? { sent: sayOf(sent, null, reading) } : {}),
			pending: countPending(record, reading),
		},
		setAside: ownOnly.flatMap((event) => (event.actor === owner ? [] : [{ event, reason: 'not-theirs' as const }])),
	};
}

function countPending({ waiting, sharing }: ReviewRecord, reading: Reading): number {
	let count = 0;
	for (const event of waiting) if (isPendingIn(sharing, event, reading)) count++;
	return count;
}

function put(lists: Map<string, KnownEvent[]>, key: string, event: KnownEvent): void {
	const list = lists.get(key);
	if (list) list.push(event);
	else lists.set(key, [event]);
}
