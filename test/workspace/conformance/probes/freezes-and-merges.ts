import { isRefused, type Probe, type Scratch } from '../probe.ts';
import { sources } from '../sources.ts';

const refuses = (
	id: string,
	says: string,
	work: (scratch: Scratch) => void,
	source: Probe['source'],
	prepare?: (scratch: Scratch) => void,
): Probe => ({
	id: `merges/${id}`,
	topic: 'freezes and merges',
	says,
	run: (scratch) => {
		prepare?.(scratch);
		SpreadsheetApp.flush();
		return isRefused(() => work(scratch));
	},
	expected: true,
	...(source && { source }),
});

export const freezesAndMerges: readonly Probe[] = [
	refuses(
		'frozen-columns-cut',
		'a freeze of columns that hold part of a merged cell is refused',
		({ sheet }) => sheet.setFrozenColumns(1),
		sources.freezeCutsMerge,
		({ sheet }) => void sheet.getRange('A1:C1').merge(),
	),
	refuses(
		'frozen-rows-cut',
		'a freeze of rows that hold part of a merged cell is refused',
		({ sheet }) => sheet.setFrozenRows(1),
		sources.freezeCutsMerge,
		({ sheet }) => void sheet.getRange('A1:A3').merge(),
	),
	refuses(
		'merge-over-frozen-columns',
		'a merge across frozen columns is refused',
		({ sheet }) => void sheet.getRange('A1:C1').merge(),
		sources.freezeCutsMerge,
		({ sheet }) => sheet.setFrozenColumns(1),
	),
	refuses(
		'merge-over-frozen-rows',
		'a merge across frozen rows is refused',
		({ sheet }) => void sheet.getRange('A1:A3').merge(),
		sources.freezeCutsMerge,
		({ sheet }) => sheet.setFrozenRows(1),
	),
	refuses(
		'merge-over-part',
		'a merge over part of a merged cell is refused',
		({ sheet }) => void sheet.getRange('B1:D1').merge(),
		sources.wholeMerges,
		({ sheet }) => void sheet.getRange('A1:B1').merge(),
	),
	refuses(
		'unmerge-part',
		'part of a merged cell is not unmerged',
		({ sheet }) => void sheet.getRange('A1').breakApart(),
		sources.wholeMerges,
		({ sheet }) => void sheet.getRange('A1:B1').merge(),
	),
	{
		id: 'merges/merge-across',
		topic: 'freezes and merges',
		says: 'mergeAcross merges each row of a range by itself',
		run: ({ sheet }) => {
			sheet.getRange('A1:C2').mergeAcross();
			return sheet
				.getRange('A1:C2')
				.getMergedRanges()
				.map((range) => range.getA1Notation())
				.sort();
		},
		expected: ['A1:C1', 'A2:C2'],
		source: { kind: 'documented', where: 'developers.google.com/apps-script/reference/spreadsheet/range#mergeAcross()', on: '2026-11-28' },
	},
	{
		id: 'merges/merge-whole-again',
		topic: 'freezes and merges',
		says: 'a merge over the whole of merged cells replaces them',
		run: ({ sheet }) => {
			sheet.getRange('A1:B1').merge();
			sheet.getRange('A1:C2').merge();
			return sheet
				.getRange('A1:C2')
				.getMergedRanges()
				.map((range) => range.getA1Notation());
		},
		expected: ['A1:C2'],
		source: sources.wholeMerges,
	},
];
