import type { Catalogue } from '../locales/catalogue.ts';
import type { CommandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { getVocabulary } from '../report/vocabulary.ts';
import { sectionKeys, sections } from '../sections/sections.ts';
import { harmless } from '../view/harmless-text.ts';
import { takeInventory } from '../workbook/inventory.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** The most sheets and markers that the sentence names. */
const MOST_SHEETS = 6;
const MOST_MARKERS = 10;

/** One sentence on a workbook that is no report: what was looked for, and what was found instead. */
export function noReportText(workbook: Workbook, { sections: names, formats }: Catalogue, words: CommandWords): string {
	const inventory = takeInventory(workbook, getVocabulary().missing);
	const number = (value: number) => formatNumber(value, formats);
	const demanded = sectionKeys.filter((section) => 'isDemanded' in sections[section]).map((section) => names[section].name);
	const sheets = inventory.sheets.slice(0, MOST_SHEETS).map(({ name, rows, headers }) =>
		fill(headers.length > 0 ? words.sheetFound : words.sheetFoundEmpty, {
			sheet: harmless(name, 60),
			rows: number(rows),
			headers: headers.map((header) => harmless(header, 40)).join(', '),
		}),
	);
	const rest = inventory.sheets.length - sheets.length;
	const markers = [...inventory.markers].slice(0, MOST_MARKERS).map(([marker, count]) => `${harmless(marker, 20)} (${number(count)})`);
	const found = [
		...(sheets.length > 0 ? sheets : [words.noSheets]),
		...(rest > 0 ? [fill(words.moreSheets, { count: number(rest) })] : []),
		...(inventory.errors > 0 ? [fill(words.errorsFound, { count: number(inventory.errors) })] : []),
		...(markers.length > 0 ? [fill(words.markersFound, { markers: markers.join(', ') })] : []),
	];
	return fill(words.noReport, { sections: demanded.join(', '), found: found.join('; ') });
}
