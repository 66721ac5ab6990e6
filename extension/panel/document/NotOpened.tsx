import { useEffect, useState } from 'preact/hooks';
import type { ExtensionWords } from '#core/extension-words';

const PATIENCE = 1500;

/** What a frame shows that our own script did not make, after it has had time to say that it did. */
export function NotOpened({ words }: { readonly words: ExtensionWords }) {
	const [isLate, setLate] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), PATIENCE);
		return () => clearTimeout(timer);
	}, []);
	return isLate ? <p>{words.notOpened}</p> : null;
}
