import { defineRule, type Examples } from '../../rule/index.ts';
import { costSharesOf, makeHundred } from '../facts/cost-shares.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const sharesDoNotSum = defineRule({
	id: 'finance/shares-do-not-sum',
	severity: 'error',
	isMaterial: true,
	sources: ['arithmetic', 'S13'],
	parameters: ['shareTolerance'],
	reads: ['partners'],
	messages: {
		differs: { sum: 'percent' },
		incomplete: { sum: 'percent', blank: 'number' },
	},
	check({ report, parameter }, judge) {
		const shares = costSharesOf(report);
		if (!shares) return;
		if (makeHundred(shares, parameter('shareTolerance'))) {
			if (shares.areReadable) judge.pass();
			else judge.withhold();
			return;
		}
		// A partner that stands there twice is reported as such, and may be all that is wrong with the sum.
		if (!shares.areReadable || shares.isPartnerRepeated) {
			judge.withhold();
			return;
		}
		const { sum, blank } = shares;
		const { partners } = report;
		const filled = Array.from({ length: partners.length }, (_, index) => index).filter((index) =>
			partners.row(index).isFilled('costShare'),
		);
		const places = (indexes: readonly number[]) => indexes.map((index) => partners.at(index, 'costShare'));
		if (blank.length === 0 || sum > 100) {
			judge.fail('differs', places([...filled, ...blank]), { sum });
			return;
		}
		const [only, ...others] = blank;
		const rest = Number((100 - sum).toFixed(2));
		const suggestions = only !== undefined && others.length === 0 ? suggestValue(partners, only, 'costShare', rest) : [];
		judge.fail('incomplete', places([...blank, ...filled]), { sum, blank: blank.length }, { suggestions });
	},
});

export const examples: Examples<typeof sharesDoNotSum> = {
	valid: [
		{
			name: 'Three partners share the costs alike: rounded shares make 99.99 %',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 33.33 },
					{ municipality: 'Birch', costShare: 33.33 },
					{ municipality: 'Cedar', costShare: 33.33 },
				],
			},
		},
		{
			name: 'Thirds shown to one decimal make 99.9 %',
			report: { partners: ['Alder', 'Birch', 'Cedar'].map((municipality) => ({ municipality, costShare: 33.3 })) },
		},
		{ name: 'No partner has a share: costs are not shared by percentages', report: { partners: [{ municipality: 'Alder' }] } },
		{
			name: 'The shares make 100 % although a partner that pays in kind has none',
			report: {
				partners: [{ municipality: 'Alder', costShare: 60 }, { municipality: 'Birch', costShare: 40 }, { municipality: 'Cedar' }],
			},
		},
		{
			name: 'A share that can’t be read is another rule’s business',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 40 },
					{ municipality: 'Birch', costShare: 'about a third' },
				],
			},
		},
		{
			name: 'So is a partner that stands there twice',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 60 },
					{ municipality: 'Birch', costShare: 40 },
					{ municipality: 'Birch', costShare: 40 },
				],
			},
		},
		{
			name: 'The agreement allows for more rounding',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 66.7 },
					{ municipality: 'Birch', costShare: 33.4 },
				],
				settings: [{ parameter: 'shareTolerance', value: 0.5 }],
			},
		},
	],
	invalid: [
		{
			name: 'A partner left and the others kept their shares',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 40 },
					{ municipality: 'Birch', costShare: 35 },
				],
			},
			findings: [{ message: 'differs', at: 'partners 1 costShare' }],
		},
		{
			name: 'More than 100 %, whatever the partner without a share pays',
			report: {
				partners: [{ municipality: 'Alder', costShare: 70 }, { municipality: 'Birch', costShare: 35 }, { municipality: 'Cedar' }],
			},
			findings: [{ message: 'differs', at: 'partners 1 costShare', suggests: [] }],
		},
		{
			name: 'One partner’s share was not filled in: it must be the rest',
			report: {
				partners: [{ municipality: 'Alder', costShare: 45.5 }, { municipality: 'Birch' }, { municipality: 'Cedar', costShare: 20 }],
			},
			findings: [{ message: 'incomplete', at: 'partners 2 costShare', suggests: [34.5] }],
		},
	],
};
