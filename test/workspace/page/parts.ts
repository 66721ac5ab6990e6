/** Parts of the window that F6 goes through; in the grid and in a script's page, Tab means something else. */
const PARTS = ['#page > header', '#page > main > .name-box', '#page > main > .grid', '#page > main > aside', '#page > .tabs'];

/** Moves the keys to the next part of the window that is there, or to the one before. */
export function focusNextPart(step: number): void {
	// What a modal dialog covers can't be reached.
	if (document.querySelector('dialog:modal')) return;
	const parts = PARTS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
	const at = parts.findIndex((part) => part.contains(document.activeElement));
	const next = parts.at((at + step) % parts.length);
	if (next?.matches('.grid')) next.dispatchEvent(new CustomEvent('focusgrid'));
	else if (next?.matches('.tabs')) next.querySelector<HTMLElement>('[aria-current]')?.focus();
	else (next?.querySelector<HTMLElement>('iframe') ?? next?.querySelector<HTMLElement>('button, input, a'))?.focus();
}

/** Hears F6 before the grid and the browser do. */
export function listenForF6(): () => void {
	const hear = (event: KeyboardEvent) => {
		if (event.key !== 'F6') return;
		event.preventDefault();
		event.stopPropagation();
		focusNextPart(event.shiftKey ? -1 : 1);
	};
	addEventListener('keydown', hear, { capture: true });
	return () => removeEventListener('keydown', hear, { capture: true });
}
