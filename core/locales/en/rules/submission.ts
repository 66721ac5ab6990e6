import type { submissionRules } from '../../../rules/submission/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const submission: WordsOfRules<typeof submissionRules> = {
	'submission/sent-late': {
		title: 'Report sent late',
		why: 'A council that hears too late can no longer act.',
		messages: {
			report: {
				says: 'Submitted on {submittedOn}, due on {dueOn}. Days late: {days}.',
				fix: 'Correct the date if it is wrong; otherwise agree on a timetable that can be kept.',
			},
			partner: {
				says: '“{municipality}” got the report on {sentOn}; it was due on {dueOn}. Days late: {days}.',
				fix: 'Correct the date if it is wrong; next time send the report to all partners at once.',
			},
		},
	},
	'submission/not-sent': {
		title: 'Report not sent to every partner',
		why: 'Every mayor and every council is owed the regular reports.',
		messages: {
			mayor: {
				says: 'The mayor of “{municipality}” has not been sent the report.',
				fix: 'Send the report and write the date here.',
			},
			council: {
				says: 'The council of “{municipality}” has not been sent the report.',
				fix: 'Send the report and write the date here.',
			},
			neither: {
				says: 'Neither the mayor nor the council of “{municipality}” has been sent the report.',
				fix: 'Send it to both and write the dates in this row.',
			},
		},
	},
	'submission/not-presented': {
		title: 'Report not presented to the council',
		why: 'A report that no meeting has heard leads to no decision.',
		messages: {
			notPresented: {
				says: 'Sent to “{municipality}” on {sentOn}, but not presented to its council within a year.',
				fix: 'Have it put on the council’s next agenda, then write the date of that meeting here.',
			},
			late: {
				says: '“{municipality}” got the report on {sentOn}; its council heard it only on {presentedOn}.',
				fix: 'Correct the date if it is wrong; next time have it presented within a year.',
			},
		},
	},
	'submission/period-unusual': {
		title: 'Unusual period',
		why: 'Figures of an odd period can’t be compared with any other.',
		messages: {
			length: {
				says: 'The period runs from {start} to {end}, months: {months}.',
				fix: 'Correct the date that is wrong; periods last a year, half a year, a quarter or a month.',
			},
			gap: {
				says: 'The period begins on {start}; the last one in the past periods is {last}.',
				fix: 'Correct the dates, or add what is missing to the past periods.',
			},
		},
	},
	'submission/final-incomplete': {
		title: 'Final, but not submitted or approved',
		why: 'Somebody must stand for a final report.',
		messages: {
			notSubmitted: {
				says: 'The report is final, and the day on which it was submitted is missing.',
				fix: 'Write the day, or call it a draft.',
			},
			notApproved: {
				says: 'The report is final, and nobody approved it.',
				fix: 'Write who approved it.',
			},
		},
	},
};
