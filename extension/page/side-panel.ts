/** Firefox's side panel, which Chrome's types don't know. */
interface Sidebar {
	readonly sidebarAction: { readonly open: () => Promise<void> };
}

/** Opens the browser's own panel beside the page. Only in answer to a press, with nothing awaited before. */
export function openSidePanel(tab: number): Promise<void> {
	if (import.meta.env.FIREFOX) return (globalThis as unknown as { browser: Sidebar }).browser.sidebarAction.open();
	return chrome.sidePanel.open({ tabId: tab });
}
