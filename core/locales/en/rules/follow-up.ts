import type { followUpRules } from '../../../rules/follow-up/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const followUp: WordsOfRules<typeof followUpRules> = {
	'follow-up/issue-without-measure': {
		title: 'Open issue without a measure',
		why: 'Naming a problem does not solve it: somebody must decide what to do.',
		messages: {
			none: { says: 'Nothing is planned against issue “{issue}”.', fix: 'Write what will be done or, if it is solved, update the status.' },
		},
	},
	'follow-up/action-incomplete': {
		title: 'Action without owner, date or status',
		why: 'What nobody has to do by a given day rarely gets done.',
		messages: {
			lacksOne: { says: 'The action for “{name}” is incomplete. Empty: “{first}”.', fix: 'Fill in “{first}”.' },
			lacksTwo: { says: 'The action for “{name}” is incomplete. Empty: “{first}”, “{second}”.', fix: 'Fill in “{first}” and “{second}”.' },
			lacksThree: {
				says: 'The action for “{name}” is incomplete. Empty: “{first}”, “{second}”, “{third}”.',
				fix: 'Fill in “{first}”, “{second}” and “{third}”.',
			},
		},
	},
	'follow-up/action-overdue': {
		title: 'Action past its due date',
		why: 'Councils judge by what was done, not by what was planned.',
		messages: {
			overdue: {
				says: '“{name}” was due on {due} and is not done.',
				fix: 'Update the status or, if it is not done, agree on a new date with its owner.',
			},
		},
	},
	'follow-up/assessment-without-corrective-action': {
		title: 'Assessment without a corrective action',
		why: 'An assessment is worth its price only if something follows from it.',
		messages: {
			none: {
				says: 'Assessment “{assessment}” found a bottleneck, and no corrective action is given.',
				fix: 'Write the corrective action or, if there was no bottleneck, put “-” there.',
			},
		},
	},
	'follow-up/assessor-not-independent': {
		title: 'Assessor who works for the cooperation',
		why: 'Nobody can assess their own work independently.',
		messages: {
			works: {
				says: 'The assessor of “{assessment}” works for the cooperation.',
				fix: 'Choose an assessor from outside, or correct the answer.',
			},
		},
	},
	'follow-up/evaluation-overdue': {
		title: 'Evaluation of the cooperation overdue',
		why: 'The partners must know from time to time whether the cooperation is still worth it.',
		messages: {
			overdue: {
				says: 'The last evaluation was on {last}. Longest interval allowed, in months: {interval}.',
				fix: 'Have the cooperation evaluated, or correct the date.',
			},
			yetToCome: {
				says: 'The date given for the last evaluation, {date}, is yet to come.',
				fix: 'Write when the last evaluation was finished, not when the next is planned.',
			},
			none: {
				says: 'The report does not say when the cooperation was last evaluated.',
				fix: 'Write the date; if there never was an evaluation, plan one.',
			},
		},
	},
	'follow-up/assessor-runs-activity': {
		title: 'Assessor with a part in it',
		why: 'Nobody can assess their own work.',
		messages: {
			insider: {
				says: '“{name}” assesses the cooperation and is also named under “{role}”.',
				fix: 'Ask an assessor who has no part in it, or correct the name.',
			},
		},
	},
	'follow-up/completed-without-bottleneck': {
		title: 'Assessment without a result',
		why: 'An assessment that found nothing must say so.',
		messages: {
			without: {
				says: 'The assessment “{assessment}” is completed; nothing says what it found.',
				fix: 'Write what it found, or “none found”.',
			},
		},
	},
	'follow-up/measure-is-a-placeholder': {
		title: 'A measure that says nothing',
		why: 'An issue with such a measure is an issue without one.',
		messages: {
			empty: {
				says: 'The measure reads “{text}”.',
				fix: 'Write what will be done, in a sentence.',
			},
			repeats: {
				says: 'The measure only repeats the issue: “{text}”.',
				fix: 'Write what will be done about it.',
			},
		},
	},
	'follow-up/open-for-years': {
		title: 'Open for years',
		why: 'What waits for years needs another measure, or an end.',
		messages: {
			open: {
				says: '“{name}” has been open since {since}.',
				fix: 'Decide on another measure, or close it with a reason.',
			},
		},
	},
	'follow-up/missed-target-without-issue': {
		title: 'Missed target that the committee doesn’t follow',
		why: 'The committee must know of what goes wrong, and watch what is done.',
		messages: {
			without: {
				says: '“{indicator}” ({service}) missed its target, and no issue speaks of it.',
				fix: 'Raise an issue with a measure, an owner and a date.',
			},
		},
	},
};
