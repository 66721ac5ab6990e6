/** What the panel and the script in a page say to each other, over a port that no page can open. */

export interface PageDocument {
	/** The same for the same document, however it is opened. */
	readonly id: string;
	readonly title: string;
	readonly address: string;
	readonly kind: 'workbook' | 'text';
	/** Whether notes can be shown on the page itself. */
	readonly showsMarks: boolean;
	/** Whether the page can tell which words are selected. The editor of Docs draws on canvas and can't. */
	readonly tellsSelection: boolean;
}

export type PageContent =
	/** An .xlsx file, and Google's number of each sheet by its name, where it is known. */
	| { readonly kind: 'file'; readonly base64: string; readonly gids: Readonly<Record<string, string>> }
	/** `isFallback`: of a file that could not be fetched, the tables that Google shows of it. */
	| { readonly kind: 'sheets'; readonly sheets: readonly PageSheet[]; readonly isFallback?: true }
	| { readonly kind: 'text'; readonly text: string; readonly headings: readonly Heading[] };

export interface PageSheet {
	readonly name: string;
	readonly gid?: string;
	readonly rows: readonly (readonly (string | null)[])[];
}

export interface Heading {
	readonly start: number;
	readonly path: readonly string[];
}

export const pageProblems = [
	'download-forbidden',
	'signed-out',
	'not-found',
	'no-answer',
	'offline',
	'busy',
	'half-loaded',
	'too-large',
	'nothing-to-read',
] as const;
export type PageProblem = (typeof pageProblems)[number];

export type Selection =
	| { readonly kind: 'cell'; readonly sheet: string; readonly a1: string }
	| { readonly kind: 'text'; readonly start: number; readonly end: number };

export type Target =
	| { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number; readonly a1: string }
	| { readonly kind: 'text'; readonly start: number; readonly end: number };

export interface Mark {
	/** Of the note. */
	readonly id: string;
	/** For screen readers and as a tooltip. */
	readonly label: string;
	readonly isSure: boolean;
	readonly target: Target;
}

export interface FetchInit {
	readonly method: string;
	readonly headers: Record<string, string>;
	readonly body: string;
}

/** What came of it, after every redirect. */
export interface Fetched {
	readonly status: number;
	readonly url: string;
	readonly text: string;
}

export type ToPage =
	| { readonly type: 'read'; readonly request: number }
	/** What is selected now: the page is looked at only now and then by itself. */
	| { readonly type: 'look'; readonly request: number }
	| { readonly type: 'go'; readonly target: Target }
	| { readonly type: 'draw'; readonly marks: readonly Mark[] }
	/** To the committee's form or its sheet, in the session of the page; to nowhere else. */
	| { readonly type: 'fetch'; readonly request: number; readonly address: string; readonly init?: FetchInit }
	| { readonly type: 'close' };

export type ToPanel =
	/** The first word. `token` is that of the frame which the script itself made. */
	| { readonly type: 'document'; readonly document: PageDocument; readonly token: string }
	| { readonly type: 'selection'; readonly selection: Selection | null }
	| { readonly type: 'seen'; readonly request: number; readonly selection: Selection | null }
	/** The page shows something else than what was read. */
	| { readonly type: 'stale' }
	| { readonly type: 'part'; readonly request: number; readonly text: string }
	| { readonly type: 'content'; readonly request: number; readonly content: PageContent }
	| { readonly type: 'problem'; readonly request: number; readonly problem: PageProblem }
	| { readonly type: 'fetched'; readonly request: number; readonly answer: Fetched | null }
	/** The address by which the page was opened offers a committee space. */
	| { readonly type: 'offered-space'; readonly link: string }
	| { readonly type: 'open-note'; readonly id: string }
	| { readonly type: 'new-note' };

/** The background says that a script is in a page now. */
export interface PageReady {
	readonly kind: 'page-ready';
	readonly tab: number;
}

export const PORT_NAME = 'panel';
/** From the panel in a frame to the background, which passes all on to the page's script. */
export const DRAWER_LINE = 'drawer';
/** Longer messages are cut: browsers refuse one of 64 MB. */
export const LONGEST_PART = 8_000_000;
