import { type PageAdapter, PageReadingError } from './adapter.ts';
import { type DocsHeading, headingsOfOutline, readHeadings } from './docs-headings.ts';
import { fetchExport } from './fetch-export.ts';

/** All that is known of the page of the Docs editor, whose text is drawn on canvas. */
const TITLE = '.docs-title-input';
const PATH = /^\/document\/(?:u\/\d+\/)?d\/([\w-]{10,})(?=\/|$)/;

/** The text comes from the export. Nothing of the page can be marked or seen selected: the panel lists quotes by heading. */
export function docsEditor(page: Location): PageAdapter | undefined {
	const path = PATH.exec(page.pathname);
	if (!path || path[1] === 'e') return undefined;
	let read = '';
	let headings: readonly DocsHeading[] = [];
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
			const known = await readHeadings(`${base}/mobilebasic`, text);
			headings = known.length > 0 ? known : headingsOfOutline(text);
			read = id;
			return { kind: 'text', text, headings: headings.map(({ start, path: names }) => ({ start, path: names })) };
		},
		selection: () => null,
		// As near as the editor lets anybody come from without: to the heading that the words stand under.
		go: (target) => {
			const heading = target.kind === 'text' ? headings.findLast(({ start }) => start <= target.start) : undefined;
			heading?.go();
		},
		draw: () => {},
		hasChanged: () => read !== '' && PATH.exec(page.pathname)?.[1] !== read,
		leave: () => {},
	};
}
