import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type EventType,
	foldReviews,
	type NoteContent,
	nextEvent,
	type Payloads,
	parseEvent,
	type ReviewEvent,
	submittedEvents,
	withoutTraces,
} from './index.ts';

const content: NoteContent = { kind: 'issue', severity: 'high', topic: 'finance', text: 'first words' };
const opened = { name: 'Ann', municipality: 'Northam', role: 'committee-member' } as const;

function reviewer(actor: string) {
	let count = 0;
	return {
		write<Type extends EventType>(known: readonly ReviewEvent[], type: Type, payload: Payloads[Type]): readonly ReviewEvent[] {
			count++;
			const next = nextEvent(known, { id: `${actor}-${count}`, review: actor, actor, at: '2025-03-01T10:00:00Z', type, payload });
			return withoutTraces([...known, next as ReviewEvent], actor);
		},
	};
}
const textOf = (events: readonly ReviewEvent[]) => JSON.stringify(events);

describe('before a review is submitted', () => {
	it('a note that is reworded keeps its id and its last words alone', () => {
		const ann = reviewer('ann');
		let events = ann.write(ann.write([], 'review-opened', opened), 'note-added', { ...content, anchor: null });
		const note = events[1]?.id ?? '';
		events = ann.write(events, 'note-edited', { ...content, text: 'second words', note });
		events = ann.write(events, 'note-edited', { ...content, text: 'third words', note });
		expect(textOf(events)).not.toMatch(/first words|second words/);
		expect(foldReviews(events).notes).toMatchObject([
			{ id: note, content: { current: { value: { text: 'third words' } }, history: [{}] } },
		]);
		events = ann.write(events, 'verdict-given', { verdict: 'accept', remark: '' });
		expect(textOf(submittedEvents(events))).toContain('third words');
	});

	it('a note that is withdrawn leaves nothing, nor what was said of it', () => {
		const ann = reviewer('ann');
		let events = ann.write(ann.write([], 'review-opened', opened), 'note-added', { ...content, anchor: null });
		const note = events[1]?.id ?? '';
		events = ann.write(events, 'note-replied', { note, text: 'to myself' });
		events = ann.write(events, 'note-withdrawn', { note, remark: 'a slip' });
		expect(events.map(({ type }) => type)).toEqual(['review-opened']);
	});

	it('an answer that is given anew leaves no remark of the one before, and what was sent stays', () => {
		const ann = reviewer('ann');
		const answer = (events: readonly ReviewEvent[], remark: string) =>
			ann.write(events, 'answer-given', { item: 'chair-rotates', answer: 'no', remark });
		let events = answer(answer(ann.write([], 'review-opened', opened), 'too sharp'), 'mild');
		expect(textOf(events)).not.toContain('too sharp');
		events = ann.write(events, 'verdict-given', { verdict: 'accept', remark: '' });
		events = answer(answer(answer(events, 'one'), 'two'), 'three');
		expect(textOf(events)).not.toMatch(/"one"|"two"/);
		const said = foldReviews(events).reviews[0]?.answers.get('chair-rotates');
		expect(said?.history.map(({ value }) => value.remark)).toEqual(['mild', 'three']);
		expect(said?.besides).toEqual([]);
	});

	it('another’s note that is resolved and reopened was never touched', () => {
		const [ann, bob] = [reviewer('ann'), reviewer('bob')];
		let events = ann.write(ann.write([], 'review-opened', opened), 'note-added', { ...content, anchor: null });
		const note = events[1]?.id ?? '';
		events = ann.write(events, 'verdict-given', { verdict: 'accept', remark: '' });
		const before = events;
		events = bob.write(bob.write(events, 'note-resolved', { note, remark: 'rashly' }), 'note-reopened', { note, remark: '' });
		expect(events).toEqual(before);
	});

	it('nothing that was taken back is left, nothing that was kept is lost, and others’ events stay as they are', () => {
		const steps = fc.array(fc.tuple(fc.nat(1), fc.nat(7), fc.nat(3)), { maxLength: 30 });
		fc.assert(
			fc.property(steps, (plan) => {
				const writers = [reviewer('ann'), reviewer('bob')];
				let events: readonly ReviewEvent[] = [];
				// What the same steps come to where nothing is left out.
				plan.forEach(([who, what, which], index) => {
					const writer = writers[who];
					const actor = who === 0 ? 'ann' : 'bob';
					const text = `text-${index}-`;
					const visible = foldReviews(events).notes.filter((note) => note.actor === actor || !note.isPending);
					const note = visible[which % Math.max(1, visible.length)];
					const foreign = events.filter((event) => event.actor !== actor);
					if (!writer) return;
					if (what === 0 || !note) events = writer.write(events, 'note-added', { ...content, text, anchor: null });
					else if (what === 1 && note.actor === actor) events = writer.write(events, 'note-edited', { ...content, text, note: note.id });
					else if (what === 2) events = writer.write(events, 'note-resolved', { note: note.id, remark: text });
					else if (what === 3) events = writer.write(events, 'note-reopened', { note: note.id, remark: text });
					else if (what === 4 && note.actor === actor) events = writer.write(events, 'note-withdrawn', { note: note.id, remark: text });
					else if (what === 5) events = writer.write(events, 'answer-given', { item: `item-${which}`, answer: 'yes', remark: text });
					else if (what === 6) events = writer.write(events, 'note-replied', { note: note.id, text });
					else if (what === 7) events = writer.write(events, 'verdict-given', { verdict: 'accept', remark: text });
					for (const event of foreign) expect(events).toContain(event);
				});
				const state = foldReviews(events);
				for (const event of events) expect(parseEvent(event)).toEqual(event);
				const shown = JSON.stringify([state.reviews.map(({ answers, verdict }) => [[...answers], verdict]), state.notes]);
				// All typed text that the events hold is text that the state shows: nothing lies hidden below.
				for (const text of new Set(textOf(events).match(/text-\d+-/g))) expect(shown).toContain(text);
				for (const note of state.notes) expect(note.content.besides).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});
});
