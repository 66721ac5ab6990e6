import type { ToContent } from '../messages/content-messages.ts';
import type { PageReady } from '../messages/page-messages.ts';
import { openSidePanel } from './side-panel.ts';

/** The script that the toolbar button puts into a page that isn't one of Google's. */
const ANY_PAGE = 'any-page.js';
const LONGEST_LOAD = 10_000;
const DOCUMENTS = 'https://docs.google.com/';

/**
 * The drawer in Google's pages, the browser's side panel beside any other. Where neither can be, as on the browser's own
 * pages, the panel comes in a tab of its own.
 */
export async function openOnPage(tab: chrome.tabs.Tab, message: ToContent = { type: 'toggle' }): Promise<void> {
	const { id, url } = tab;
	// The browser gives both only in answer to a press: nothing may be awaited before they are asked for.
	const isOthers = !url?.startsWith(DOCUMENTS);
	const side = isOthers && id !== undefined ? openSide(id) : undefined;
	const mayScript = isOthers ? requestPermissions() : undefined;
	if (id !== undefined && (await tell(id, message)) && !isOthers) return;
	// Into Google's pages our script comes when they have loaded.
	if (id !== undefined && !isOthers && (await isLoadedLater(id)) && (await tell(id, message))) return;
	if (id !== undefined && (await mayScript)) await startScript(id);
	if (!(await side)) await chrome.tabs.create({ url: chrome.runtime.getURL(`panel.html${id === undefined ? '' : `?tab=${id}`}`) });
}

async function openSide(tab: number): Promise<boolean> {
	try {
		await openSidePanel(tab);
		return true;
	} catch {
		return false;
	}
}

/** Whether the page was still loading, and has loaded now. */
async function isLoadedLater(tab: number): Promise<boolean> {
	const isLoading = async () => (await chrome.tabs.get(tab)).status === 'loading';
	if (!(await isLoading())) return false;
	return new Promise((resolve) => {
		const finish = (isLoaded: boolean) => {
			clearTimeout(timer);
			chrome.tabs.onUpdated.removeListener(onUpdated);
			resolve(isLoaded);
		};
		const onUpdated = (changed: number, { status }: { status?: string }) => {
			if (changed === tab && status === 'complete') finish(true);
		};
		const timer = setTimeout(() => finish(false), LONGEST_LOAD);
		chrome.tabs.onUpdated.addListener(onUpdated);
	});
}

async function requestPermissions(): Promise<boolean> {
	try {
		return await chrome.permissions.request({ permissions: chrome.contextMenus ? ['scripting'] : ['contextMenus', 'scripting'] });
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
async function startScript(tab: number): Promise<void> {
	try {
		await chrome.scripting.executeScript({ target: { tabId: tab }, files: [ANY_PAGE] });
		await chrome.runtime.sendMessage({ kind: 'page-ready', tab } satisfies PageReady);
	} catch {
		// The browser's own pages let nobody in, and no panel may be open yet: either way a file can be chosen.
	}
}
