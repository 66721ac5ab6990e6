import { readReviewFile, submittedEvents, withUnread, writeReviewFile, writeWebAnnotations } from '#core';
import type { PanelContext } from '../context.ts';
import { rememberCopy } from './own-copy.ts';

const LONGEST_NAME = 60;

/** Hands the person a file. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that any file system takes. */
export function fileName({ title, review }: Pick<PanelContext, 'title' | 'review'>, ending: string): string {
	const words = [title.replace(/\.(?:xlsx|xlsm|ods|csv|tsv)$/i, ''), review.me.name].filter((part) => part !== '').join(' - ');
	const safe = words
		.replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
		.trim()
		.slice(0, LONGEST_NAME);
	return `${safe === '' ? 'review' : safe}${ending}`;
}

/** Everything that may be shared: what was submitted, and all that came from others, known to this version or not. */
export async function exportReview(context: PanelContext): Promise<void> {
	const { review } = context;
	const events = submittedEvents(review.events);
	const text = withUnread(writeReviewFile(events), review.unread);
	// The outbox lets go only of what the file gives back when it is read.
	const back = new Set(readReviewFile(text).events.map(({ id }) => id));
	saveFile(fileName(context, '.imc-review.jsonl'), 'application/jsonl', text);
	await review.markShared(review.outbox.filter((id) => back.has(id)));
}

/** All that is here, what was not sent among it: for the member alone, to have it back on another day or machine. */
export async function exportCopy(context: PanelContext): Promise<void> {
	const { review } = context;
	saveFile(fileName(context, '.my-copy.imc-review.jsonl'), 'application/jsonl', withUnread(writeReviewFile(review.events), review.unread));
	await rememberCopy(review.document);
}

export function exportAnnotations(context: PanelContext): void {
	const text = writeWebAnnotations(context.address, submittedEvents(context.review.events));
	saveFile(fileName(context, '.annotations.json'), 'application/ld+json', text);
}
