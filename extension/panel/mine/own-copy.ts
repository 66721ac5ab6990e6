import type { Review } from '../../review/use-review.ts';

const A_MONTH = 30 * 86_400_000;
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

/** Whether a month is nearly over since something of one's own was written that no copy holds. */
export function isCopyDue({ document, events, mine }: Pick<Review, 'document' | 'events' | 'mine'>): boolean {
	const last = Date.parse(saved[document] ?? '') || 0;
	const since = events.find(({ review, at }) => review === mine && Date.parse(at) > last);
	return since !== undefined && Date.now() - Math.max(last, Date.parse(since.at)) > A_MONTH - 5 * 86_400_000;
}
