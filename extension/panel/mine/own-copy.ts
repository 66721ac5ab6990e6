import type { Review } from '../../review/use-review.ts';
import { isDue } from './copy-due.ts';

const KEY = 'own-copies';

/** When a copy of each document's review was last saved, in ISO 8601: looked up once, when the panel opens. */
const saved: Record<string, string> = await readCopies();

async function readCopies(): Promise<Record<string, string>> {
	const found = await chrome.storage.local.get(KEY).catch(() => ({}));
	return { ...((found as Record<string, unknown>)[KEY] as Record<string, string> | undefined) };
}

export async function rememberCopy(document: string): Promise<void> {
	saved[document] = new Date().toISOString();
	await chrome.storage.local.set({ [KEY]: saved });
}

/** Whether a copy of one's own review is to be suggested now. */
export function isCopyDue({ document, events, mine }: Pick<Review, 'document' | 'events' | 'mine'>): boolean {
	return isDue(events, { mine, last: Date.parse(saved[document] ?? '') || 0, now: Date.now() });
}
