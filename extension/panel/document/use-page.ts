import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mark, PageDocument, PageReady, Selection, Target, ToPanel } from '../../messages/page-messages.ts';
import { PageLink } from './page-link.ts';

export interface Page {
	readonly document: PageDocument;
	readonly link: PageLink;
	readonly selection: Selection | null;
	/** The page has changed since it was read. */
	readonly isStale: boolean;
	readonly go: (target: Target) => void;
	readonly draw: (marks: readonly Mark[]) => void;
}

export type Surroundings =
	/** A frame that the extension's own script put into a page. */
	| { readonly kind: 'drawer'; readonly tab: number; readonly token: string }
	/** The browser's side panel or sidebar, which follows the active tab. */
	| { readonly kind: 'side' }
	/** A tab of its own, for a file, or for the page in another tab. */
	| { readonly kind: 'tab'; readonly tab?: number };

export async function findSurroundings(): Promise<Surroundings> {
	// Firefox has no tabs for a frame in a page, which is then the page that it is in.
	if (!chrome.tabs) return { kind: 'drawer', tab: 0, token: location.hash.slice(1) };
	const tab = await chrome.tabs.getCurrent();
	if (window.top !== window) return { kind: 'drawer', tab: tab?.id ?? -1, token: location.hash.slice(1) };
	const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
	if (!tab) return { kind: 'side' };
	return Number.isInteger(asked) ? { kind: 'tab', tab: asked } : { kind: 'tab' };
}

/** The document of the page beside the panel, if there is one that the extension knows. */
export function usePage(surroundings: Surroundings, onAsked: (word: ToPanel) => void): Page | undefined {
	const [tab, setTab] = useState(surroundings.kind === 'side' ? undefined : surroundings.tab);
	const [round, setRound] = useState(0);
	const [document, setDocument] = useState<PageDocument>();
	const [selection, setSelection] = useState<Selection | null>(null);
	const [isStale, setStale] = useState(false);
	const [link, setLink] = useState<PageLink>();
	const asked = useRef(onAsked);
	asked.current = onAsked;

	useEffect(() => {
		if (surroundings.kind === 'drawer') return;
		if (surroundings.kind === 'tab') {
			// The page that could not be read may be loaded again.
			const onLoaded = (changed: number, { status }: { status?: string }) => {
				if (changed === surroundings.tab && status === 'complete') setRound((before) => before + 1);
			};
			chrome.tabs.onUpdated.addListener(onLoaded);
			return () => chrome.tabs.onUpdated.removeListener(onLoaded);
		}
		const follow = async () => {
			const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
			setTab(active?.id);
			setRound((before) => before + 1);
		};
		const onUpdated = (_tab: number, { status }: { status?: string }) => (status === 'complete' ? void follow() : undefined);
		void follow();
		chrome.tabs.onActivated.addListener(follow);
		chrome.tabs.onUpdated.addListener(onUpdated);
		return () => {
			chrome.tabs.onActivated.removeListener(follow);
			chrome.tabs.onUpdated.removeListener(onUpdated);
		};
	}, [surroundings]);

	useEffect(() => {
		const onReady = (word: PageReady) => {
			if (word.kind === 'page-ready') setRound((before) => before + 1);
		};
		chrome.runtime.onMessage.addListener(onReady);
		return () => chrome.runtime.onMessage.removeListener(onReady);
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: each round is a new line to the same tab
	useEffect(() => {
		setDocument(undefined);
		setSelection(null);
		setStale(false);
		if (tab === undefined || tab < 0) return;
		const opened = new PageLink(
			tab,
			(word) => {
				// A page that embeds the panel by itself doesn't know what the script told its own frame.
				if (word.type === 'document') {
					if (surroundings.kind === 'drawer' && (surroundings.token === '' || word.token !== surroundings.token)) return;
					setDocument(word.document);
					setStale(false);
				} else if (word.type === 'selection') setSelection(word.selection);
				else if (word.type === 'stale') setStale(true);
				else asked.current(word);
			},
			() => setDocument(undefined),
		);
		setLink(opened);
		return () => opened.close();
	}, [tab, round, surroundings]);

	if (!document || !link) return undefined;
	return {
		document,
		link,
		selection,
		isStale,
		go: (target) => link.tell({ type: 'go', target }),
		draw: (marks) => link.tell({ type: 'draw', marks }),
	};
}
