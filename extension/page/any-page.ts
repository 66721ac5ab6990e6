import type { PageAdapter } from './adapter.ts';
import { textPage } from './text-page.ts';

const MAIN = 'main, [role="main"], article';

/** Any other page, such as a report as HTML: its main part, or all of it. */
export function anyPage(page: Location): PageAdapter {
	return textPage(
		() => ({
			id: `page:${page.origin}${page.pathname}${page.search}`,
			title: document.title || page.pathname,
			address: `${page.origin}${page.pathname}${page.search}`,
			kind: 'text',
			showsMarks: true,
			tellsSelection: true,
		}),
		() => {
			const main = document.querySelectorAll(MAIN);
			return (main.length === 1 && main[0]) || document.body;
		},
	);
}
