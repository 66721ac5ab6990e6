import { DRAWER_LINE, PORT_NAME } from '../messages/page-messages.ts';

/**
 * Firefox gives a frame of the extension in a page what a script in that page has, and no tabs: the background passes on
 * what the panel in it and the page's script say to each other.
 */
export function relayDrawers(): void {
	chrome.runtime.onConnect.addListener((panel) => {
		const tab = panel.sender?.tab?.id;
		if (panel.name !== DRAWER_LINE || tab === undefined || !isOwnPage(panel.sender)) return panel.disconnect();
		const page = chrome.tabs.connect(tab, { name: PORT_NAME, frameId: 0 });
		join(panel, page);
		join(page, panel);
	});
}

/** Scripts in pages send from the page's own address. */
export function isOwnPage(sender: chrome.runtime.MessageSender | undefined): boolean {
	return sender?.url?.startsWith(chrome.runtime.getURL('')) === true;
}

function join(from: chrome.runtime.Port, to: chrome.runtime.Port): void {
	from.onMessage.addListener((word) => to.postMessage(word));
	from.onDisconnect.addListener(() => {
		void chrome.runtime.lastError;
		to.disconnect();
	});
}
