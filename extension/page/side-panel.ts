/** Firefox's side panel, which Chrome's types don't know. */
interface Sidebar {
	readonly sidebarAction: { readonly open: () => Promise<void> };
}

/** In Firefox a frame in a page can't open it; the button in the toolbar can. */
export function canOpenSidePanel(): boolean {
	return !import.meta.env.FIREFOX || (globalThis as unknown as { browser: Partial<Sidebar> }).browser.sidebarAction !== undefined;
}

/** Opens the browser's own panel beside the page. Only in answer to a press, with nothing awaited before. */
export function openSidePanel(tab: number): Promise<void> {
	if (import.meta.env.FIREFOX) return (globalThis as unknown as { browser: Sidebar }).browser.sidebarAction.open();
	return chrome.sidePanel.open({ tabId: tab });
}
