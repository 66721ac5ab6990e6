import { fill, type ReviewFile, readReviewFile, readWebAnnotations } from '#core';
import type { PanelContext } from '../context.ts';
import { sayProblems } from './reading-problems.ts';
import { otherDocument } from './reviewed-document.ts';

/** Adds the reviews in files, whatever of them can be read, in one step, and says what came of each. */
export async function importReviews(
	files: readonly File[],
	context: PanelContext,
): Promise<{ readonly count: number; readonly remarks: readonly string[] }> {
	const { words, review } = context;
	const read = await Promise.all(files.map((file) => readFile(file)));
	const known = new Set(review.events.map(({ id }) => id));
	const remarks = read.flatMap(({ file, events, problems }) => {
		if (events.length === 0) return [fill(words.everyone.foreign, { file: file.name })];
		const fresh = events.filter(({ id }) => !known.has(id));
		for (const { id } of fresh) known.add(id);
		const other = otherDocument(events, review.document);
		return [
			fill(words.everyone.imported, { file: file.name, count: fresh.length }),
			...(other === undefined ? [] : [fill(words.everyone.otherDocument, { file: file.name, title: other })]),
			...sayProblems(problems, words, context.reviewWords),
		];
	});
	const all = read.flatMap(({ events }) => events);
	const unread = read.flatMap((one) => one.unread);
	return { count: all.length + unread.length === 0 ? 0 : await review.importEvents(all, 'file', unread), remarks };
}

/** A review file, or Web Annotations of our own or of another tool. */
async function readFile(file: File): Promise<Pick<ReviewFile, 'events' | 'problems' | 'unread'> & { readonly file: File }> {
	const text = await file.text();
	const read = readReviewFile(text);
	if (!read.isForeign) return { ...read, file };
	const fallback = { review: `file ${file.name}`.slice(0, 200), at: new Date(file.lastModified).toISOString() };
	return { events: readWebAnnotations(text, fallback).events, problems: [], unread: [], file };
}
