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

export interface StoredReview {
	/** As they were put in: whoever reads them checks them. */
	readonly events: readonly unknown[];
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
	readonly load: (document: string) => StoredReview;
	/** Adds what is not there yet. With `clears`, the draft goes in the same step in which its text becomes an event. */
	readonly append: (document: string, events: readonly StoredEvent[], options: AppendOptions) => Appended;
	/** With `replaces`, the draft that this one grew out of goes in the same step. */
	readonly keepDraft: (document: string, field: string, text: string, replaces?: string) => void;
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
	 * What was written `here` waits in the outbox. What comes from the `workbook` and is here in the very same words, all can
	 * read now: it waits no longer.
	 */
	readonly from: 'here' | 'file' | 'workbook';
	readonly clears?: readonly string[];
}

export interface Appended {
	/** How many were new. */
	readonly added: number;
	/** How many left the outbox. */
	readonly carriedOut: number;
}

export type StoreCall = keyof StoreCalls;
export type StoreRequest = { readonly kind: 'store'; readonly call: StoreCall; readonly values: readonly unknown[] };
export type StoreProblem = 'storage-full' | 'storage-failed' | 'extension-reloaded';
export type StoreAnswer = { readonly value: unknown } | { readonly problem: StoreProblem };

/** Under this key `storage.session` tells every panel which document has changed on disk. */
export const CHANGED_KEY = 'changed';
