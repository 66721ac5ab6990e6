import type { ExtensionWords } from '../words/index.ts';
import { FileDrop } from './FileDrop.tsx';

const ACCEPTED = '.xlsx,.xlsm,.ods,.csv,.tsv';

export function StartScreen({ words, onFile }: { readonly words: ExtensionWords; readonly onFile: (file: File) => void }) {
	return (
		<>
			<h1>{words.appName}</h1>
			<p>{words.start.what}</p>
			<FileDrop
				label={words.start.choose}
				help={`${words.start.drop}. ${words.start.kinds}.`}
				accept={ACCEPTED}
				onFiles={([file]) => file && onFile(file)}
			/>
		</>
	);
}
