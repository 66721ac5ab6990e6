import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples, type Place } from '../../rule/index.ts';
import { type SectionKey, sections } from '../../sections/sections.ts';
import { explanationOf, servicesOf } from '../facts/service-rows.ts';

/** So many rows alike in each of their figures are no chance. */
const FEWEST_ROWS = 3;
/** A figure of fewer digits may well come again. */
const FEWEST_DIGITS = 3;

export const copiedFigures = defineRule({
	id: 'structure/copied-figures',
	severity: 'warning',
	sources: ['practice'],
	isCause: true,
	reads: ['services', 'quality', 'satisfaction', 'budget'],
	messages: {
		service: { service: 'text', column: 'column', from: 'column' },
		column: { column: 'column', from: 'column' },
		survey: { service: 'text' },
	},
	check({ report }, judge) {
		copiedServices(report, (service, index, places) => {
			const explanation = explanationOf(report.services, index, servicesOf(report));
			judge.fail(
				'service',
				places,
				{ service, column: 'services.delivered', from: 'services.previous' },
				{ topic: 'services', affects: places, explanation },
			);
		});
		for (const [section, key, from] of [
			['quality', 'actual', 'previous'],
			['budget', 'actual', 'previous'],
			['budget', 'actual', 'budget'],
		] as const) {
			const places = copiedColumn(report, section, key, from);
			const { topic } = sections[section];
			if (places.length === 0) judge.pass(1, topic);
			else
				judge.fail(
					'column',
					places,
					{ column: `${section}.${key}` as ColumnPath, from: `${section}.${from}` as ColumnPath },
					{ topic, affects: places },
				);
		}
		for (const row of report.satisfaction) {
			const [share, before] = [row.value('satisfiedShare'), row.value('previousSatisfiedShare')];
			const [responses, responsesBefore] = [row.value('responses'), row.value('previousResponses')];
			if (share === undefined || responses === undefined || before === undefined || responsesBefore === undefined) continue;
			if (share !== before || responses !== responsesBefore) judge.pass(1, 'satisfaction');
			else
				judge.fail(
					'survey',
					[row.at('satisfiedShare'), row.at('responses')],
					{ service: row.value('service') ?? '?' },
					{ topic: 'satisfaction', explanation: { at: row.at('comment'), text: row.value('comment') } },
				);
		}
	},
});

/** Services each of whose rows repeats last period's volume; a length of roads may, so a reason clears it. */
function copiedServices(report: Report, tell: (service: string, index: number, places: readonly Place[]) => void): void {
	const table = report.services;
	const [delivered, previous] = [table.values('delivered'), table.values('previous')];
	for (const { name, rows, municipal } of servicesOf(report).values()) {
		if (municipal.length < 2) continue;
		const filled = rows.filter((index) => delivered[index] !== undefined && previous[index] !== undefined && delivered[index] !== 0);
		if (filled.length < FEWEST_ROWS || filled.length < rows.length) continue;
		if (!filled.every((index) => delivered[index] === previous[index])) continue;
		const telling = filled.filter((index) => digitsOf(delivered[index] as number) >= FEWEST_DIGITS);
		if (telling.length < 2) continue;
		tell(
			name,
			filled[0] ?? 0,
			filled.map((index) => table.at(index, 'delivered')),
		);
	}
}

function copiedColumn(report: Report, section: SectionKey, key: string, from: string): Place[] {
	const table = report[section] as Table;
	const [values, sources] = [table.column(key as never).values, table.column(from as never).values];
	const kinds = section === 'budget' ? report.budget.values('kind') : undefined;
	const places: Place[] = [];
	let telling = 0;
	for (let index = 0; index < table.length; index++) {
		const [value, source] = [values[index], sources[index]];
		// What partners pay is often just what was budgeted.
		if (typeof value !== 'number' || typeof source !== 'number' || value === 0 || kinds?.[index] === 'revenue') continue;
		if (value !== source) return [];
		if (digitsOf(value) >= FEWEST_DIGITS) telling++;
		places.push(table.at(index, key as never));
	}
	return telling >= FEWEST_ROWS ? places : [];
}

/** Digits that count: 1,200 has two. */
function digitsOf(value: number): number {
	return String(Math.abs(value))
		.replace('.', '')
		.replace(/^0+|0+$/g, '').length;
}

const roads = { service: 'Waste collection', unit: 'tonnes' } as const;

export const examples: Examples<typeof copiedFigures> = {
	valid: [
		{
			name: 'One municipality repeats a figure, the others do not',
			report: {
				services: [
					{ ...roads, municipality: 'Alder', delivered: 1204, previous: 1204 },
					{ ...roads, municipality: 'Birch', delivered: 871, previous: 866 },
					{ ...roads, municipality: 'All', delivered: 2075, previous: 2070 },
				],
			},
		},
		{
			name: 'A length that does not change, with its reason',
			report: {
				services: [
					{ ...roads, municipality: 'Alder', delivered: 1204, previous: 1204, explanation: 'Length of the network, nothing was built' },
					{ ...roads, municipality: 'Birch', delivered: 871, previous: 871 },
					{ ...roads, municipality: 'Cedar', delivered: 405, previous: 405 },
				],
			},
			explained: [{ message: 'service', at: 'services 1 delivered' }],
		},
	],
	invalid: [
		{
			name: 'A service’s volumes are those of last period, one by one',
			report: {
				services: [
					{ ...roads, municipality: 'Alder', delivered: 1204, previous: 1204 },
					{ ...roads, municipality: 'Birch', delivered: 871, previous: 871 },
					{ ...roads, municipality: 'All', delivered: 2075, previous: 2075 },
				],
			},
			findings: [{ message: 'service', at: 'services 1 delivered' }],
		},
		{
			name: 'What was spent was copied from the budget, line by line',
			report: {
				budget: [
					{ line: 'Staff', kind: 'Expenditure', budget: 118_450, actual: 118_450 },
					{ line: 'Fuel', kind: 'Expenditure', budget: 41_200, actual: 41_200 },
					{ line: 'Rent', kind: 'Expenditure', budget: 9030, actual: 9030 },
				],
			},
			findings: [{ message: 'column', at: 'budget 1 actual' }],
		},
		{
			name: 'Share and number of answers are those of the last survey',
			report: {
				satisfaction: [
					{
						service: 'Waste collection',
						municipality: 'All',
						surveyedOn: '2019-11-15',
						responses: 455,
						satisfiedShare: 67.8,
						previousSatisfiedShare: 67.8,
						previousResponses: 455,
					},
				],
			},
			findings: [{ message: 'survey', at: 'satisfaction 1 satisfiedShare' }],
		},
	],
};
