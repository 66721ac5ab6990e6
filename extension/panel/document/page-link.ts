import type { DocumentSource } from '../../check/opened-document.ts';
import {
	DRAWER_LINE,
	type Fetched,
	type FetchInit,
	type PageContent,
	PORT_NAME,
	type Selection,
	type ToPage,
	type ToPanel,
} from '../../messages/page-messages.ts';
import { PageError } from './use-document.ts';

/** The panel's end of the line to the script in a page. */
export class PageLink {
	private port: chrome.runtime.Port;
	private readonly opening = new Map<string, string>();
	private readonly waiting = new Map<
		number,
		{ resolve: (source: DocumentSource) => void; reject: (error: PageError) => void; parts: string[] }
	>();
	private readonly looking = new Map<number, (selection: Selection | null) => void>();
	private readonly fetching = new Map<number, (answer: Fetched | null) => void>();
	private requests = 0;

	constructor(tab: number, onWord: (word: ToPanel) => void, onGone: () => void) {
		this.port = this.open(tab, onWord, onGone);
	}

	private open(tab: number, onWord: (word: ToPanel) => void, onGone: () => void): chrome.runtime.Port {
		const port = connect(tab);
		let isHeard = false;
		port.onMessage.addListener((word: ToPanel) => {
			isHeard = true;
			if (!this.take(word) && !this.isSaidAgain(word)) onWord(word);
		});
		port.onDisconnect.addListener(() => {
			void chrome.runtime.lastError;
			// The background that passes all on is stopped when it has been idle for a while: the page is still there.
			if (isHeard && !chrome.tabs && chrome.runtime?.id !== undefined) {
				this.port = this.open(tab, onWord, onGone);
				for (const [request, { parts }] of this.waiting) {
					parts.length = 0;
					this.tell({ type: 'read', request });
				}
				for (const request of this.looking.keys()) this.tell({ type: 'look', request });
				this.giveUpFetching();
				return;
			}
			for (const { reject } of this.waiting.values()) reject(new PageError('no-answer'));
			this.waiting.clear();
			for (const resolve of this.looking.values()) resolve(null);
			this.looking.clear();
			this.giveUpFetching();
			onGone();
		});
		return port;
	}

	/** What was to be sent may have been, or not: whoever asked looks before asking again. */
	private giveUpFetching(): void {
		for (const resolve of this.fetching.values()) resolve(null);
		this.fetching.clear();
	}

	/** A line that is opened again begins with the same document, and the same offer of a space. */
	private isSaidAgain(word: ToPanel): boolean {
		if (word.type !== 'document' && word.type !== 'offered-space') return false;
		const said = JSON.stringify(word);
		const isSame = said === this.opening.get(word.type);
		this.opening.set(word.type, said);
		return isSame;
	}

	tell(word: ToPage): void {
		try {
			this.port.postMessage(word);
		} catch {
			// The page is gone; its disconnection says so.
		}
	}

	read(): Promise<DocumentSource> {
		const request = ++this.requests;
		return new Promise((resolve, reject) => {
			this.waiting.set(request, { resolve, reject, parts: [] });
			this.tell({ type: 'read', request });
		});
	}

	/** What is selected on the page now. */
	look(): Promise<Selection | null> {
		const request = ++this.requests;
		return new Promise((resolve) => {
			this.looking.set(request, resolve);
			this.tell({ type: 'look', request });
		});
	}

	/** In the session of the page. Nothing where the line broke. */
	fetch(address: string, init?: FetchInit): Promise<Fetched | null> {
		const request = ++this.requests;
		return new Promise((resolve) => {
			this.fetching.set(request, resolve);
			this.tell({ type: 'fetch', request, address, ...(init ? { init } : {}) });
		});
	}

	close(): void {
		this.port.disconnect();
	}

	/** Whether it was the answer to a question. */
	private take(word: ToPanel): boolean {
		if (word.type === 'fetched') {
			this.fetching.get(word.request)?.(word.answer);
			return this.fetching.delete(word.request);
		}
		if (word.type === 'seen') {
			this.looking.get(word.request)?.(word.selection);
			return this.looking.delete(word.request);
		}
		if (word.type !== 'part' && word.type !== 'content' && word.type !== 'problem') return false;
		const caller = this.waiting.get(word.request);
		if (word.type === 'part') caller?.parts.push(word.text);
		else {
			this.waiting.delete(word.request);
			if (word.type === 'problem') caller?.reject(new PageError(word.problem));
			else caller?.resolve(sourceOf(word.content, caller.parts.join('')));
		}
		return true;
	}
}

/** Firefox has no tabs for a frame in a page: the background knows in which it is, and passes all on. */
function connect(tab: number): chrome.runtime.Port {
	return chrome.tabs ? chrome.tabs.connect(tab, { name: PORT_NAME, frameId: 0 }) : chrome.runtime.connect({ name: DRAWER_LINE });
}

function sourceOf(content: PageContent, base64: string): DocumentSource {
	if (content.kind !== 'file') return content;
	const bytes = Uint8Array.from(atob(base64 + content.base64), (letter) => letter.charCodeAt(0));
	return { kind: 'file', bytes, name: 'document.xlsx', gids: content.gids };
}
