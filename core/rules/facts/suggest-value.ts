import type { Table } from '../../report/table.ts';
import type { Suggestion } from '../../rule/rule.ts';
import { type ColumnKey, columnsOf, type SectionKey } from '../../sections/sections.ts';
import { cellKey } from '../../workbook/index.ts';

/**
 * The edit that makes a cell be read as `value`: a cell shown as a percentage holds a hundredth of it. None where the sheet
 * lacks the column, where a formula stands (it must be mended, not typed over), or where the reading would be ambiguous.
 */
export function suggestValue<S extends SectionKey>(table: Table<S>, index: number, key: ColumnKey<S>, value: number): Suggestion[] {
	const part = table.partOf(index);
	if (!part?.cells.has(key) || table.isFormula(index, key)) return [];
	const place = table.at(index, key);
	if (part.sheet.formats?.get(cellKey(place.row, place.column)) === 'percent')
		return [{ place, value: Number((value / 100).toPrecision(15)) }];
	const type = columnsOf(table.section).find(([name]) => name === key)?.[1].type;
	// 0.8 in a column of percentages may mean 80 % or 0.8 %.
	const isAmbiguous = type === 'percent' && value !== 0 && Math.abs(value) <= 1;
	return isAmbiguous ? [] : [{ place, value }];
}
