import { isKnownEvent, type ReviewEvent } from '#core';

/** Ids of the documents that reviews say they are about. */
export function documentsOf(events: readonly ReviewEvent[]): string[] {
	return [...new Set(openings(events).flatMap(({ documentId }) => documentId ?? []))];
}

/** Title of the document that the reviews say they are about, where it is another one. */
export function otherDocument(events: readonly ReviewEvent[], document: string): string | undefined {
	const ids = documentsOf(events);
	if (ids.length === 0 || ids.includes(document.slice(0, 500))) return undefined;
	return openings(events).find(({ documentId }) => documentId !== undefined)?.document ?? ids[0];
}

function openings(events: readonly ReviewEvent[]) {
	return events.flatMap((event) => (isKnownEvent(event) && event.type === 'review-opened' ? [event.payload] : []));
}
