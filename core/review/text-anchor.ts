import { hashText } from './cell-print.ts';

/** The text of a document as a host hands it in, with the headings that stand over its parts. */
export interface DocumentText {
	readonly text: string;
	/** In order of `start`, the offset from which a path of headings holds. */
	readonly headings?: readonly { readonly start: number; readonly path: readonly string[] }[];
}

/** What a note on a passage holds on to: the words, what stands around them, and the headings over them. */
export interface TextAnchor {
	readonly kind: 'text';
	readonly quote: string;
	/** 32 to 96 characters before and after, as many as tell the passage from others; fewer at the document's ends. */
	readonly before: string;
	readonly after: string;
	readonly headings: readonly string[];
	/** Where it stood: a hint. */
	readonly start: number;
	/** Whether the document held the quote once only. */
	readonly isAlone: boolean;
	/** Hash of the whole text: where it is the same nothing moved. */
	readonly document: string;
}

const LEAST_CONTEXT = 32;
const MOST_CONTEXT = 96;
const LONGEST_QUOTE = 2000;

export function anchorText(document: DocumentText, start: number, end: number, documentHash = hashText(document.text)): TextAnchor {
	const { text } = document;
	const from = Math.max(0, Math.min(start, text.length));
	const quote = text.slice(from, Math.min(Math.max(end, from), from + LONGEST_QUOTE));
	const around = (size: number) => ({
		before: text.slice(Math.max(0, from - size), from),
		after: text.slice(from + quote.length, from + quote.length + size),
	});
	const isAlone = quote !== '' && occursOnce(text, quote);
	let size = LEAST_CONTEXT;
	// Wider until either side by itself tells the passage from its look-alikes, whatever becomes of the quote.
	while (size < MOST_CONTEXT && !(occursOnce(text, around(size).before) && occursOnce(text, around(size).after))) size += LEAST_CONTEXT;
	const context = around(isAlone ? size : MOST_CONTEXT);
	return { kind: 'text', quote, ...context, headings: headingsAt(document, from), start: from, isAlone, document: documentHash };
}

export function headingsAt({ headings = [] }: DocumentText, offset: number): readonly string[] {
	let low = 0;
	let high = headings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((headings[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return headings[low - 1]?.path ?? [];
}

function occursOnce(text: string, part: string): boolean {
	const first = text.indexOf(part);
	return first >= 0 && text.indexOf(part, first + 1) < 0;
}
