import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type EventType,
	foldReviews,
	mergeEvents,
	type NoteContent,
	nextEvent,
	type Payloads,
	type ReviewEvent,
	submittedEvents,
} from './index.ts';

const content: NoteContent = { kind: 'issue', severity: 'high', topic: 'finance', text: 'The contribution of Northam is late' };
let counter = 0;
function write<Type extends EventType>(known: readonly ReviewEvent[], actor: string, type: Type, payload: Payloads[Type], review = actor) {
	counter++;
	return [...known, nextEvent(known, { id: `own-${counter}`, review, actor, at: '2025-03-01T10:00:00Z', type, payload }) as ReviewEvent];
}
const open = (actor: string, known: readonly ReviewEvent[] = []) =>
	write(known, actor, 'review-opened', { name: `Member ${actor}`, municipality: 'Northam', role: 'committee-member' });
const lastId = (events: readonly ReviewEvent[]) => events[events.length - 1]?.id ?? '';

describe('what is a member’s', () => {
	const own = write(
		write(open('ann'), 'ann', 'answer-given', { item: 'chair-rotates', answer: 'no', remark: '' }),
		'ann',
		'verdict-given',
		{ verdict: 'return-for-correction', remark: 'The balances are wrong' },
	);

	it.each([
		['verdict-given', { verdict: 'accept', remark: '' }],
		['review-opened', { name: 'Somebody', municipality: 'Elsewhere', role: 'staff' }],
		['answer-given', { item: 'chair-rotates', answer: 'yes', remark: '' }],
		['changes-sent', {}],
	] as const)('is not changed by a %s that another wrote into their review, and it is said', (type, payload) => {
		const before = foldReviews(own).reviews;
		const forged = write(own, 'mallory', type, payload as never, 'ann');
		const state = foldReviews(forged);
		expect(state.reviews).toEqual(before);
		expect(state.setAside).toEqual([{ event: forged[forged.length - 1], reason: 'not-theirs' }]);
		expect(state.history).toHaveLength(own.length + 1);
		// Whatever comes first.
		expect(foldReviews(forged.slice(-1), own).reviews).toEqual(before);
	});

	it('is the first that was seen of two that claim one id, whatever its clock says', () => {
		const verdict = own[own.length - 1] as ReviewEvent;
		const forged = { ...verdict, at: '2001-01-01T00:00:00Z', payload: { verdict: 'accept', remark: '' } };
		const state = foldReviews(own, [forged]);
		expect(state.reviews[0]?.verdict?.current.value.verdict).toBe('return-for-correction');
		expect(state.clashes).toEqual([verdict.id]);
		expect(mergeEvents(own, [forged]).slice(-2)).toEqual([verdict, forged]);
		expect(foldReviews(mergeEvents(own, [forged])).reviews).toEqual(state.reviews);
	});

	it('is resolved by another only with a reason, which can be undone', () => {
		const note = write(own, 'ann', 'note-added', { ...content, anchor: null });
		const id = lastId(note);
		const silent = write(note, 'bob', 'note-resolved', { note: id, remark: ' ' });
		expect(foldReviews(silent).notes[0]?.status).toBe('open');
		expect(foldReviews(silent).setAside.map(({ reason }) => reason)).toEqual(['no-reason']);
		const resolved = write(silent, 'bob', 'note-resolved', { note: id, remark: 'Paid in May' });
		expect(foldReviews(resolved).notes[0]?.status).toBe('resolved');
		expect(foldReviews(write(resolved, 'ann', 'note-reopened', { note: id, remark: '' })).notes[0]?.status).toBe('open');
	});
});

describe('a step that follows from nothing', () => {
	it('does not make what is written after it unreadable, and anybody can answer it', () => {
		const note = write(open('ann'), 'ann', 'note-added', { ...content, anchor: null });
		const id = lastId(note);
		for (const step of [1e12, 999_999_999_999_999, 2_000_000]) {
			const trap = {
				...nextEvent(note, {
					id: `trap-${step}`,
					review: 'bob',
					actor: 'bob',
					at: '',
					type: 'note-resolved',
					payload: { note: id, remark: 'done' },
				}),
				step,
			};
			const trapped = [...note, trap as ReviewEvent];
			expect(foldReviews(trapped).notes[0]?.status).toBe('resolved');
			const after = write(trapped, 'ann', 'note-reopened', { note: id, remark: '' });
			expect(after[after.length - 1]?.step).toBe(note.length + 1);
			expect(foldReviews(after).notes[0]?.status).toBe('open');
		}
	});

	it('moves nobody’s clock by more than there are events, whatever steps come', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.nat(5_000_000), fc.integer({ min: 0, max: 1e15 })), { maxLength: 20 }), (steps) => {
				const strange = steps.map((step, index) => ({
					id: `s${index}`,
					review: 'bob',
					actor: 'bob',
					at: '',
					step,
					replaces: [],
					type: 'changes-sent',
					payload: {},
				}));
				const next = nextEvent(strange, { id: 'n', review: 'ann', actor: 'ann', at: '', type: 'changes-sent', payload: {} });
				expect(next.step).toBeLessThanOrEqual(1 + 1_000_000 * steps.length);
			}),
		);
	});
});

describe('sharing', () => {
	it('waits for the verdict with replies and changes of status too, and after it until they are sent', () => {
		let events = write(open('ann'), 'ann', 'note-added', { ...content, anchor: null });
		const note = lastId(events);
		events = open('bob', write(events, 'ann', 'verdict-given', { verdict: 'accept', remark: '' }));
		events = write(events, 'bob', 'note-replied', { note, text: 'I disagree' });
		events = write(events, 'bob', 'note-resolved', { note, remark: 'No longer' });
		const ofBob = () =>
			submittedEvents(events)
				.filter(({ actor, type }) => actor === 'bob' && type !== 'review-opened')
				.map(({ type }) => type);
		expect(ofBob()).toEqual([]);
		expect(foldReviews(events).reviews.find(({ id }) => id === 'bob')?.pending).toBe(2);
		expect(foldReviews(events).notes[0]?.replies[0]?.isPending).toBe(true);
		events = write(events, 'bob', 'verdict-given', { verdict: 'accept', remark: '' });
		expect(ofBob()).toEqual(['note-replied', 'note-resolved', 'verdict-given']);
		events = write(events, 'bob', 'note-replied', { note, text: 'Still' });
		expect(ofBob()).toHaveLength(3);
		events = write(events, 'bob', 'changes-sent', {});
		expect(ofBob()).toHaveLength(5);
		expect(foldReviews(events).reviews.find(({ id }) => id === 'bob')?.pending).toBe(0);
	});
});
