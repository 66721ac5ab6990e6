import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findApproximate } from './approximate-search.ts';
import { anchorText, attachTexts, type DocumentText } from './index.ts';

const text =
	'Water supply. The network delivered 5,100 cubic metres in the first half of the year. Losses fell after the repair of the main pump. ' +
	'Waste. The network delivered 1,180 tonnes in the first half of the year. One lorry was out of order for three weeks. ' +
	'Finance. All partners have paid their contributions, and the closing balance is above the agreed minimum.';
const quote = 'Losses fell after the repair of the main pump';

function follow(before: DocumentText, words: string, after: DocumentText) {
	const start = before.text.indexOf(words);
	return attachTexts([anchorText(before, start, start + words.length)], after)[0];
}
const placeIn = (document: string, words: string) => ({ start: document.indexOf(words), end: document.indexOf(words) + words.length });

describe('a note on a passage', () => {
	it('stays where it is in a text that nobody touched, even among a thousand copies', () => {
		const copies = 'yes '.repeat(1000);
		expect(attachTexts([anchorText({ text: copies }, 400, 407)], { text: copies })[0]).toEqual({
			outcome: 'exact',
			place: { start: 400, end: 407 },
		});
	});

	it('moves with its words', () => {
		const after = `A new first paragraph. ${text}`;
		expect(follow({ text }, quote, { text: after })).toEqual({ outcome: 'moved', place: placeIn(after, quote) });
	});

	it('says that its words changed', () => {
		const now = 'Losses fell sharply after repair of the main pump';
		const after = text.replace(quote, now);
		expect(follow({ text }, quote, { text: after })).toEqual({ outcome: 'changed', place: placeIn(after, now) });
	});

	it('stays on its sentence when half of its words are others, though a neighbour was edited too', () => {
		const now = 'Losses fell soon after the cleaning of an old pump';
		const after = text.replace(`${quote}.`, `${now}.`).replace('Waste. The network', 'Refuse: the network');
		expect(follow({ text }, quote, { text: after })).toEqual({ outcome: 'changed', place: placeIn(after, now) });
	});

	it('is an orphan when another sentence stands in its place', () => {
		expect(follow({ text }, quote, { text: text.replace(quote, 'Meters were read in March by two people') })).toEqual({
			outcome: 'orphan',
		});
	});

	it('is an orphan when its words are gone', () => {
		expect(follow({ text }, quote, { text: text.replace(`${quote}. `, '') })).toEqual({ outcome: 'orphan' });
	});

	it('is never pinned on a look-alike when its own sentence is gone', () => {
		const sentence = 'The network delivered 5,100 cubic metres in the first half of the year';
		const outcome = follow({ text }, sentence, { text: text.replace(`${sentence}. `, '') })?.outcome;
		expect(['orphan', 'ambiguous']).toContain(outcome);
	});

	it('asks a person among copies that nothing tells apart', () => {
		const copies = 'yes '.repeat(1000);
		expect(attachTexts([anchorText({ text: copies }, 400, 407)], { text: `no ${copies}` })[0]?.outcome).toBe('ambiguous');
	});

	it('tells copies apart by the headings over them', () => {
		const part = 'Nothing to report in this period, all targets were met by all partners and nothing else needs to be said here today. ';
		const document = {
			text: part + part,
			headings: [
				{ start: 0, path: ['Water'] },
				{ start: part.length, path: ['Waste'] },
			],
		};
		const longer = {
			text: `Preface. ${document.text}`,
			headings: document.headings.map(({ start, path }) => ({ start: start + 9, path })),
		};
		const start = part.length + 11;
		expect(attachTexts([anchorText(document, start, start + 6)], longer)[0]).toEqual({
			outcome: 'moved',
			place: { start: start + 9, end: start + 15 },
		});
	});

	it('finds "yes" among 250,000 of them in well under a second', () => {
		const copies = 'yes '.repeat(250_000);
		const anchors = [0, 400_000, 999_000].map((start) => anchorText({ text: copies }, start, start + 40));
		expect(attachTexts(anchors, { text: `no ${copies}` }).map(({ outcome }) => outcome)).not.toContain('moved');
	});

	it('takes any texts and offsets without throwing, and points inside the text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.nat(60), fc.nat(60), (before, after, start, length) => {
				const [attachment] = attachTexts([anchorText({ text: before }, start, start + length)], { text: after });
				if (attachment && 'place' in attachment) {
					expect(attachment.place.start).toBeGreaterThanOrEqual(0);
					expect(attachment.place.end).toBeLessThanOrEqual(after.length);
				}
			}),
		);
	});
});

describe('approximate search', () => {
	it('finds the best place with as many errors as the plain table of distances', () => {
		const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 70 });
		fc.assert(
			fc.property(letters, letters, (haystack, pattern) => {
				const best = leastErrors(haystack, pattern);
				const found = findApproximate(haystack, pattern, pattern.length - 1, 1000) ?? [];
				const least = Math.min(pattern.length, ...found.map(({ errors }) => errors));
				expect(least).toBe(best);
			}),
			{ numRuns: 300 },
		);
	});
});

function leastErrors(text: string, pattern: string): number {
	let row = new Array<number>(text.length + 1).fill(0);
	for (let p = 1; p <= pattern.length; p++) {
		const next = [p];
		for (let t = 1; t <= text.length; t++) {
			next.push(Math.min((row[t - 1] ?? 0) + (text[t - 1] === pattern[p - 1] ? 0 : 1), (row[t] ?? 0) + 1, (next[t - 1] ?? 0) + 1));
		}
		row = next;
	}
	return Math.min(...row);
}
