import type { Random } from './anchor-scenarios.ts';

const words = (
	'the water supply of municipality council service waste road report budget quality households collected planned period delivered ' +
	'cubic metres tonnes survey residents satisfied committee partner cost share repaired network leak pump station schedule delay measure agreed'
).split(' ');

/** A document of about `size` characters; every tenth sentence is a look-alike of another. */
export function makeText(random: Random, size: number): string {
	const parts: string[] = [];
	let length = 0;
	let previous = '';
	while (length < size) {
		const isLookAlike = parts.length > 50 && random() < 0.1;
		const sentence = isLookAlike
			? (parts[Math.floor(random() * parts.length)] ?? '').replace(/\d+/g, () => String(Math.floor(random() * 5000)))
			: `${Array.from({ length: 6 + Math.floor(random() * 10) }, () => words[Math.floor(random() * words.length)]).join(' ')} ${Math.floor(random() * 5000)}. `;
		previous = sentence;
		parts.push(previous);
		length += sentence.length;
	}
	return parts.join('');
}

/** Puts `edits` letters in, out or others in their place within [start, end); returns the text and the passage's new end. */
export function editPassage(text: string, start: number, end: number, edits: number, random: Random): { text: string; end: number } {
	const letters = [...text.slice(start, end)];
	for (let count = 0; count < edits; count++) {
		const at = Math.floor(random() * letters.length);
		const letter = String.fromCharCode(97 + Math.floor(random() * 26));
		const kind = Math.floor(random() * 3);
		if (kind === 0) letters.splice(at, 1, letter);
		else if (kind === 1) letters.splice(at, 0, letter);
		else letters.splice(at, 1);
	}
	return { text: text.slice(0, start) + letters.join('') + text.slice(end), end: start + letters.length };
}

export interface EditedDocument {
	readonly before: string;
	readonly after: string;
	/** Each sentence before, and where it is after; nothing where it is gone. */
	readonly sentences: readonly {
		readonly start: number;
		readonly end: number;
		readonly change: 'kept' | 'edited' | 'gone';
		readonly to?: { readonly start: number; readonly end: number };
	}[];
}

/** What becomes of a document between two versions: of its sentences some are edited, some gone, and some new stand between them. */
export function editDocument(random: Random, size: number, edited: number, gone: number): EditedDocument {
	const sentencesOf = (text: string) => text.split(/(?<=\. )/);
	const before = sentencesOf(makeText(random, size));
	const fresh = sentencesOf(makeText(random, size));
	const sentences: EditedDocument['sentences'][number][] = [];
	let [old, now, after] = [0, 0, ''];
	const write = (sentence: string) => {
		after += sentence;
		now += sentence.length;
	};
	for (const [nth, sentence] of before.entries()) {
		if (random() < 0.05) write(fresh[nth] ?? '');
		const fate = random();
		const change = fate < edited ? 'edited' : fate < edited + gone ? 'gone' : 'kept';
		const text = change === 'gone' ? '' : change === 'edited' ? editSentence(sentence, random) : sentence;
		const trimmed = (one: string, start: number) => ({ start, end: start + one.trimEnd().length });
		sentences.push({ ...trimmed(sentence, old), change, ...(change === 'gone' ? {} : { to: trimmed(text, now) }) });
		write(text);
		old += sentence.length;
	}
	return { before: before.join(''), after, sentences };
}

/** A tenth to four tenths of its words become others, go or get company; its figure is another. */
function editSentence(sentence: string, random: Random): string {
	const parts = sentence.trimEnd().replace(/\.$/, '').split(' ');
	const figure = parts.pop() ?? '';
	const word = () => words[Math.floor(random() * words.length)] ?? '';
	const changes = Math.max(1, Math.round((0.1 + 0.3 * random()) * parts.length));
	for (let count = 0; count < changes; count++) {
		const at = Math.floor(random() * parts.length);
		const kind = Math.floor(random() * 3);
		if (kind === 0) parts.splice(at, 1, word());
		else if (kind === 1) parts.splice(at, 0, word());
		else if (parts.length > 4) parts.splice(at, 1);
	}
	return `${[...parts, random() < 0.5 ? figure : String(Math.floor(random() * 5000))].join(' ')}. `;
}

export interface TextScore {
	readonly edited: number;
	/** Edited ones that are placed on their own sentence. */
	readonly placed: number;
	readonly gone: number;
	readonly orphaned: number;
	readonly kept: number;
	readonly found: number;
	/** Of all three kinds, those on a sentence that is not theirs. */
	readonly wrong: number;
	readonly firstWrong?: string;
}

/** Where a note on a passage is now; nothing where a person is asked or it is gone. */
export type FollowText = (
	passages: readonly { readonly start: number; readonly end: number }[],
) => readonly ({ readonly start: number; readonly end: number } | 'asked' | undefined)[];

export function scoreTexts({ before, after, sentences }: EditedDocument, follow: FollowText): TextScore {
	const score = { edited: 0, placed: 0, gone: 0, orphaned: 0, kept: 0, found: 0, wrong: 0, firstWrong: undefined as string | undefined };
	follow(sentences).forEach((place, nth) => {
		const sentence = sentences[nth];
		if (!sentence) return;
		const { change, to, start, end } = sentence;
		score[change]++;
		if (place === 'asked' || !place) {
			if (change === 'gone' && !place) score.orphaned++;
			return;
		}
		const shared = to ? Math.min(to.end, place.end) - Math.max(to.start, place.start) : 0;
		const isRight = to !== undefined && shared >= 0.6 * Math.max(to.end - to.start, place.end - place.start);
		if (!isRight) {
			score.wrong++;
			score.firstWrong ??= `${change}: ${before.slice(start, end)} | ${after.slice(place.start, place.end)} | ${to && after.slice(to.start, to.end)}`;
		} else if (change === 'edited') score.placed++;
		else score.found++;
	});
	return score as TextScore;
}
