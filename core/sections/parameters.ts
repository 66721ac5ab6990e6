/**
 * Thresholds that the partners' agreement may set in the Settings section. Names and meaning in people's words stand
 * in the catalogues.
 */
export interface Parameter {
	readonly default: number;
	readonly unit: 'percent' | 'points' | 'months' | 'number' | 'periods' | 'responses' | 'yes-no';
	/** Both ends included; a setting outside is refused with a finding and the default is used. */
	readonly minimum: number;
	readonly maximum: number;
	/** A matter of statistics or of rounding, on which a town rarely agrees. */
	readonly isStatistic?: true;
}

/** What a town would agree on comes first. */
export const parameters = {
	/** Variance of a budget line that needs an explanation. */
	varianceWarning: { default: 5, unit: 'percent', minimum: 0, maximum: 100 },
	/** Variance of a budget line that is an error while unexplained. */
	varianceLimit: { default: 15, unit: 'percent', minimum: 0, maximum: 1000 },
	/** Age from which a survey is out of date. */
	surveyAge: { default: 24, unit: 'months', minimum: 1, maximum: 120 },
	/** Longest time between two meetings of the monitoring committee. */
	meetingInterval: { default: 3, unit: 'months', minimum: 1, maximum: 24 },
	/** Longest time between two evaluations of the cooperation. */
	evaluationInterval: { default: 24, unit: 'months', minimum: 1, maximum: 120 },
	/** Change from one period to the next that needs an explanation. */
	largeChange: { default: 25, unit: 'percent', minimum: 1, maximum: 1000 },
	/** Distance from a target that asks for a corrective action; also what still counts as on target. */
	targetTolerance: { default: 10, unit: 'percent', minimum: 0, maximum: 100 },
	/** Share of the sums billed that should be collected. */
	collectionRate: { default: 95, unit: 'percent', minimum: 0, maximum: 100 },
	/** Months of expenditure that the closing balance should cover. */
	cashCover: { default: 1, unit: 'months', minimum: 0, maximum: 24 },
	/** Whether the agreement asks for the shared account to be cleared at the period's end. */
	clearsSharedAccount: { default: 0, unit: 'yes-no', minimum: 0, maximum: 1 },
	/** Modified z-score from which a value is an outlier (Iglewicz and Hoaglin 1993; DHIS2 and WHO data quality review). */
	outlierScore: { default: 3.5, unit: 'number', minimum: 1, maximum: 20, isStatistic: true },
	/** Distance from the median below which no value is an outlier. */
	outlierDistance: { default: 25, unit: 'percent', minimum: 0, maximum: 1000, isStatistic: true },
	/** Earlier periods needed before outliers are looked for. */
	outlierPeriods: { default: 5, unit: 'periods', minimum: 3, maximum: 60, isStatistic: true },
	/** Periods in a row with the very same value that raise a question. */
	repeatedPeriods: { default: 3, unit: 'periods', minimum: 2, maximum: 60, isStatistic: true },
	/** Difference allowed between a reported ratio or sum and the same figure worked out again. */
	ratioTolerance: { default: 0.5, unit: 'percent', minimum: 0, maximum: 10, isStatistic: true },
	/** Margin of error of a survey that is too wide to say much. */
	marginOfErrorWarning: { default: 5, unit: 'points', minimum: 0.5, maximum: 50, isStatistic: true },
	/** Margin of error of a survey that is too wide to say anything. */
	marginOfErrorLimit: { default: 10, unit: 'points', minimum: 0.5, maximum: 50, isStatistic: true },
	/** Responses below which a subgroup's result should not be shown. */
	smallSubgroup: { default: 30, unit: 'responses', minimum: 1, maximum: 1000, isStatistic: true },
	/** Difference from 100 that the partners' cost shares may have. */
	shareTolerance: { default: 0.01, unit: 'points', minimum: 0, maximum: 5, isStatistic: true },
	/** Share of the whole budget below which a line's variance is never an error. */
	materiality: { default: 0.5, unit: 'percent', minimum: 0, maximum: 10, isStatistic: true },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterKey = keyof typeof parameters;
export const parameterKeys = Object.keys(parameters) as ParameterKey[];
