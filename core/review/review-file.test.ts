import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anchorText,
	foldReviews,
	nextEvent,
	type ReviewEvent,
	readReviewFile,
	readWebAnnotations,
	writeReviewFile,
	writeWebAnnotations,
} from './index.ts';

const opened = nextEvent([], {
	id: 'e1',
	review: 'r1',
	actor: 'ann',
	at: '2025-03-01T10:00:00Z',
	type: 'review-opened',
	payload: { name: 'Ann', municipality: 'Northam', role: 'focal-point' },
});
const note = nextEvent([opened], {
	id: 'e2',
	review: 'r1',
	actor: 'ann',
	at: '2025-03-01T10:01:00Z',
	type: 'note-added',
	payload: {
		kind: 'question',
		severity: 'low',
		topic: 'other',
		text: 'Why?\n\u2028"quoted"',
		anchor: anchorText({ text: 'one two three' }, 4, 7),
	},
});
const future: ReviewEvent = {
	id: 'e3',
	review: 'r1',
	actor: 'ann',
	at: '',
	step: 9,
	replaces: [],
	type: 'note-painted',
	payload: { colour: 'red' },
};
const events = [opened, note, future];

describe('a review file', () => {
	it('gives back what was written, and the same bytes for the same events', () => {
		const text = writeReviewFile([future, note], [note, opened]);
		expect(text).toBe(writeReviewFile(events));
		expect(readReviewFile(text).events).toEqual(events);
		expect(readReviewFile(text).problems).toEqual([{ line: 4, problem: 'from-newer-version' }]);
	});

	it('that was cut short keeps everything before the cut', () => {
		const text = writeReviewFile(events);
		const file = readReviewFile(text.slice(0, -20));
		expect(file.events).toEqual([opened, note]);
		expect(file.problems).toEqual([{ line: 4, problem: 'cut-short' }]);
	});

	it('with damaged lines keeps the others and names the damaged ones', () => {
		const lines = writeReviewFile([opened, note]).split('\n');
		const file = readReviewFile(`\ufeff${[lines[0], 'rubbish', lines[1], '', '{"id":"x"}', lines[2]].join('\r\n')}\r\n`);
		expect(file.events).toEqual([opened, note]);
		expect(file.problems).toEqual([
			{ line: 2, problem: 'not-json' },
			{ line: 5, problem: 'not-an-event' },
		]);
	});

	it('that is another kind of file says so', () => {
		expect(readReviewFile('a,b\n1,2\n').isForeign).toBe(true);
		expect(readReviewFile(writeReviewFile([])).isForeign).toBe(false);
	});

	it('never throws, and cut anywhere loses only the line of the cut', () => {
		fc.assert(fc.property(fc.string(), (text) => void readReviewFile(text)));
		const text = writeReviewFile(events);
		fc.assert(
			fc.property(fc.nat(text.length), (length) => {
				const whole = text.slice(0, length).split('\n').length - 1;
				expect(readReviewFile(text.slice(0, length)).events.length).toBeGreaterThanOrEqual(Math.max(0, whole - 1));
			}),
		);
	});
});

describe('a Web Annotation collection', () => {
	it('gives back every event, those of newer versions too', () => {
		const text = writeWebAnnotations('https://example.org/report', events);
		expect(readWebAnnotations(text, { review: 'import', at: '' })).toEqual({ events, unreadable: 0 });
	});

	it('says where and what for tools that know the standard', () => {
		const { first } = JSON.parse(writeWebAnnotations('https://example.org/report', events)) as { first: { items: unknown[] } };
		expect(first.items).toMatchObject([
			{
				type: 'Annotation',
				motivation: 'questioning',
				creator: { name: 'Ann' },
				target: {
					source: 'https://example.org/report',
					selector: [
						{ type: 'TextQuoteSelector', exact: 'two' },
						{ type: 'TextPositionSelector', start: 4 },
					],
				},
			},
		]);
	});

	it('of another tool becomes notes', () => {
		const foreign = [
			{
				type: 'Annotation',
				id: 'urn:a',
				creator: 'acct:bob@example.org',
				bodyValue: 'Check this',
				target: [
					{ source: 'https://example.org', selector: [{ type: 'TextQuoteSelector', exact: 'words', prefix: 'before ', suffix: ' after' }] },
				],
			},
			{ type: 'Something else' },
		];
		const { events: read, unreadable } = readWebAnnotations(JSON.stringify(foreign), { review: 'import', at: '2025-01-01' });
		expect(unreadable).toBe(1);
		expect(foldReviews(read).notes[0]).toMatchObject({
			actor: 'acct:bob@example.org',
			content: { current: { value: { text: 'Check this' } } },
			anchor: { current: { value: { quote: 'words' } } },
		});
	});

	it('never throws on what is no collection', () => {
		fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void readWebAnnotations(text, { review: 'r', at: '' })));
	});
});
