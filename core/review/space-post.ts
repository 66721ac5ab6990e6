import { z } from '../zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { mergeEvents } from './event-order.ts';
import { parseEvent, type ReviewEvent } from './review-event.ts';

/**
 * A committee space is a form with one paragraph question and the sheet of its responses. What is posted to it are pieces of
 * text, each the answer of one response: a heading in JSON, then a part of the events' lines between two signs, for a form may
 * trim what it is given. https://support.google.com/docs/answer/37579: a cell takes 50,000 letters.
 */
const LONGEST_PIECE = 29_000;
const MARK = '|';

const heading = z.looseObject({
	imc: z.literal(1),
	/** The same for all parts of one posting, whenever and however often it comes. */
	post: z.string().check(z.minLength(1), z.maxLength(200)),
	part: z.int().check(z.positive(), z.maximum(100_000)),
	of: z.int().check(z.positive(), z.maximum(100_000)),
	/** The actor who posted it, to whom the form's own e-mail address belongs. */
	by: z.string().check(z.minLength(1), z.maxLength(200)),
	/** How many letters the part has. */
	size: z.int().check(z.nonnegative(), z.maximum(LONGEST_PIECE)),
});

export interface SpaceRow {
	readonly text: string;
	/** That Google verified, where the form collects it. */
	readonly email: string;
}

export interface SpaceContent {
	readonly events: readonly ReviewEvent[];
	/** The verified addresses from which each actor posted in their own name: more than one is worth a look. */
	readonly emails: ReadonlyMap<string, readonly string[]>;
	/** Rows that are nothing of ours: somebody typed into the form. */
	readonly rubbish: number;
	/** Postings of which parts are missing or cut. */
	readonly incomplete: number;
	/** Lines that gave no event. */
	readonly unread: readonly string[];
}

/** Pieces to post one after the other, each under 30,000 letters. `longest`: fewer, where an address must hold them. */
export function spacePieces(
	events: readonly ReviewEvent[],
	post: { readonly id: string; readonly by: string },
	longest = LONGEST_PIECE,
): string[] {
	const text = mergeEvents(events).map(canonicalJson).join('\n');
	const parts: string[] = [];
	const room = longest - 300 - post.by.length - post.id.length;
	for (let at = 0; at < text.length; ) {
		let end = Math.min(text.length, at + room);
		// A letter of two halves stays in one piece.
		if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
		parts.push(text.slice(at, end));
		at = end;
	}
	return parts.map((part, index) => {
		const head = { imc: 1, post: post.id, part: index + 1, of: parts.length, by: post.by, size: part.length };
		return `${canonicalJson(head)}\n${MARK}${part}${MARK}`;
	});
}

/** Everything that can be read in the responses, in whatever order and however often they came. Never throws. */
export function readSpace(rows: readonly SpaceRow[]): SpaceContent {
	const posts = new Map<
		string,
		{ readonly by: string; readonly of: number; readonly parts: Map<number, string>; readonly emails: Set<string> }
	>();
	let rubbish = 0;
	let cut = 0;
	for (const { text, email } of rows) {
		const piece = pieceOf(text);
		if (piece === undefined) {
			if (text.trim() !== '') rubbish++;
			continue;
		}
		if (piece === 'cut') {
			cut++;
			continue;
		}
		const key = JSON.stringify([piece.post, piece.by, piece.of]);
		const post = posts.get(key) ?? { by: piece.by, of: piece.of, parts: new Map<number, string>(), emails: new Set<string>() };
		posts.set(key, post);
		if (!post.parts.has(piece.part)) post.parts.set(piece.part, piece.body);
		if (email !== '') post.emails.add(email.toLowerCase());
	}
	const events: ReviewEvent[] = [];
	const unread: string[] = [];
	const emails = new Map<string, Set<string>>();
	let incomplete = 0;
	for (const { by, of, parts, emails: from } of posts.values()) {
		if (parts.size < of) {
			incomplete++;
			continue;
		}
		const lines = Array.from({ length: of }, (_, index) => parts.get(index + 1) ?? '')
			.join('')
			.split('\n');
		for (const line of lines) {
			const event = parseLine(line);
			if (!event) unread.push(line);
			else {
				events.push(event);
				if (event.actor === by) emails.set(by, new Set([...(emails.get(by) ?? []), ...from]));
			}
		}
	}
	return {
		events: mergeEvents(events),
		emails: new Map([...emails].flatMap(([actor, from]) => (from.size > 0 ? [[actor, [...from]] as const] : []))),
		rubbish,
		incomplete: incomplete + cut,
		unread,
	};
}

function pieceOf(text: string): (z.output<typeof heading> & { readonly body: string }) | 'cut' | undefined {
	const source = text.replace(/\r\n?/g, '\n').trim();
	const end = source.indexOf('\n');
	if (!source.startsWith('{') || end < 0) return undefined;
	const parsed = heading.safeParse(jsonOf(source.slice(0, end)));
	if (!parsed.success) return undefined;
	const body = source.slice(end + 1);
	if (!body.startsWith(MARK) || !body.endsWith(MARK) || body.length !== parsed.data.size + 2 * MARK.length) return 'cut';
	return { ...parsed.data, body: body.slice(MARK.length, -MARK.length) };
}

function parseLine(line: string): ReviewEvent | undefined {
	return parseEvent(jsonOf(line));
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
