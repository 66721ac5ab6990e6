/** This panel, among others on the same document. */
export const PANEL = crypto.randomUUID();
const LONGEST_WAIT = 150;
const livePanels = new Set<string>();

type PanelWord = { readonly kind: 'who-is-there' } | { readonly kind: 'here'; readonly panel: string };

/**
 * Asks which other panels are open: the draft of one that is gone may be taken up, that of a living one is somebody's
 * typing. By message, because a frame in a page is refused locks and shared channels.
 */
export async function joinPanels(): Promise<void> {
	const tell = (word: PanelWord) => chrome.runtime.sendMessage(word).catch(() => undefined);
	chrome.runtime.onMessage.addListener((word: PanelWord) => {
		if (word.kind === 'who-is-there') void tell({ kind: 'here', panel: PANEL });
		else if (word.kind === 'here') livePanels.add(word.panel);
	});
	void tell({ kind: 'who-is-there' });
	await new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
}

export function isLive(panel: string): boolean {
	return livePanels.has(panel);
}
