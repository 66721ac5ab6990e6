import type { SpaceContent } from '#core';

/** What became of one call to the form or its sheet. */
export type SpaceOutcome =
	| 'done'
	/** 429, or a fault of the server's: later. */
	| 'busy'
	| 'offline'
	| 'signed-out'
	/** The form takes no answers any more. */
	| 'closed'
	/** The form has no such question, or wants its own button pressed. */
	| 'refused'
	/** The sheet of responses is not shared with this member. */
	| 'not-shared'
	| 'not-found';

export interface SpaceState {
	readonly outcome: SpaceOutcome;
	/** Own and others' shared events that the space does not hold yet. */
	readonly waiting: number;
	readonly emails: SpaceContent['emails'];
	readonly rubbish: number;
	readonly incomplete: number;
}

export interface SpaceSync {
	readonly state: () => SpaceState;
	/** Reads, posts what is missing, and reads it back. Gives how many events were new here. */
	readonly turn: () => Promise<number>;
	/** For the form's own button, where posting is refused: pieces that fit into its address. */
	readonly piecesByHand: () => readonly string[];
}

/** How long until the next turn, in milliseconds: soon after one's own change, later the longer the server is busy. */
export function waitAfter(outcome: SpaceOutcome, failures: number, sinceOwnChange: number): number {
	if (outcome !== 'done') return Math.min(300_000, 15_000 * 2 ** Math.min(failures, 5));
	return sinceOwnChange < 60_000 ? 5000 : 20_000;
}
