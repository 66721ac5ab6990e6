import type { ExampleReport, SectionKey } from '#core';
import { fairReports } from './fair-reports.ts';

type Cells = Readonly<Record<string, string | number | boolean | null>>;

/** One thing changed in a row: `services 1`, or a form's value: `balances`. */
interface Change {
	readonly at: string;
	readonly to?: Cells;
	readonly times?: Readonly<Record<string, number>>;
	readonly remove?: true;
	readonly add?: Cells;
}

/** A mistake in one of the fair reports, and the cells at which an auditor would put a finger. */
export interface OtherMistake {
	readonly kind: string;
	readonly report: number;
	readonly changes: readonly Change[];
	/** `section row field`, `section field` of a form, or `section` alone for any cell of it. */
	readonly at: readonly string[];
}

const [WATER, WASTE, TAX, CARE, LIBRARIES, FIRE, SEWAGE, HAMLETS, BUS, PLANNING] = fairReports.map((_, index) => index) as [
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
];
const set = (at: string, to: Cells): Change => ({ at, to });
const times = (at: string, factors: Readonly<Record<string, number>>): Change => ({ at, times: factors });
const one = (kind: string, report: number, changes: Change | readonly Change[], ...at: string[]): OtherMistake => ({
	kind,
	report,
	changes: Array.isArray(changes) ? (changes as Change[]) : [changes as Change],
	at,
});

export const otherMistakes: readonly OtherMistake[] = [
	// Typed values.
	one('number as text', WATER, set('budget 3', { actual: '16 480 000 грн' }), 'budget 3 actual'),
	one('number as text', WASTE, set('services 2', { delivered: '31 412 passages' }), 'services 2 delivered'),
	one('number as text', TAX, set('budget 2', { actual: '239.410,00' }), 'budget 2 actual'),
	one('number as text', SEWAGE, set('budget 1', { actual: 'kr. 31.284.000' }), 'budget 1 actual'),
	one('number as text', CARE, set('contributions 1', { paid: '419.6k' }), 'contributions 1 paid'),
	one('scale', WATER, times('services 2', { delivered: 1000 }), 'services 2 delivered'),
	one('scale', WATER, times('budget 4', { actual: 0.001 }), 'budget 4 actual'),
	one('scale', WASTE, times('budget 5', { actual: 100 }), 'budget 5 actual'),
	one('scale', TAX, times('budget 3', { actual: 10 }), 'budget 3 actual'),
	one('scale', TAX, times('services 1', { delivered: 0.1 }), 'services 1 delivered'),
	one('scale', CARE, times('services 3', { delivered: 10 }), 'services 3 delivered'),
	one('scale', CARE, times('unitCosts 1', { cost: 0.001 }), 'unitCosts 1 cost', 'unitCosts 1 unitCost'),
	one(
		'scale',
		SEWAGE,
		times('budget 2', { actual: 0.001, budget: 0.001, previous: 0.001 }),
		'budget 2 actual',
		'budget 2 budget',
		'balances outflow',
	),
	one(
		'scale',
		FIRE,
		times('balances', { opening: 0.001, inflow: 0.001, outflow: 0.001, closing: 0.001, previousClosing: 0.001 }),
		'balances inflow',
		'balances opening',
		'balances outflow',
		'balances closing',
	),
	one('scale', WASTE, set('quality 1', { actual: 0.438 }), 'quality 1 actual'),
	one('scale', PLANNING, times('partners 3', { population: 10 }), 'partners 3 population'),
	one('population', CARE, set('partners 2', { population: 0 }), 'partners 2 population'),
	one('population', WATER, set('partners 1', { population: 9.412 }), 'partners 1 population'),
	// Between sheets.
	one(
		'volume against unit costs',
		CARE,
		set('unitCosts 1', { volume: 44_951, unitCost: 29.43 }),
		'unitCosts 1 volume',
		'services 4 delivered',
	),
	one('volume against unit costs', SEWAGE, set('unitCosts 1', { volume: 149_410, unitCost: 190 }), 'unitCosts 1 volume'),
	one('contributions against budget', PLANNING, set('budget 1', { actual: 450_000 }), 'budget 1 actual'),
	one(
		'contributions against budget',
		TAX,
		set('contributions 2', { due: 62_080, paid: 62_080 }),
		'contributions 2 due',
		'contributions 2 paid',
	),
	one('cash against budget', WASTE, set('balances', { inflow: 1_174_115.95, closing: 161_022.76 }), 'balances inflow'),
	one('cash against budget', PLANNING, set('balances', { outflow: 563_850, closing: 7_150 }), 'balances outflow'),
	one('service without unit cost', TAX, { at: 'unitCosts 2', remove: true }, 'services 2 service', 'unitCosts 1 service'),
	one('population differs', CARE, set('services 1', { populationInCharge: 18_420 }), 'services 1 populationInCharge'),
	one('population differs', WATER, set('services 4', { populationInCharge: 31_488 }), 'services 4 populationInCharge'),
	one('population differs', HAMLETS, set('satisfaction 2', { population: 1_040 }), 'satisfaction 2 population'),
	one('previous against history', WATER, set('quality 1', { previous: 29.4 }), 'quality 1 previous'),
	one('previous against history', WATER, set('services 4', { previous: 1_195 }), 'services 4 previous', 'history'),
	one('service dropped', WASTE, { at: 'services 2', remove: true }, 'services', 'quality 3 service'),
	one('service dropped', TAX, { at: 'services 1', remove: true }, 'services', 'quality 1 service'),
	// Over time.
	one('quality change', WASTE, set('quality 1', { actual: 63.8, correctiveAction: null, target: 50 }), 'quality 1 actual'),
	one('quality change', TAX, set('quality 1', { actual: 32.4, correctiveAction: null }), 'quality 1 actual'),
	one('target follows result', TAX, set('quality 1', { target: 63.1 }), 'quality 1 target'),
	one(
		'target follows result',
		WATER,
		set('quality 1', { target: 26.5, previous: 24.1, actual: 26.4 }),
		'quality 1 target',
		'quality 1 previous',
	),
	one('target without ambition', CARE, set('quality 1', { target: 0 }), 'quality 1 target'),
	one('target without ambition', WASTE, set('quality 2', { target: 40 }), 'quality 2 target'),
	one('satisfaction fall', TAX, set('satisfaction 1', { satisfiedShare: 49 }), 'satisfaction 1 satisfiedShare'),
	one('satisfaction fall', SEWAGE, set('satisfaction 1', { satisfiedShare: 61 }), 'satisfaction 1 satisfiedShare'),
	one(
		'copied survey',
		WASTE,
		set('satisfaction 1', { satisfiedShare: 82, responses: 420 }),
		'satisfaction 1 satisfiedShare',
		'satisfaction 1 responses',
	),
	one('debt', WATER, set('balances', { debt: 9_000_000 }), 'balances debt'),
	one('cost jump', WASTE, set('budget 6', { actual: 191_000, budget: 190_000 }), 'budget 6 actual', 'balances outflow'),
	one('volume change', TAX, set('services 1', { planned: 14_000, delivered: 13_700 }), 'services 1 delivered', 'unitCosts 1 volume'),
	// Money.
	one('negative amount', TAX, times('budget 3', { actual: -1 }), 'budget 3 actual'),
	one('negative amount', CARE, times('contributions 2', { paid: -1 }), 'contributions 2 paid'),
	one('overpaid', PLANNING, set('contributions 4', { paid: 130_000 }), 'contributions 4 paid'),
	one('share out of range', TAX, set('partners 1', { costShare: 257 }), 'partners 1 costShare'),
	one('share out of range', WASTE, set('partners 4', { costShare: -13.5 }), 'partners 4 costShare'),
	one('shares', FIRE, set('partners 1', { costShare: 43.3 }), 'partners 1 costShare', 'partners costShare', 'partners'),
	one('misfiled', PLANNING, set('budget 1', { kind: 'Expenditure' }), 'budget 1 kind'),
	one('misfiled', CARE, set('budget 3', { kind: 'Revenue' }), 'budget 3 kind'),
	one('balances', TAX, set('balances', { closing: 1 }), 'balances closing'),
	one('balances', HAMLETS, set('balances', { previousClosing: 10_100 }), 'balances opening', 'balances previousClosing'),
	one('contributions unpaid', WASTE, set('contributions 3', { paid: 10_640 }), 'contributions 3 paid'),
	// Dates.
	one('period', PLANNING, set('report', { periodEnd: '2024-08-31' }), 'report periodEnd', 'report periodStart'),
	one('dates', SEWAGE, set('report', { submittedOn: '2025-03-12' }), 'report submittedOn'),
	one('dates', CARE, set('partners 2', { presentedToCouncilOn: '2025-06-01' }), 'partners 2 presentedToCouncilOn'),
	one('dates', WATER, set('issues 1', { closedOn: '2024-04-20' }), 'issues 1 closedOn'),
	one('dates', WATER, set('progress 2', { plannedEnd: '2024-03-30' }), 'progress 2 plannedEnd'),
	one('dates', CARE, set('committee 2', { to: '2021-04-30' }), 'committee 2 to', 'committee 2 from'),
	one('final', SEWAGE, set('report', { submittedOn: null }), 'report submittedOn'),
	one('final', HAMLETS, set('report', { approvedBy: null }), 'report approvedBy'),
	one('survey dates', WASTE, set('satisfaction 2', { surveyedOn: '2024-05-15' }), 'satisfaction 2 surveyedOn'),
	one('survey dates', FIRE, set('satisfaction 1', { surveyedOn: '2021-05-04' }), 'satisfaction 1 surveyedOn'),
	one('sent late', TAX, set('report', { submittedOn: '2025-09-01' }), 'report submittedOn'),
	// Surveys.
	one('self-selected', WASTE, set('satisfaction 1', { method: 'Sondage ouvert sur le site internet' }), 'satisfaction 1 method'),
	one('self-selected', WATER, set('satisfaction 1', { method: 'Відкрите опитування на сайті' }), 'satisfaction 1 method'),
	one('self-selected', TAX, set('satisfaction 2', { method: 'Chestionar deschis pe site, cine a vrut' }), 'satisfaction 2 method'),
	one(
		'categories',
		WATER,
		set('satisfaction 1', { satisfied: 278 }),
		'satisfaction 1 satisfied',
		'satisfaction 1 responses',
		'satisfaction 1 verySatisfied',
	),
	one('complaints', WASTE, set('complaints 1', { openAtEnd: 44 }), 'complaints 1 openAtEnd'),
	one('few answers', SEWAGE, set('satisfaction 1', { responses: 72 }), 'satisfaction 1 responses', 'satisfaction 1 satisfiedShare'),
	one('more answers than people', HAMLETS, set('satisfaction 2', { responses: 192 }), 'satisfaction 2 responses'),
	// Who is who.
	one('who is who', WATER, set('committee 3', { member: 'О. Мельник' }), 'committee 3 member'),
	one('who is who', CARE, set('committee 1', { member: 'Councillor L. Webb' }), 'committee 1 member'),
	one('who is who', CARE, set('report', { approvedBy: 'L. Webb' }), 'report approvedBy'),
	one('who is who', WATER, set('partners 2', { focalPoint: 'О. Мельник' }), 'partners 2 focalPoint'),
	one('independence', CARE, set('partners 3', { focalPointWorksForCooperation: null }), 'partners 3 focalPointWorksForCooperation'),
	// Meetings.
	one('meetings', WATER, set('meetings 2', { quorum: null }), 'meetings 2 quorum'),
	one('meetings', CARE, set('meetings 3', { present: 13 }), 'meetings 3 present'),
	one('meetings', CARE, set('meetings 2', { minutes: null }), 'meetings 2 minutes'),
	one('meetings', WATER, set('meetings 4', { present: 1 }), 'meetings 4 present'),
	// Follow-up.
	one(
		'missed target without action',
		WASTE,
		set('quality 1', { correctiveAction: null }),
		'quality 1 actual',
		'quality 1 correctiveAction',
	),
	one('placeholder measure', WATER, set('issues 1', { measure: 'буде визначено' }), 'issues 1 measure'),
	// One cause.
	one(
		'swap',
		WATER,
		[set('services 1', { delivered: 476 }), set('services 3', { delivered: 402 })],
		'services 1 delivered',
		'services 3 delivered',
	),
	one(
		'swap',
		WASTE,
		[set('budget 4', { actual: 561_204.9 }), set('budget 5', { actual: 508_866.12 })],
		'budget 4 actual',
		'budget 5 actual',
	),
	one(
		'total',
		LIBRARIES,
		{ at: 'budget', add: { line: 'Total des dépenses', kind: 'Expenditure', budget: 220_000, actual: 208_000 } },
		'budget 4 actual',
		'budget',
	),
	one('parts', FIRE, set('services 2', { delivered: 9 }), 'services 4 delivered', 'services 2 delivered'),
	one('ratio', WASTE, set('quality 2', { actual: 93.5 }), 'quality 2 actual'),
	one('numerator', SEWAGE, set('quality 1', { numerator: 31 }), 'quality 1 numerator'),
	one('percentage', BUS, set('quality 1', { actual: 941 }), 'quality 1 actual'),
	one('users', BUS, set('services 1', { usersServed: 61_000, populationInCharge: 23_227 }), 'services 1 usersServed'),
];

/** What may well be in such a report: nothing new is to be said. */
export const otherControls: readonly { readonly name: string; readonly report: number; readonly changes: readonly Change[] }[] = [
	{ name: 'two breaks more', report: WATER, changes: [set('quality 3', { actual: 29 })] },
	{ name: 'losses a little higher', report: WATER, changes: [set('quality 1', { actual: 27.2 })] },
	{ name: 'energy half a million dearer', report: WATER, changes: [set('budget 4', { budget: 13_100_000 })] },
	{
		name: 'a meeting more',
		report: WATER,
		changes: [
			{
				at: 'meetings',
				add: { date: '2024-12-04', chairedBy: 'Калинівська громада', present: 2, quorum: 2, tookDecisions: 'No', minutes: null },
			},
		],
	},
	{ name: 'an activity that is done early', report: WATER, changes: [set('progress 1', { endedOn: '2024-09-30' })] },
	{
		name: 'a row named total in Ukrainian',
		report: WATER,
		changes: [
			{ at: 'budget', add: { line: 'Разом видатки', kind: 'Expenditure', budget: 36_100_000, actual: 36_650_000, previous: 32_970_000 } },
		],
	},
	{
		name: 'a past period more',
		report: WATER,
		changes: [{ at: 'history', add: { service: 'Водопостачання', indicator: 'Volume', period: '2020', value: 1_139 } }],
	},
	{ name: 'rounds on time as last year', report: WASTE, changes: [set('quality 2', { previous: 97.5 })] },
	{ name: 'no accident', report: WASTE, changes: [set('quality 4', { actual: 0 })] },
	{ name: 'four accidents fewer than feared', report: WASTE, changes: [set('quality 4', { target: 4 })] },
	{ name: 'a tenth more visits', report: WASTE, changes: [set('services 2', { planned: 34_000 })] },
	{ name: 'satisfaction from 82 to 83', report: WASTE, changes: [set('satisfaction 1', { satisfiedShare: 83 })] },
	{ name: 'satisfaction down a point', report: WASTE, changes: [set('satisfaction 2', { satisfiedShare: 89 })] },
	{
		name: 'a row named total in French',
		report: WASTE,
		changes: [{ at: 'contributions', add: { municipality: 'Total', due: 240_000, paid: 240_000 } }],
	},
	{
		name: 'a third fewer complaints at the recycling centre',
		report: WASTE,
		changes: [set('complaints 2', { received: 6, closed: 6, perThousand: 1.1 })],
	},
	{ name: 'no contested decision', report: TAX, changes: [set('quality 2', { actual: 0.4 })] },
	{ name: 'a minute longer at the counter', report: TAX, changes: [set('quality 3', { actual: 14 })] },
	{ name: 'a share of 89 and 90', report: TAX, changes: [set('satisfaction 2', { satisfiedShare: 90 })] },
	{ name: 'a hundred decisions more', report: TAX, changes: [set('services 1', { planned: 9_900 })] },
	{ name: 'a fall fewer', report: CARE, changes: [set('quality 2', { actual: 3 })] },
	{
		name: 'a member left and another came',
		report: CARE,
		changes: [
			{
				at: 'committee',
				add: {
					member: 'Cllr D. Ives',
					municipality: 'Carrow',
					post: 'Councillor',
					managesCooperation: 'No',
					inTaskForce: 'No',
					role: 'Member',
					from: '2021-05-01',
					to: '2023-04-30',
				},
			},
		],
	},
	{ name: 'a user more', report: CARE, changes: [set('services 5', { usersServed: 43 })] },
	{ name: 'half of the books are new', report: LIBRARIES, changes: [set('quality 1', { target: 8, actual: 9.1 })] },
	{ name: 'three fires fewer in a village', report: FIRE, changes: [set('services 1', { planned: 3 }), set('services 4', { planned: 9 })] },
	{ name: 'a minute slower', report: FIRE, changes: [set('quality 1', { actual: 11.9 })] },
	{ name: 'an overflow fewer', report: SEWAGE, changes: [set('quality 2', { actual: 0, correctiveAction: null })] },
	{ name: 'a sample fewer', report: SEWAGE, changes: [set('quality 1', { numerator: 12, denominator: 12 })] },
	{ name: 'a child more', report: HAMLETS, changes: [set('quality 1', { actual: 1 })] },
	{ name: 'three burials planned', report: HAMLETS, changes: [set('quality 2', { actual: 92 })] },
	{ name: 'a plan more', report: PLANNING, changes: [set('services 2', { delivered: 6 })] },
	{ name: 'no objection upheld', report: PLANNING, changes: [set('quality 2', { actual: 0 })] },
	{ name: 'an approver with a title', report: PLANNING, changes: [set('report', { approvedBy: 'Dr R. Pine' })] },
];

/** The report with the changes made. */
export function changed(report: ExampleReport, changes: readonly Change[]): ExampleReport {
	const copy = structuredClone(report) as Record<string, Record<string, unknown> | Record<string, unknown>[]>;
	for (const { at, to, times: factors, remove, add } of changes) {
		const [section = '', row] = at.split(' ');
		const table = copy[section as SectionKey];
		if (add) (table as Record<string, unknown>[]).push({ ...add });
		else if (remove) (table as Record<string, unknown>[]).splice(Number(row) - 1, 1);
		else {
			const cells = (Array.isArray(table) ? table[Number(row) - 1] : table) as Record<string, unknown>;
			Object.assign(cells, to);
			for (const [key, factor] of Object.entries(factors ?? {})) cells[key] = Number((Number(cells[key]) * factor).toPrecision(12));
		}
	}
	return copy as ExampleReport;
}
