import type { CommitteeSpace, SpaceRow } from '#core';
import { accountOf, withAccount } from '../page/google-account.ts';
import { parseCsv } from './parse-csv.ts';
import type { SpaceOutcome } from './space-outcome.ts';
import type { SpaceTransport } from './space-sync.ts';

/** So many rows are asked for at once. */
const MOST_ROWS = 5000;
const GOOGLE = 'https://docs.google.com';

type Fetch = (
	address: string,
	init?: { readonly method: string; readonly headers: Record<string, string>; readonly body: string },
) => Promise<FetchedResponse>;

export interface FetchedResponse {
	readonly status: number;
	readonly url: string;
	readonly text: () => Promise<string>;
}

/**
 * A form of Google's and the sheet of its responses, in the member's own session. Known of them from public code alone
 * (mkremins/gforms-logger, restful-google-form): a form takes `entry.<number>` at `formResponse`; one that is closed leads to
 * `closedform`; a CSV export takes `range`. Where Google should do otherwise, each outcome has its own sentence and the way by
 * hand stays.
 */
export function formTransport(space: CommitteeSpace, page: string, fetchPage: Fetch, isOnline: () => boolean): SpaceTransport {
	const account = accountOf(page);
	const form = `${GOOGLE}/forms${account.path}/d/e/${space.form}`;
	const sheet = `${GOOGLE}/spreadsheets${account.path}/d/${space.sheet}`;
	const call = async (...asked: Parameters<Fetch>): Promise<{ readonly outcome: SpaceOutcome; readonly text: string }> => {
		let response: FetchedResponse;
		try {
			response = await fetchPage(withAccount(asked[0], account), ...(asked[1] ? [asked[1]] : []));
		} catch {
			// Being sent to the sign-in page of another origin fails like this too; being offline says so itself.
			return { outcome: isOnline() ? 'signed-out' : 'offline', text: '' };
		}
		const outcome = outcomeOf(response);
		try {
			return { outcome, text: await response.text() };
		} catch {
			// Cut in the middle: what was sent may have arrived.
			return { outcome: 'busy', text: '' };
		}
	};
	return {
		post: async (text) => {
			const body = new URLSearchParams({ [`entry.${space.entry}`]: text, fvv: '1', pageHistory: '0' }).toString();
			const headers = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
			const { outcome } = await call(`${form}/formResponse`, { method: 'POST', headers, body });
			return outcome;
		},
		read: async (from) => {
			const rows: SpaceRow[] = [];
			for (let at = from; ; at += MOST_ROWS) {
				const { outcome, text } = await call(`${sheet}/export?format=csv&gid=${space.gid}&range=A${at + 1}:Z${at + MOST_ROWS}`);
				if (outcome !== 'done') return { outcome: outcome === 'refused' ? 'not-shared' : outcome, rows: [] };
				if (/^\s*<(?:!doctype|html)/i.test(text)) return { outcome: 'signed-out', rows: [] };
				const cells = parseCsv(text);
				rows.push(...cells.map(rowOf));
				if (cells.length < MOST_ROWS) return { outcome: 'done', rows };
			}
		},
	};
}

function outcomeOf({ status, url }: FetchedResponse): SpaceOutcome {
	if (url.includes('accounts.google.com')) return 'signed-out';
	if (/\/closedform(?:[?#]|$)/.test(url)) return 'closed';
	if (status === 429 || status >= 500) return 'busy';
	if (status === 401) return 'signed-out';
	if (status === 403) return 'not-shared';
	if (status === 404 || status === 410) return 'not-found';
	return status >= 400 ? 'refused' : 'done';
}

/** By what stands in them, never by their headings: columns are moved, and headings are in somebody's language. */
function rowOf(cells: readonly string[]): SpaceRow {
	const text =
		cells.find((cell) => cell.trimStart().startsWith('{')) ??
		cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
	return { text, email: cells.find((cell) => cell !== text && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) ?? '' };
}
/** The form with a piece already in its field, for its own button. */
export function filledForm(space: CommitteeSpace, page: string, text: string): string {
	const account = accountOf(page);
	const query = new URLSearchParams({ usp: 'pp_url', [`entry.${space.entry}`]: text });
	return withAccount(`${GOOGLE}/forms${account.path}/d/e/${space.form}/viewform?${query}`, account);
}
