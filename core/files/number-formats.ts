import type { NumberFormat } from '../workbook/index.ts';
import { XmlScanner } from './xml-scanner.ts';

/** Formats that files name by number alone, where they change what a number means (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_PERCENTAGES = [9, 10];
const BUILT_IN_DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58];

/** What the number format of each cell style means, by the style's index. */
export function readNumberFormats(stylesXml: string): (NumberFormat | undefined)[] {
	const kinds = new Map<number, NumberFormat | undefined>();
	for (const id of BUILT_IN_PERCENTAGES) kinds.set(id, 'percent');
	for (const id of BUILT_IN_DATES) kinds.set(id, 'date');
	const styles: (NumberFormat | undefined)[] = [];
	const xml = new XmlScanner(stylesXml, 'styles');
	let isInCellFormats = false;
	for (let token = xml.next(); token !== 'end'; token = xml.next()) {
		if (token === 'open' && xml.name === 'numFmt')
			kinds.set(Number(xml.attribute('numFmtId')), kindOfFormat(xml.attribute('formatCode') ?? ''));
		else if (token !== 'text' && xml.name === 'cellXfs') isInCellFormats = token === 'open';
		else if (token === 'open' && xml.name === 'xf' && isInCellFormats) styles.push(kinds.get(Number(xml.attribute('numFmtId'))));
	}
	return styles;
}

/** Whether a format shows percentages or days. Times of day and durations are plain numbers here: no column is for them. */
export function kindOfFormat(code: string): NumberFormat | undefined {
	const [positive = ''] = code.split(';');
	if (/\[[hms]+\]/i.test(positive)) return undefined;
	// What is in quotes, after a backslash, or says how wide a gap is or what fills it, is shown as it is.
	const signs = positive.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g, '').toLowerCase();
	if (/^(?:general|standard|@)?$/.test(signs.trim())) return undefined;
	if (signs.includes('%')) return 'percent';
	if (/[0#?]/.test(signs.replace(/[.,]0+/g, ''))) return undefined;
	return /[yd]|m{3,}/.test(signs) || (signs.includes('m') && !/[hs]/.test(signs)) ? 'date' : undefined;
}
