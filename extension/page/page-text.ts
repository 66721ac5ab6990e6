import type { Heading } from '../messages/page-messages.ts';

const NOT_TEXT = 'script,style,noscript,template,iframe,object,svg,canvas,textarea,select,input,button,[hidden],[aria-hidden="true"]';
const BLOCK = /^(?:block|flex|grid|list-item|table|table-row|table-caption|flow-root)/;

/** The text of a part of a page, with the way back from a letter to the node that holds it. */
export interface PageText {
	readonly text: string;
	readonly headings: readonly Heading[];
	/** `undefined` where the page no longer holds the node. */
	readonly rangeOf: (start: number, end: number) => Range | undefined;
	/** Where a place in the page stands in the text. */
	readonly offsetOf: (node: Node, offset: number) => number | undefined;
}

interface Piece {
	readonly node: Text;
	readonly start: number;
}

/** Text as a person reads it: hidden parts left out, blocks on lines of their own, headings with the path over each. */
export function readPageText(root: Element): PageText {
	const pieces: Piece[] = [];
	const headings: Heading[] = [];
	const path: string[] = [];
	let text = '';
	const breakLine = () => {
		if (text !== '' && !text.endsWith('\n')) text += '\n';
	};
	const walk = (parent: Node) => {
		for (const child of parent.childNodes) {
			if (child instanceof Text) {
				if (child.data === '') continue;
				pieces.push({ node: child, start: text.length });
				text += child.data;
			} else if (child instanceof Element && !child.matches(NOT_TEXT)) {
				if (child.localName === 'br') {
					breakLine();
					continue;
				}
				const isBlock = BLOCK.test(getComputedStyle(child).display);
				if (getComputedStyle(child).display === 'none') continue;
				if (isBlock) breakLine();
				const start = text.length;
				walk(child);
				const level = /^h([1-6])$/.exec(child.localName)?.[1];
				if (level !== undefined && text.slice(start).trim() !== '') {
					path.length = Number(level) - 1;
					path[Number(level) - 1] = text.slice(start).trim().slice(0, 200);
					headings.push({ start, path: path.filter((name) => name !== undefined) });
				}
				if (isBlock) breakLine();
			}
		}
	};
	walk(root);

	const pieceAt = (offset: number): Piece | undefined => {
		let low = 0;
		let high = pieces.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return pieces[low - 1];
	};
	return {
		text,
		headings,
		rangeOf: (start, end) => {
			const first = pieceAt(start);
			const last = pieceAt(Math.max(start, end - 1));
			if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
			const range = document.createRange();
			range.setStart(first.node, Math.min(start - first.start, first.node.length));
			range.setEnd(last.node, Math.min(end - last.start, last.node.length));
			return range;
		},
		offsetOf: (node, offset) => {
			const before = node instanceof Text ? node : (node.childNodes[offset] ?? node);
			const piece = pieces.find((one) => one.node === before || before.contains(one.node));
			if (piece) return piece.start + (piece.node === node ? offset : 0);
			// Behind the last letter of an element: the next piece in the page begins there.
			const next = pieces.find((one) => (before.compareDocumentPosition(one.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
			return next?.start ?? text.length;
		},
	};
}
