import type { qualityRules } from '../../../rules/quality/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

const noColumn = {
	says: 'The quality indicators have no column “{column}”.',
	fix: 'Add a column with the header “{column}” and fill it in.',
};

export const quality: WordsOfRules<typeof qualityRules> = {
	'quality/service-without-indicator': {
		title: 'Service without a quality indicator',
		why: 'Much of a service is little use if nobody asks how good it is.',
		messages: {
			without: {
				says: 'No indicator tells how good “{service}” is.',
				fix: 'Add a row for it in Quality: what is measured, the target and the result.',
			},
		},
	},
	'quality/percentage-out-of-range': {
		title: 'Percentage below 0 or above 100',
		why: 'No part can be larger than the whole, or less than nothing.',
		messages: {
			outside: {
				says: '“{indicator}”: {value} in “{column}” is not a possible percentage.',
				fix: 'Correct the figure or its unit: what may exceed 100 is an index or a ratio, no share.',
			},
		},
	},
	'quality/numerator-exceeds-denominator': {
		title: 'Part larger than the whole',
		why: 'A share worked out from such figures means nothing.',
		messages: {
			exceeds: {
				says: '“{indicator}”: the part, {numerator}, is larger than the whole, {denominator}.',
				fix: 'Correct one of the two; perhaps they were swapped.',
			},
		},
	},
	'quality/ratio-differs': {
		title: 'Result differs from its own parts',
		why: 'Two figures for one thing: a reader can’t know which to believe.',
		messages: {
			differs: {
				says: '“{indicator}” says {actual}, but numerator and denominator make {workedOut}.',
				fix: 'Correct the result, or the part that is wrong.',
			},
			dividesByZero: {
				says: '“{indicator}” says {actual}, but its denominator is 0.',
				fix: 'Correct the denominator, or write n/a as the result if there were no cases.',
			},
			unclear: {
				says: '“{indicator}”: {actual} ({unit}) is not numerator divided by denominator.',
				fix: 'Check how it is worked out; if units are converted, nothing is wrong.',
			},
		},
	},
	'quality/implausible-value': {
		title: 'Implausible value',
		why: 'The partners agreed on what this indicator can be; this is outside.',
		messages: {
			low: {
				says: '“{indicator}”: {value} in “{column}” is below the lowest plausible, {bound}.',
				fix: 'Check it; if it is right, confirm it with the reason under corrective action.',
			},
			high: {
				says: '“{indicator}”: {value} in “{column}” is above the highest plausible, {bound}.',
				fix: 'Check it; if it is right, confirm it with the reason under corrective action.',
			},
		},
	},
	'quality/target-missing': {
		title: 'Indicator without a target',
		why: 'Without a target nobody can say whether the result is good enough.',
		messages: {
			value: { says: '“{indicator}” has no target.', fix: 'Fill in the value that the partners agreed for the period.' },
			column: noColumn,
		},
	},
	'quality/missed-target-without-action': {
		title: 'Missed target, no corrective action',
		why: 'The committee must see not only what failed, but what is done about it.',
		messages: {
			higher: {
				says: '“{indicator}” reached {actual}; the target was at least {target}.',
				fix: 'Write under corrective action what is done, by whom and by when.',
			},
			lower: {
				says: '“{indicator}” came to {actual}; the target was at most {target}.',
				fix: 'Write under corrective action what is done, by whom and by when.',
			},
		},
	},
	'quality/direction-missing': {
		title: 'Not said which way is better',
		why: 'More recycling is good, more water losses are not: the report must say.',
		messages: {
			value: { says: 'It is not said whether more or less of “{indicator}” is better.', fix: 'Write “Higher” or “Lower”.' },
			column: noColumn,
		},
	},
	'quality/source-missing': {
		title: 'Indicator without a source',
		why: 'A figure that can be traced can be trusted.',
		messages: {
			value: {
				says: '“{indicator}” does not say where the figure comes from.',
				fix: 'Name the register, log or survey that it comes from.',
			},
			column: noColumn,
		},
	},
	'quality/large-change-unexplained': {
		title: 'Quality changed much, no reason given',
		why: 'A jump is news or a slip of the pen; the council must know which.',
		messages: {
			unexplained: {
				says: '“{indicator}” went from {previous} to {actual}: {change}.',
				fix: 'Correct the figure, or write in the corrective action what is behind the change.',
			},
		},
	},
	'quality/target-without-ambition': {
		title: 'A target that asks for nothing',
		why: 'Who sets the target after the shot always hits.',
		messages: {
			zero: {
				says: '“{indicator}” has a target of {target}, which nobody can miss.',
				fix: 'Write the target that the partners agreed on.',
			},
			always: {
				says: '“{indicator}” has a target of {target}; the worst value so far is {worst}.',
				fix: 'Agree on a target that asks for something.',
			},
			follows: {
				says: 'The target of “{indicator}” is {target}, and the result is {actual}.',
				fix: 'Write the target as it was agreed before the period.',
			},
			allFollow: {
				says: 'Targets that are just the results: {count}.',
				fix: 'Write the targets as they were agreed before the period.',
			},
		},
	},
};
