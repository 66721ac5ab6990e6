import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../context.ts';

/** `New note` in the menu of the right mouse button is asked for by whoever wants it, and not before. */
const WANTED: chrome.permissions.Permissions = { permissions: ['contextMenus'] };

export function ContextMenuOffer() {
	const { words, announce } = usePanel();
	const [isThere, setThere] = useState(true);
	useEffect(() => {
		// In Firefox it is there from the start, and a frame in a page has nobody to ask.
		chrome.permissions?.contains(WANTED).then(setThere, () => undefined);
	}, []);
	if (isThere) return null;
	const ask = async () => {
		// Refused is refused; where the browser can't ask here, it does so with the button in the toolbar.
		const isGranted = await chrome.permissions.request(WANTED).catch(() => false);
		if (!isGranted) return;
		setThere(true);
		announce(words.notes.inMenuNow);
	};
	return (
		<button type="button" class="imc-quiet" onClick={() => void ask()}>
			{words.notes.offerMenu}
		</button>
	);
}
