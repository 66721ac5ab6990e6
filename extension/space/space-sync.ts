import { canonicalJson, type ReviewEvent, readSpace, type SpaceRow, spacePieces, submittedEvents } from '#core';
import type { SpaceOutcome, SpaceState, SpaceSync } from './space-outcome.ts';

export interface SpaceTransport {
	readonly post: (text: string) => Promise<SpaceOutcome>;
	/** Rows of the response sheet from one on, from 0; its heading is the first. */
	readonly read: (from: number) => Promise<{ readonly outcome: SpaceOutcome; readonly rows: readonly SpaceRow[] }>;
}

/** What the space needs of the store of a review. */
export interface SpaceReview {
	readonly events: () => readonly ReviewEvent[];
	readonly actor: () => string;
	/** Takes up what came, and lets go of what was read back. Gives how many were new. */
	readonly take: (events: readonly ReviewEvent[]) => Promise<number>;
	/** Whether an event belongs to the document of this review: one space serves a committee's every report. */
	readonly isAbout: (event: ReviewEvent) => boolean;
}

/** Rows that are read again at each pull, to see that none was deleted before them. */
const OVERLAP = 1;
/** Every so many pulls all is read anew. */
const WHOLE_EVERY = 30;

/**
 * Keeps a review and a committee's space the same: reads what is new, posts what the space lacks, and believes that something
 * is there only when it has read it back. Nothing is kept but in the store: it may be stopped at any moment.
 */
export function spaceSync(transport: SpaceTransport, review: SpaceReview, newId: () => string): SpaceSync {
	let rows: readonly SpaceRow[] = [];
	let inSpace: ReadonlySet<string> = new Set();
	let pulls = 0;
	let state: SpaceState = { outcome: 'done', waiting: 0, emails: new Map(), rubbish: 0, incomplete: 0 };

	const missing = () => submittedEvents(review.events()).filter((event) => review.isAbout(event) && !inSpace.has(canonicalJson(event)));
	const pull = async (): Promise<{ readonly outcome: SpaceOutcome; readonly added: number }> => {
		const from = pulls++ % WHOLE_EVERY === 0 ? 0 : Math.max(0, rows.length - OVERLAP);
		let read = await transport.read(from);
		if (read.outcome === 'done' && from > 0 && !continues(rows, from, read.rows)) read = { ...(await transport.read(0)) };
		else if (read.outcome === 'done' && from > 0) read = { ...read, rows: [...rows.slice(0, from), ...read.rows] };
		if (read.outcome !== 'done') return { outcome: read.outcome, added: 0 };
		rows = read.rows;
		const content = readSpace(rows);
		const events = content.events.filter(review.isAbout);
		inSpace = new Set(content.events.map(canonicalJson));
		const added = await review.take(events);
		state = { ...state, emails: content.emails, rubbish: Math.max(0, content.rubbish - HEADING_ROWS), incomplete: content.incomplete };
		return { outcome: 'done', added };
	};
	return {
		state: () => state,
		/** Reads, posts what is missing, and reads it back. Gives how many events were new here. */
		async turn(): Promise<number> {
			const first = await pull();
			let { outcome, added } = first;
			if (outcome === 'done' && missing().length > 0) {
				for (const piece of spacePieces(missing(), { id: newId(), by: review.actor() })) {
					outcome = await transport.post(piece);
					if (outcome !== 'done') break;
				}
				// What was answered with a fault may have been written all the same.
				const back = await pull();
				added += back.added;
				if (outcome === 'done') outcome = back.outcome;
			}
			state = { ...state, outcome, waiting: missing().length };
			return added;
		},
		/** For the form's own button, where posting is refused: pieces that fit into its address. */
		piecesByHand: () => spacePieces(missing(), { id: newId(), by: review.actor() }, LONGEST_BY_HAND),
	};
}

const HEADING_ROWS = 1;
const LONGEST_BY_HAND = 4000;

function continues(known: readonly SpaceRow[], from: number, read: readonly SpaceRow[]): boolean {
	const [first] = read;
	return first !== undefined && first.text === known[from]?.text && first.email === known[from]?.email;
}
