import { appendTo, insertAt, type OutlineElement, outlineOf } from './xml-outline.ts';
import { XmlScanner } from './xml-scanner.ts';

/** Lists of a style part in the order that files must keep (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
/** Formats below this number are the same everywhere. */
const FIRST_OWN_FORMAT = 164;

/** A style part with the looks of another one added behind its own, and how far their numbers have moved. */
export function graftStyles(source: string, addition: string): { readonly styles: string; readonly cellOffset: number } {
	const own = outlineOf(source, 'styles');
	const other = outlineOf(addition, 'styles');
	const counts = new Map(own.elements.map(({ name, children }) => [name, children]));
	const countOf = (name: string) => counts.get(name) ?? 0;
	const formatOffset = Math.max(FIRST_OWN_FORMAT, highestFormat(source) + 1) - FIRST_OWN_FORMAT;
	const moveFormat = (id: number) => (id < FIRST_OWN_FORMAT ? id : id + formatOffset);
	const contents = new Map(other.elements.map((element) => [element.name, addition.slice(element.contentStart, element.contentEnd)]));
	const cellFormats = (contents.get('cellXfs') ?? '').replace(/<xf\b[^>]*>/g, (xf) =>
		// A text that begins like a formula stays a text even when somebody edits its cell.
		moveNumbers(xf.replace('<xf', '<xf quotePrefix="1"'), {
			numFmtId: moveFormat,
			fontId: (id) => id + countOf('fonts'),
			fillId: (id) => id + countOf('fills'),
			borderId: (id) => id + countOf('borders'),
		}),
	);
	let styles = source;
	const lists: readonly (readonly [string, string])[] = [
		['numFmts', (contents.get('numFmts') ?? '').replace(/<numFmt\b[^>]*>/g, (format) => moveNumbers(format, { numFmtId: moveFormat }))],
		['fonts', contents.get('fonts') ?? ''],
		['fills', contents.get('fills') ?? ''],
		['borders', contents.get('borders') ?? ''],
		['cellXfs', cellFormats],
	];
	for (const [name, content] of lists) styles = addToList(styles, name, withPrefix(content, own.prefix));
	return { styles, cellOffset: countOf('cellXfs') };
}

function addToList(source: string, name: string, content: string): string {
	if (content === '') return source;
	const { elements, prefix, contentEnd } = outlineOf(source, 'styles');
	const list = elements.find((element) => element.name === name);
	if (!list) {
		const later = ORDER.slice(ORDER.indexOf(name) + 1);
		const next = elements.find((element) => later.includes(element.name));
		return insertAt(source, next?.start ?? contentEnd, `<${prefix}${name}>${content}</${prefix}${name}>`);
	}
	const longer = appendTo(source, list, content);
	return raiseCount(longer, list, list.children + outlineOf(`<all>${content}</all>`, 'styles').elements.length);
}

function raiseCount(source: string, list: OutlineElement, count: number): string {
	const end = source.indexOf('>', list.start);
	const opening = source.slice(list.start, end).replace(/(\scount=)(["'])\d*\2/, `$1$2${count}$2`);
	return source.slice(0, list.start) + opening + source.slice(end);
}

function highestFormat(source: string): number {
	const xml = new XmlScanner(source, 'styles');
	let highest = 0;
	for (let token = xml.next(); token !== 'end'; token = xml.next()) {
		if (token === 'open' && xml.name === 'numFmt') highest = Math.max(highest, Number(xml.attribute('numFmtId')) || 0);
	}
	return highest;
}

function moveNumbers(tag: string, moves: Readonly<Record<string, (id: number) => number>>): string {
	return tag.replace(/\b(\w+)="(\d+)"/g, (whole, name: string, id: string) =>
		moves[name] ? `${name}="${moves[name](Number(id))}"` : whole,
	);
}

/** Elements as they must be written where the root has a prefix. */
export function withPrefix(content: string, prefix: string): string {
	return prefix === '' ? content : content.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
