import type { ExtensionWords } from '#core/extension-words';
import { FileDrop } from '#core/panel';

const ACCEPTED = '.xlsx,.xlsm,.ods,.fods,.csv,.tsv';

export interface StartScreenProps {
	readonly words: ExtensionWords;
	/** It was opened for the page of a tab, which has not answered. */
	readonly isForPage: boolean;
	readonly onFile: (file: File) => void;
}

export function StartScreen({ words, isForPage, onFile }: StartScreenProps) {
	return (
		<>
			<h1>{words.appName}</h1>
			<p role={isForPage ? 'status' : undefined}>{isForPage ? words.start.notYet : words.start.what}</p>
			<ReportFile words={words} onFile={onFile} />
		</>
	);
}

export function ReportFile({ words, onFile }: Pick<StartScreenProps, 'words' | 'onFile'>) {
	return (
		<FileDrop
			label={words.start.choose}
			help={`${words.start.drop}. ${words.start.kinds}.`}
			accept={ACCEPTED}
			onFiles={([file]) => file && onFile(file)}
		/>
	);
}
