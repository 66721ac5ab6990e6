import { fill } from '#core';
import type { ExtensionWords } from '#core/extension-words';
import { ReportFile } from './StartScreen.tsx';
import type { Reading } from './use-document.ts';

export interface ReadingStatusProps {
	readonly words: ExtensionWords;
	readonly reading: Reading;
	readonly isStale: boolean;
	readonly onRead: () => void;
	readonly onCancel: () => void;
	/** A file in the place of a document that may not be had. */
	readonly onFile: (file: File) => void;
}

/** Whether the document is being read, could not be, or has changed since. */
export function ReadingStatus({ words, reading, isStale, onRead, onCancel, onFile }: ReadingStatusProps) {
	if (reading.phase === 'reading')
		return (
			<div class="imc-row">
				<p role="status">{words.reading}</p>
				<progress class="imc-progress" aria-label={words.reading} />
				<button type="button" onClick={onCancel}>
					{words.cancel}
				</button>
			</div>
		);
	if (reading.phase === 'problem')
		return (
			<div class="imc-problem" role="alert">
				<p>{problemText(reading, words)}</p>
				{reading.problem === 'download-forbidden' && <ReportFile words={words} onFile={onFile} />}
				<button type="button" onClick={onRead}>
					{words.tryAgain}
				</button>
			</div>
		);
	if (!isStale && reading.phase === 'ready' && reading.isFallback) return <p class="imc-help">{words.readFromTables}</p>;
	if (!isStale) return null;
	return (
		<div class="imc-problem">
			<p role="status">{words.stale}</p>
			<button type="button" onClick={onRead}>
				{words.readAgain}
			</button>
		</div>
	);
}

/** With the piece of a damaged file that can't be read, where it is known: whoever made it may know it by that name. */
export function problemText({ problem, part }: Reading & { readonly phase: 'problem' }, words: ExtensionWords): string {
	return problem === 'damaged' && part !== undefined ? fill(words.damagedPart, { part }) : words.problems[problem];
}
