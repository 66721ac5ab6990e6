import { expect, test } from 'vitest';
import { type Check, checkWorkbook, columnsOf, type Mapping, type SectionKey, type Table, type Workbook } from '#core';
import { type LaidOut, layOut } from './random-layouts.ts';

const asOf = 45_400;
/** `IMC_LAYOUTS=10000 npx vitest run --project units test/mapping/random-layouts.test.ts`; `IMC_SEED` for another lot. */
const COUNT = Number(process.env.IMC_LAYOUTS ?? 400);
const SEED = Number(process.env.IMC_SEED ?? 1);

const read = (workbook: Workbook, mapping?: Mapping) => checkWorkbook(workbook, { asOf, mapping, rules: [] });

function rowsOf(check: Check, section: SectionKey, keys: readonly string[]): Map<string, unknown>[] {
	const table = check.report[section] as Table;
	return Array.from({ length: table.length }, (_, index) => new Map(keys.map((key) => [key, table.row(index).value(key as never)])));
}

const nameOf = (section: SectionKey, row: ReadonlyMap<string, unknown>) =>
	columnsOf(section)
		.filter(([, { isKey }]) => isKey)
		.map(([key]) => String(row.get(key)))
		.join(' | ');

/** What a reading without a mapping got wrong and asked nobody about; empty where nothing. */
function wrongInSilence({ workbook, known, section, keys }: LaidOut): string {
	const check = read(workbook);
	if (check.reading.questions.length > 0) return '';
	const others = check.reading.parts.filter((part) => part.section !== section);
	if (others.length > 0) return `read as ${others.map((part) => part.section).join()}`;
	const expected = rowsOf(read(known), section, keys);
	const got = rowsOf(check, section, keys);
	if (got.length === 0) return '';
	if (got.length !== expected.length) return `${got.length} rows of ${expected.length}`;
	const table = check.report[section] as Table;
	// Same names are told apart by their order alone.
	const left = [...got];
	for (const row of expected) {
		const at = left.findIndex((other) => nameOf(section, other) === nameOf(section, row));
		const own = at < 0 ? undefined : left.splice(at, 1)[0];
		if (!own) return `no row ${nameOf(section, row)}`;
		// A column that is not read at all is named as such.
		for (const key of keys)
			if (table.hasColumn(key as never) && own.get(key) !== row.get(key)) return `${key}: ${own.get(key)} for ${row.get(key)}`;
	}
	return '';
}

test(`${COUNT} tables of every section in random layouts: the mapping gives what they were made from`, () => {
	const wrong: string[] = [];
	for (let seed = SEED; seed < SEED + COUNT; seed++) {
		const { workbook, mapping, known, section, keys, layout } = layOut(seed);
		const expected = rowsOf(read(known), section, keys);
		const got = rowsOf(read(workbook, mapping), section, keys);
		if (JSON.stringify(got.map((row) => [...row])) !== JSON.stringify(expected.map((row) => [...row])))
			wrong.push(
				`seed ${seed}: ${layout.join(', ')}\n  ${JSON.stringify([...(got[0] ?? [])])}\n  ${JSON.stringify([...(expected[0] ?? [])])}`,
			);
	}
	expect(wrong.slice(0, 12), `seeds from ${SEED}, ${wrong.length} of ${COUNT}`).toEqual([]);
});

test(`${COUNT} tables of every section in random layouts: without a mapping nothing is read differently in silence`, () => {
	const wrong: string[] = [];
	for (let seed = SEED; seed < SEED + COUNT; seed++) {
		const laidOut = layOut(seed);
		const says = wrongInSilence(laidOut);
		if (says !== '') wrong.push(`seed ${seed}: ${laidOut.layout.join(', ')}: ${says}`);
	}
	expect(wrong.slice(0, 30), `seeds from ${SEED}, ${wrong.length} of ${COUNT}`).toEqual([]);
});
