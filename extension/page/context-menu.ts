import { openOnPage } from './open-on-page.ts';

const NEW_NOTE = 'new-note';

/** `New note` in the menu of what is selected: there once the browser has granted it, with the first press of the button. */
export function offerContextMenu(): void {
	if (!chrome.contextMenus) return;
	chrome.contextMenus.create({ id: NEW_NOTE, title: chrome.i18n.getMessage('newNote'), contexts: ['page', 'selection'] }, () => {
		// It is there already: the worker was only started anew.
		void chrome.runtime.lastError;
	});
	chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		if (menuItemId === NEW_NOTE && tab) void openOnPage(tab, { type: 'new-note' });
	});
}
