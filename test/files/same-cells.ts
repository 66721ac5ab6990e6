import { expect } from 'vitest';
import { type CellValue, cellKey, isCellError, type Workbook } from '#core';

/** What hucre's readers return, as far as it is compared. */
interface OtherWorkbook {
	readonly sheets: readonly {
		readonly name: string;
		readonly rows: readonly (readonly unknown[])[];
		/** By `row,column`; a formula that is another's, moved, is empty. */
		readonly cells?: ReadonlyMap<string, { readonly formula?: string }>;
	}[];
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** Since then both count days alike: the leap day of 1900 that was none lies before. */
const MARCH_1900 = Date.UTC(1900, 2, 1);

/** Holds each of our cells and formulas against what hucre reads. It leaves carriage returns in texts, and gives days as moments, errors as texts. */
export function expectSameCells(own: Workbook, other: OtherWorkbook): void {
	expect(own.sheets.map(({ name }) => name)).toEqual(other.sheets.map(({ name }) => name));
	for (const [index, sheet] of own.sheets.entries()) {
		const theirs = other.sheets[index]?.rows ?? [];
		const height = Math.max(sheet.rows.length, theirs.length);
		for (let row = 0; row < height; row++) {
			const width = Math.max(sheet.rows[row]?.length ?? 0, theirs[row]?.length ?? 0);
			for (let column = 0; column < width; column++) {
				const [mine, expected] = [sheet.rows[row]?.[column] ?? null, theirs[row]?.[column] ?? null];
				if (!isSame(mine, expected)) expect(mine, `${sheet.name} ${row} ${column}`).toEqual(expected);
			}
		}
		for (const [place, { formula }] of other.sheets[index]?.cells ?? []) {
			if (formula === undefined) continue;
			const [row = 0, column = 0] = place.split(',').map(Number);
			const mine = sheet.formulas?.get(cellKey(row, column));
			if (mine === undefined || (formula !== '' && mine !== formula)) expect(mine, `${sheet.name} ${place}`).toBe(formula);
		}
	}
}

function isSame(own: CellValue, other: unknown): boolean {
	if (other instanceof Date) {
		if (typeof own !== 'number') return false;
		return other.getTime() < MARCH_1900 || Math.round((own - SERIAL_OF_1970) * DAY) === other.getTime();
	}
	const plain = isCellError(own) ? own.error : own;
	return plain === (typeof other === 'string' ? other.replace(/\r\n?/g, '\n') || null : other);
}
