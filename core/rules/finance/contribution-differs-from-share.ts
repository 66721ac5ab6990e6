import type { Report } from '../../report/report.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { roundMoney } from '../../statistics/rounding.ts';
import { foldName } from '../../workbook/index.ts';
import { costSharesOf, makeHundred } from '../facts/cost-shares.ts';
import { suggestValue } from '../facts/suggest-value.ts';

/** Dues are rounded to whole units at most … */
const ONE_UNIT = 1;
const NOISE = 1e-9;
/** … and shares to two decimals: half a hundredth of a point either way, of the sum of all dues. */
const SHARE_ROUNDING = 0.0001;

export const contributionDiffersFromShare = defineRule({
	id: 'finance/contribution-differs-from-share',
	severity: 'error',
	isMaterial: true,
	sources: ['arithmetic', 'S13'],
	parameters: ['shareTolerance'],
	reads: ['contributions'],
	messages: {
		differs: { municipality: 'text', due: 'money', share: 'percent', expected: 'money' },
	},
	check({ report, parameter }, judge) {
		const shares = costSharesOf(report);
		if (!shares) return;
		const { contributions, partners } = report;
		if (!shares.areReadable || shares.isPartnerRepeated || !makeHundred(shares, parameter('shareTolerance'))) {
			judge.withhold(contributions.length);
			return;
		}
		const dues = sharedDues(report, shares.byPartner);
		const wrong = wrongDues(dues, shares.step);
		for (const { index, partner, due, share, expected } of wrong) {
			const row = contributions.row(index);
			judge.fail(
				'differs',
				[row.at('due'), partners.at(partner, 'costShare')],
				{ municipality: row.value('municipality') ?? '', due, share, expected },
				{ suggestions: suggestValue(contributions, index, 'due', roundMoney(expected)) },
			);
		}
		judge.pass(dues.length - wrong.length);
		judge.withhold(contributions.length - dues.length);
	},
});

interface SharedDue {
	/** Rows in Contributions and in Partners. */
	readonly index: number;
	readonly partner: number;
	readonly due: number;
	readonly share: number;
}

/** The dues that can be held against a share: both are there, and the municipality stands there once. */
function sharedDues(
	report: Report,
	byPartner: ReadonlyMap<string, { readonly index: number; readonly share: number | undefined }>,
): SharedDue[] {
	const { contributions } = report;
	const due = contributions.values('due');
	const names = contributions.values('municipality').map((name) => (name === undefined ? undefined : foldName(name)));
	const counts = new Map<string | undefined, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return names.flatMap((name, index) => {
		const partner = name === undefined ? undefined : byPartner.get(name);
		const amount = due[index];
		if (partner?.share === undefined || amount === undefined || counts.get(name) !== 1) return [];
		return [{ index, partner: partner.index, due: amount, share: partner.share }];
	});
}

/**
 * Each due against its share of all dues together. A single wrong due makes that sum wrong too, and with it every
 * other: where all agree among themselves without the one that is furthest off, only that one is wrong.
 */
function wrongDues(dues: readonly SharedDue[], step: number): (SharedDue & { expected: number })[] {
	const total = dues.reduce((sum, { due }) => sum + due, 0);
	const shares = dues.reduce((sum, { share }) => sum + share, 0);
	const wrong = differing(dues, total, shares, step);
	const furthest = wrong.reduce<(typeof wrong)[number] | undefined>(
		(most, each) => (most && Math.abs(most.due - most.expected) >= Math.abs(each.due - each.expected) ? most : each),
		undefined,
	);
	if (!furthest || dues.length < 3) return wrong;
	const others = dues.filter(({ index }) => index !== furthest.index);
	const [otherTotal, otherShares] = [total - furthest.due, shares - furthest.share];
	if (otherShares <= 0 || differing(others, otherTotal, otherShares, step).length > 0) return wrong;
	return [{ ...furthest, expected: (furthest.share / otherShares) * otherTotal }];
}

/** Those that differ from `share / shares` of the total; partners that pay nothing here leave both sums alone. */
function differing(dues: readonly SharedDue[], total: number, shares: number, step: number): (SharedDue & { expected: number })[] {
	if (shares <= 0) return [];
	// Half a unit of the last decimal that the shares show.
	const rounding = step < 1 ? Math.max(SHARE_ROUNDING, step / 200) : SHARE_ROUNDING;
	const tolerance = Math.max(ONE_UNIT, Math.abs(total) * rounding * (1 + NOISE));
	return dues
		.map((each) => ({ ...each, expected: (each.share / shares) * total }))
		.filter(({ due, expected }) => Math.abs(due - expected) > tolerance);
}

const partners = [
	{ municipality: 'Alder', costShare: 50 },
	{ municipality: 'Birch', costShare: 30 },
	{ municipality: 'Cedar', costShare: 20 },
] as const;

export const examples: Examples<typeof contributionDiffersFromShare> = {
	valid: [
		{
			name: 'Each contribution is the partner’s share of all, to a unit of the currency',
			report: {
				partners,
				contributions: [
					{ municipality: 'Alder', due: 42_500, paid: 42_500 },
					{ municipality: 'Birch', due: 25_501, paid: 25_501 },
					{ municipality: 'Cedar', due: 17_000, paid: 17_000 },
				],
			},
		},
		{
			name: 'Exact thirds, although the shares are rounded to two decimals',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 33.33 },
					{ municipality: 'Birch', costShare: 33.33 },
					{ municipality: 'Cedar', costShare: 33.34 },
				],
				contributions: [
					{ municipality: 'Alder', due: 100_000, paid: 100_000 },
					{ municipality: 'Birch', due: 100_000, paid: 100_000 },
					{ municipality: 'Cedar', due: 100_000, paid: 100_000 },
				],
			},
		},
		{
			name: 'Thirds shown to one decimal',
			report: {
				partners: ['Alder', 'Birch', 'Cedar'].map((municipality) => ({ municipality, costShare: 33.3 })),
				contributions: ['Alder', 'Birch', 'Cedar'].map((municipality) => ({ municipality, due: 100_000, paid: 100_000 })),
			},
		},
		{
			name: 'The host pays in kind and stands in no row: the others still share alike',
			report: {
				partners,
				contributions: [
					{ municipality: 'Birch', due: 9000, paid: 9000 },
					{ municipality: 'Cedar', due: 6000, paid: 6000 },
				],
			},
		},
		{
			name: 'The shares themselves are wrong: another rule says so',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 50 },
					{ municipality: 'Birch', costShare: 30 },
				],
				contributions: [
					{ municipality: 'Alder', due: 5000, paid: 5000 },
					{ municipality: 'Birch', due: 5000, paid: 5000 },
				],
			},
		},
		{
			name: 'Costs are not shared by percentages',
			report: { partners: [{ municipality: 'Alder' }], contributions: [{ municipality: 'Alder', due: 5000, paid: 5000 }] },
		},
	],
	invalid: [
		{
			name: 'One contribution is wrong: the other two agree with each other',
			report: {
				partners,
				contributions: [
					{ municipality: 'Alder', due: 42_500, paid: 42_500 },
					{ municipality: 'Birch', due: 25_500, paid: 25_500 },
					{ municipality: 'Cedar', due: 20_000, paid: 20_000 },
				],
			},
			findings: [{ message: 'differs', at: 'contributions 3 due', suggests: [17_000] }],
		},
		{
			name: 'Two partners’ contributions were swapped',
			report: {
				partners,
				contributions: [
					{ municipality: 'Alder', due: 42_500, paid: 42_500 },
					{ municipality: 'Birch', due: 17_000, paid: 17_000 },
					{ municipality: 'Cedar', due: 25_500, paid: 25_500 },
				],
			},
			findings: [
				{ message: 'differs', at: 'contributions 2 due', suggests: [25_500] },
				{ message: 'differs', at: 'contributions 3 due', suggests: [17_000] },
			],
		},
	],
};
