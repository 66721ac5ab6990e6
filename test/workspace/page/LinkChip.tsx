import { useEffect } from 'preact/hooks';

export interface LinkChipProps {
	/** `#gid=0&range=A1`, `#Sheet!A1`, or an address. */
	readonly link: string;
	/** What the cell shows. */
	readonly text: string;
	readonly onFollow: (link: string) => void;
}

/** Where the link of the selected cell leads; Alt+Enter follows it, as at Google. */
export function LinkChip({ link, text, onFollow }: LinkChipProps) {
	useEffect(() => {
		const hear = (event: KeyboardEvent) => {
			if (event.key !== 'Enter' || !event.altKey) return;
			event.preventDefault();
			event.stopPropagation();
			onFollow(link);
		};
		addEventListener('keydown', hear, { capture: true });
		return () => removeEventListener('keydown', hear, { capture: true });
	}, [link, onFollow]);
	return (
		<p class="link-chip">
			<button type="button" onClick={() => onFollow(link)}>
				Open {text || link}
			</button>{' '}
			<kbd>Alt+Enter</kbd>
		</p>
	);
}
