import { type ReviewEvent, readReviewFile, readWebAnnotations } from '#core';
import { fill } from '../words/index.ts';
import type { PanelContext } from './context.ts';

/** Adds the reviews in a file, whatever of it can be read, and says what came of it. */
export async function importReviews(file: File, context: PanelContext): Promise<string[]> {
	const { words, reviewWords, review } = context;
	const text = await file.text();
	const read = readReviewFile(text);
	const annotations = read.isForeign
		? readWebAnnotations(text, { review: `file ${file.name}`.slice(0, 200), at: new Date(file.lastModified).toISOString() })
		: undefined;
	const events = annotations?.events ?? read.events;
	if (events.length === 0) return [fill(words.everyone.foreign, { file: file.name })];
	const count = await review.importEvents(events);
	const other = otherDocument(events, review.document);
	return [
		fill(words.everyone.imported, { file: file.name, count }),
		...(other === undefined ? [] : [fill(words.everyone.otherDocument, { file: file.name, title: other })]),
		...(annotations ? [] : read.problems.map(({ problem, line }) => fill(reviewWords.fileProblems[problem], { line }))),
	];
}

/** Title of the document that the reviews say they are about, where it is another one. */
function otherDocument(events: readonly ReviewEvent[], document: string): string | undefined {
	const about = events.flatMap(({ type, payload }) =>
		type === 'review-opened' ? [payload as { documentId?: unknown; document?: unknown }] : [],
	);
	const stranger = about.find(({ documentId }) => typeof documentId === 'string' && documentId !== document.slice(0, 500));
	return stranger && about.every(({ documentId }) => documentId !== document)
		? String(stranger.document ?? stranger.documentId)
		: undefined;
}
