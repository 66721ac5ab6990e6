import { findApproximate } from './approximate-search.ts';
import type { TextAttachment, TextPlace } from './attachment.ts';
import { hashText } from './cell-print.ts';
import { type DocumentText, headingsAt, type TextAnchor } from './text-anchor.ts';
import { likeness } from './text-likeness.ts';

interface Candidate extends TextPlace {
	/** Of the quote's letters, how many stayed; of what stood around it, how much still does. All 0 to 1. */
	readonly quote: number;
	readonly context: number;
	/** Of the two sides, the one that changed more. A copy of a sentence has one side right, and the other wrong. */
	readonly worstSide: number;
	readonly bestSide: number;
	/** Of the words of the side that kept more of them, how many do, in order. */
	readonly sideWords: number;
	/** Whether it holds every figure of the quote, of which some stand nowhere else. */
	readonly hasOwnFigures: boolean;
	/** Of the words of both, how many stand in both in the same order. */
	readonly words: number;
}

const MOST_ERRORS = 0.3;
const LONGEST_PATTERN = 128;
const MOST_OCCURRENCES = 400;
const MOST_SHOWN = 5;
const MARGIN = 0.1;
/** What stands around must support any place that does not hold the very words of a quote that was unique. */
const LEAST_CONTEXT = 0.6;
const LEAST_SIDE = 0.45;
const LEAST_NEIGHBOUR = 0.6;
const LEAST_WORDS = 0.5;
/** Where both neighbours were edited too, or are gone: what of one is left, or figures of its own beside more of its words. */
const LEAST_SIDE_WORDS = 0.55;
const LEAST_WITH_FIGURES = 0.6;
const LEAST_WORDS_TO_SHOW = 0.4;
/** Of so few letters the letters are counted, and not the words alone. */
const SHORT = 60;
/** So many of a neighbour's letters are looked for, and so many tell it. */
const NEAR = 32;
const LEAST_OF_NEIGHBOUR = 20;
/** Where the same words stood twice, the one left may be the other. */
const LEAST_SIDE_OF_TWIN = 0.75;

/** Finds the passages of all anchors in the document as it is now; one attachment for each anchor, in their order. */
export function attachTexts(anchors: readonly TextAnchor[], document: DocumentText): TextAttachment[] {
	const hash = hashText(document.text);
	const sentencesLike = readSentences(document.text);
	return anchors.map((anchor) => attachText(anchor, document, hash, sentencesLike));
}

function attachText(anchor: TextAnchor, document: DocumentText, hash: string, sentencesLike: SentencesLike): TextAttachment {
	const { quote, start } = anchor;
	const { text } = document;
	if (quote === '') return { outcome: 'orphan' };
	if (hash === anchor.document && text.startsWith(quote, start)) return { outcome: 'exact', place: { start, end: start + quote.length } };
	const occurrences = exactPlaces(text, quote);
	if (!occurrences) return { outcome: 'ambiguous', candidates: [{ start, end: start + quote.length }] };
	const exact = occurrences.map((at) => weigh(anchor, document, at, at + quote.length, 1));
	const [only] = exact;
	if (only && exact.length === 1 && anchor.isAlone && (only.context >= 0.2 || quote.length >= 40)) return placed(anchor, only);
	const sure = exact.filter(({ context }) => context === 1);
	if (sure.length === 1 && sure[0]) return placed(anchor, sure[0]);
	const inexact = inexactPlaces(anchor, document, exact);
	if (!inexact) return { outcome: 'ambiguous', candidates: [{ start, end: Math.min(start + quote.length, text.length) }] };
	const sentences = sentencesLike(quote).map(({ start: from, end }) =>
		weigh(anchor, document, from, end, likeness(quote, text.slice(from, end))),
	);
	return choose(anchor, [...exact, ...[...inexact, ...sentences].filter((place) => place.quote < 1 && !isNeighbour(anchor, text, place))]);
}

function choose(anchor: TextAnchor, candidates: readonly Candidate[]): TextAttachment {
	const total = ({ quote, words, context }: Candidate) => 0.5 * (quote === 1 ? 1 : words) + 0.5 * context;
	const ranked = [...candidates].sort((a, b) => total(b) - total(a));
	const [first] = ranked;
	if (!first) return { outcome: 'orphan' };
	// Two ways of finding one place are no rivals.
	const isSame = (other: Candidate) => other !== first && other.start < first.end && first.start < other.end;
	const rivals = ranked.filter((candidate) => total(first) - total(candidate) < MARGIN && !isSame(candidate));
	const isClear = rivals.length === 1;
	const least = anchor.isAlone ? LEAST_SIDE : LEAST_SIDE_OF_TWIN;
	// The very words need their surroundings; a sentence that was edited needs half of its words, and a neighbour that stayed.
	const isHere =
		first.quote === 1
			? first.context >= LEAST_CONTEXT && first.worstSide >= least
			: first.words >= LEAST_WORDS &&
				(first.bestSide >= (anchor.isAlone ? LEAST_NEIGHBOUR : LEAST_SIDE_OF_TWIN) ||
					(anchor.isAlone && (first.sideWords >= LEAST_SIDE_WORDS || (first.hasOwnFigures && first.words >= LEAST_WITH_FIGURES))));
	if (isClear && isHere) return placed(anchor, first);
	const shown = rivals.filter(({ quote, words, bestSide }) => quote === 1 || (words >= LEAST_WORDS_TO_SHOW && bestSide >= LEAST_SIDE));
	if (shown.length === 0) return { outcome: 'orphan' };
	return { outcome: 'ambiguous', candidates: shown.slice(0, MOST_SHOWN).map(({ start, end }) => ({ start, end })) };
}

/** Whether these words stood beside the quote already: they are its neighbour, however like it. */
function isNeighbour({ before, after }: TextAnchor, text: string, { start, end }: TextPlace): boolean {
	return [before.trimEnd().slice(-NEAR), after.trimStart().slice(0, NEAR)].some((beside) => {
		const from = Math.max(0, start - beside.length);
		const at = from + text.slice(from, end + beside.length).indexOf(beside);
		const shared = Math.min(end, at + beside.length) - Math.max(start, at);
		return beside.length >= LEAST_OF_NEIGHBOUR && at >= from && shared > beside.length / 2;
	});
}

function placed(anchor: TextAnchor, { start, end, quote }: Candidate): TextAttachment {
	const outcome = quote < 1 ? 'changed' : start === anchor.start ? 'exact' : 'moved';
	return { outcome, place: { start, end } };
}

/** `undefined` where there are too many to tell apart. */
function exactPlaces(text: string, quote: string): number[] | undefined {
	const found: number[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
		if (found.length >= MOST_OCCURRENCES) return undefined;
		found.push(at);
	}
	return found;
}

/** `undefined` where there are too many to tell apart. */
function inexactPlaces(anchor: TextAnchor, document: DocumentText, exact: readonly Candidate[]): Candidate[] | undefined {
	const { quote, before, after } = anchor;
	const { text } = document;
	const isKnown = (start: number, end: number) => exact.some((candidate) => start < candidate.end && candidate.start < end);
	const found: Candidate[] = [];
	const pattern = quote.slice(0, LONGEST_PATTERN);
	const matches = findApproximate(text, pattern, Math.floor(MOST_ERRORS * pattern.length), MOST_OCCURRENCES);
	if (!matches) return undefined;
	for (const { start, end, errors } of matches) {
		const whole = end + quote.length - pattern.length;
		if (!isKnown(start, end))
			found.push(weigh(anchor, document, start, Math.min(whole, text.length), 1 - Math.max(1, errors) / pattern.length));
	}
	// As much of what stood around as tells the place from its look-alikes.
	const sizes = [32, 64, 96];
	const left = sizes.map((size) => before.slice(-size)).find((part) => onlyPlace(text, part) !== undefined) ?? '';
	const right = sizes.map((size) => after.slice(0, size)).find((part) => onlyPlace(text, part) !== undefined) ?? '';
	const from = left.length < 8 ? undefined : onlyPlace(text, left);
	const to = right.length < 8 ? undefined : onlyPlace(text, right);
	const start = from === undefined ? undefined : from + left.length;
	const [first, last] = [
		start ?? (to === undefined ? undefined : sentenceStart(text, to, quote.length)),
		to ?? (start === undefined ? undefined : sentenceEnd(text, start, quote)),
	];
	if (first !== undefined && last !== undefined && last > first && last - first <= 2 * quote.length + 20) {
		const place = ownSentence(anchor, text, first, last);
		if (!isKnown(place.start, place.end))
			found.push(weigh(anchor, document, place.start, place.end, 0.5 * likeness(quote, text.slice(place.start, place.end))));
	}
	return found;
}

/** Where more than one sentence stands in the place of one, the likest of them. */
function ownSentence({ quote }: TextAnchor, text: string, start: number, end: number): TextPlace {
	const parts = splitSentences(text.slice(start, end));
	if (parts.length < 2 || splitSentences(quote).length > 1) return { start, end };
	const [likest] = parts
		.map((part) => ({ ...withoutMark({ start: start + part.start, end: start + part.end }, text, quote) }))
		.map((place) => ({ place, words: wordsShared(quote, text.slice(place.start, place.end)) }))
		.sort((one, other) => other.words - one.words);
	return likest && likest.words >= wordsShared(quote, text.slice(start, end)) ? likest.place : { start, end };
}

/** Sentences of a text that share most of their words with a quote that is one sentence itself. */
type SentencesLike = (quote: string) => readonly TextPlace[];

const MOST_SENTENCES = 8;
/** Words that stand in more sentences say little of any. */
const MOST_PLACES = 400;

function readSentences(text: string): SentencesLike {
	let places: Map<string, number[]> | undefined;
	const sentences: TextPlace[] = [];
	const read = () => {
		const found = new Map<string, number[]>();
		for (const { start, end } of splitSentences(text)) {
			for (const word of new Set(wordsOf(text.slice(start, end)))) {
				const same = found.get(word);
				if (same) same.push(sentences.length);
				else found.set(word, [sentences.length]);
			}
			sentences.push({ start, end });
		}
		return found;
	};
	return (quote) => {
		if (splitSentences(quote).length !== 1) return [];
		places ??= read();
		const bits = new Map<number, number>();
		for (const word of new Set(wordsOf(quote))) {
			const stands = places.get(word) ?? [];
			if (stands.length > MOST_PLACES) continue;
			for (const nth of stands) bits.set(nth, (bits.get(nth) ?? 0) + Math.log2(1 + sentences.length / stands.length));
		}
		const likeliest = [...bits].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, MOST_SENTENCES);
		return likeliest.flatMap(([nth]) => sentences[nth] ?? []).map((place) => withoutMark(place, text, quote));
	};
}

function splitSentences(text: string): TextPlace[] {
	const found: TextPlace[] = [];
	for (const { index, 0: sentence } of text.matchAll(/\S[\s\S]*?(?:[.!?\n]["')\]]?(?=\s|$)|$)/g)) {
		found.push({ start: index, end: index + sentence.trimEnd().length });
	}
	return found;
}

/** A sentence without its full stop, where the quote was taken without one. */
function withoutMark({ start, end }: TextPlace, text: string, quote: string): TextPlace {
	if (/[.!?"')\]]$/.test(quote)) return { start, end };
	return { start, end: start + text.slice(start, end).replace(/[.!?]["')\]]?$/, '').length };
}

const SENTENCE_END = /[.!?\n]["')\]]?(?=\s|$)/g;

/** Where the sentence that begins here ends, the one about as long as the quote was. */
function sentenceEnd(text: string, start: number, quote: string): number | undefined {
	const { length } = quote;
	const isWhole = /[.!?\n"')\]]$/.test(quote);
	const ends = [...text.slice(start, start + 2 * length + 20).matchAll(SENTENCE_END)].map(
		({ index, 0: mark }) => start + index + (isWhole ? mark.length : 0),
	);
	return ends.sort((one, other) => Math.abs(one - start - length) - Math.abs(other - start - length))[0];
}

function sentenceStart(text: string, end: number, length: number): number | undefined {
	const from = Math.max(0, end - 2 * length - 20);
	const starts = [...text.slice(from, end - 1).matchAll(/[.!?\n]["')\]]?\s+/g)].map(({ index, 0: mark }) => from + index + mark.length);
	return starts.sort((one, other) => Math.abs(end - one - length) - Math.abs(end - other - length))[0];
}

/** Numbers that are no years and no small ones, which stand in many sentences. */
const FIGURES = /(?<![\d.,])\d[\d.,\u00a0\u202f]*\d(?![\d])/g;

function hasFiguresOf(quote: string, text: string, start: number, end: number): boolean {
	const figures = quote.match(FIGURES) ?? [];
	const now = text.slice(start, end);
	const isOwn = (figure: string) => figure.length >= 3 && !/^(?:19|20)\d\d$/.test(figure) && onlyPlace(text, figure) !== undefined;
	return figures.length > 0 && figures.every((figure) => now.includes(figure)) && figures.some(isOwn);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Of the words of two texts, the share that stand in both in the same order, 0 to 1. */
function wordsShared(one: string, other: string): number {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	if (a.length === 0 || b.length === 0 || a.length * b.length > 250_000) return 0;
	let row = new Array<number>(b.length + 1).fill(0);
	for (const word of a) {
		const next = [0];
		for (const [at, own] of b.entries()) next.push(own === word ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
		row = next;
	}
	return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

function weigh(anchor: TextAnchor, document: DocumentText, start: number, end: number, quote: number): Candidate {
	const { text } = document;
	const { before, after, headings } = anchor;
	const sides: number[] = [];
	const [above, below] = [text.slice(Math.max(0, start - before.length), start), text.slice(end, end + after.length)];
	if (before !== '') sides.push(sideLikeness(backwards(before), backwards(above)));
	if (after !== '') sides.push(sideLikeness(after, below));
	const around = sides.length === 0 ? 1 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
	const isUnderSameHeadings = headings.join('\n') === headingsAt(document, start).join('\n');
	return {
		start,
		end,
		quote,
		context: isUnderSameHeadings ? around : 0.9 * around,
		worstSide: Math.min(1, ...sides),
		bestSide: sides.length === 0 ? 1 : Math.max(...sides),
		hasOwnFigures: quote < 1 && hasFiguresOf(anchor.quote, text, start, end),
		sideWords: Math.max(wordsShared(before, above), wordsShared(after, below)),
		words:
			quote === 1
				? 1
				: Math.max(wordsShared(anchor.quote, text.slice(start, end)), anchor.quote.length < SHORT && quote >= 1 - MOST_ERRORS ? quote : 0),
	};
}

/** Half for what stands right beside the quote unchanged, half for what is there at all. */
function sideLikeness(old: string, now: string): number {
	let same = 0;
	while (same < old.length && old[same] === now[same]) same++;
	return 0.5 * (same / old.length) + 0.5 * likeness(old, now);
}

function backwards(text: string): string {
	return text.split('').reverse().join('');
}

function onlyPlace(text: string, part: string): number | undefined {
	const first = text.indexOf(part);
	return first >= 0 && text.indexOf(part, first + 1) < 0 ? first : undefined;
}
