import { defineRule, type Examples } from '../../rule/index.ts';
import { NOISE } from '../../statistics/confidence.ts';
import { suggestValue } from '../facts/suggest-value.ts';

const counts = ['openAtStart', 'received', 'closed', 'openAtEnd'] as const;

export const complaintsDoNotBalance = defineRule({
	id: 'satisfaction/complaints-do-not-balance',
	severity: 'error',
	sources: ['arithmetic'],
	reads: ['complaints'],
	messages: {
		differs: { service: 'text', openAtEnd: 'number', expected: 'number' },
		tooManyClosed: { service: 'text', closed: 'number', known: 'number' },
		negative: { service: 'text', column: 'column', count: 'number' },
	},
	check({ report }, judge) {
		const table = report.complaints;
		const services = table.values('service');
		const columns = counts.map((key) => table.values(key));
		for (let index = 0; index < table.length; index++) {
			const [openAtStart, received, closed, openAtEnd] = columns.map((values) => values[index]);
			if (openAtStart === undefined || received === undefined || closed === undefined || openAtEnd === undefined) {
				judge.withhold();
				continue;
			}
			const service = services[index] ?? '';
			const known = openAtStart + received;
			const expected = known - closed;
			const below = counts.find((key, at) => key !== 'openAtEnd' && (columns[at]?.[index] ?? 0) < 0);
			const places = counts.map((key) => table.at(index, key));
			const [atStart, atReceived, atClosed, atEnd] = places;
			if (below) {
				judge.fail('negative', table.at(index, below), { service, column: `complaints.${below}`, count: table.values(below)[index] ?? 0 });
			} else if (expected < -NOISE) {
				// The end is then below 0, or wrong: either way because of what was closed.
				judge.fail(
					'tooManyClosed',
					[atClosed, atStart, atReceived, atEnd].flatMap((place) => place ?? []),
					{ service, closed, known },
				);
			} else if (Math.abs(openAtEnd - expected) > NOISE) {
				const suggestions = suggestValue(table, index, 'openAtEnd', expected);
				judge.fail(
					'differs',
					[atEnd, atStart, atReceived, atClosed].flatMap((place) => place ?? []),
					{ service, openAtEnd, expected },
					{ suggestions },
				);
			} else judge.pass();
		}
	},
});

const water = { service: 'Water supply', openAtStart: 14, received: 96, closed: 101, openAtEnd: 9 } as const;

export const examples: Examples<typeof complaintsDoNotBalance> = {
	valid: [
		{ name: 'Open at the start, plus received, less closed', report: { complaints: [water] } },
		{
			name: 'No complaint at all',
			report: { complaints: [{ service: 'Home care', openAtStart: 0, received: 0, closed: 0, openAtEnd: 0 }] },
		},
		{ name: 'A figure is missing: another rule asks for it', report: { complaints: [{ ...water, closed: 'n/a' }] } },
	],
	invalid: [
		{
			name: 'Some complaints got lost',
			report: { complaints: [{ ...water, openAtEnd: 4 }] },
			findings: [{ message: 'differs', at: 'complaints 1 openAtEnd', suggests: [9] }],
		},
		{
			name: 'A formula that leaves out the start is to be mended, not typed over',
			sheets: [
				{
					name: 'Complaints',
					rows: [
						['Service', 'Open at start', 'Received', 'Closed', 'Open at end'],
						['Water supply', 14, 96, 90, 6],
					],
					formulas: new Map([[16_384 + 4, 'C2-D2']]),
				},
			],
			findings: [{ message: 'differs', at: 'complaints 1 openAtEnd', suggests: [] }],
		},
		{
			name: 'More were closed than there were',
			report: { complaints: [{ ...water, closed: 118, openAtEnd: -8 }] },
			findings: [{ message: 'tooManyClosed', at: 'complaints 1 closed' }],
		},
		{
			name: 'Fewer than no complaints',
			report: { complaints: [{ ...water, openAtStart: -14, openAtEnd: -19 }] },
			findings: [{ message: 'negative', at: 'complaints 1 openAtStart' }],
		},
	],
};
