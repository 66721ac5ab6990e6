/** Which of several signed-in accounts a page of Google's is open in, as its address says it: kept in every request. */
export interface GoogleAccount {
	/** `/u/1`, or nothing. */
	readonly path: string;
	/** `authuser=1`, or nothing. */
	readonly query: string;
}

export function accountOf(address: string): GoogleAccount {
	const user = /^https:\/\/[^/]+\/(?:spreadsheets|document|forms)\/u\/(\d+)\//.exec(address)?.[1];
	const asked = /[?&]authuser=([^&#]+)/.exec(address)?.[1];
	return { path: user === undefined ? '' : `/u/${user}`, query: asked === undefined ? '' : `authuser=${asked}` };
}

/** The address with the account's query behind it. */
export function withAccount(address: string, { query }: GoogleAccount): string {
	if (query === '' || /[?&]authuser=/.test(address)) return address;
	return address + (address.includes('?') ? '&' : '?') + query;
}
