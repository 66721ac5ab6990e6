import type { satisfactionRules } from '../../../rules/satisfaction/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const satisfaction: WordsOfRules<typeof satisfactionRules> = {
	'satisfaction/service-without-measure': {
		title: 'Service nobody asked users about',
		why: 'Councils must know whether people are content with what they pay for.',
		messages: {
			none: {
				says: 'No survey, made or planned, says how content users of “{service}” are.',
				fix: 'Add a survey to Satisfaction; until it is made, a row with its planned date will do.',
			},
		},
	},
	'satisfaction/sample-size-missing': {
		title: 'Survey without its numbers',
		why: 'A share says nothing while nobody knows how many people it stands for.',
		messages: {
			column: { says: 'Satisfaction has no column “{column}”.', fix: 'Add a column with the header “{column}” and fill it in.' },
			value: {
				says: '“{column}” is empty for the survey of “{service}”.',
				fix: 'Fill in “{column}”; if the survey is yet to be made, write its planned date.',
			},
			nobody: {
				says: 'The survey of “{service}” has no answers (responses: {responses}).',
				fix: 'Correct the number, or plan a new survey with a future date.',
			},
		},
	},
	'satisfaction/responses-exceed-population': {
		title: 'More responses than people',
		why: 'More people cannot have answered than could be asked.',
		messages: {
			exceed: {
				says: '“{service}”: responses: {responses}; people who could be asked: {population}.',
				fix: 'Correct one of the two; count persons in both, or households in both.',
			},
		},
	},
	'satisfaction/margin-of-error-too-wide': {
		title: 'Survey too small to say much',
		why: 'With so few answers, chance alone could have given another result.',
		messages: {
			wide: {
				says: '“{service}”: responses: {responses}; the margin of error is ±{margin} points.',
				fix: 'Next time aim for ±{aim} points. Responses needed for that: {needed}.',
			},
		},
	},
	'satisfaction/categories-differ-from-responses': {
		title: 'Answers that do not add up',
		why: 'An answer was lost or counted twice, so the result cannot be relied on.',
		messages: {
			differs: {
				says: '“{service}”: the answers add up to {sum}; the responses are given as {responses}.',
				fix: 'Correct the answers or the responses; those without an opinion are “don’t know”.',
			},
			percentages: {
				says: '“{service}”: the answers add up to {sum}, like percentages; responses: {responses}.',
				fix: 'Write how many people gave each answer, not the percentage.',
			},
			negative: {
				says: '“{service}”: “{column}” is {count}; a number of answers cannot be below 0.',
				fix: 'Write the number of people who gave this answer.',
			},
		},
	},
	'satisfaction/score-differs': {
		title: 'Wrong share of satisfied users',
		why: 'This is the figure that councils remember and compare.',
		messages: {
			differs: {
				says: '“{service}”: {share} satisfied are reported; the answers give {expected}.',
				fix: 'Divide satisfied and very satisfied by the responses without “don’t know”.',
			},
			outOfRange: {
				says: '“{service}”: {share} satisfied are reported; only 0 to 100 % is possible.',
				fix: 'Write the share of satisfied users, between 0 and 100 %.',
			},
		},
	},
	'satisfaction/change-within-margin-of-error': {
		title: 'Improvement that may be chance',
		why: 'A rise that chance can explain is no progress to report.',
		messages: {
			unproven: {
				says: '“{service}” rose from {previous} to {share}; such samples can only show a rise of {smallest} points or more.',
				fix: 'Say in “Comment” that the rise may be chance, or what else shows it; or ask more people.',
			},
		},
	},
	'satisfaction/small-subgroup': {
		title: 'Result from very few people',
		why: 'A few answers say little, and may give away who said what.',
		messages: {
			small: {
				says: '“{service}”, {municipality}: responses: {responses}, fewer than {fewest}.',
				fix: 'Show only the result of all partners together, or ask more people there.',
			},
		},
	},
	'satisfaction/survey-out-of-date': {
		title: 'Survey out of date',
		why: 'Services and users change; an old answer says little about today.',
		messages: {
			old: {
				says: 'The survey of “{service}” dates from {surveyedOn}. Greatest age allowed, in months: {months}.',
				fix: 'Repeat the survey, or say in “Comment” when it will be made again.',
			},
		},
	},
	'satisfaction/complaints-do-not-balance': {
		title: 'Complaints that do not balance',
		why: 'A complaint that drops out of the count may never have been answered.',
		messages: {
			differs: {
				says: '“{service}”: open at the end: {openAtEnd}; start + received − closed gives {expected}.',
				fix: 'Correct the figure that is wrong, or mend the formula.',
			},
			tooManyClosed: {
				says: '“{service}”: closed: {closed}; there were only so many at the start and received: {known}.',
				fix: 'Correct the closed, the received or those open at the start.',
			},
			negative: {
				says: '“{service}”: “{column}” is {count}; a number of complaints cannot be below 0.',
				fix: 'Write the number of complaints, 0 or more.',
			},
		},
	},
	'satisfaction/complaint-rate-differs': {
		title: 'Wrong rate of complaints',
		why: 'Only a rate worked out alike can be compared with other services.',
		messages: {
			differs: {
				says: '“{service}”: {rate} complaints per 1,000 subscribers are reported; the figures give {expected}.',
				fix: 'Divide the complaints received by the subscribers and multiply by 1,000.',
			},
			noSubscribers: {
				says: '“{service}”: a rate of {rate} per 1,000 is reported with these subscribers: {subscribers}.',
				fix: 'Write the number of subscribers, or empty the rate.',
			},
		},
	},
	'satisfaction/method-missing': {
		title: 'Survey without its method',
		why: 'Who was asked, and how, decides whether a result speaks for everybody.',
		messages: {
			column: { says: 'Satisfaction has no column “{column}”.', fix: 'Add a column with the header “{column}” and fill it in.' },
			method: {
				says: 'Nothing says how users of “{service}” were chosen and asked.',
				fix: 'Write how people were asked and chosen, e.g. by phone, random sample.',
			},
		},
	},
	'satisfaction/self-selected-sample': {
		title: 'Whoever wanted to could answer',
		why: 'Those who choose to answer are not like the rest; no margin of error helps.',
		messages: {
			open: {
				says: '“{service}” was surveyed by “{method}”: a poll that people join by themselves.',
				fix: 'Say in the comment that it is no sample, or draw one next time.',
			},
		},
	},
	'satisfaction/mostly-dont-know': {
		title: 'Most had no opinion',
		why: 'The share speaks for the few who answered.',
		messages: {
			mostly: {
				says: '“{service}”: {dontKnow} of {responses} answered that they don’t know.',
				fix: 'Say in the comment that few judged the service, or ask those who use it.',
			},
		},
	},
	'satisfaction/survey-outside-period': {
		title: 'Survey of another period',
		why: 'Users judge what they see; a survey of another time judges another service.',
		messages: {
			future: {
				says: '“{service}” has results of a survey on {date}, a day yet to come.',
				fix: 'Correct the date, or remove the results.',
			},
			after: {
				says: '“{service}” was surveyed on {date}, after the period’s end on {end}.',
				fix: 'Correct the date, or say in the comment why it stands for this period.',
			},
			before: {
				says: '“{service}” was surveyed on {date}, before the period began on {start}.',
				fix: 'Say in the comment that no newer survey was made, or plan one.',
			},
		},
	},
	'satisfaction/fall-unexplained': {
		title: 'Fewer satisfied, no reason given',
		why: 'A fall that chance can’t explain is a message from the users.',
		messages: {
			fell: {
				says: '“{service}”: {share} are satisfied, after {previous}.',
				fix: 'Write in the comment what is behind it, or raise an issue with a measure.',
			},
		},
	},
};
