import type { Mark, PageDocument } from '../messages/page-messages.ts';
import { type PageAdapter, PageReadingError } from './adapter.ts';
import { type PageText, readPageText } from './page-text.ts';

const NAME = 'imc-notes';
const UNSURE = 'imc-notes-unsure';
const POINT = 'imc-point';
const LONGEST_TEXT = 5_000_000;
const STYLES = `
::highlight(${NAME}){background-color:#cfe3ff;color:#10233c;text-decoration:underline 2px #0b57a4}
::highlight(${UNSURE}){background-color:#ffe6b8;color:#3a2600;text-decoration:underline dashed 2px #8f5600}
::highlight(${POINT}){background-color:#0b57a4;color:#fff}
`;

/** A page of text: quotes are highlighted where they stand, without a change to the page's own elements. */
export function textPage(describe: () => PageDocument | undefined, rootOf: () => Element | null): PageAdapter {
	let page: PageText | undefined;
	let style: HTMLStyleElement | undefined;
	const rangesOf = (marks: readonly Mark[]) =>
		marks.flatMap(({ target }) => (target.kind === 'text' ? (page?.rangeOf(target.start, target.end) ?? []) : []));
	const highlight = (name: string, ranges: readonly Range[]) => {
		if (!('highlights' in CSS)) return;
		if (!style) {
			style = document.createElement('style');
			style.textContent = STYLES;
			document.documentElement.append(style);
		}
		if (ranges.length === 0) CSS.highlights.delete(name);
		else CSS.highlights.set(name, new Highlight(...ranges));
	};
	return {
		document: describe,
		read: async () => {
			const root = rootOf();
			if (!root) throw new PageReadingError(document.readyState === 'complete' ? 'nothing-to-read' : 'half-loaded');
			page = readPageText(root);
			if (page.text.trim() === '') throw new PageReadingError(document.readyState === 'complete' ? 'nothing-to-read' : 'half-loaded');
			if (page.text.length > LONGEST_TEXT) throw new PageReadingError('too-large');
			return { kind: 'text', text: page.text, headings: page.headings };
		},
		selection: () => {
			const selected = getSelection();
			if (!page || !selected || selected.isCollapsed || selected.rangeCount === 0) return null;
			const range = selected.getRangeAt(0);
			if (!rootOf()?.contains(range.commonAncestorContainer)) return null;
			const start = page.offsetOf(range.startContainer, range.startOffset);
			const end = page.offsetOf(range.endContainer, range.endOffset);
			return start !== undefined && end !== undefined && end > start ? { kind: 'text', start, end } : null;
		},
		go: (target) => {
			const range = target.kind === 'text' ? page?.rangeOf(target.start, target.end) : undefined;
			if (!range) return;
			range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
			highlight(POINT, [range]);
			setTimeout(() => highlight(POINT, []), 2500);
		},
		draw: (marks) => {
			if (marks.length === 0 && !style) return;
			highlight(NAME, rangesOf(marks.filter(({ isSure }) => isSure)));
			highlight(UNSURE, rangesOf(marks.filter(({ isSure }) => !isSure)));
		},
		hasChanged: () => {
			const root = rootOf();
			return page !== undefined && root !== null && readPageText(root).text !== page.text;
		},
		leave: () => {
			for (const name of [NAME, UNSURE, POINT]) highlight(name, []);
			style?.remove();
			style = undefined;
		},
	};
}
