import { defineRule, type Examples } from '../../rule/index.ts';
import { NOISE } from '../../statistics/confidence.ts';
import { roundWithin } from '../../statistics/round-within.ts';
import { suggestValue } from '../facts/suggest-value.ts';

/** What rounding to one decimal does to a rate; large rates may be off by the agreement's tolerance instead. */
const HALF_A_TENTH = 0.05;

export const complaintRateDiffers = defineRule({
	id: 'satisfaction/complaint-rate-differs',
	severity: 'warning',
	sources: ['SISPEA', 'arithmetic'],
	parameters: ['ratioTolerance'],
	reads: ['complaints'],
	messages: {
		differs: { service: 'text', rate: 'number', expected: 'number' },
		noSubscribers: { service: 'text', rate: 'number', subscribers: 'number' },
	},
	check({ report, parameter }, judge) {
		const table = report.complaints;
		const services = table.values('service');
		const received = table.values('received');
		const subscribers = table.values('subscribers');
		const rates = table.values('perThousand');
		for (let index = 0; index < table.length; index++) {
			const row = table.row(index);
			if (row.isMissing('perThousand') || row.isMissing('subscribers')) continue;
			const [complaints, base, rate] = [received[index], subscribers[index], rates[index]];
			// Fewer than no complaints: `complaints-do-not-balance` says so.
			if (complaints === undefined || base === undefined || rate === undefined || complaints < 0) {
				judge.withhold();
				continue;
			}
			const service = services[index] ?? '';
			if (base <= 0) {
				judge.fail('noSubscribers', [row.at('subscribers'), row.at('perThousand')], { service, rate, subscribers: base });
				continue;
			}
			const expected = (1000 * complaints) / base;
			const tolerance = Math.max(HALF_A_TENTH, (expected * parameter('ratioTolerance')) / 100);
			if (Math.abs(rate - expected) <= tolerance + NOISE) {
				judge.pass();
				continue;
			}
			const suggestions = suggestValue(table, index, 'perThousand', roundWithin(expected, HALF_A_TENTH / 10));
			const places = [row.at('perThousand'), row.at('received'), row.at('subscribers')];
			judge.fail('differs', places, { service, rate, expected }, { suggestions });
		}
	},
});

const water = { service: 'Water supply', openAtStart: 14, received: 96, closed: 101, openAtEnd: 9 } as const;

export const examples: Examples<typeof complaintRateDiffers> = {
	valid: [
		{
			name: 'Ninety-six complaints from 22,480 subscribers',
			report: { complaints: [{ ...water, subscribers: 22_480, perThousand: 4.27 }] },
		},
		{ name: 'Rounded to one decimal', report: { complaints: [{ ...water, subscribers: 22_480, perThousand: 4.3 }] } },
		{ name: 'No rate is given', report: { complaints: [{ ...water, subscribers: 22_480 }] } },
		{ name: 'Subscribers are not known: the rate can’t be worked out', report: { complaints: [{ ...water, perThousand: 4.3 }] } },
		{
			name: 'What can’t be read is another rule’s business',
			report: { complaints: [{ ...water, subscribers: 'many', perThousand: 4.3 }] },
		},
	],
	invalid: [
		{
			name: 'A rate for each hundred',
			report: { complaints: [{ ...water, subscribers: 22_480, perThousand: 0.43 }] },
			findings: [{ message: 'differs', at: 'complaints 1 perThousand', suggests: [4.27] }],
		},
		{
			name: 'The complaints closed were counted, not those received',
			report: { complaints: [{ ...water, subscribers: 22_480, perThousand: 4.49 }] },
			findings: [{ message: 'differs', at: 'complaints 1 perThousand', suggests: [4.27] }],
		},
		{
			name: 'A rate of nobody',
			report: { complaints: [{ ...water, subscribers: 0, perThousand: 4.27 }] },
			findings: [{ message: 'noSubscribers', at: 'complaints 1 subscribers' }],
		},
	],
};
