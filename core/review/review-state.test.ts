import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type EventType,
	foldReviews,
	mergeEvents,
	type NoteContent,
	nextEvent,
	type Payloads,
	parseEvent,
	type ReviewEvent,
	submittedEvents,
} from './index.ts';

const content: NoteContent = { kind: 'issue', severity: 'high', topic: 'finance', text: 'The contribution of Northam is late' };
let counter = 0;
function write<Type extends EventType>(
	known: readonly ReviewEvent[],
	actor: string,
	type: Type,
	payload: Payloads[Type],
	at = '2025-03-01T10:00:00Z',
) {
	counter++;
	return [...known, nextEvent(known, { id: `event-${counter}`, review: `review of ${actor}`, actor, at, type, payload })];
}
function open(actor: string, known: readonly ReviewEvent[] = []) {
	return write(known, actor, 'review-opened', { name: `Member ${actor}`, municipality: 'Northam', role: 'committee-member' });
}
const noteOf = (events: readonly ReviewEvent[]) => foldReviews(events).notes[0];
const lastId = (events: readonly ReviewEvent[]) => events[events.length - 1]?.id ?? '';

describe('a review', () => {
	it('keeps notes and answers pending until the verdict, and shares them then', () => {
		let events = write(open('ann'), 'ann', 'note-added', { ...content, anchor: null });
		events = write(events, 'ann', 'answer-given', { item: 'finance-covered', answer: 'partly', remark: '' });
		expect(noteOf(events)?.isPending).toBe(true);
		expect(submittedEvents(events).map(({ type }) => type)).toEqual(['review-opened']);
		events = write(events, 'ann', 'verdict-given', { verdict: 'accept-with-measures', remark: '' });
		expect(noteOf(events)?.isPending).toBe(false);
		expect(submittedEvents(events)).toHaveLength(4);
	});

	it('shows a later change as a new event, with what was there before', () => {
		let events = write(open('ann'), 'ann', 'answer-given', { item: 'chair-rotates', answer: 'no', remark: '' });
		events = write(events, 'ann', 'answer-given', { item: 'chair-rotates', answer: 'yes', remark: 'It did in May' });
		const answer = foldReviews(events).reviews[0]?.answers.get('chair-rotates');
		expect(answer?.current.value.answer).toBe('yes');
		expect(answer?.besides).toEqual([]);
		expect(answer?.history.map(({ value }) => value.answer)).toEqual(['no', 'yes']);
	});

	it('keeps both texts when one note is edited in two places at once', () => {
		const base = write(open('ann'), 'ann', 'note-added', { ...content, anchor: null });
		const note = lastId(base);
		const left = write(base, 'ann', 'note-edited', { ...content, text: 'left', note });
		const right = write(base, 'ann', 'note-edited', { ...content, text: 'right', note });
		const both = noteOf([...left, ...right])?.content;
		expect([both?.current, ...(both?.besides ?? [])].map((said) => said?.value.text).sort()).toEqual(['left', 'right']);
		const settled = write(mergeEvents(left, right), 'ann', 'note-edited', { ...content, text: 'one', note });
		expect(noteOf(settled)?.content.besides).toEqual([]);
		expect(noteOf(settled)?.content.current.value.text).toBe('one');
	});

	it('loses nothing when the clock is set back', () => {
		let events = write(open('ann'), 'ann', 'note-added', { ...content, anchor: null }, '2025-03-01T10:00:00Z');
		events = write(events, 'ann', 'note-edited', { ...content, text: 'later', note: lastId(events) }, '1999-01-01T00:00:00Z');
		expect(noteOf(events)?.content.current.value.text).toBe('later');
		expect(noteOf(events)?.content.history).toHaveLength(2);
	});

	it('goes from open to addressed, resolved, reopened and withdrawn', () => {
		let events = write(open('ann'), 'ann', 'note-added', { ...content, anchor: null });
		const note = lastId(events);
		const seen = [noteOf(events)?.status];
		for (const type of ['note-addressed', 'note-resolved', 'note-reopened', 'note-withdrawn'] as const) {
			events = write(events, 'ann', type, { note, remark: type });
			seen.push(noteOf(events)?.status);
		}
		expect(seen).toEqual(['open', 'addressed', 'resolved', 'open', 'withdrawn']);
		expect(noteOf(events)?.changes).toHaveLength(4);
	});

	it("does not let one member rewrite or withdraw another's note", () => {
		let events = write(open('ann'), 'ann', 'note-added', { ...content, anchor: null });
		const note = lastId(events);
		events = write(events, 'bob', 'note-edited', { ...content, text: 'forged', note });
		events = write(events, 'bob', 'note-withdrawn', { note, remark: '' });
		expect(noteOf(events)?.content.current.value.text).toBe(content.text);
		expect(noteOf(events)?.status).toBe('open');
	});

	it('keeps and passes on events of a newer version', () => {
		const foreign = {
			id: 'x',
			review: 'r',
			actor: 'a',
			at: '',
			step: 3,
			replaces: [],
			type: 'note-sung',
			payload: { tune: 1 },
			mood: 'gay',
		};
		const parsed = parseEvent(foreign);
		expect(parsed).toEqual(foreign);
		const state = foldReviews(parsed ? [parsed] : []);
		expect(state.unknown).toEqual([foreign]);
		expect(state.history).toEqual([foreign]);
	});

	it('keeps both of two events that claim one id, counts the one that was seen first, and says so', () => {
		const events = open('ann');
		const forged = { ...(events[0] as ReviewEvent), payload: { name: 'Forged', municipality: '', role: 'other' } };
		expect(foldReviews(events, [forged]).reviews).toEqual(foldReviews(events).reviews);
		expect(foldReviews([forged], events).reviews[0]?.reviewer?.current.value.name).toBe('Forged');
		expect(foldReviews(events, [forged]).clashes).toEqual([events[0]?.id]);
		expect(foldReviews(events, [forged]).history).toHaveLength(2);
	});

	it('does not let versions that claim to replace each other vanish', () => {
		const edit = (id: string, other: string): ReviewEvent => ({
			id,
			review: 'r',
			actor: 'ann',
			at: '',
			step: 5,
			replaces: [other],
			type: 'note-edited',
			payload: { ...content, text: id, note: 'n' },
		});
		const added: ReviewEvent = {
			id: 'n',
			review: 'r',
			actor: 'ann',
			at: '',
			step: 1,
			replaces: [],
			type: 'note-added',
			payload: { ...content, anchor: null },
		};
		const both = noteOf([added, edit('a', 'b'), edit('b', 'a')])?.content;
		expect([both?.current, ...(both?.besides ?? [])].map((said) => said?.value.text)).toEqual(expect.arrayContaining(['a', 'b']));
	});

	it('comes to one state, however its events were split, ordered or repeated', () => {
		fc.assert(
			fc.property(someEvents, fc.infiniteStream(fc.nat()), (events, numbers) => {
				const whole = foldReviews(events);
				const sets: ReviewEvent[][] = [[], [], []];
				for (const event of events) {
					const [first = 0, second = 0] = [numbers.next().value as number, numbers.next().value as number];
					sets[first % 3]?.unshift(event);
					if (second % 2 === 0) sets[second % 3]?.push(JSON.parse(JSON.stringify(event)) as ReviewEvent);
				}
				expect(foldReviews(...sets)).toEqual(whole);
				expect(foldReviews(mergeEvents(sets[2] ?? [], sets[0] ?? []), sets[1] ?? [])).toEqual(whole);
				expect(whole.history).toHaveLength(new Set(events.map((event) => JSON.stringify(event))).size);
			}),
			{ numRuns: 200 },
		);
	});
});

/** Members who write on, each from what they have seen so far, which is sometimes what the others wrote. */
const someEvents = fc.array(fc.tuple(fc.nat(2), fc.nat(7), fc.nat(3), fc.boolean()), { maxLength: 25 }).map((steps) => {
	const seen: ReviewEvent[][] = [[], [], []];
	steps.forEach(([member, what, which, isSynced], index) => {
		const known = isSynced ? mergeEvents(...seen) : (seen[member] ?? []);
		const actor = `member ${member}`;
		const notes = known.filter(({ type }) => type === 'note-added');
		const note = notes[which % Math.max(1, notes.length)]?.id ?? 'unknown';
		const draft = { id: `e${index}`, review: actor, actor, at: `2025-01-0${1 + (which % 9)}` };
		const text = `text ${index}`;
		const written: ReviewEvent =
			what === 0
				? nextEvent(known, { ...draft, type: 'review-opened', payload: { name: actor, municipality: 'M', role: 'other' } })
				: what === 1 || what === 2
					? nextEvent(known, { ...draft, type: 'note-added', payload: { ...content, text, anchor: null } })
					: what === 3
						? nextEvent(known, { ...draft, type: 'note-edited', payload: { ...content, text, note } })
						: what === 4
							? nextEvent(known, { ...draft, type: 'answer-given', payload: { item: `item ${which}`, answer: 'yes', remark: text } })
							: what === 5
								? nextEvent(known, { ...draft, type: 'note-resolved', payload: { note, remark: text } })
								: what === 6
									? nextEvent(known, { ...draft, type: 'verdict-given', payload: { verdict: 'accept', remark: text } })
									: { ...draft, step: index, replaces: [], type: 'from-the-future', payload: [text] };
		seen[member] = [...known, written];
	});
	return mergeEvents(...seen);
});
