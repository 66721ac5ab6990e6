import type { servicesRules } from '../../../rules/services/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

const noColumn = { says: 'The services have no column “{column}”.', fix: 'Add a column with the header “{column}” and fill it in.' };

export const services: WordsOfRules<typeof servicesRules> = {
	'services/service-not-reported': {
		title: 'Service without a single figure',
		why: 'A council cannot watch over a service that is only named.',
		messages: {
			listed: {
				says: '“{service}” is listed, but nothing is reported about it.',
				fix: 'Fill in what was delivered; write 0 if it was nothing.',
			},
		},
	},
	'services/volume-missing': {
		title: 'Volume missing',
		why: 'How much was delivered is the first thing that a partner pays for.',
		messages: {
			value: { says: '“{service}” has no volume delivered.', fix: 'Fill in what was delivered; write 0 if it was nothing.' },
			column: noColumn,
		},
	},
	'services/negative-volume': {
		title: 'Negative volume',
		why: 'Less than nothing cannot be delivered, and sums with such a figure are wrong.',
		messages: {
			negative: { says: '“{service}”: {value} in “{column}” is below zero.', fix: 'Remove the minus, or write the right figure.' },
		},
	},
	'services/users-exceed-population': {
		title: 'More users than residents',
		why: 'Coverage above 100 % makes every figure per resident doubtful.',
		messages: {
			exceed: {
				says: '“{service}” serves {users}, but only {population} live in its area.',
				fix: 'Correct one of the two; count people once, not visits or connections.',
			},
		},
	},
	'services/breakdown-differs-from-total': {
		title: 'Municipalities do not add up to the total',
		why: 'A partner cannot trust its own row when the rows do not add up to the whole.',
		messages: {
			differs: {
				says: '“{service}”, {column}: the total is {total}, but the municipalities add up to {sum}.',
				fix: 'Correct the total or a municipality’s row, or add the row that is missing.',
			},
		},
	},
	'services/partner-without-service': {
		title: 'Partner without a service',
		why: 'Whoever pays for a cooperation should see what it gets.',
		messages: {
			none: { says: 'No service names {municipality}.', fix: 'Add its rows in the services, or a row “All” for what serves everybody.' },
		},
	},
	'services/large-change-unexplained': {
		title: 'Large change without an explanation',
		why: 'A jump is news or a slip of the pen; the council must know which.',
		messages: {
			unexplained: {
				says: '“{service}” changed by {change}, from {previous} to {delivered}.',
				fix: 'Write the reason in the explanation column of this row, or correct the figure.',
			},
		},
	},
	'services/outlier': {
		title: 'Value far from earlier periods',
		why: 'A value never seen before is often a wrong unit or a digit too many.',
		messages: {
			volume: {
				says: '“{service}” delivered {value}; the median of earlier periods ({periods}) is {median}.',
				fix: 'Check figure and unit; if they are right, write the reason beside them.',
			},
			indicator: {
				says: '“{indicator}” ({service}) is {value}; the median of earlier periods ({periods}) is {median}.',
				fix: 'Check figure and unit; if they are right, write the reason beside them.',
			},
		},
	},
	'services/repeated-values': {
		title: 'Same volume period after period',
		why: 'Real volumes move; a figure that never does may have been copied.',
		messages: {
			repeated: {
				says: '“{service}” reports {value} again; periods in a row: {periods}.',
				fix: 'Check that it was counted anew; if it was, say so in the explanation column.',
			},
		},
	},
	'services/plan-missing': {
		title: 'Service without a plan',
		why: 'Without a plan nobody can tell whether the volume is much or little.',
		messages: {
			value: { says: '“{service}” has no planned volume.', fix: 'Fill in the volume that the partners agreed for the period.' },
			column: noColumn,
		},
	},
	'services/started-or-stopped-unexplained': {
		title: 'Service started or stopped, no reason given',
		why: 'Partners decide together on opening and closing a service.',
		messages: {
			started: {
				says: '“{service}” delivered nothing last period and {delivered} now.',
				fix: 'Write in the explanation column why it started, or correct a figure.',
			},
			stopped: {
				says: '“{service}” delivered {previous} last period and nothing now.',
				fix: 'Write in the explanation column why it stopped, or correct a figure.',
			},
		},
	},
	'services/volume-differs-from-unit-costs': {
		title: 'One volume in two versions',
		why: 'A unit cost from another volume is the cost of nothing.',
		messages: {
			differs: {
				says: '“{service}”: the unit cost is worked out from {volume}, but {delivered} was delivered.',
				fix: 'Use the same volume in both sheets.',
			},
		},
	},
	'services/service-dropped': {
		title: 'A service that is not reported any more',
		why: 'What is left out is often what went badly.',
		messages: {
			elsewhere: {
				says: 'Other sheets speak of “{service}”, but the services don’t list it.',
				fix: 'Report it with its volume, or take it out of the other sheets.',
			},
			past: {
				says: '“{service}” was reported for {period}, and is not named now.',
				fix: 'Report it with its volume. If it ended, list it with 0 delivered and say in its explanation when and why.',
			},
		},
	},
};
