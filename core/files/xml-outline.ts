import { XmlScanner } from './xml-scanner.ts';

/** An element right below the root, by where it stands in the source. */
export interface OutlineElement {
	readonly name: string;
	/** As written, with its prefix. */
	readonly tag: string;
	readonly start: number;
	/** After its opening tag. */
	readonly contentStart: number;
	/** Where its closing tag begins; the same as `contentStart` of an empty element. */
	readonly contentEnd: number;
	readonly end: number;
	/** Elements right below it. */
	readonly children: number;
}

export interface XmlOutline {
	/** Of the root, with its colon; empty where it has none. */
	readonly prefix: string;
	readonly namespace: string;
	readonly contentEnd: number;
	readonly elements: readonly OutlineElement[];
}

/** Where the elements below the root stand, so that something can be added without touching the rest. */
export function outlineOf(source: string, part: string): XmlOutline {
	const xml = new XmlScanner(source, part);
	const elements: OutlineElement[] = [];
	let prefix = '';
	let namespace = '';
	let contentEnd = source.length;
	let depth = 0;
	let open: { name: string; tag: string; start: number; contentStart: number; children: number } | undefined;
	for (;;) {
		const start = xml.position;
		const token = xml.next();
		if (token === 'end') return { prefix, namespace, contentEnd, elements };
		if (token === 'open') {
			const tag = /^<\s*([^\s/>]+)/.exec(source.slice(source.lastIndexOf('<', xml.position - 1), xml.position))?.[1] ?? xml.name;
			if (depth === 0) {
				prefix = tag.includes(':') ? `${tag.split(':')[0]}:` : '';
				namespace = xml.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
			}
			if (depth === 1)
				open = { name: xml.name, tag, start: source.lastIndexOf(`<${tag}`, xml.position - 1), contentStart: xml.position, children: 0 };
			if (depth === 2 && open) open.children++;
			depth++;
		} else if (token === 'close') {
			depth--;
			if (depth === 1 && open) elements.push({ ...open, contentEnd: Math.max(open.contentStart, start), end: xml.position });
			if (depth === 0) contentEnd = start;
		}
	}
}

/** The source with something put in at a place. */
export function insertAt(source: string, at: number, addition: string): string {
	return source.slice(0, at) + addition + source.slice(at);
}

/** Adds elements at the end of one below the root; of an empty one (`<fonts/>`) it makes a full one. */
export function appendTo(source: string, element: OutlineElement, addition: string): string {
	const opening = source.slice(element.start, element.contentStart);
	if (!opening.endsWith('/>')) return insertAt(source, element.contentEnd, addition);
	return `${source.slice(0, element.start)}${opening.slice(0, -2)}>${addition}</${element.tag}>${source.slice(element.end)}`;
}
