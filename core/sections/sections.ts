/**
 * What a report is made of. The parser, the templates, the header matching, the help and the documentation all read
 * this table; words for people (names, headers, help) stand beside each language's catalogue in `core/locales`.
 */

/** The four topics that the manual demands (Step 12), then those that make the process figure. */
export const demandedTopics = ['services', 'quality', 'satisfaction', 'finance'] as const;
export const processTopics = ['progress', 'governance', 'follow-up', 'submission'] as const;
export const topics = ['structure', ...demandedTopics, ...processTopics] as const;

export type DemandedTopic = (typeof demandedTopics)[number];
export type ProcessTopic = (typeof processTopics)[number];
export type Topic = (typeof topics)[number];
/** Where points can be lost: structure findings count in the topic whose cells they concern. */
export type ScoredTopic = Exclude<Topic, 'structure'>;

/** Closed lists. The words for each choice stand in the catalogues. */
export const choices = {
	stage: ['draft', 'interim', 'final'],
	better: ['higher', 'lower'],
	budgetKind: ['revenue', 'expenditure'],
	budgetCategory: ['fees', 'contributions', 'grants', 'staff', 'goods-and-services', 'maintenance', 'investment', 'debt-service', 'other'],
	progressStatus: ['planned', 'in-progress', 'done', 'delayed', 'cancelled'],
	committeeRole: ['chair', 'member', 'substitute'],
	issueTopic: ['services', 'quality', 'satisfaction', 'finance', 'progress', 'governance', 'other'],
	issueSeverity: ['low', 'medium', 'high'],
	issueStatus: ['open', 'in-progress', 'resolved', 'withdrawn'],
	assessmentKind: ['regular', 'ad-hoc'],
	assessmentStatus: ['requested', 'in-progress', 'completed', 'cancelled'],
} as const;

export type ChoiceList = keyof typeof choices;
export type Choice<L extends ChoiceList> = (typeof choices)[L][number];

/** A column's content. Percentages are in points (45 means 45 %), dates are serial dates, money is in the report's currency. */
export type ColumnType =
	| { readonly type: 'text' }
	/** A whole or decimal number without a currency. */
	| { readonly type: 'number' }
	| { readonly type: 'money' }
	| { readonly type: 'percent' }
	| { readonly type: 'date' }
	| { readonly type: 'yes-no' }
	| { readonly type: 'choice'; readonly of: ChoiceList }
	/** The name of a service or of a partner; `allowsAll` where `All` stands for every partner together. */
	| { readonly type: 'reference'; readonly to: 'services' | 'partners'; readonly allowsAll?: true };

export type Column = ColumnType & {
	/** Its values together with those of the other key columns name a row. */
	readonly isKey?: true;
	/** Names a row together with the keys where it is filled, and need not be. */
	readonly splitsKey?: true;
	/** Must be filled in every row; `once-surveyed`: in the rows of surveys that have taken place. */
	readonly required?: true | 'once-surveyed';
	/** A rule of its own speaks when a required value is missing, so `structure/required-value-missing` keeps quiet. */
	readonly hasOwnMissingRule?: true;
	/** The template fills it with a protected formula. */
	readonly isComputed?: true;
};

export interface Section {
	/** A form has one value for each label; a table has a row for each thing. */
	readonly kind: 'form' | 'table';
	/** Where its structure findings and its required cells count. */
	readonly topic: ScoredTopic;
	/** A report without it is incomplete; the other sections only apply to some cooperations. */
	readonly isDemanded?: true;
	readonly columns: Readonly<Record<string, Column>>;
}

const text = { type: 'text' } as const;
const number = { type: 'number' } as const;
const money = { type: 'money' } as const;
const percent = { type: 'percent' } as const;
const date = { type: 'date' } as const;
const yesNo = { type: 'yes-no' } as const;
const service = { type: 'reference', to: 'services' } as const;
const partner = { type: 'reference', to: 'partners' } as const;
const partnerOrAll = { type: 'reference', to: 'partners', allowsAll: true } as const;
const choice = <L extends ChoiceList>(of: L) => ({ type: 'choice', of }) as const;
const key = <T extends ColumnType>(column: T) => ({ ...column, isKey: true, required: true }) as const;
const required = <T extends ColumnType>(column: T) => ({ ...column, required: true }) as const;
const onceSurveyed = <T extends ColumnType>(column: T) => ({ ...column, required: 'once-surveyed' }) as const;
const ownMissingRule = <T extends Column>(column: T) => ({ ...column, hasOwnMissingRule: true }) as const;
const computed = <T extends Column>(column: T) => ({ ...column, isComputed: true }) as const;

export const sections = {
	report: {
		kind: 'form',
		topic: 'submission',
		isDemanded: true,
		columns: {
			entity: required(text),
			legalForm: text,
			agreement: text,
			periodStart: required(date),
			periodEnd: required(date),
			stage: required(choice('stage')),
			currency: required(text),
			preparedBy: required(text),
			preparedByPost: text,
			approvedBy: text,
			dueOn: required(date),
			submittedOn: date,
			accountsLink: text,
			lastEvaluationOn: date,
			summary: text,
		},
	},
	partners: {
		kind: 'table',
		topic: 'governance',
		isDemanded: true,
		columns: {
			municipality: key(text),
			population: required(number),
			costShare: percent,
			isHost: yesNo,
			mayor: text,
			mayorEmail: text,
			councilEmail: text,
			focalPoint: text,
			focalPointPost: text,
			focalPointWorksForCooperation: yesNo,
			sentToMayorOn: date,
			sentToCouncilOn: date,
			presentedToCouncilOn: date,
		},
	},
	services: {
		kind: 'table',
		topic: 'services',
		isDemanded: true,
		columns: {
			service: key(text),
			municipality: key(partnerOrAll),
			unit: required(text),
			planned: number,
			delivered: ownMissingRule(required(number)),
			previous: number,
			usersServed: number,
			populationInCharge: number,
			explanation: text,
		},
	},
	quality: {
		kind: 'table',
		topic: 'quality',
		isDemanded: true,
		columns: {
			service: key(service),
			indicator: key(text),
			unit: required(text),
			better: ownMissingRule(required(choice('better'))),
			target: ownMissingRule(required(number)),
			actual: required(number),
			previous: number,
			numerator: number,
			denominator: number,
			source: text,
			correctiveAction: text,
		},
	},
	satisfaction: {
		kind: 'table',
		topic: 'satisfaction',
		isDemanded: true,
		columns: {
			service: key(service),
			municipality: key(partnerOrAll),
			surveyedOn: required(date),
			method: ownMissingRule(onceSurveyed(text)),
			population: ownMissingRule(onceSurveyed(number)),
			responses: ownMissingRule(onceSurveyed(number)),
			verySatisfied: number,
			satisfied: number,
			neutral: number,
			dissatisfied: number,
			veryDissatisfied: number,
			dontKnow: number,
			satisfiedShare: onceSurveyed(percent),
			marginOfError: computed(percent),
			previousSatisfiedShare: percent,
			previousResponses: number,
			comment: text,
		},
	},
	complaints: {
		kind: 'table',
		topic: 'satisfaction',
		columns: {
			service: key(service),
			openAtStart: required(number),
			received: required(number),
			closed: required(number),
			openAtEnd: computed(required(number)),
			subscribers: number,
			perThousand: computed(number),
		},
	},
	budget: {
		kind: 'table',
		topic: 'finance',
		isDemanded: true,
		columns: {
			line: key(text),
			kind: required(choice('budgetKind')),
			category: choice('budgetCategory'),
			budget: required(money),
			actual: required(money),
			previous: money,
			explanation: text,
		},
	},
	contributions: {
		kind: 'table',
		topic: 'finance',
		columns: {
			municipality: key(partner),
			due: required(money),
			paid: required(money),
			dueOn: date,
			arrearsPlan: text,
		},
	},
	balances: {
		kind: 'form',
		topic: 'finance',
		columns: {
			opening: required(money),
			inflow: required(money),
			outflow: required(money),
			closing: computed(required(money)),
			previousClosing: money,
			debt: money,
			billed: money,
			collected: money,
			sharedAccount: money,
			previousDebt: money,
			explanation: text,
		},
	},
	unitCosts: {
		kind: 'table',
		topic: 'finance',
		columns: {
			service: key(service),
			cost: required(money),
			volume: required(number),
			unitCost: computed(required(money)),
			previous: money,
		},
	},
	progress: {
		kind: 'table',
		topic: 'progress',
		columns: {
			objective: required(text),
			activity: ownMissingRule(key(text)),
			responsible: text,
			plannedStart: date,
			plannedEnd: date,
			endedOn: date,
			complete: percent,
			status: required(choice('progressStatus')),
			explanation: text,
		},
	},
	committee: {
		kind: 'table',
		topic: 'governance',
		columns: {
			member: key(text),
			municipality: required(partner),
			post: text,
			managesCooperation: required(yesNo),
			inTaskForce: yesNo,
			role: choice('committeeRole'),
			from: date,
			to: date,
		},
	},
	meetings: {
		kind: 'table',
		topic: 'governance',
		columns: {
			date: key(date),
			chairedBy: required(partner),
			present: number,
			quorum: number,
			tookDecisions: yesNo,
			minutes: text,
		},
	},
	issues: {
		kind: 'table',
		topic: 'follow-up',
		columns: {
			id: key(text),
			raisedOn: date,
			raisedBy: text,
			topic: choice('issueTopic'),
			issue: required(text),
			severity: choice('issueSeverity'),
			measure: text,
			owner: text,
			dueOn: date,
			status: choice('issueStatus'),
			closedOn: date,
		},
	},
	assessments: {
		kind: 'table',
		topic: 'follow-up',
		columns: {
			id: key(text),
			askedBy: text,
			askedOn: date,
			kind: choice('assessmentKind'),
			scope: required(text),
			assessor: text,
			worksForCooperation: yesNo,
			completedOn: date,
			bottleneck: text,
			correctiveAction: text,
			owner: text,
			dueOn: date,
			status: choice('assessmentStatus'),
		},
	},
	history: {
		kind: 'table',
		topic: 'services',
		columns: {
			service: key(service),
			indicator: key(text),
			period: key(text),
			value: number,
			municipality: { ...partnerOrAll, splitsKey: true },
		},
	},
	settings: {
		kind: 'table',
		topic: 'submission',
		columns: {
			parameter: key(text),
			value: text,
			clause: text,
		},
	},
} as const satisfies Readonly<Record<string, Section>>;

export type SectionKey = keyof typeof sections;
export type ColumnKey<S extends SectionKey> = S extends SectionKey ? Extract<keyof (typeof sections)[S]['columns'], string> : never;

export const sectionKeys = Object.keys(sections) as SectionKey[];

const columnLists = new Map<SectionKey, readonly (readonly [key: string, column: Column])[]>(
	sectionKeys.map((section) => [section, Object.entries(sections[section].columns)]),
);

/** The columns of a section in the order of the template. */
export function columnsOf(section: SectionKey): readonly (readonly [key: string, column: Column])[] {
	return columnLists.get(section) ?? [];
}

/** The type that a column's values have once read. */
export type ValueOf<C> = C extends { type: 'number' | 'money' | 'percent' | 'date' }
	? number
	: C extends { type: 'yes-no' }
		? boolean
		: C extends { type: 'choice'; of: infer L extends ChoiceList }
			? Choice<L>
			: string;

export type Value<S extends SectionKey, K extends ColumnKey<S>> = K extends keyof (typeof sections)[S]['columns']
	? ValueOf<(typeof sections)[S]['columns'][K]>
	: never;

/** What a reference that means every partner together is read as. */
export const ALL_PARTNERS = '*';

/** Series in History that are no quality indicator: a service's volume, unit cost and share of satisfied users. */
export const historyMeasures = ['volume', 'unit-cost', 'satisfied-share'] as const;
export type HistoryMeasure = (typeof historyMeasures)[number];

/** A column by its section and key, `services.delivered`. */
export type ColumnPath = { [S in SectionKey]: `${S}.${ColumnKey<S>}` }[SectionKey];
