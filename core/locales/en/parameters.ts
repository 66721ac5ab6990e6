import type { GroundWords } from '../ground-words.ts';

export const parameters: GroundWords['parameters'] = {
	largeChange: { name: 'Large change', help: 'Change since last period that needs an explanation, in %.' },
	outlierScore: { name: 'Outlier score', also: ['Modified z-score'], help: 'Modified z-score from which a value is an outlier.' },
	outlierDistance: { name: 'Outlier distance', help: 'Distance from the median, in %, below which nothing is an outlier.' },
	outlierPeriods: { name: 'Periods for outliers', help: 'Earlier periods needed to look for outliers.' },
	repeatedPeriods: { name: 'Repeated values', help: 'Periods in a row with the same value that raise a question.' },
	ratioTolerance: { name: 'Ratio tolerance', help: 'Difference allowed when a ratio or sum is worked out again, in %.' },
	targetTolerance: { name: 'Target tolerance', help: 'Distance from a target that asks for corrective action, in %.' },
	marginOfErrorWarning: { name: 'Margin of error: warning', help: 'Points from which a survey says little.' },
	marginOfErrorLimit: { name: 'Margin of error: limit', help: 'Points from which a survey says nothing.' },
	smallSubgroup: { name: 'Small subgroup', also: ['Minimum responses'], help: 'Responses below which a result should not be shown.' },
	surveyAge: { name: 'Age of survey', help: 'Months after which a survey is out of date.' },
	shareTolerance: { name: 'Cost share tolerance', help: 'How far from 100 the cost shares may add up, in points.' },
	varianceWarning: { name: 'Budget variance: warning', help: 'Variance that needs an explanation, in %.' },
	varianceLimit: { name: 'Budget variance: limit', help: 'Variance that is an error while unexplained, in %.' },
	materiality: { name: 'Materiality', help: 'Share of the whole budget below which a line’s variance is never an error.' },
	collectionRate: { name: 'Collection rate', help: 'Share of the bills that should be collected, in %.' },
	cashCover: { name: 'Cash cover', help: 'Months of expenditure that the closing balance should cover.' },
	clearsSharedAccount: { name: 'Shared account cleared', help: 'Yes if the agreement has it cleared at the period’s end.' },
	meetingInterval: { name: 'Meeting interval', help: 'Most months between two committee meetings.' },
	evaluationInterval: { name: 'Evaluation interval', help: 'Most months between two evaluations.' },
};
