import { defineBackground } from 'wxt/utils/define-background';
import type { StoreRequest } from '../messages/store-messages.ts';
import { offerContextMenu } from '../page/context-menu.ts';
import { openOnPage } from '../page/open-on-page.ts';
import { isOwnPage, relayDrawers } from '../page/relay-drawers.ts';
import { tellPanels } from '../review/panel-news.ts';
import { storeHost } from '../store/store-host.ts';

export default defineBackground(() => {
	const answer = storeHost((document) => tellPanels({ kind: 'changed', document }));
	chrome.runtime.onMessage.addListener((request: StoreRequest, sender, respond) => {
		// Scripts in pages have no business with the store: only the extension's own pages do.
		if (request.kind !== 'store' || !isOwnPage(sender)) return false;
		void answer(request).then(respond);
		return true;
	});
	if (import.meta.env.FIREFOX) relayDrawers();
	offerContextMenu();
	chrome.permissions.onAdded.addListener(({ permissions = [] }) => {
		if (permissions.includes('contextMenus')) offerContextMenu();
	});
	chrome.action.onClicked.addListener((tab) => void openOnPage(tab));
	chrome.commands.onCommand.addListener((command, tab) => {
		if (command === 'new-note' && tab) void openOnPage(tab, { type: 'new-note' });
	});
});
