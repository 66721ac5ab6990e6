import type { PageAdapter } from './adapter.ts';
import { textPage } from './text-page.ts';

/** All that is known of the pages `/pub` and `/mobilebasic` of Docs. */
const CONTENTS = '#contents, .doc-content, .doc';
const PATH = /^\/document\/(?:u\/\d+\/)?d\/(e\/[\w-]{10,}|[\w-]{10,})\/(?:pub|mobilebasic|preview)(?:\/|$)/;

export function docsText(page: Location): PageAdapter | undefined {
	const id = PATH.exec(page.pathname)?.[1];
	if (id === undefined) return undefined;
	return textPage(
		() => ({
			id: `docs:${id}`,
			title: document.title.replace(/ [-–] Google [^-–]*$/, ''),
			address: `${page.origin}${page.pathname}`,
			kind: 'text',
			showsMarks: true,
			tellsSelection: true,
		}),
		() => document.querySelector(CONTENTS) ?? document.body,
	);
}
