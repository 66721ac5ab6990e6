import type { Fault } from './faults.ts';

/**
 * What is wrong in `ayrshire-2019-20-flawed.xlsx`, fault by fault, each with the findings that it must cause. Rows are those
 * of the example report: services go East, North, South, All for each service; quality goes by indicator, then council.
 */
export const faults: readonly Fault[] = [
	// structure
	{
		name: 'A header lost a letter',
		edits: [{ header: 'complaints subscribers', to: 'Subscibers' }],
		findings: ['structure/unrecognised-header at complaints header subscribers'],
	},
	{
		name: 'A formula divides by nothing',
		edits: [{ at: 'unitCosts 4 unitCost', to: { error: '#DIV/0!' } }],
		findings: ['structure/formula-error at unitCosts 4 unitCost'],
	},
	{
		name: 'A formula was typed over by the number it gave',
		edits: [{ at: 'complaints 2 openAtEnd', to: 3 }],
		findings: ['structure/formula-overwritten at complaints 2 openAtEnd'],
	},
	{
		name: 'A budget line was copied',
		edits: [{ at: 'budget 11 line', to: 'Roads, East Ayrshire' }],
		findings: ['structure/duplicate-key at budget 11 line'],
	},
	{
		name: 'A row of History belongs to nothing',
		edits: [{ at: 'history 13 service', to: null }],
		findings: ['structure/blank-key at history 13 service'],
	},
	{
		name: 'A volume in words',
		edits: [{ at: 'services 9 delivered', to: 'about 122 thousand' }],
		findings: ['structure/wrong-type at services 9 delivered'],
	},
	{
		name: 'A year for a day',
		edits: [{ at: 'contributions 1 dueOn', to: 2020 }],
		findings: ['structure/wrong-type at contributions 1 dueOn'],
	},
	{
		name: 'A thousand or one and a bit',
		edits: [{ at: 'complaints 4 received', to: '1,204' }],
		findings: ['structure/ambiguous-value at complaints 4 received'],
	},
	{
		name: 'An unclear sign for a missing value',
		edits: [{ at: 'unitCosts 2 previous', to: '???' }],
		findings: ['structure/unknown-missing-marker at unitCosts 2 previous', 'structure/last-period-missing at unitCosts 2 previous'],
	},
	{
		name: 'A meeting of another year',
		edits: [{ at: 'meetings 2 date', to: '2018-08-21' }],
		findings: ['structure/mixed-period at meetings 2 date'],
	},
	{
		name: 'Two units for one service',
		edits: [{ at: 'services 7 unit', to: 'tonnes' }],
		findings: ['structure/mixed-units at services 7 unit'],
	},
	{
		name: 'A slip in a service’s name',
		edits: [{ at: 'unitCosts 1 service', to: 'Waste colection' }],
		findings: ['structure/unknown-reference at unitCosts 1 service'],
	},
	{
		name: 'A municipality that is no partner',
		edits: [{ at: 'committee 4 municipality', to: 'Inverclyde' }],
		findings: ['structure/unknown-reference at committee 4 municipality'],
	},
	{
		name: 'A summary still to be written',
		edits: [{ at: 'report summary', to: 'TBD' }],
		findings: ['structure/placeholder-text at report summary'],
	},
	{
		name: 'A budget line without its actual figure',
		edits: [{ at: 'budget 5 actual', to: null }],
		findings: ['structure/required-value-missing at budget 5 actual'],
	},
	// services
	{
		name: 'A volume was forgotten',
		edits: [{ at: 'services 5 delivered', to: null }],
		findings: ['services/volume-missing at services 5 delivered'],
	},
	{
		name: 'A volume below zero',
		edits: [{ at: 'services 14 delivered', to: -1041.72 }],
		findings: ['services/negative-volume at services 14 delivered'],
	},
	{
		name: 'More users than inhabitants',
		edits: [{ at: 'services 2 usersServed', to: 139_000 }],
		findings: ['services/users-exceed-population at services 2 usersServed'],
		mend: [{ at: 'services 2 usersServed', to: 131_000 }],
	},
	{
		name: 'A total that its parts do not make',
		edits: [{ at: 'services 4 delivered', to: 198_795 }],
		findings: ['services/breakdown-differs-from-total at services 4 delivered'],
	},
	{
		name: 'A fall by half without a word',
		edits: [
			{ at: 'services 11 delivered', to: 56_000 },
			{ at: 'services 12 delivered', to: 312_750 },
		],
		findings: [
			'services/large-change-unexplained at services 11 delivered',
			'services/volume-differs-from-unit-costs at services 12 delivered',
		],
	},
	{
		name: 'A plan was forgotten',
		edits: [9, 10, 11, 12].map((row) => ({ at: `services ${row} planned`, to: null })),
		findings: ['services/plan-missing at services 12 planned'],
	},
	{
		name: 'A value far from those of the years before',
		edits: [
			{
				append: 'history',
				row: { service: 'Street cleaning', indicator: 'Cleanliness score, North Ayrshire', period: '2014-15', value: 91.5 },
			},
			{
				append: 'history',
				row: { service: 'Street cleaning', indicator: 'Cleanliness score, North Ayrshire', period: '2015-16', value: 93.1 },
			},
			{ at: 'quality 5 actual', to: 61.5 },
		],
		findings: ['services/outlier at quality 5 actual', 'quality/missed-target-without-action at quality 5 actual'],
	},
	// quality
	{
		name: 'A share without its decimal point',
		edits: [{ at: 'quality 2 actual', to: 563 }],
		findings: ['structure/scale-slip at quality 2 actual'],
	},
	{
		name: 'A share above a hundred',
		edits: [{ at: 'quality 17 actual', to: 139 }],
		findings: ['quality/percentage-out-of-range at quality 17 actual'],
	},
	{
		name: 'More recycled than collected',
		edits: [
			{ at: 'quality 1 numerator', to: 41_000 },
			{ at: 'quality 1 denominator', to: 40_000 },
		],
		findings: ['quality/numerator-exceeds-denominator at quality 1 numerator'],
		mend: [
			{ at: 'quality 1 numerator', to: 21_280 },
			{ at: 'quality 1 denominator', to: 40_000 },
		],
	},
	{
		name: 'A ratio that its parts do not give',
		edits: [
			{ at: 'quality 3 numerator', to: 20_000 },
			{ at: 'quality 3 denominator', to: 40_000 },
		],
		findings: ['quality/ratio-differs at quality 3 actual'],
		mend: [
			{ at: 'quality 3 numerator', to: 23_080 },
			{ at: 'quality 3 denominator', to: 40_000 },
		],
	},
	{ name: 'No target', edits: [{ at: 'quality 10 target', to: null }], findings: ['quality/target-missing at quality 10 target'] },
	{
		name: 'Higher or lower?',
		edits: [{ at: 'quality 12 better', to: null }],
		findings: ['quality/direction-missing at quality 12 better'],
	},
	{
		name: 'A missed target and nothing done',
		edits: [{ at: 'quality 14 correctiveAction', to: null }],
		findings: ['quality/missed-target-without-action at quality 14 actual'],
	},
	{ name: 'No source', edits: [{ at: 'quality 7 source', to: null }], findings: ['quality/source-missing at quality 7 source'] },
	{
		name: 'No indicator for a service',
		edits: [{ at: 'quality 19 service', to: 'Roads' }],
		findings: ['quality/service-without-indicator at services 8 service'],
		mend: [
			{ at: 'quality 19 service', to: 'Roads' },
			{
				append: 'quality',
				row: {
					service: 'Waste disposal',
					indicator: 'Loads refused',
					unit: 'loads',
					better: 'Lower',
					target: 40,
					actual: 38,
					previous: 39,
					source: 'Weighbridge',
				},
			},
		],
	},
	// satisfaction
	{
		name: 'Nobody counted the answers',
		edits: [{ at: 'satisfaction 1 responses', to: null }],
		findings: ['satisfaction/sample-size-missing at satisfaction 1 responses'],
	},
	{
		name: 'More answers than inhabitants',
		edits: [{ at: 'satisfaction 2 population', to: 400 }],
		findings: ['satisfaction/responses-exceed-population at satisfaction 2 responses'],
	},
	{
		name: 'A handful of answers',
		edits: [{ at: 'satisfaction 3 responses', to: 60 }],
		findings: ['satisfaction/margin-of-error-too-wide at satisfaction 3 responses'],
	},
	{
		name: 'A share that the answers do not give',
		edits: [
			{ at: 'satisfaction 4 verySatisfied', to: 100 },
			{ at: 'satisfaction 4 satisfied', to: 150 },
			{ at: 'satisfaction 4 neutral', to: 100 },
			{ at: 'satisfaction 4 dissatisfied', to: 70 },
			{ at: 'satisfaction 4 veryDissatisfied', to: 50 },
		],
		findings: ['satisfaction/score-differs at satisfaction 4 satisfiedShare'],
		mend: [
			{ at: 'satisfaction 4 verySatisfied', to: 100 },
			{ at: 'satisfaction 4 satisfied', to: 121 },
			{ at: 'satisfaction 4 neutral', to: 100 },
			{ at: 'satisfaction 4 dissatisfied', to: 79 },
			{ at: 'satisfaction 4 veryDissatisfied', to: 70 },
		],
	},
	{
		name: 'How was it asked?',
		edits: [{ at: 'satisfaction 5 method', to: null }],
		findings: ['satisfaction/method-missing at satisfaction 5 method'],
	},
	{
		name: 'A rise that the samples cannot show',
		edits: [{ at: 'satisfaction 5 previousSatisfiedShare', to: 0.52 }],
		findings: ['satisfaction/change-within-margin-of-error at satisfaction 5 satisfiedShare'],
	},
	{
		name: 'No survey and none planned',
		edits: ['service', 'municipality', 'surveyedOn', 'comment'].map((key) => ({ at: `satisfaction 8 ${key}`, to: null })),
		findings: ['satisfaction/service-without-measure at services 16 service'],
		removesRow: true,
	},
	{
		name: 'Complaints that do not balance',
		edits: [{ at: 'complaints 1 openAtEnd', to: 54 }],
		findings: [
			'satisfaction/complaints-do-not-balance at complaints 1 openAtEnd',
			'structure/formula-overwritten at complaints 1 openAtEnd',
		],
	},
	// finance
	{
		name: 'Shares that make 101 %',
		edits: [{ at: 'partners 2 costShare', to: 0.38 }],
		findings: ['finance/shares-do-not-sum at partners 1 costShare'],
	},
	{
		name: 'Closing balance with two figures swapped',
		edits: [{ at: 'balances closing', to: 5_492_000 }],
		findings: ['finance/balances-do-not-add-up at balances closing'],
	},
	{
		name: 'Opening balance from nowhere',
		edits: [{ at: 'balances previousClosing', to: 5_240_000 }],
		findings: ['finance/opening-balance-differs at balances opening'],
	},
	{
		name: 'A tenth of the sums billed was not collected',
		edits: [{ at: 'balances collected', to: 56_000_000 }],
		findings: ['finance/collection-rate-low at balances collected'],
	},
	{
		name: 'Twenty percent over budget without a word',
		edits: [{ at: 'budget 7 budget', to: 1_000_000 }],
		findings: ['finance/variance-unexplained at budget 7 actual'],
	},
	{
		name: 'A unit cost that cost and volume do not give',
		edits: [{ at: 'unitCosts 2 unitCost', to: 68.97 }],
		findings: ['finance/unit-cost-differs at unitCosts 2 unitCost', 'structure/formula-overwritten at unitCosts 2 unitCost'],
	},
	{
		name: 'The accounts are not attached',
		edits: [{ at: 'report accountsLink', to: null }],
		findings: ['finance/accounts-not-attached at report accountsLink'],
	},
	// progress
	{
		name: 'Done, but only in part',
		edits: [{ at: 'progress 2 complete', to: 0.4 }],
		findings: ['progress/status-contradicts-completion at progress 2 complete'],
	},
	{
		name: 'An activity without dates',
		edits: [
			{ at: 'progress 1 plannedStart', to: null },
			{ at: 'progress 1 plannedEnd', to: null },
		],
		findings: ['progress/activity-without-dates at progress 1 plannedStart'],
	},
	{
		name: 'A delay without a reason',
		edits: [{ at: 'progress 4 explanation', to: null }],
		findings: ['progress/overdue-activity-unexplained at progress 4 plannedEnd'],
	},
	// governance
	{
		name: 'A member who manages the cooperation',
		edits: [{ at: 'committee 2 managesCooperation', to: 'Yes' }],
		findings: ['governance/member-manages-cooperation at committee 2 managesCooperation'],
	},
	{
		name: 'A decision by three of four',
		edits: [{ at: 'meetings 3 present', to: 3 }],
		findings: ['governance/decision-without-quorum at meetings 3 present'],
	},
	{
		name: 'A municipality without a focal point',
		edits: [{ at: 'partners 2 focalPoint', to: null }],
		findings: ['governance/focal-point-missing at partners 2 focalPoint'],
	},
	{
		name: 'A focal point in the cooperation’s pay',
		edits: [{ at: 'partners 3 focalPointWorksForCooperation', to: 'Yes' }],
		findings: ['governance/focal-point-not-independent at partners 3 focalPointWorksForCooperation'],
	},
	// follow-up
	{
		name: 'An issue without a measure',
		edits: [
			{ at: 'issues 2 measure', to: null },
			{ at: 'issues 2 owner', to: null },
			{ at: 'issues 2 dueOn', to: null },
		],
		findings: ['follow-up/issue-without-measure at issues 2 measure'],
	},
	{
		name: 'A measure without an owner',
		edits: [{ at: 'issues 1 owner', to: null }],
		findings: ['follow-up/action-incomplete at issues 1 owner'],
	},
	{
		name: 'An assessor on the payroll',
		edits: [{ at: 'assessments 1 worksForCooperation', to: 'Yes' }],
		findings: ['follow-up/assessor-not-independent at assessments 1 worksForCooperation'],
	},
	{
		name: 'A corrective action past its date',
		edits: [
			{ at: 'assessments 1 dueOn', to: '2020-06-30' },
			{ at: 'assessments 1 status', to: 'In progress' },
		],
		findings: ['follow-up/action-overdue at assessments 1 dueOn'],
		mend: [{ at: 'assessments 1 status', to: 'In progress' }],
	},
	{
		name: 'No evaluation for three years',
		edits: [{ at: 'report lastEvaluationOn', to: '2017-05-20' }],
		findings: ['follow-up/evaluation-overdue at report lastEvaluationOn'],
	},
	// submission
	{
		name: 'Not sent to a council',
		edits: [
			{ at: 'partners 1 sentToCouncilOn', to: null },
			{ at: 'partners 1 presentedToCouncilOn', to: null },
		],
		findings: ['submission/not-sent at partners 1 sentToCouncilOn'],
	},
	{
		name: 'Submitted after the due date',
		edits: [{ at: 'report submittedOn', to: '2020-07-10' }],
		findings: ['submission/sent-late at report submittedOn'],
	},
];
