import { damaged } from './errors.ts';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LESS_THAN = 60;
const SLASH = 47;
const EQUALS = 61;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Walks through XML from tag to tag without building a tree: what spreadsheets hold is long and flat. Declarations,
 * comments and processing instructions are passed over; no entity is ever expanded but the five of XML and characters by
 * number, so there is nothing that could grow. An empty element is an opening and a closing tag.
 *
 * What is not well-formed is damaged and never read on: after a stray `<` every text would be another cell's.
 */
export class XmlScanner {
	/** Name of the tag without its prefix. */
	name = '';
	/** Decoded text of a text token. */
	text = '';
	private readonly source: string;
	private readonly part: string;
	private at = 0;
	private attributesFrom = 0;
	private attributesTo = 0;
	private hasPendingClose = false;
	private hasRoot = false;
	/** Names of the open elements as written, the innermost last. */
	private readonly open: string[] = [];

	/** `part` names the source in errors. */
	constructor(source: string, part: string) {
		this.source = source;
		this.part = part;
	}

	/** Where the next token begins. */
	get position(): number {
		return this.at;
	}

	next(): XmlToken {
		if (this.hasPendingClose) {
			this.hasPendingClose = false;
			return 'close';
		}
		const { source } = this;
		while (this.at < source.length) {
			if (source.charCodeAt(this.at) !== LESS_THAN) {
				const end = source.indexOf('<', this.at);
				const raw = source.slice(this.at, end === -1 ? source.length : end);
				this.at = end === -1 ? source.length : end;
				if (this.open.length === 0) {
					if (raw.trim() !== '' && raw.trim() !== BYTE_ORDER_MARK) throw damaged(this.part);
					continue;
				}
				this.text = decodeEntities(raw);
				return 'text';
			}
			const sign = source[this.at + 1];
			if (sign === '!' && source.startsWith('<![CDATA[', this.at)) {
				const end = this.find(']]>', this.at + 9);
				this.text = source.slice(this.at + 9, end);
				this.at = end + 3;
				return 'text';
			}
			if (sign === '!') this.at = source.startsWith('<!--', this.at) ? this.find('-->', this.at + 4) + 3 : this.skipDeclaration();
			else if (sign === '?') this.at = this.find('?>', this.at + 2) + 2;
			else return sign === '/' ? this.readClose() : this.readOpen();
		}
		// Cut short, or nothing at all.
		if (this.open.length > 0 || !this.hasRoot) throw damaged(this.part);
		return 'end';
	}

	/** Whether the element just opened is written as one tag (`<c/>`). */
	get isEmptyTag(): boolean {
		return this.hasPendingClose;
	}

	/** Value of an attribute of the tag just opened, by its name as written (`r:id`). */
	attribute(name: string): string | undefined {
		return this.findAttribute(name, false);
	}

	/** Value of an attribute with any prefix, or with none where `name` stands alone: `id` finds `r:id` and `id`. */
	attributeByLocalName(name: string): string | undefined {
		return this.findAttribute(name, true);
	}

	/** The text of the element just opened, up to its end. Throws where it holds other elements: then it is not its text. */
	readText(): string {
		let text = '';
		for (;;) {
			const token = this.next();
			if (token === 'close') return text;
			if (token !== 'text') throw damaged(this.part);
			text += this.text;
		}
	}

	/** Passes over all that is inside the element just opened. */
	skip(): void {
		for (let depth = 1; depth > 0; ) {
			const token = this.next();
			if (token === 'open') depth++;
			else if (token === 'close') depth--;
			else if (token === 'end') throw damaged(this.part);
		}
	}

	private readClose(): XmlToken {
		const end = this.find('>', this.at + 2);
		const name = this.source.slice(this.at + 2, end).trimEnd();
		if (name !== this.open.pop()) throw damaged(this.part);
		this.name = localName(name);
		this.at = end + 1;
		return 'close';
	}

	private readOpen(): XmlToken {
		const { source } = this;
		const start = this.at + 1;
		let at = start;
		let quote = 0;
		let nameEnd = 0;
		for (; ; at++) {
			if (at >= source.length) throw damaged(this.part);
			const code = source.charCodeAt(at);
			// Neither a tag nor the value of an attribute holds one.
			if (code === LESS_THAN) throw damaged(this.part);
			if (quote !== 0) {
				if (code === quote) quote = 0;
			} else if (code === 62) break;
			else if (code === 34 || code === 39) quote = code;
			else if (nameEnd === 0 && (code <= 32 || code === SLASH)) nameEnd = at;
		}
		if (nameEnd === 0) nameEnd = at;
		const name = source.slice(start, nameEnd);
		if (!beginsName(source.charCodeAt(start)) || (this.open.length === 0 && this.hasRoot)) throw damaged(this.part);
		this.name = localName(name);
		this.hasRoot = true;
		const isEmpty = source.charCodeAt(at - 1) === SLASH;
		if (!isEmpty) this.open.push(name);
		this.attributesFrom = nameEnd;
		this.attributesTo = isEmpty ? at - 1 : at;
		this.hasPendingClose = isEmpty;
		this.at = at + 1;
		return 'open';
	}

	private findAttribute(name: string, withAnyPrefix: boolean): string | undefined {
		const { source, attributesTo: end } = this;
		let at = this.attributesFrom;
		for (;;) {
			while (at < end && source.charCodeAt(at) <= 32) at++;
			const from = at;
			while (at < end && source.charCodeAt(at) !== EQUALS && source.charCodeAt(at) > 32) at++;
			const to = at;
			while (at < end && source.charCodeAt(at) !== 34 && source.charCodeAt(at) !== 39) at++;
			if (at >= end) return undefined;
			const close = source.indexOf(source[at] as string, at + 1);
			const start = withAnyPrefix ? to - name.length : from;
			const isFound = start + name.length === to && start >= from && source.startsWith(name, start);
			if (isFound && (start === from || source[start - 1] === ':')) return decodeEntities(source.slice(at + 1, close));
			at = close + 1;
		}
	}

	private skipDeclaration(): number {
		const end = this.find('>', this.at + 2);
		// Looked for in the declaration alone: a file of nothing but declarations must not be searched once for each.
		const hasSubset = this.source.slice(this.at, end).includes('[');
		return hasSubset ? this.find(']>', this.at) + 2 : end + 1;
	}

	private find(sign: string, from: number): number {
		const at = this.source.indexOf(sign, from);
		if (at === -1) throw damaged(this.part);
		return at;
	}
}

/** A letter, an underscore, or anything beyond ASCII: `< 5` and `<3` in a text are no tags. */
function beginsName(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}

function localName(name: string): string {
	const colon = name.indexOf(':');
	return colon === -1 ? name : name.slice(colon + 1);
}

function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return ENTITIES[name] ?? whole;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		},
	);
}
