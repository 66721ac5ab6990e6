import type { Mapping } from '#core';

const KEY = 'own-sheets';
/** The newest are kept. */
const MOST = 30;

/** How this reader had workbooks of people's own read, the newest first: kept in this browser alone. */
export async function keptMappings(): Promise<readonly unknown[]> {
	const found = await chrome.storage.local.get(KEY).catch(() => ({}));
	const kept = (found as Record<string, unknown>)[KEY];
	return Array.isArray(kept) ? kept : [];
}

/** What stands in the same sheets is replaced. */
export async function keepMapping(mapping: Mapping): Promise<void> {
	const others = (await keptMappings()).filter((other) => nameOf(other) !== nameOf(mapping));
	await chrome.storage.local.set({ [KEY]: [mapping, ...others].slice(0, MOST) });
}

function nameOf(mapping: unknown): string {
	const { tables } = mapping as Partial<Mapping>;
	return JSON.stringify(tables?.map(({ sheet, columns }) => [sheet, columns.map(({ header, band }) => [header, band])]));
}
