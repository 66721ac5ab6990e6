/** What the panel asks of the store, which the background alone writes: so it is one, whatever page the panel stands in. */

/** What is typed and not yet sent, by the field that it stands in. */
export type Drafts = Readonly<Record<string, string>>;

export interface Me {
	/** The same for all that this person writes in this browser. */
	readonly actor: string;
	readonly name: string;
	readonly municipality: string;
	readonly role: string;
}

/** How much of a document's events somebody has seen. */
export interface Arrival {
	readonly last: number;
	/** How many had been taken back by then: after another, all is read anew. */
	readonly taken: number;
}

export interface StoredReview {
	readonly isWhole: boolean;
	readonly arrival: Arrival;
	/** As they were put in and in the order in which they came: whoever reads them checks them. */
	readonly events: readonly unknown[];
	/** Lines of files that nobody here could read: kept, and passed on. */
	readonly unread: readonly string[];
	readonly drafts: Drafts;
	/** Ids of own events that neither a file nor the workbook has carried out of this browser yet. */
	readonly outbox: readonly string[];
	readonly me: Me;
}

/** What tells one local file from another. */
export interface LocalFile {
	/** A hash of all its cells. */
	readonly print: string;
	readonly name: string;
	/** A hash of whose report it is and of which period; empty where that can't be told. */
	readonly subject: string;
}

/** A local file, and the document whose notes it was opened with. */
export interface KnownFile extends LocalFile {
	readonly id: string;
}

export interface StoreCalls {
	/** All, or only what came after what is known, where that can be told. */
	readonly load: (document: string, known?: Arrival) => StoredReview;
	/** Adds what is not there yet. With `clears`, the draft goes in the same step in which its text becomes an event. */
	readonly append: (document: string, events: readonly StoredEvent[], options: AppendOptions) => Appended;
	/** With `replaces`, the draft that this one grew out of goes in the same step. */
	readonly keepDraft: (document: string, field: string, text: string, replaces?: string) => void;
	/** Lines of a file that gave no event. Gives how many were new. */
	readonly keepUnread: (document: string, lines: readonly string[]) => number;
	readonly introduce: (me: Omit<Me, 'actor'>) => Me;
	readonly markShared: (document: string, ids: readonly string[]) => void;
	/** Those on whose document something is written, as they were last opened, the newest last. */
	readonly knownFiles: () => readonly KnownFile[];
	readonly rememberFile: (file: KnownFile) => void;
}

export interface StoredEvent {
	readonly id: string;
}

export interface AppendOptions {
	/**
	 * What was written `here` waits in the outbox. What comes from the `workbook` or the committee's `space` and is here in
	 * the very same words, all can read now: it waits no longer.
	 */
	readonly from: 'here' | 'file' | 'workbook' | 'space';
	readonly clears?: readonly string[];
	/** What was reworded or taken back before anybody saw it: it goes in the same step, and does not come back from a copy. */
	readonly removes?: readonly StoredEvent[];
}

export interface Appended {
	/** How many were new. */
	readonly added: number;
	/** How many left the outbox. */
	readonly carriedOut: number;
	/** What was written `here`, as it was read back from disk when it was there. */
	readonly readBack: readonly unknown[];
}

export type StoreCall = keyof StoreCalls;
export type StoreRequest = { readonly kind: 'store'; readonly call: StoreCall; readonly values: readonly unknown[] };
export type StoreProblem = 'storage-full' | 'storage-failed' | 'not-read-back' | 'extension-reloaded';
export type StoreAnswer = { readonly value: unknown } | { readonly problem: StoreProblem };
