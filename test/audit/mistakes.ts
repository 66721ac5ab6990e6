import { type CellValue, parseIsoDate } from '#core';
import type { Cell, Edit, RowName } from './plant.ts';

/** One mistake that somebody made in the example report, and where an auditor would put a finger. */
export interface Mistake {
	readonly kind: string;
	readonly name: string;
	readonly edits: readonly Edit[];
	/** Cells that a finding may stand at; those edited where left out. */
	readonly at?: readonly Cell[];
}

const day = (text: string) => parseIsoDate(text) ?? 0;
const cell = (sheet: string, row: RowName, header: string): Cell => ({ sheet, row, header });
const form = (sheet: string, header: string): Cell => ({ sheet, header });
const set = (where: Cell, to: CellValue | ((value: number) => CellValue)): Edit => ({ cell: where, to });
const service = (name: string, municipality: string, header: string) =>
	cell('Services', { Service: name, Municipality: municipality }, header);
const quality = (indicator: string, header: string) => cell('Quality', { Indicator: indicator }, header);
const survey = (name: string, municipality: string, header: string) =>
	cell('Satisfaction', { Service: name, Municipality: municipality }, header);
const budget = (line: string, header: string) => cell('Budget', { 'Budget line': line }, header);
const contribution = (municipality: string, header: string) => cell('Contributions', { Municipality: municipality }, header);
const partner = (municipality: string, header: string) => cell('Partners', { Municipality: municipality }, header);
const unitCost = (name: string, header: string) => cell('Unit costs', { Service: name }, header);
const past = (name: string, indicator: string, period: string) =>
	cell('Past periods', { Service: name, Indicator: indicator, Period: period }, 'Value');
const activity = (name: string, header: string) => cell('Progress', { Activity: name }, header);
const issue = (id: string, header: string) => cell('Issues', { ID: id }, header);
const assessment = (header: string) => cell('Assessments', { ID: 'A-1' }, header);
const member = (name: string, header: string) => cell('Committee', { Member: name }, header);
const complaint = (name: string, header: string) => cell('Complaints', { Service: name }, header);
const [EAST, NORTH, SOUTH] = ['East Ayrshire', 'North Ayrshire', 'South Ayrshire'] as const;
const times = (factor: number) => (value: number) => Number((value * factor).toPrecision(12));

/** A meeting of the committee by its day. */
const meeting = (date: string, header: string): Cell => ({
	sheet: 'Meetings',
	row: { Minutes: `https://example.org/minutes/${date}` },
	header,
});
const meetingRow = (date: string, chairedBy: string): Edit => ({
	sheet: 'Meetings',
	add: {
		Date: day(date),
		'Chaired by': chairedBy,
		Present: 4,
		Quorum: 4,
		'Decisions taken?': 'Yes',
		Minutes: `https://example.org/minutes/${date}`,
	},
});

export const mistakes: readonly Mistake[] = [
	// Typed values.
	{
		kind: 'number as text',
		name: 'a volume with a space between the thousands',
		edits: [set(service('Waste disposal', EAST, 'Delivered'), '60 031')],
	},
	{
		kind: 'number as text',
		name: 'a sum with its currency',
		edits: [set(budget('Waste disposal, East Ayrshire', 'Actual'), '£4,717,000.00')],
	},
	{ kind: 'number as text', name: 'thousands as k', edits: [set(budget('Roads, South Ayrshire', 'Actual'), '7240k')] },
	{ kind: 'number as text', name: 'points between thousands and a comma', edits: [set(contribution(EAST, 'Amount due'), '20.724.000,00')] },
	{ kind: 'number as text', name: 'a plain number typed as text', edits: [set(complaint('Roads', 'Received'), '1204')] },
	{ kind: 'number as text', name: 'money in with a blank behind', edits: [set(form('Balances', 'Money in'), '62800000 ')] },
	{ kind: 'scale', name: 'a line in thousands', edits: [set(budget('Roads, North Ayrshire', 'Actual'), times(0.001))] },
	{ kind: 'scale', name: 'a digit too many in a line', edits: [set(budget('Street cleaning, North Ayrshire', 'Actual'), times(10))] },
	{ kind: 'scale', name: 'a line’s budget in pence', edits: [set(budget('Waste disposal, North Ayrshire', 'Budget'), times(100))] },
	{ kind: 'scale', name: 'last period’s line in thousands', edits: [set(budget('Roads, East Ayrshire', 'Previous period'), times(0.001))] },
	{
		kind: 'scale',
		name: 'the column of actual sums in thousands',
		edits: [{ sheet: 'Budget', column: 'Actual', to: times(0.001) }],
	},
	{
		kind: 'scale',
		name: 'budget and actual in thousands, all other sheets in pounds',
		edits: [
			{ sheet: 'Budget', column: 'Actual', to: times(0.001) },
			{ sheet: 'Budget', column: 'Budget', to: times(0.001) },
			{ sheet: 'Budget', column: 'Previous period', to: times(0.001) },
		],
	},
	{
		kind: 'scale',
		name: 'the contributions paid in thousands',
		edits: [{ sheet: 'Contributions', column: 'Amount paid', to: times(0.001) }],
	},
	{
		kind: 'scale',
		name: 'the sheet of contributions in thousands',
		edits: [
			{ sheet: 'Contributions', column: 'Amount due', to: times(0.001) },
			{ sheet: 'Contributions', column: 'Amount paid', to: times(0.001) },
		],
	},
	{
		kind: 'scale',
		name: 'the balances in thousands',
		edits: ['Opening balance', 'Money in', 'Money out', 'Previous closing balance', 'Billed to users', 'Collected from users'].map(
			(header) => set(form('Balances', header), times(0.001)),
		),
	},
	{ kind: 'scale', name: 'a digit too many in a volume', edits: [set(service('Waste collection', NORTH, 'Delivered'), times(10))] },
	{ kind: 'scale', name: 'a volume in thousands', edits: [set(service('Waste disposal', 'All', 'Delivered'), times(0.001))] },
	{ kind: 'scale', name: 'roads in metres', edits: [set(service('Roads', EAST, 'Delivered'), times(1000))] },
	{ kind: 'scale', name: 'a digit lost in a plan', edits: [set(service('Street cleaning', SOUTH, 'Planned'), times(0.1))] },
	{ kind: 'scale', name: 'a share as a fraction of one', edits: [set(quality('Recycling rate, North Ayrshire', 'Actual'), 0.563)] },
	{ kind: 'scale', name: 'a target ten times too large', edits: [set(quality('Cleanliness score, East Ayrshire', 'Target'), 920)] },
	{
		kind: 'scale',
		name: 'a past value without its decimal point',
		edits: [set(past('Waste collection', 'Recycling rate, East Ayrshire', '2017-18'), 529)],
	},
	{ kind: 'scale', name: 'past volumes of a period in thousands', edits: [set(past('Waste disposal', 'Volume', '2016-17'), 185.602)] },
	{ kind: 'scale', name: 'cost of a service in thousands', edits: [set(unitCost('Street cleaning', 'Total cost'), times(0.001))] },
	{ kind: 'scale', name: 'last period’s unit cost in pence', edits: [set(unitCost('Waste disposal', 'Previous unit cost'), times(100))] },
	{
		kind: 'scale',
		name: 'the opening balance without a nought',
		edits: [set(form('Balances', 'Opening balance'), times(0.1))],
		at: [form('Balances', 'Opening balance')],
	},
	{ kind: 'population', name: 'a population with a nought too many', edits: [set(partner(NORTH, 'Population'), times(10))] },
	{ kind: 'population', name: 'nobody lives there', edits: [set(partner(SOUTH, 'Population'), 0)] },
	{ kind: 'population', name: 'a population in thousands', edits: [set(partner(EAST, 'Population'), 122.01)] },
	// Between sheets.
	{
		kind: 'volume against unit costs',
		name: 'another volume under the unit cost',
		edits: [set(unitCost('Waste collection', 'Volume'), 178_795)],
	},
	{ kind: 'volume against unit costs', name: 'kilometres of another year', edits: [set(unitCost('Roads', 'Volume'), 3120.5)] },
	{
		kind: 'contributions against budget',
		name: 'a contribution in the budget that nobody owes',
		edits: [set(budget('Contribution of North Ayrshire', 'Actual'), 22_636_000)],
	},
	{
		kind: 'contributions against budget',
		name: 'all contributions of the budget a tenth lower',
		edits: [EAST, NORTH, SOUTH].flatMap((name) => [
			set(budget(`Contribution of ${name}`, 'Actual'), times(0.9)),
			set(budget(`Contribution of ${name}`, 'Budget'), times(0.9)),
		]),
		at: [...[EAST, NORTH, SOUTH].map((name) => budget(`Contribution of ${name}`, 'Actual'))],
	},
	{ kind: 'cash against budget', name: 'less money in than revenue', edits: [set(form('Balances', 'Money in'), 57_300_000)] },
	{ kind: 'cash against budget', name: 'more money out than expenditure', edits: [set(form('Balances', 'Money out'), 66_791_000)] },
	{
		kind: 'service without unit cost',
		name: 'street cleaning has no unit cost',
		edits: [{ sheet: 'Unit costs', remove: { Service: 'Street cleaning' } }],
		at: [service('Street cleaning', EAST, 'Service'), service('Street cleaning', 'All', 'Service'), unitCost('Roads', 'Service')],
	},
	{
		kind: 'unit costs against budget',
		name: 'a service’s cost that its budget lines do not make',
		edits: [set(unitCost('Waste disposal', 'Total cost'), 14_930_000)],
	},
	{
		kind: 'population differs',
		name: 'two digits swapped in a service’s population',
		edits: [set(service('Roads', NORTH, 'Population in service area'), 137_440)],
	},
	{ kind: 'population differs', name: 'a partner’s population of another census', edits: [set(partner(EAST, 'Population'), 117_210)] },
	{
		kind: 'population differs',
		name: 'more people to ask than inhabitants',
		edits: [set(survey('Waste collection', SOUTH, 'Population'), 119_800)],
	},
	{
		kind: 'previous against history',
		name: 'last period’s rate differs from past periods',
		edits: [set(quality('Recycling rate, South Ayrshire', 'Previous period'), 50.6)],
	},
	{
		kind: 'previous against history',
		name: 'last period’s unit cost differs',
		edits: [set(unitCost('Waste collection', 'Previous unit cost'), 66.85)],
	},
	{
		kind: 'previous against history',
		name: 'past periods hold another volume for last year',
		edits: [set(past('Waste collection', 'Volume', '2018-19'), 181_366)],
	},
	{
		kind: 'service dropped',
		name: 'roads are reported everywhere but in Services',
		edits: [{ sheet: 'Services', remove: { Service: 'Roads' } }],
		at: [
			{ sheet: 'Services', row: 'headers', header: 'Service' },
			unitCost('Roads', 'Service'),
			past('Roads', 'Volume', '2018-19'),
			quality('A class roads to be considered for maintenance, East Ayrshire', 'Service'),
		],
	},
	{
		kind: 'service dropped',
		name: 'a service of last year is not named any more',
		edits: [
			{ sheet: 'Past periods', add: { Service: 'Winter gritting', Indicator: 'Volume', Period: '2017-18', Value: 4120 } },
			{ sheet: 'Past periods', add: { Service: 'Winter gritting', Indicator: 'Volume', Period: '2018-19', Value: 4230 } },
		],
	},
	// Over time.
	{
		kind: 'copied',
		name: 'street cleaning copied from last period',
		edits: [EAST, NORTH, SOUTH]
			.map((name, index) => set(service('Street cleaning', name, 'Delivered'), [121_840, 135_280, 112_550][index] ?? 0))
			.concat([set(service('Street cleaning', 'All', 'Delivered'), 369_670), set(unitCost('Street cleaning', 'Volume'), 369_670)]),
	},
	{
		kind: 'quality change',
		name: 'a rate rose by half without a word',
		edits: [set(quality('Recycling rate, East Ayrshire', 'Actual'), 78.4)],
	},
	{
		kind: 'quality change',
		name: 'cleanliness fell by a third',
		edits: [set(quality('Cleanliness score, North Ayrshire', 'Actual'), 61.2)],
	},
	{
		kind: 'target follows result',
		name: 'a target lowered to the result',
		edits: [set(quality('Cleanliness score, South Ayrshire', 'Target'), 84.1)],
	},
	{
		kind: 'target follows result',
		name: 'a target just below the result',
		edits: [set(quality('Cleanliness score, East Ayrshire', 'Target'), 87)],
	},
	{ kind: 'target without ambition', name: 'a target of nought', edits: [set(quality('Recycling rate, North Ayrshire', 'Target'), 0)] },
	{
		kind: 'target without ambition',
		name: 'a target that everybody meets always',
		edits: [set(quality('B class roads to be considered for maintenance, South Ayrshire', 'Target'), 95)],
	},
	{
		kind: 'satisfaction fall',
		name: 'a third fewer satisfied and no word of it',
		edits: [set(survey('Waste collection', EAST, '% satisfied'), 0.44)],
	},
	{
		kind: 'copied survey',
		name: 'last period’s answers once more',
		edits: [set(survey('Waste collection', EAST, '% satisfied'), 0.678), set(survey('Waste collection', EAST, 'Responses'), 455)],
	},
	{ kind: 'debt', name: 'a debt that nothing pays for', edits: [set(form('Balances', 'Outstanding debt'), 24_500_000)] },
	{
		kind: 'cost jump',
		name: 'a line doubled within two years, as budgeted',
		edits: [
			set(budget('Waste disposal, East Ayrshire', 'Actual'), 9_434_000),
			set(budget('Waste disposal, East Ayrshire', 'Budget'), 9_300_000),
			set(form('Balances', 'Money out'), 67_508_000),
			set(unitCost('Waste disposal', 'Total cost'), 20_947_000),
		],
		at: [budget('Waste disposal, East Ayrshire', 'Actual')],
	},
	{
		kind: 'cost jump',
		name: 'last period cost half',
		edits: [set(budget('Waste collection, North Ayrshire', 'Previous period'), 1_890_000)],
		at: [budget('Waste collection, North Ayrshire', 'Previous period'), budget('Waste collection, North Ayrshire', 'Actual')],
	},
	// Money.
	{
		kind: 'negative amount',
		name: 'an expenditure with a minus',
		edits: [set(budget('Waste disposal, South Ayrshire', 'Actual'), times(-1))],
	},
	{ kind: 'negative amount', name: 'a negative contribution', edits: [set(contribution(NORTH, 'Amount paid'), times(-1))] },
	{ kind: 'overpaid', name: 'a partner paid more than it owes', edits: [set(contribution(EAST, 'Amount paid'), 22_724_000)] },
	{ kind: 'share out of range', name: 'a share of 370 %', edits: [set(partner(NORTH, 'Cost share %'), 3.7)] },
	{ kind: 'share out of range', name: 'a share below nought', edits: [set(partner(SOUTH, 'Cost share %'), -0.3)] },
	{ kind: 'misfiled', name: 'a contribution as expenditure', edits: [set(budget('Contribution of East Ayrshire', 'Type'), 'Expenditure')] },
	{ kind: 'misfiled', name: 'a cost as revenue', edits: [set(budget('Waste disposal, North Ayrshire', 'Type'), 'Revenue')] },
	{
		kind: 'negative amount',
		name: 'an overdrawn account',
		edits: [set(form('Balances', 'Opening balance'), -5_420_000), set(form('Balances', 'Previous closing balance'), -5_420_000)],
		at: [form('Balances', 'Opening balance'), form('Balances', 'Closing balance')],
	},
	{ kind: 'balances', name: 'a closing balance of 1', edits: [set(form('Balances', 'Closing balance'), 1)] },
	{
		kind: 'balances',
		name: 'an opening balance that nobody closed with',
		edits: [set(form('Balances', 'Previous closing balance'), 5_024_000)],
		at: [form('Balances', 'Opening balance'), form('Balances', 'Previous closing balance')],
	},
	// Dates.
	{
		kind: 'period',
		name: 'a period of seven months',
		edits: [set(form('Report', 'Period from'), day('2019-09-01'))],
		at: [form('Report', 'Period from'), form('Report', 'Period to')],
	},
	{
		kind: 'period',
		name: 'a year was left out',
		edits: ['2018-19'].map((period): Edit => ({ sheet: 'Past periods', remove: { Period: period } })),
		at: [form('Report', 'Period from'), { sheet: 'Past periods', row: 'headers', header: 'Service' }],
	},
	{ kind: 'dates', name: 'submitted before the period’s end', edits: [set(form('Report', 'Submitted on'), day('2020-03-02'))] },
	{ kind: 'dates', name: 'presented before it was sent', edits: [set(partner(EAST, 'Presented to council on'), day('2020-06-12'))] },
	{ kind: 'final', name: 'a final report that nobody submitted', edits: [set(form('Report', 'Submitted on'), null)] },
	{ kind: 'final', name: 'a final report that nobody approved', edits: [set(form('Report', 'Approved by'), null)] },
	{
		kind: 'survey dates',
		name: 'a survey after the period',
		edits: [set(survey('Waste collection', NORTH, 'Surveyed on'), day('2020-05-18'))],
	},
	{
		kind: 'survey dates',
		name: 'a survey of the year before',
		edits: [set(survey('Street cleaning', EAST, 'Surveyed on'), day('2018-11-20'))],
	},
	{
		kind: 'survey dates',
		name: 'results of a survey yet to come',
		edits: [set(survey('Waste collection', EAST, 'Surveyed on'), day('2021-11-15'))],
	},
	{ kind: 'dates', name: 'an issue closed before it was raised', edits: [set(issue('I-3', 'Closed on'), day('2019-02-12'))] },
	{ kind: 'dates', name: 'an assessment completed before it was asked for', edits: [set(assessment('Completed on'), day('2019-03-05'))] },
	{ kind: 'open for years', name: 'an issue of 2016', edits: [set(issue('I-2', 'Raised on'), day('2016-02-10'))] },
	{
		kind: 'dates',
		name: 'an activity that ends before it starts',
		edits: [set(activity('Food waste collection for flats', 'Planned end'), day('2019-03-31'))],
	},
	{
		kind: 'dates',
		name: 'a term that ends before it begins',
		edits: [set(member('V. Rae', 'To'), day('2018-04-30'))],
		at: [member('V. Rae', 'To'), member('V. Rae', 'From')],
	},
	// Surveys.
	{
		kind: 'self-selected',
		name: 'an open poll on a website',
		edits: [set(survey('Waste collection', NORTH, 'Method'), 'Open poll on the website')],
	},
	{
		kind: 'self-selected',
		name: 'whoever filled in the form at the counter',
		edits: [set(survey('Street cleaning', NORTH, 'Method'), 'Self-selected: feedback forms left at the counter')],
	},
	{
		kind: 'mostly don’t know',
		name: 'most had no opinion',
		edits: [
			[60, 'Very satisfied'],
			[39, 'Satisfied'],
			[10, 'Neutral'],
			[21, 'Dissatisfied'],
			[20, 'Very dissatisfied'],
			[320, 'Don’t know'],
		].map(([count, header]) => set(survey('Waste collection', EAST, String(header)), Number(count))),
		at: [survey('Waste collection', EAST, 'Don’t know')],
	},
	// Who is who.
	{
		kind: 'who is who',
		name: 'the author sits on the committee',
		edits: [set(member('R. Mair', 'Member'), 'J. Muir')],
		at: [cell('Committee', { Post: 'Internal auditor' }, 'Member')],
	},
	{
		kind: 'who is who',
		name: 'the author sits on the committee, with a title',
		edits: [set(member('V. Rae', 'Member'), 'Cllr J. MUIR')],
		at: [cell('Committee', { Role: 'Substitute' }, 'Member')],
	},
	{
		kind: 'who is who',
		name: 'one who runs an activity sits on the committee',
		edits: [set(member('T. Orr', 'Member'), 'K. Hamilton')],
		at: [cell('Committee', { Post: 'Head of audit' }, 'Member')],
	},
	{ kind: 'who is who', name: 'the focal point wrote the report', edits: [set(partner(NORTH, 'Focal point'), 'J. Muir')] },
	{ kind: 'who is who', name: 'author and approver are one', edits: [set(form('Report', 'Approved by'), 'J. Muir')] },
	{
		kind: 'who is who',
		name: 'one focal point for two towns',
		edits: [set(partner(SOUTH, 'Focal point'), 'A. Boyd')],
		at: [partner(SOUTH, 'Focal point'), partner(EAST, 'Focal point')],
	},
	{
		kind: 'independence',
		name: 'nobody says who pays the focal point',
		edits: [set(partner(EAST, 'Focal point employed by the cooperation?'), null)],
	},
	{
		kind: 'independence',
		name: 'nobody says who pays the assessor',
		edits: [set(assessment('Assessor works for the cooperation?'), null)],
	},
	{ kind: 'who is who', name: 'the assessor runs an activity', edits: [set(assessment('Assessor'), 'K. Hamilton')] },
	// Meetings.
	{ kind: 'meetings', name: 'a decision without a known quorum', edits: [set(meeting('2019-08-21', 'Quorum'), null)] },
	{ kind: 'meetings', name: 'a quorum of two', edits: [set(meeting('2019-11-20', 'Quorum'), 2)] },
	{ kind: 'meetings', name: 'more present than members', edits: [set(meeting('2019-05-22', 'Present'), 16)] },
	{
		kind: 'meetings',
		name: 'decisions without minutes',
		edits: [set(meeting('2019-11-20', 'Minutes'), null)],
		at: [cell('Meetings', { 'Chaired by': SOUTH }, 'Minutes')],
	},
	{
		kind: 'meetings',
		name: 'eight of nine meetings chaired by one town',
		edits: [
			...['2019-04-17', '2019-06-19', '2019-09-18', '2019-10-16', '2020-01-22'].map((date) => meetingRow(date, EAST)),
			set(meeting('2019-08-21', 'Chaired by'), EAST),
		],
		at: ['2019-04-17', '2019-06-19', '2019-09-18', '2019-10-16', '2020-01-22', '2019-05-22', '2020-02-19', '2019-08-21'].map((date) =>
			meeting(date, 'Chaired by'),
		),
	},
	// Follow-up.
	{
		kind: 'missed target without issue',
		name: 'a recycling rate far off and no issue about it',
		edits: [
			set(quality('Recycling rate, North Ayrshire', 'Actual'), 44),
			set(quality('Recycling rate, North Ayrshire', 'Corrective action'), 'More food waste bins for the flats of the town centre'),
		],
		at: [quality('Recycling rate, North Ayrshire', 'Actual')],
	},
	{
		kind: 'completed without bottleneck',
		name: 'an assessment that found nothing at all',
		edits: [set(assessment('Bottleneck'), null), set(assessment('Corrective action'), null)],
		at: [assessment('Bottleneck')],
	},
	{ kind: 'placeholder measure', name: 'a measure still to be decided', edits: [set(issue('I-2', 'Measure'), 'to be decided')] },
	{ kind: 'placeholder measure', name: 'a measure that says nothing', edits: [set(issue('I-1', 'Measure'), 'Under review')] },
	// One cause.
	{
		kind: 'swap',
		name: 'two municipalities’ volumes swapped',
		edits: [{ swap: [service('Waste collection', NORTH, 'Delivered'), service('Waste collection', SOUTH, 'Delivered')] }],
	},
	{
		kind: 'swap',
		name: 'two lines’ actual sums swapped',
		edits: [{ swap: [budget('Waste disposal, North Ayrshire', 'Actual'), budget('Waste collection, North Ayrshire', 'Actual')] }],
	},
	{
		kind: 'swap',
		name: 'two contributions swapped',
		edits: [{ swap: [contribution(EAST, 'Amount due'), contribution(SOUTH, 'Amount due')] }],
	},
	{ kind: 'swap', name: 'two cost shares swapped', edits: [{ swap: [partner(EAST, 'Cost share %'), partner(SOUTH, 'Cost share %')] }] },
	{
		kind: 'total',
		name: 'a total among the lines that its lines do not make',
		edits: [{ sheet: 'Budget', add: { 'Budget line': 'Total expenditure', Type: 'Expenditure', Budget: 63_250_000, Actual: 62_197_000 } }],
	},
	{
		kind: 'total',
		name: 'a row that is a total, by another name',
		edits: [{ sheet: 'Contributions', add: { Municipality: 'The three councils', 'Amount due': 62_800_000, 'Amount paid': 62_400_000 } }],
	},
];

const OK: readonly Edit[] = [];
/** Things as they should be, or as they may well be: nothing is to be said of them. */
export const controls: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
	{ name: 'the example itself', edits: OK },
	{ name: 'a chair for the year', edits: ['2019-08-21', '2019-11-20'].map((date) => set(meeting(date, 'Chaired by'), EAST)) },
	{
		name: 'a row named Total in Contributions',
		edits: [{ sheet: 'Contributions', add: { Municipality: 'Total', 'Amount due': 62_800_000, 'Amount paid': 62_400_000 } }],
	},
	{
		name: 'a row named Total in Partners',
		edits: [{ sheet: 'Partners', add: { Municipality: 'TOTAL', Population: 369_360, 'Cost share %': 1 } }],
	},
	{
		name: 'a row named Total in French among the unit costs',
		edits: [{ sheet: 'Unit costs', add: { Service: 'Total général', 'Total cost': 62_791_000 } }],
	},
	{
		name: 'a row named total in Ukrainian among the complaints',
		edits: [{ sheet: 'Complaints', add: { Service: 'Усього', 'Open at start': 118, Received: 2439, Closed: 2417, 'Open at end': 140 } }],
	},
	{
		name: 'total expenditure and total revenue in the budget',
		edits: [
			{ sheet: 'Budget', add: { 'Budget line': 'Total expenditure', Type: 'Expenditure', Budget: 63_250_000, Actual: 62_791_000 } },
			{ sheet: 'Budget', add: { 'Budget line': 'Total revenue', Type: 'Revenue', Budget: 62_800_000, Actual: 62_800_000 } },
		],
	},
	{
		name: 'a small line at twice its budget: a thousandth of the whole',
		edits: [
			{
				sheet: 'Budget',
				add: {
					'Budget line': 'Bank charges',
					Type: 'Expenditure',
					Category: 'Other',
					Budget: 4_000,
					Actual: 4_600,
					'Previous period': 4_100,
					Explanation: 'Charges of the new account in Kilmarnock',
				},
			},
		],
	},
	{
		name: 'a variance with its reason',
		edits: [
			set(budget('Roads, East Ayrshire', 'Budget'), 10_900_000),
			set(budget('Roads, East Ayrshire', 'Explanation'), 'Two landslips on the A71 had to be repaired in January'),
		],
	},
	{
		name: 'a volume a fifth lower',
		edits: [set(service('Roads', SOUTH, 'Planned'), 1180), set(service('Roads', 'All', 'Planned'), times(1))],
	},
	{
		name: 'a survey where everybody answered',
		edits: [
			set(survey('Waste collection', EAST, 'Population'), 24),
			set(survey('Waste collection', EAST, 'Responses'), 24),
			set(survey('Waste collection', EAST, 'Previous responses'), 24),
			set(survey('Waste collection', EAST, 'Method'), 'Census of all housing associations'),
			set(survey('Waste collection', EAST, '% satisfied'), 0.667),
		],
	},
	{ name: 'a better satisfaction beyond chance', edits: [set(survey('Waste collection', EAST, '% satisfied'), 0.78)] },
	{ name: 'a fall within chance', edits: [set(survey('Waste collection', EAST, '% satisfied'), 0.655)] },
	{
		name: 'a fall with its reason',
		edits: [
			set(survey('Waste collection', EAST, '% satisfied'), 0.51),
			set(survey('Waste collection', EAST, 'Comment'), 'Strikes in autumn left bins unemptied for two weeks'),
		],
	},
	{ name: 'a target above the result', edits: [set(quality('Recycling rate, East Ayrshire', 'Target'), 56)] },
	{ name: 'a target of 100 that was reached', edits: [set(quality('Cleanliness score, North Ayrshire', 'Target'), 95)] },
	{ name: 'a rate that rose by two points', edits: [set(quality('Recycling rate, South Ayrshire', 'Actual'), 58.9)] },
	{ name: 'shares of 33.3, 33.3 and 33.4', edits: OK },
	{ name: 'the same family name on committee and in the office', edits: [set(member('T. Orr', 'Member'), 'T. Muir')] },
	{ name: 'a councillor raises an issue', edits: [set(issue('I-2', 'Raised by'), 'Cllr U. Paton')] },
	{ name: 'an issue closed the day it was raised', edits: [set(issue('I-3', 'Closed on'), day('2019-05-22'))] },
	{
		name: 'an activity of a single day',
		edits: [
			set(activity('Common recycling calendar', 'Planned start'), day('2019-12-10')),
			set(activity('Common recycling calendar', 'Planned end'), day('2019-12-10')),
		],
	},
	{ name: 'one meeting more', edits: [meetingRow('2020-03-18', NORTH)] },
	{ name: 'a meeting without decisions and without minutes', edits: [set(meeting('2020-02-19', 'Minutes'), null)] },
	{
		name: 'a member who left, and another came',
		edits: [
			{
				sheet: 'Committee',
				add: {
					Member: 'W. Shaw',
					Municipality: SOUTH,
					Post: 'Councillor',
					'Manages the cooperation?': 'No',
					'In the task force?': 'No',
					Role: 'Member',
					From: day('2018-01-01'),
					To: day('2019-04-30'),
				},
			},
		],
	},
	{
		name: 'a contribution with a plan for what is unpaid',
		edits: [set(contribution(SOUTH, 'Plan for arrears'), 'Two instalments by December 2020, agreed on 3 June')],
	},
	{
		name: 'a loan with its debt service',
		edits: [
			set(form('Balances', 'Outstanding debt'), 1_200_000),
			{
				sheet: 'Budget',
				add: {
					'Budget line': 'Repayment of the vehicles’ loan',
					Type: 'Expenditure',
					Category: 'Debt service',
					Budget: 200_000,
					Actual: 200_000,
					'Previous period': 200_000,
				},
			},
		],
	},
	{
		name: 'a service that ended two years ago',
		edits: [{ sheet: 'Past periods', add: { Service: 'Winter gritting', Indicator: 'Volume', Period: '2016-17', Value: 4120 } }],
	},
	{ name: 'cash a little below revenue', edits: [set(form('Balances', 'Money in'), 62_750_000)] },
	{ name: 'part of a municipality is served', edits: [set(service('Waste disposal', SOUTH, 'Users served'), 90_400)] },
	{
		name: 'few complaints, two more than last year',
		edits: [set(complaint('Waste disposal', 'Received'), 59), set(complaint('Waste disposal', 'Closed'), 60)],
	},
	{ name: 'a survey in the last week of the period', edits: [set(survey('Street cleaning', NORTH, 'Surveyed on'), day('2020-03-28'))] },
	{ name: 'numbers with decimals where all had none', edits: [set(service('Waste collection', EAST, 'Planned'), 59_961.4)] },
];
