import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import type { SectionKey } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';
import { budgetOf } from '../facts/budget-lines.ts';
import { costSharesOf } from '../facts/cost-shares.ts';
import { deliveredTotal, servicesOf } from '../facts/service-rows.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { agreed, type Expected, findSwaps } from '../facts/swapped-values.ts';

/** Two rows of a column that hold what is expected of each other. */
interface Swap {
	readonly section: SectionKey;
	readonly key: string;
	readonly one: Expected;
	readonly other: Expected;
}

/** Sums that must agree to a unit or two leave no room for chance. */
const EXACT = { off: 0.0005, near: 0.0005 };
const LONGEST = 5000;

export const valuesSwapped = defineRule({
	id: 'structure/values-swapped',
	severity: 'error',
	sources: ['practice'],
	isMaterial: true,
	isCause: true,
	reads: ['services', 'budget', 'contributions', 'unitCosts', 'partners', 'balances'],
	messages: {
		rows: { column: 'column', one: 'text', other: 'text' },
		balances: { opening: 'money', closing: 'money' },
	},
	check({ report }, judge) {
		const swaps = [...inColumns(report), ...inContributions(report), ...inUnitCosts(report)];
		if (swaps.length === 0) judge.pass(1, 'services');
		for (const { section, key, one, other } of swaps) {
			const table = report[section] as Table;
			const places = [table.at(one.index, key as never), table.at(other.index, key as never)];
			judge.fail(
				'rows',
				places,
				{ column: `${section}.${key}` as ColumnPath, one: nameOf(table, one.index), other: nameOf(table, other.index) },
				{
					suggestions: [
						...suggestValue(table, one.index, key as never, other.value),
						...suggestValue(table, other.index, key as never, one.value),
					],
					affects: places,
				},
			);
		}
		const form = report.balances.only;
		const [opening, closing, previousClosing] = [form.value('opening'), form.value('closing'), form.value('previousClosing')];
		if (opening === undefined || closing === undefined || previousClosing === undefined) return;
		const [inflow, outflow] = [form.value('inflow') ?? 0, form.value('outflow') ?? 0];
		const isSwapped = closing === previousClosing && opening !== closing && Math.abs(closing + inflow - outflow - opening) < 1;
		if (isSwapped) judge.fail('balances', [form.at('opening'), form.at('closing')], { opening, closing });
		else judge.pass(1, 'finance');
	},
});

function nameOf(table: Table, index: number): string {
	const names = (['service', 'indicator', 'line', 'municipality'] as const).flatMap((key) => {
		const value = table.data[key]?.values[index];
		return typeof value === 'string' && value !== '*' ? [value] : [];
	});
	return names.join(' · ') || '?';
}

/** Each of several columns against what the others agree on. */
function inColumns(report: Report): Swap[] {
	const swaps: Swap[] = [];
	for (const [section, keys] of [
		['services', ['delivered', 'planned', 'previous']],
		['budget', ['actual', 'budget', 'previous']],
		['quality', ['actual', 'previous', 'target']],
	] as const) {
		const table = report[section] as Table;
		if (table.length > LONGEST) continue;
		for (const key of keys) {
			const figures: Expected[] = [];
			const values = table.column(key as never).values;
			const others = keys.filter((each) => each !== key).map((each) => table.column(each as never).values);
			for (let index = 0; index < table.length; index++) {
				const value = values[index];
				const rest = others.map((column) => column[index] as number | undefined);
				// Without two others that agree nobody can say which of the columns was swapped.
				if (key !== keys[0] && rest.some((each) => each === undefined)) continue;
				const expected = agreed(section === 'quality' && key === 'actual' ? rest.slice(0, 1) : rest);
				if (typeof value === 'number' && expected !== undefined) figures.push({ index, value, expected });
			}
			for (const swap of findSwaps(figures)) swaps.push({ section, key, ...swap });
		}
	}
	return swaps;
}

/** Dues against the partners' shares of all dues, which must be met to a unit; what was paid against what was due. */
function inContributions(report: Report): Swap[] {
	const { contributions, partners } = report;
	if (contributions.length > LONGEST) return [];
	const dues: Expected[] = [];
	const paid: Expected[] = [];
	const shares = costSharesOf(report);
	const lines = budgetOf(report);
	const names = contributions.values('municipality');
	const total = contributions.values('due').reduce<number>((sum, due) => sum + (due ?? 0), 0);
	const byShare: Expected[] = [];
	names.forEach((name, index) => {
		const due = contributions.values('due')[index];
		const amount = contributions.values('paid')[index];
		if (due === undefined) return;
		if (amount !== undefined) paid.push({ index, value: amount, expected: due });
		const partner = name === undefined ? undefined : shares?.byPartner.get(foldName(name));
		if (partner?.share === undefined || !shares || shares.sum <= 0) return;
		dues.push({ index, value: due, expected: (partner.share / shares.sum) * total });
		byShare.push({ index: partner.index, value: partner.share, expected: total > 0 ? (100 * due) / total : 0 });
	});
	const [swap] = findSwaps(dues, EXACT);
	if (!swap) return findSwaps(paid).map((each) => ({ section: 'contributions', key: 'paid', ...each }));
	// Where Budget has the dues as they stand, it is the shares that changed places.
	const isDue = [swap.one, swap.other].every(({ index, value }) => {
		const line = lines.contributionOf(names[index]);
		return line !== undefined && [report.budget.values('budget')[line], report.budget.values('actual')[line]].includes(value);
	});
	const [share] = isDue ? findSwaps(byShare, { off: 0.005, near: 0.005 }) : [];
	return share && partners.hasColumn('costShare')
		? [{ section: 'partners', key: 'costShare', ...share }]
		: [{ section: 'contributions', key: 'due', ...swap }];
}

function inUnitCosts(report: Report): Swap[] {
	const { unitCosts } = report;
	if (unitCosts.length > LONGEST / 10) return [];
	const lines = budgetOf(report);
	const services = servicesOf(report);
	const costs: Expected[] = [];
	const volumes: Expected[] = [];
	unitCosts.values('service').forEach((name, index) => {
		const [cost, volume] = [unitCosts.values('cost')[index], unitCosts.values('volume')[index]];
		const expected = name === undefined ? undefined : lines.costOf(name);
		if (cost !== undefined && expected !== undefined) costs.push({ index, value: cost, expected });
		const service = name === undefined ? undefined : services.get(foldName(name));
		const delivered = service && deliveredTotal(report.services, service).value;
		if (volume !== undefined && delivered !== undefined) volumes.push({ index, value: volume, expected: delivered });
	});
	return [
		...findSwaps(costs).map((swap) => ({ section: 'unitCosts' as const, key: 'cost', ...swap })),
		...findSwaps(volumes).map((swap) => ({ section: 'unitCosts' as const, key: 'volume', ...swap })),
	];
}

const partners = [
	{ municipality: 'Alder', costShare: 50 },
	{ municipality: 'Birch', costShare: 30 },
	{ municipality: 'Cedar', costShare: 20 },
] as const;
const roads = { service: 'Roads', unit: 'km' } as const;

export const examples: Examples<typeof valuesSwapped> = {
	valid: [
		{
			name: 'Each row is near its own plan',
			report: {
				services: [
					{ ...roads, municipality: 'Alder', planned: 410, delivered: 402, previous: 408 },
					{ ...roads, municipality: 'Birch', planned: 220, delivered: 231, previous: 219 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Two municipalities’ figures changed places',
			report: {
				services: [
					{ ...roads, municipality: 'Alder', planned: 410, delivered: 221, previous: 408 },
					{ ...roads, municipality: 'Birch', planned: 220, delivered: 409, previous: 219 },
					{ ...roads, municipality: 'Cedar', planned: 130, delivered: 131, previous: 128 },
				],
			},
			findings: [{ message: 'rows', at: 'services 1 delivered', suggests: [409, 221] }],
		},
		{
			name: 'Two contributions changed places',
			report: {
				partners,
				contributions: [
					{ municipality: 'Alder', due: 42_500, paid: 42_500 },
					{ municipality: 'Birch', due: 17_000, paid: 17_000 },
					{ municipality: 'Cedar', due: 25_500, paid: 25_500 },
				],
			},
			findings: [{ message: 'rows', at: 'contributions 2 due', suggests: [25_500, 17_000] }],
		},
		{
			name: 'The shares changed places, as the budget shows',
			report: {
				partners,
				contributions: [
					{ municipality: 'Alder', due: 42_500, paid: 42_500 },
					{ municipality: 'Birch', due: 17_000, paid: 17_000 },
					{ municipality: 'Cedar', due: 25_500, paid: 25_500 },
				],
				budget: [
					{ line: 'Contribution of Alder', kind: 'Revenue', category: 'Contributions', budget: 42_500, actual: 42_500 },
					{ line: 'Contribution of Birch', kind: 'Revenue', category: 'Contributions', budget: 17_000, actual: 17_000 },
					{ line: 'Contribution of Cedar', kind: 'Revenue', category: 'Contributions', budget: 25_500, actual: 25_500 },
				],
			},
			findings: [{ message: 'rows', at: 'partners 2 costShare', suggests: [20, 30] }],
		},
		{
			name: 'Opening and closing balance changed places',
			report: { balances: { opening: 5420, inflow: 900, outflow: 700, closing: 5220, previousClosing: 5220 } },
			findings: [{ message: 'balances', at: 'balances opening' }],
		},
	],
};
