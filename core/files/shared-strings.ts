import { type Limits, tooLarge } from './limits.ts';
import { XmlScanner } from './xml-scanner.ts';

/** The texts that cells refer to by number. Readings for East Asian scripts (`rPh`) are no part of a text. */
export function readSharedStrings(source: string, limits: Limits): string[] {
	const strings: string[] = [];
	const xml = new XmlScanner(source, 'sharedStrings');
	for (let token = xml.next(); token !== 'end'; token = xml.next()) {
		if (token !== 'open' || xml.name !== 'si') continue;
		if (strings.length >= limits.cells) throw tooLarge('cells', limits);
		strings.push(readRichText(xml, 'si'));
	}
	return strings;
}

/** Joins the runs of a text up to the end of the element `until`, which has just been opened. */
export function readRichText(xml: XmlScanner, until: string): string {
	let text = '';
	for (;;) {
		const token = xml.next();
		if (token === 'end' || (token === 'close' && xml.name === until)) return unescapeControls(text);
		if (token !== 'open') continue;
		if (xml.name === 't') text += xml.readText();
		else if (xml.name === 'rPh') xml.skip();
	}
}

/** Control characters, which XML can't hold, are written `_x000D_`; an underscore before such letters is `_x005F_`. */
export function unescapeControls(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
