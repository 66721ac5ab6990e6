import type { progressRules } from '../../../rules/progress/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const progress: WordsOfRules<typeof progressRules> = {
	'progress/activity-without-dates': {
		title: 'Activity without dates',
		why: 'Without dates nobody can say whether the work is on time.',
		messages: {
			column: { says: 'Progress has no column “{column}”.', fix: 'Add a column with the header “{column}” and fill it in.' },
			none: {
				says: '“{activity}” has no planned start and no planned end.',
				fix: 'Fill in both dates, or say in “Explanation” what they wait for.',
			},
			one: { says: '“{activity}” has no date in “{column}”.', fix: 'Fill in “{column}”, or say in “Explanation” what it waits for.' },
			reversed: {
				says: '“{activity}” is planned to end on {end}, before it starts on {start}.',
				fix: 'Correct one of the two dates, or swap them.',
			},
		},
	},
	'progress/overdue-activity-unexplained': {
		title: 'Overdue without an explanation',
		why: 'The committee can only help with a delay if it knows the reason.',
		messages: {
			overdue: {
				says: '“{activity}” should have ended on {plannedEnd} and is not done.',
				fix: 'Write the reason and the new date in “Explanation”; if it is done, correct the status.',
			},
		},
	},
	'progress/status-contradicts-completion': {
		title: 'Status that contradicts the progress',
		why: 'Nobody can tell whether this work is finished.',
		messages: {
			outOfRange: {
				says: '“{activity}” is reported as {complete} complete; only 0 to 100 % is possible.',
				fix: 'Write how much is complete, between 0 and 100 %.',
			},
			endsInFuture: {
				says: '“{activity}” is said to have ended on {endedOn}, a day yet to come.',
				fix: 'Correct the date; if it is a forecast, it belongs in the planned end.',
			},
			doneButIncomplete: {
				says: '“{activity}” is said to be done, but only {complete} complete.',
				fix: 'Correct the status or the share completed.',
			},
			endedButOpen: {
				says: '“{activity}” ended on {endedOn}, but its status says otherwise.',
				fix: 'Set the status to done, or remove the end date.',
			},
			completeButOpen: {
				says: '“{activity}” is 100 % complete, but its status says otherwise.',
				fix: 'Correct the status or the share completed.',
			},
			plannedButStarted: {
				says: '“{activity}” is only planned by its status, but {complete} complete.',
				fix: 'Set the status to in progress, or correct the share completed.',
			},
		},
	},
	'progress/objective-without-activity': {
		title: 'Objective without an activity',
		why: 'An objective that nobody works for will not be reached.',
		messages: {
			none: {
				says: 'No activity is named for the objective “{objective}”.',
				fix: 'Name an activity, or say in “Explanation” why there is none.',
			},
			cancelled: {
				says: 'All activities for the objective “{objective}” were cancelled.',
				fix: 'Plan another activity, or say in “Explanation” what becomes of the objective.',
			},
		},
	},
};
