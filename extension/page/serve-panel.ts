import type { ToContent } from '../messages/content-messages.ts';
import {
	type Fetched,
	type FetchInit,
	LONGEST_PART,
	type PageContent,
	PORT_NAME,
	type ToPage,
	type ToPanel,
} from '../messages/page-messages.ts';
import { type PageAdapter, PageReadingError } from './adapter.ts';
import { type Drawer, openDrawer } from './drawer.ts';

/** In the address of a page that offers a committee space: whoever opened it wants the panel. */
const SPACE_KEY = 'imc-space=';
const LOOK_EVERY = 400;
const LOOK_SOON = 60;
const LOOK_FOR_CHANGES_EVERY = 5000;

/** Joins the page to the panels that ask for it. Until one does, it does nothing at all. */
export function servePanel(adapter: PageAdapter, hasDrawer: boolean): void {
	const ports = new Set<chrome.runtime.Port>();
	let drawer: Drawer | undefined;
	let timer: ReturnType<typeof setInterval> | undefined;
	let lastSelection = 'null';
	let lastDocument = '';
	let looked = 0;
	let asksForNote = false;
	let isStale = false;

	const tellAll = (word: ToPanel) => {
		for (const port of ports) port.postMessage(word);
	};
	const welcome = (port: chrome.runtime.Port) => {
		const document = adapter.document();
		if (document) port.postMessage({ type: 'document', document, token: drawer?.token ?? '' } satisfies ToPanel);
	};
	const close = () => {
		drawer?.remove();
		drawer = undefined;
		adapter.draw([], () => {});
	};
	/** The extension was updated or taken away: what is left of it goes, what was typed is on disk. */
	const isAlone = () => {
		if (chrome.runtime?.id !== undefined) return false;
		clearInterval(timer);
		close();
		adapter.leave();
		return true;
	};
	const look = () => {
		if (isAlone() || document.hidden) return;
		const now = JSON.stringify(adapter.document() ?? null);
		if (now !== lastDocument) {
			lastDocument = now;
			for (const port of ports) welcome(port);
		}
		const selection = adapter.selection();
		const print = JSON.stringify(selection);
		if (print !== lastSelection) {
			lastSelection = print;
			tellAll({ type: 'selection', selection });
		}
		if (!isStale && ++looked % (LOOK_FOR_CHANGES_EVERY / LOOK_EVERY) === 0 && adapter.hasChanged()) {
			isStale = true;
			tellAll({ type: 'stale' });
		}
	};
	const read = async (port: chrome.runtime.Port, request: number) => {
		try {
			const content = await adapter.read();
			isStale = false;
			for (const word of answerOf(content, request)) port.postMessage(word);
		} catch (error) {
			const problem = error instanceof PageReadingError ? error.problem : 'no-answer';
			port.postMessage({ type: 'problem', request, problem } satisfies ToPanel);
		}
	};

	const fetchFor = async (port: chrome.runtime.Port, request: number, address: string, init?: FetchInit) => {
		let answer: Fetched | null = null;
		try {
			if (!SPACE_ADDRESS.test(address)) throw new Error('no address of a form or its sheet');
			const response = await fetch(address, init);
			answer = { status: response.status, url: response.url || address, text: await response.text() };
		} catch {
			// Whoever asked says what it may have been.
		}
		port.postMessage({ type: 'fetched', request, answer } satisfies ToPanel);
	};

	chrome.runtime.onConnect.addListener((port) => {
		if (port.name !== PORT_NAME) return;
		ports.add(port);
		port.onMessage.addListener((word: ToPage) => {
			if (word.type === 'read') void read(port, word.request);
			else if (word.type === 'look')
				port.postMessage({ type: 'seen', request: word.request, selection: adapter.selection() } satisfies ToPanel);
			else if (word.type === 'fetch') void fetchFor(port, word.request, word.address, word.init);
			else if (word.type === 'go') {
				adapter.go(word.target);
				// The page moves its selection a moment later.
				setTimeout(look, LOOK_SOON);
			} else if (word.type === 'draw') adapter.draw(word.marks, (id) => tellAll({ type: 'open-note', id }));
			else close();
		});
		port.onDisconnect.addListener(() => {
			ports.delete(port);
			if (ports.size === 0) clearInterval(timer);
			isAlone();
		});
		lastDocument = JSON.stringify(adapter.document() ?? null);
		welcome(port);
		port.postMessage({ type: 'selection', selection: adapter.selection() } satisfies ToPanel);
		if (location.hash.includes(SPACE_KEY)) port.postMessage({ type: 'offered-space', link: location.href } satisfies ToPanel);
		if (asksForNote) port.postMessage({ type: 'new-note' } satisfies ToPanel);
		asksForNote = false;
		clearInterval(timer);
		timer = setInterval(look, LOOK_EVERY);
	});
	chrome.runtime.onMessage.addListener((message: ToContent, _sender, respond) => {
		if (drawer && !drawer.isThere()) close();
		if (message.type === 'toggle' && drawer) close();
		else if (message.type === 'new-note' && ports.size > 0) tellAll({ type: 'new-note' });
		else {
			asksForNote = message.type === 'new-note';
			if (hasDrawer) drawer ??= openDrawer(chrome.i18n.getMessage('shortName'));
		}
		respond(true);
	});
	if (hasDrawer && location.hash.includes(SPACE_KEY)) drawer = openDrawer(chrome.i18n.getMessage('shortName'));
}

/** Forms, and the export of a sheet: all that a committee's space is made of. */
const SPACE_ADDRESS =
	/^https:\/\/docs\.google\.com\/(?:forms\/(?:u\/\d+\/)?d\/e\/[\w-]+\/formResponse|spreadsheets\/(?:u\/\d+\/)?d\/[\w-]+\/export\?format=csv)/;

/** A large file goes in parts. */
function* answerOf(content: PageContent, request: number): Generator<ToPanel> {
	if (content.kind !== 'file') {
		yield { type: 'content', request, content };
		return;
	}
	const { base64 } = content;
	for (let at = 0; at < base64.length; at += LONGEST_PART) yield { type: 'part', request, text: base64.slice(at, at + LONGEST_PART) };
	yield { type: 'content', request, content: { ...content, base64: '' } };
}
