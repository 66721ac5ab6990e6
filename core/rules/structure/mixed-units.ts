import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples, type Place } from '../../rule/index.ts';
import { columnsOf, type SectionKey, sectionKeys, sections } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';
import { servicesOf } from '../facts/service-rows.ts';

const CURRENCIES: Readonly<Record<string, string>> = { '£': 'gbp', '€': 'eur', '₴': 'uah', грн: 'uah', lei: 'ron', $: 'usd' };

export const mixedUnits = defineRule({
	id: 'structure/mixed-units',
	severity: 'warning',
	sources: ['tabular'],
	reads: [],
	messages: {
		cell: { unit: 'text', usual: 'text', column: 'column' },
		header: { unit: 'text', usual: 'text', column: 'column' },
		rows: { unit: 'text', usual: 'text', service: 'text' },
	},
	check({ report }, judge) {
		const byColumn = new Map<ColumnPath, { place: Place; unit: string }[]>();
		for (const written of report.writtenUnits) {
			const path = `${written.place.section}.${written.place.field}` as ColumnPath;
			byColumn.set(path, [...(byColumn.get(path) ?? []), written]);
		}
		for (const [column, written] of byColumn) {
			const section = column.slice(0, column.indexOf('.')) as SectionKey;
			const usual = mostCommon(written.map(({ unit }) => unit));
			for (const { place, unit } of written) {
				if (isSameUnit(unit, usual)) judge.pass(1, sections[section].topic);
				else judge.fail('cell', place, { unit, usual, column });
			}
		}
		for (const section of sectionKeys) checkMoneyHeaders(report[section] as Table, judge);
		const { services } = report;
		const odd = rowsInAnotherUnit(report);
		judge.pass(services.length - odd.length, 'services');
		for (const { index, unit, first, usual } of odd) {
			const place = services.at(index, 'unit');
			judge.fail(
				'rows',
				[place, services.at(first, 'unit')],
				{ unit, usual, service: services.values('service')[index] ?? '' },
				{ suggestions: [{ place, value: usual }] },
			);
		}
	},
});

/** The money of one table is all in pounds, or all in thousands of pounds. */
/** Rows of a service that name another unit than the first one that names any, in the order of the sheet. */
function rowsInAnotherUnit(report: Report): { index: number; unit: string; first: number; usual: string }[] {
	const units = report.services.values('unit');
	const odd: ReturnType<typeof rowsInAnotherUnit> = [];
	for (const { rows } of servicesOf(report).values()) {
		if (rows.length === 1) continue;
		const first = rows.find((index) => units[index] !== undefined) ?? 0;
		const usual = units[first];
		for (const index of rows) {
			const unit = units[index];
			if (unit !== undefined && usual !== undefined && !isSameUnit(usual, unit)) odd.push({ index, unit, first, usual });
		}
	}
	return odd.sort((one, other) => one.index - other.index);
}

function checkMoneyHeaders(
	table: Table,
	judge: { pass(count: number, topic: (typeof sections)[SectionKey]['topic']): void; fail: Fail },
): void {
	for (const part of table.parts) {
		const named = columnsOf(table.section).flatMap(([key, column]) => {
			const unit = part.headerUnits.get(key);
			const cell = part.cells.get(key);
			return column.type === 'money' && unit !== undefined && cell && !/\d{4}/.test(unit) ? [{ key, unit, cell }] : [];
		});
		if (named.length < 2) continue;
		const usual = mostCommon(named.map(({ unit }) => unit));
		for (const { key, unit, cell } of named) {
			const row = sections[table.section].kind === 'form' ? cell.row : part.headerRow;
			const place = { sheet: part.sheet.name, row, column: cell.column, section: table.section, field: key };
			if (isSameUnit(unit, usual)) judge.pass(1, sections[table.section].topic);
			else judge.fail('header', place, { unit, usual, column: `${table.section}.${key}` as ColumnPath });
		}
	}
}
type Fail = (message: 'header', place: Place, data: { unit: string; usual: string; column: ColumnPath }) => void;

function mostCommon(units: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const unit of units) counts.set(normal(unit), (counts.get(normal(unit)) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return units.find((unit) => counts.get(normal(unit)) === most) ?? '';
}

function isSameUnit(one: string, other: string): boolean {
	return normal(one) === normal(other);
}

function normal(unit: string): string {
	const text = unit.trim().replace(/\.$/, '');
	return CURRENCIES[text.toLowerCase()] ?? foldName(text);
}

export const examples: Examples<typeof mixedUnits> = {
	valid: [
		{
			name: 'Each service has its unit',
			report: {
				services: [
					{ service: 'Roads', municipality: 'Alder', unit: 'km' },
					{ service: 'Roads', municipality: 'Birch', unit: 'KM' },
					{ service: 'Waste collection', municipality: 'Alder', unit: 'premises' },
				],
			},
		},
		{
			name: 'A sign and a code of the same currency',
			report: { contributions: [{ municipality: 'Alder', due: '£100', paid: 'GBP 100' }] },
		},
	],
	invalid: [
		{
			name: 'Metres among kilometres',
			report: {
				services: [
					{ service: 'Roads', municipality: 'Alder', delivered: '12 km' },
					{ service: 'Street lights', municipality: 'Alder', delivered: '14 km' },
					{ service: 'Paths', municipality: 'Birch', delivered: '900 m' },
				],
			},
			findings: [{ message: 'cell', at: 'services 3 delivered' }],
		},
		{
			name: 'Budget in thousands, spending in pounds',
			sheets: [
				{
					name: 'Budget',
					rows: [
						['Line', 'Kind', 'Budget (£000)', 'Previous (£000)', 'Actual (£)'],
						['Fuel', 'Expenditure', 100, 98, 101000],
					],
				},
			],
			findings: [{ message: 'header', at: 'Budget!E1' }],
		},
		{
			name: 'One service, two units',
			report: {
				services: [
					{ service: 'Roads', municipality: 'Alder', unit: 'km' },
					{ service: 'Roads', municipality: 'Birch', unit: 'miles' },
				],
			},
			findings: [{ message: 'rows', at: 'services 2 unit', suggests: ['km'] }],
		},
	],
};
