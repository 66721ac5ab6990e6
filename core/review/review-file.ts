import { canonicalJson } from './canonical-json.ts';
import { mergeEvents } from './event-order.ts';
import { isKnownEvent, parseEvent, type ReviewEvent } from './review-event.ts';

/** A line of a review file that gave no event, or one that this version only passes on. */
export interface FileProblem {
	/** From 1. */
	readonly line: number;
	/**
	 * `cut-short`: the last line ends in the middle; `not-json`, `not-an-event`: nothing could be read there; `from-newer-version`:
	 * kept and passed on, but not shown; `too-large`: reading stopped there.
	 */
	readonly problem: 'cut-short' | 'not-json' | 'not-an-event' | 'from-newer-version' | 'too-large';
}

export interface ReviewFile {
	readonly events: readonly ReviewEvent[];
	readonly problems: readonly FileProblem[];
	/** The lines that gave no event, as they stand there: who keeps the events keeps them, too. */
	readonly unread: readonly string[];
	/** Not a single line was an event or the file's own heading: probably another kind of file. */
	readonly isForeign: boolean;
}

export const REVIEW_FILE_EXTENSION = '.imc-review.jsonl';
const HEADING = { format: 'imc-review', version: 1 };
const LARGEST_FILE = 100_000_000;
const LONGEST_LINE = 20_000_000;

/** JSON lines: a heading, then an event a line, in order. The same events give the same bytes. */
export function writeReviewFile(...sets: readonly (readonly ReviewEvent[])[]): string {
	return [HEADING, ...mergeEvents(...sets)].map((value) => `${canonicalJson(value)}\n`).join('');
}

/** A review file with the lines at its end that nobody here could read: a newer version may. */
export function withUnread(file: string, unread: readonly string[]): string {
	return file + unread.map((line) => `${line.replace(/[\r\n\u2028\u2029]+/g, ' ')}\n`).join('');
}

/** Keeps everything that can be read, whatever else is in the file. Never throws. */
export function readReviewFile(text: string): ReviewFile {
	const events: ReviewEvent[] = [];
	const problems: FileProblem[] = [];
	const unread: string[] = [];
	let hasHeading = false;
	const isTooLarge = text.length > LARGEST_FILE;
	const lines = text
		.slice(0, LARGEST_FILE)
		.replace(/^\ufeff/, '')
		.split('\n');
	lines.forEach((raw, index) => {
		const source = raw.trim();
		const line = index + 1;
		if (source === '') return;
		if (source.length > LONGEST_LINE) {
			problems.push({ line, problem: 'too-large' });
			return;
		}
		const value = parseJson(source);
		if (value === undefined) {
			unread.push(source);
			problems.push({ line, problem: index === lines.length - 1 ? (isTooLarge ? 'too-large' : 'cut-short') : 'not-json' });
			return;
		}
		if (isHeading(value)) {
			hasHeading = true;
			return;
		}
		const event = parseEvent(value);
		if (!event) {
			unread.push(source);
			problems.push({ line, problem: 'not-an-event' });
		} else {
			events.push(event);
			if (!isKnownEvent(event)) problems.push({ line, problem: 'from-newer-version' });
		}
	});
	return { events: mergeEvents(events), problems, unread, isForeign: !hasHeading && events.length === 0 };
}

function parseJson(source: string): unknown {
	// What is thrown for each line of a large file of another kind takes its time.
	if (!/^[[{"\d\-tfn]/.test(source)) return undefined;
	try {
		return JSON.parse(source) as unknown;
	} catch {
		return undefined;
	}
}

function isHeading(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'format' in value && value.format === HEADING.format;
}
