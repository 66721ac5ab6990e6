import { onPanelNews, tellPanels } from './panel-news.ts';

/** This panel, among others on the same document. */
export const PANEL = crypto.randomUUID();
const LONGEST_WAIT = 150;
const livePanels = new Set<string>();

/**
 * Asks which other panels are open: the draft of one that is gone may be taken up, that of a living one is somebody's
 * typing. A frame in a page is refused locks and shared channels.
 */
export async function joinPanels(): Promise<void> {
	onPanelNews((news) => {
		if (news.kind === 'who-is-there') tellPanels({ kind: 'here', panel: PANEL });
		else if (news.kind === 'here' && news.panel !== PANEL) livePanels.add(news.panel);
	});
	tellPanels({ kind: 'who-is-there' });
	await new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
}

export function isLive(panel: string): boolean {
	return livePanels.has(panel);
}
