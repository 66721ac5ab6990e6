import { getVocabulary } from '../../report/vocabulary.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { nameOfServiceRow, serviceFigures } from '../facts/service-rows.ts';
import { suggestValue } from '../facts/suggest-value.ts';

/** One subject for each row, so that filling in an optional figure changes nothing. */
export const negativeVolume = defineRule({
	id: 'services/negative-volume',
	severity: 'error',
	sources: ['arithmetic'],
	reads: ['services', 'history'],
	messages: {
		negative: { service: 'text', column: 'column', value: 'number' },
	},
	check({ report }, judge) {
		const table = report.services;
		const figures = serviceFigures.map((key) => ({ key, values: table.values(key) }));
		const below = new Set<number>();
		for (const { values } of figures) for (let index = 0; index < values.length; index++) if ((values[index] ?? 0) < 0) below.add(index);
		judge.pass(table.length - below.size);
		for (const index of [...below].sort((one, other) => one - other)) {
			const negative = figures.filter(({ values }) => (values[index] ?? 0) < 0);
			const [first] = negative;
			if (!first) continue;
			judge.fail(
				'negative',
				negative.map(({ key }) => table.at(index, key)),
				{ service: nameOfServiceRow(table, index), column: `services.${first.key}`, value: first.values[index] ?? 0 },
				{
					suggestions: negative.flatMap(({ key, values }) => suggestValue(table, index, key, -(values[index] ?? 0))),
				},
			);
		}
		const { history } = report;
		const { historyMeasures } = getVocabulary();
		const indicators = history.values('indicator');
		const values = history.values('value');
		for (let index = 0; index < history.length; index++) {
			const indicator = indicators[index];
			if (indicator === undefined || historyMeasures.get(foldName(indicator)) !== 'volume') continue;
			const value = values[index];
			if (value === undefined || value >= 0) {
				judge.pass();
				continue;
			}
			const service = history.values('service')[index] ?? '?';
			judge.fail(
				'negative',
				history.at(index, 'value'),
				{ service, column: 'history.value', value },
				{ suggestions: suggestValue(history, index, 'value', -value) },
			);
		}
	},
});

export const examples: Examples<typeof negativeVolume> = {
	valid: [
		{
			name: 'Figures of nought and more',
			report: { services: [{ service: 'Snow clearing', municipality: 'All', unit: 'km', planned: 300, delivered: 0, previous: 310 }] },
		},
		{
			name: 'An indicator of quality may be negative in earlier periods',
			report: { history: [{ service: 'Home care', indicator: 'Change in waiting list', period: '2019', value: -12 }] },
		},
	],
	invalid: [
		{
			name: 'A slip of the pen before a volume',
			report: { services: [{ service: 'Waste collection', municipality: 'All', unit: 'tonnes', delivered: -4180 }] },
			findings: [{ message: 'negative', at: 'services 1 delivered', suggests: [4180] }],
		},
		{
			name: 'One finding for a row with two of them',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'Alder', unit: 'tonnes', planned: -2600, delivered: 2650, usersServed: -5100 },
				],
			},
			findings: [{ message: 'negative', at: 'services 1 planned', suggests: [2600, 5100] }],
		},
		{
			name: 'A negative volume in an earlier period',
			report: {
				services: [{ service: 'Waste collection', municipality: 'All', unit: 'tonnes', delivered: 4180 }],
				history: [{ service: 'Waste collection', indicator: 'Volume', period: '2018', value: -4020 }],
			},
			findings: [{ message: 'negative', at: 'history 1 value', suggests: [4020] }],
		},
	],
};
