import type { ToContent } from '../messages/content-messages.ts';

/** The script that the toolbar button puts into a page that isn't one of Google's. */
const ANY_PAGE = 'any-page.js';
const DOCUMENTS = 'https://docs.google.com/';

/** Opens the drawer in the page, or closes it; where no script can run, the panel comes in a tab of its own. */
export async function openOnPage(tab: chrome.tabs.Tab): Promise<void> {
	const isOpen = await reach(tab, { type: 'toggle' });
	if (!isOpen) await chrome.tabs.create({ url: chrome.runtime.getURL('panel.html') });
}

export async function openWithNewNote(tab: chrome.tabs.Tab): Promise<void> {
	await reach(tab, { type: 'new-note' });
}

/** The browser asks for a permission only in answer to a press: nothing may be awaited before it is asked. */
async function reach({ id, url }: chrome.tabs.Tab, message: ToContent): Promise<boolean> {
	if (id === undefined) return false;
	const mayScript = url?.startsWith(DOCUMENTS) ? Promise.resolve(true) : requestScripting();
	if (await tell(id, message)) return true;
	return (await mayScript) && startScript(id, message);
}

async function requestScripting(): Promise<boolean> {
	try {
		return await chrome.permissions.request({ permissions: ['scripting'] });
	} catch {
		return chrome.permissions.contains({ permissions: ['scripting'] });
	}
}

/** Whether a script of ours was there to hear it. */
async function tell(tab: number, message: ToContent): Promise<boolean> {
	try {
		return (await chrome.tabs.sendMessage(tab, message, { frameId: 0 })) === true;
	} catch {
		return false;
	}
}

/** The person has just pressed the button, so that this page alone is open to us, and only until it is left. */
async function startScript(tab: number, message: ToContent): Promise<boolean> {
	try {
		await chrome.scripting.executeScript({ target: { tabId: tab }, files: [ANY_PAGE] });
		return await tell(tab, message);
	} catch {
		return false;
	}
}
