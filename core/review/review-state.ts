import type { Anchor } from './anchor.ts';
import type { Answer } from './checklist.ts';
import type {
	JudgedExplanation,
	Judgement,
	NoteContent,
	NoteStatus,
	ResponseState,
	ReviewEvent,
	Reviewer,
	Verdict,
} from './review-event.ts';
import type { TableSnapshot } from './table-snapshot.ts';

/** A word with who said it and when. */
export interface Said<Value> {
	readonly event: string;
	readonly actor: string;
	readonly at: string;
	readonly value: Value;
	/** Not yet sent: for the eyes of whoever said it. */
	readonly isPending?: true;
}

/** The latest word, others said at the same time without seeing it, and all that was said before. */
export interface Register<Value> {
	readonly current: Said<Value>;
	readonly besides: readonly Said<Value>[];
	readonly history: readonly Said<Value>[];
}

export interface StatusChange {
	readonly status: NoteStatus;
	readonly remark: string;
}

export interface NoteState {
	readonly id: string;
	readonly review: string;
	readonly actor: string;
	readonly at: string;
	readonly content: Register<NoteContent>;
	readonly anchor: Register<Anchor | null>;
	readonly status: NoteStatus;
	/** Every change of status, with its remark. */
	readonly changes: readonly Said<StatusChange>[];
	readonly replies: readonly Said<string>[];
	/** What the staff of the cooperation say to it. */
	readonly response?: Register<GivenResponse>;
	/** Id of the row of the report's Issues that was made of it. */
	readonly issue?: Register<string>;
	/** Not yet submitted with a verdict: for its author's eyes. */
	readonly isPending: boolean;
	/** Written in the review of an earlier period, and not done with. */
	readonly isEarlier?: true;
}

export interface GivenAnswer {
	readonly answer: Answer;
	readonly remark: string;
}

export interface GivenResponse {
	readonly response: string;
	readonly state: ResponseState;
}

export interface GivenVerdict {
	readonly verdict: Verdict;
	readonly remark: string;
}

export interface GivenJudgement extends JudgedExplanation {
	readonly judgement: Judgement;
	readonly remark: string;
	readonly anchor: Anchor | null;
}

export interface ReviewOf {
	readonly id: string;
	/** Whose review it is: nobody else's opening, answer or verdict counts in it. */
	readonly actor: string;
	readonly reviewer?: Register<Reviewer>;
	readonly answers: ReadonlyMap<string, Register<GivenAnswer>>;
	readonly verdict?: Register<GivenVerdict>;
	/** By `explanationKey`. */
	readonly judgements: ReadonlyMap<string, Register<GivenJudgement>>;
	/** When something was last shared, by its owner's clock. */
	readonly sent?: Said<null>;
	/** Everything in it that was not yet sent. */
	readonly pending: number;
}

/** An event that changes nothing, and why: it is kept, passed on and said. */
export interface SetAside {
	readonly event: ReviewEvent;
	/**
	 * `not-theirs`: a member's own word (opening, answer, verdict, sending, text of a note) written by another; `no-reason`:
	 * another's note resolved without one.
	 */
	readonly reason: 'not-theirs' | 'no-reason';
}

export interface ReviewState {
	readonly reviews: readonly ReviewOf[];
	readonly notes: readonly NoteState[];
	readonly snapshots: readonly TableSnapshot[];
	/** All events in order, those of newer versions among them. */
	readonly history: readonly ReviewEvent[];
	/** Events that this version can't read; they are kept and passed on. */
	readonly unknown: readonly ReviewEvent[];
	/** Ids that two different events claim: the first seen counts, both are kept. */
	readonly clashes: readonly string[];
	readonly setAside: readonly SetAside[];
}
