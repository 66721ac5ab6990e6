import type { BrowserContext, Route } from 'playwright-core';

const GOOGLE = 'https://docs.google.com/**';

export interface ForwardOptions {
	/** What the person at the browser may do with the workspace's spreadsheets. */
	readonly rights?: 'view' | 'edit';
	/** What is answered without asking the workspace: broken answers, and nothing else. */
	readonly instead?: (route: Route) => Promise<boolean>;
}

/**
 * Google's addresses lead to the workspace, for pages and extensions of the browser alike. Nothing leaves the machine.
 *
 * `address` is that of the workspace, as it says itself.
 */
export async function forwardToWorkspace(
	context: BrowserContext,
	address: string,
	{ rights = 'view', instead }: ForwardOptions = {},
): Promise<void> {
	await context.route('https://accounts.google.com/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<form>Sign in</form>' }),
	);
	await context.route(GOOGLE, async (route) => {
		if (await instead?.(route)) return;
		const request = route.request();
		const { pathname, search } = new URL(request.url());
		const headers = await request.allHeaders();
		const origin = headers.origin === undefined ? {} : { origin: new URL(address).origin };
		const forwarded = { host: new URL(address).host, 'x-forwarded-host': 'docs.google.com', 'x-workspace-rights': rights };
		try {
			const response = await route.fetch({
				url: new URL(pathname + search, address).href,
				maxRedirects: 0,
				headers: { ...headers, ...origin, ...forwarded },
			});
			await route.fulfill({ response });
		} catch {
			// The page that asked is closed, or the workspace is.
			await route.abort().catch(() => {});
		}
	});
}
