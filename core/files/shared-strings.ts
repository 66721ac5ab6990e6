import { damaged } from './errors.ts';
import { memoryOf, type ReadingBudget } from './reading-budget.ts';
import { XmlScanner } from './xml-scanner.ts';

/** The texts that cells refer to by number. Readings for East Asian scripts (`rPh`) are no part of a text. */
export function readSharedStrings(source: string, part: string, budget: ReadingBudget): string[] {
	const strings: string[] = [];
	const xml = new XmlScanner(source, part);
	for (let token = xml.next(); token !== 'end'; token = xml.next()) {
		if (token !== 'open' || xml.name !== 'si') continue;
		budget.hold(memoryOf.value);
		strings.push(readRichText(xml, 'si', part));
	}
	return strings;
}

/** Joins the runs of a text up to the end of the element `until`, which has just been opened. */
export function readRichText(xml: XmlScanner, until: string, part: string): string {
	let text = '';
	let depth = 0;
	let ownTexts = 0;
	for (;;) {
		const token = xml.next();
		if (token === 'text') continue;
		if (token === 'close') {
			if (depth === 0) return unescapeControls(text);
			depth--;
		} else if (xml.name === 't') {
			// A text of its own and runs of texts are one cell's; two of its own are two cells', one of which is lost.
			if (depth === 0 && ++ownTexts > 1) throw damaged(part);
			text += xml.readText();
		} else if (xml.name === 'rPh') xml.skip();
		else if (xml.name === until) throw damaged(part);
		else depth++;
	}
}

/** Control characters, which XML can't hold, are written `_x000D_`; an underscore before such letters is `_x005F_`. */
export function unescapeControls(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
