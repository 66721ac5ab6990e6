import { defineBackground } from 'wxt/utils/define-background';
import type { StoreRequest } from '../messages/store-messages.ts';
import { offerContextMenu } from '../page/context-menu.ts';
import { openOnPage } from '../page/open-on-page.ts';
import { storeHost, tellPanels } from '../store/store-host.ts';

export default defineBackground(() => {
	const answer = storeHost(tellPanels);
	chrome.runtime.onMessage.addListener((request: StoreRequest, sender, respond) => {
		// Scripts in pages have no business with the store: only the extension's own pages do.
		if (request.kind !== 'store' || sender.origin !== new URL(chrome.runtime.getURL('')).origin) return false;
		void answer(request).then(respond);
		return true;
	});
	offerContextMenu();
	chrome.permissions.onAdded.addListener(({ permissions = [] }) => {
		if (permissions.includes('contextMenus')) offerContextMenu();
	});
	chrome.action.onClicked.addListener((tab) => void openOnPage(tab));
	chrome.commands.onCommand.addListener((command, tab) => {
		if (command === 'new-note' && tab) void openOnPage(tab, { type: 'new-note' });
	});
});
