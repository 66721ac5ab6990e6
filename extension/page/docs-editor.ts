import type { Heading } from '../messages/page-messages.ts';
import { type PageAdapter, PageReadingError } from './adapter.ts';
import { fetchExport } from './fetch-export.ts';

/** All that is known of the page of the Docs editor, whose text is drawn on canvas. */
const OUTLINE_ENTRY = '.navigation-item-content';
const TITLE = '.docs-title-input';
const PATH = /^\/document\/(?:u\/\d+\/)?d\/([\w-]{10,})(?=\/|$)/;

/** The text comes from the export. Nothing of the page can be marked or seen selected: the panel lists quotes by heading. */
export function docsEditor(page: Location): PageAdapter | undefined {
	const path = PATH.exec(page.pathname);
	if (!path || path[1] === 'e') return undefined;
	let read = '';
	return {
		document: () => {
			const now = PATH.exec(page.pathname)?.[1];
			if (now === undefined) return undefined;
			const title = document.querySelector<HTMLInputElement>(TITLE)?.value?.trim() || document.title.replace(/ [-–] Google [^-–]*$/, '');
			const address = `https://docs.google.com/document/d/${now}`;
			return { id: `docs:${now}`, title, address, kind: 'text', showsMarks: false, tellsSelection: false };
		},
		read: async () => {
			// The editor goes from one document to another without loading anew: the address of now counts.
			const [base = '', id = ''] = PATH.exec(page.pathname) ?? [];
			const response = await fetchExport(`${base}/export?format=txt`, (type) => type.startsWith('text/plain'));
			const text = (await response.text()).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
			if (text.trim() === '') throw new PageReadingError('nothing-to-read');
			read = id;
			return { kind: 'text', text, headings: headingsIn(text) };
		},
		selection: () => null,
		go: () => {},
		draw: () => {},
		hasChanged: () => read !== '' && PATH.exec(page.pathname)?.[1] !== read,
		leave: () => {},
	};
}

/** The export knows no headings; the outline beside the text does, in order. */
function headingsIn(text: string): Heading[] {
	const headings: Heading[] = [];
	let from = 0;
	for (const entry of document.querySelectorAll(OUTLINE_ENTRY)) {
		const name = entry.textContent?.trim() ?? '';
		const at = name === '' ? -1 : `\n${text}\n`.indexOf(`\n${name}\n`, from);
		if (at < 0) continue;
		headings.push({ start: at, path: [name.slice(0, 200)] });
		from = at + 1;
	}
	return headings;
}
