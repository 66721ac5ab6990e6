/** What panels and the store tell all panels. */
export type PanelNews =
	/** Of this document something else is on disk now. */
	| { readonly kind: 'changed'; readonly document: string }
	| { readonly kind: 'who-is-there' }
	| { readonly kind: 'here'; readonly panel: string };

const KEY = 'news';

/** Firefox gives a frame in a page neither the session's storage nor messages to all: its words go by the disk. */
function area(): chrome.storage.StorageArea {
	return import.meta.env.FIREFOX ? chrome.storage.local : chrome.storage.session;
}

/** A word to all panels, in frames, side panels and tabs, and also to whoever says it. */
export function tellPanels(news: PanelNews): void {
	// Each is another value, so that the same word is heard again.
	void area().set({ [KEY]: { news, mark: crypto.randomUUID() } });
}

/** @returns what ends the listening */
export function onPanelNews(listener: (news: PanelNews) => void): () => void {
	const hear = (changes: Readonly<Record<string, chrome.storage.StorageChange>>) => {
		const said = changes[KEY]?.newValue as { readonly news: PanelNews } | undefined;
		if (said) listener(said.news);
	};
	const { onChanged } = area();
	onChanged.addListener(hear);
	return () => onChanged.removeListener(hear);
}
