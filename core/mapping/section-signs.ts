import type { ColumnPath, SectionKey } from '../sections/sections.ts';

/** What a table must at least have to be a section, and what tells it from others. */
export interface SectionSigns {
	/** One of each list must be there. */
	readonly needs: readonly (readonly string[])[];
	/** Columns that hardly any other section has. */
	readonly telling: readonly string[];
	/** A word of the title must speak of it where no telling column does. */
	readonly asksForTitle?: true;
}

export const sectionSigns: Readonly<Partial<Record<SectionKey, SectionSigns>>> = {
	partners: {
		needs: [['municipality'], ['population', 'costShare', 'mayor', 'mayorEmail', 'councilEmail', 'focalPoint', 'municipality']],
		telling: ['municipality', 'population', 'costShare', 'mayor', 'mayorEmail', 'focalPoint', 'councilEmail'],
	},
	services: {
		needs: [['service'], ['planned', 'delivered', 'previous', 'usersServed']],
		telling: ['service', 'delivered', 'planned', 'usersServed', 'unit'],
	},
	quality: {
		needs: [['indicator'], ['target', 'actual', 'previous', 'better', 'numerator']],
		telling: ['indicator', 'target', 'better', 'numerator', 'denominator'],
	},
	satisfaction: {
		needs: [['verySatisfied', 'satisfied', 'satisfiedShare', 'responses', 'dissatisfied']],
		telling: ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'satisfiedShare', 'responses', 'dontKnow'],
	},
	complaints: {
		needs: [['service'], ['received', 'closed', 'openAtStart', 'openAtEnd']],
		telling: ['received', 'closed', 'openAtStart', 'openAtEnd'],
		asksForTitle: true,
	},
	budget: {
		needs: [
			['line', 'category'],
			['budget', 'actual', 'previous'],
		],
		telling: ['line', 'category', 'budget', 'actual', 'kind'],
	},
	contributions: { needs: [['municipality'], ['due', 'paid']], telling: ['due', 'paid', 'arrearsPlan'] },
	unitCosts: { needs: [['service'], ['unitCost']], telling: ['unitCost', 'cost', 'volume'] },
	progress: {
		needs: [
			['activity', 'objective'],
			['status', 'plannedEnd', 'complete', 'plannedStart', 'endedOn'],
		],
		telling: ['activity', 'objective', 'plannedEnd', 'complete', 'plannedStart', 'status'],
	},
	committee: {
		needs: [['member'], ['municipality', 'role', 'post', 'managesCooperation', 'inTaskForce']],
		telling: ['member', 'role', 'inTaskForce', 'managesCooperation', 'from', 'to'],
		asksForTitle: true,
	},
	meetings: {
		needs: [['date'], ['chairedBy', 'present', 'quorum', 'minutes', 'tookDecisions']],
		telling: ['chairedBy', 'present', 'quorum', 'tookDecisions', 'minutes'],
	},
	issues: {
		needs: [['issue'], ['severity', 'status', 'measure', 'owner', 'raisedOn']],
		telling: ['issue', 'severity', 'measure', 'raisedOn', 'raisedBy', 'closedOn'],
	},
	assessments: {
		needs: [
			['scope', 'assessor'],
			['bottleneck', 'correctiveAction', 'askedBy', 'assessor', 'completedOn'],
		],
		telling: ['assessor', 'bottleneck', 'askedBy', 'scope', 'worksForCooperation'],
		asksForTitle: true,
	},
	history: {
		needs: [['value'], ['period'], ['indicator', 'service']],
		telling: ['value', 'period', 'indicator', 'municipality'],
	},
};

/** Columns of which a table may have several: one a year, one a version of the budget. */
export const repeatable: ReadonlySet<string> = new Set<ColumnPath>([
	'budget.budget',
	'budget.actual',
	'budget.previous',
	'services.delivered',
	'services.planned',
	'services.previous',
	'quality.actual',
	'quality.target',
	'quality.previous',
	'budget.line',
	'satisfaction.responses',
]);
