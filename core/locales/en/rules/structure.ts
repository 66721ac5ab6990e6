import type { structureRules } from '../../../rules/structure/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';

export const structure: WordsOfRules<typeof structureRules> = {
	'structure/missing-section': {
		title: 'Missing or empty section',
		why: 'A council cannot judge what the report leaves out.',
		messages: {
			absent: {
				says: 'The section “{section}” is not in this workbook.',
				fix: 'Add a sheet “{section}”; a new report template has it with all its headers.',
			},
			empty: {
				says: 'Nothing is written in the section “{section}”, which every report needs.',
				fix: 'Fill in “{section}”; its headers say what goes where.',
			},
		},
	},
	'structure/topic-missing': {
		title: 'Nothing reported on a demanded topic',
		why: 'Every report must cover services, quality, satisfaction and finances.',
		messages: {
			absent: {
				says: 'The report says nothing on this topic: {topic}.',
				fix: 'Fill in the section for this topic; what is not reported scores zero.',
			},
		},
	},
	'structure/unrecognised-header': {
		title: 'Header not recognised',
		why: 'Figures under a header that cannot be read are left out of every check.',
		messages: {
			misspelt: { says: 'The header “{header}” is not known; it seems to mean “{column}”.', fix: 'Write “{column}” as the header.' },
			repeated: {
				says: '“{header}” is a second column for “{column}”; only the first is read.',
				fix: 'Delete one of the two columns or give it another name.',
			},
		},
	},
	'structure/formula-error': {
		title: 'Formula error',
		why: 'An error is no figure, and everything that is worked out from it fails too.',
		messages: {
			value: {
				says: 'The formula for “{column}” gives {error}.',
				fix: 'Mend the formula or its inputs; write n/a where there is no value.',
			},
			noResult: {
				says: 'Some formulas have no result yet, so what is in {count} cells that the report needs is not known.',
				fix: 'Open the file in a spreadsheet program, save it once, and check it again.',
			},
			elsewhere: {
				says: 'A formula outside the report’s columns gives {error}.',
				fix: 'Mend or delete this formula; readers will see the error.',
			},
		},
	},
	'structure/formula-overwritten': {
		title: 'Formula typed over',
		why: 'A typed number stays as it is when the figures behind it change.',
		messages: {
			constant: {
				says: '“{column}” is worked out by a formula in the other rows; here {value} was typed.',
				fix: 'Copy the formula from the row above.',
			},
		},
	},
	'structure/duplicate-key': {
		title: 'The same row twice',
		why: 'Sums count it twice, and nobody knows which row is right.',
		messages: {
			again: { says: '“{name}” stands in row {row} of “{section}” already.', fix: 'Delete one of the two rows, or correct its name.' },
		},
	},
	'structure/blank-key': {
		title: 'Row without a name',
		why: 'A figure that belongs to nothing cannot be checked or compared.',
		messages: {
			blank: {
				says: 'This row of “{section}” does not say what it is about: “{column}” is empty.',
				fix: 'Fill in “{column}”, or delete the row.',
			},
		},
	},
	'structure/wrong-type': {
		title: 'Content that cannot be read',
		why: 'What cannot be read is missing from every sum and check.',
		messages: {
			number: { says: '“{column}” needs a number; “{text}” is not one.', fix: 'Write the number alone, or n/a where there is none.' },
			date: { says: '“{column}” needs a date; “{text}” is not one.', fix: 'Write the day, month and year, such as 2020-03-31.' },
			yesNo: { says: '“{column}” needs yes or no; “{text}” is neither.', fix: 'Write yes or no.' },
			choice: { says: '“{text}” is not in the list for “{column}”.', fix: 'Choose a word from the cell’s list.' },
		},
	},
	'structure/ambiguous-value': {
		title: 'Value with two meanings',
		why: 'A guess could be a thousand times off.',
		messages: {
			number: {
				says: '“{text}” in “{column}” may mean {one} or {other}.',
				fix: 'Write the number without separators, or accept one of the two.',
			},
			percent: { says: '“{text}” in “{column}” may mean {one} or {other}.', fix: 'Write it with the % sign, or accept one of the two.' },
			date: { says: '“{text}” in “{column}” may be {one} or {other}.', fix: 'Write it as year-month-day, or accept one of the two.' },
		},
	},
	'structure/unknown-missing-marker': {
		title: 'Unclear sign for a missing value',
		why: 'Readers cannot tell whether it is zero, unknown or forgotten.',
		messages: {
			unclear: { says: '“{text}” in “{column}” seems to stand for a missing value.', fix: 'Write the value, or n/a where there is none.' },
		},
	},
	'structure/mixed-period': {
		title: 'Figures of another period',
		why: 'Figures of different periods cannot be added or compared.',
		messages: {
			reversed: {
				says: 'The period starts on {start} and ends before that, on {end}.',
				fix: 'Correct the start or the end of the period.',
			},
			header: {
				says: '“{column} ({text})” is not within the report’s period, {start} to {end}.',
				fix: 'Put in this period’s figures, or correct the header.',
			},
			meeting: {
				says: 'The meeting of {date} is outside the report’s period, {start} to {end}.',
				fix: 'Correct the date, or move the meeting to the report of its period.',
			},
		},
	},
	'structure/mixed-units': {
		title: 'Different units side by side',
		why: 'Kilometres and metres, or pounds and thousands, give sums that mean nothing.',
		messages: {
			cell: {
				says: '{unit} stands in “{column}”, where the others are in {usual}.',
				fix: 'Convert the figure to {usual} and write the number alone.',
			},
			header: { says: '“{column}” is in {unit}, the table’s other sums in {usual}.', fix: 'Give all sums of the table in {usual}.' },
			rows: {
				says: '“{service}” is counted in {unit} here and in {usual} in another row.',
				fix: 'Use {usual} in every row of the service.',
			},
		},
	},
	'structure/unknown-reference': {
		title: 'Name that is not in its list',
		why: 'The row cannot be matched with its service or municipality.',
		messages: {
			service: {
				says: '“{name}” in “{column}” is not among the services.',
				fix: 'Use the name as in the Services section, or add the service there.',
			},
			municipality: {
				says: '“{name}” in “{column}” is not among the partners.',
				fix: 'Use the name as in the Partners section, or add the partner there.',
			},
			indicator: {
				says: 'Quality has no indicator “{name}” for “{service}”.',
				fix: 'Use the indicator’s name as in Quality, or add it there.',
			},
		},
	},
	'structure/placeholder-text': {
		title: 'Text left to be written',
		why: 'It looks finished, and says nothing.',
		messages: {
			left: { says: '“{text}” in “{column}” says nothing yet.', fix: 'Write the text, or empty the cell.' },
		},
	},
	'structure/required-value-missing': {
		title: 'Required value missing',
		why: 'A report with gaps cannot be relied on.',
		messages: {
			value: { says: '“{column}” is empty.', fix: 'Fill in “{column}”.' },
			column: { says: '“{section}” has no column “{column}”.', fix: 'Add a column with the header “{column}” and fill it in.' },
		},
	},
	'structure/last-period-missing': {
		title: 'Last period’s figure is missing',
		why: 'What cannot be compared raises no question, neither a good one nor a bad one.',
		messages: {
			known: {
				says: '“{column}” of {service} is empty, though the past periods give {value}.',
				fix: 'Write {value}, or mend the past periods.',
			},
			closing: {
				says: 'The account’s balance at the end of last period is not given.',
				fix: 'Write last period’s closing balance, so that the opening one can be checked.',
			},
			column: {
				says: 'No row of “{section}” gives last period’s figure, though this is not the first period.',
				fix: 'Copy “{column}” from last period’s report; write 0 for what is new.',
			},
		},
	},
	'structure/gap-among-values': {
		title: 'A gap where other rows have a value',
		why: 'A rule can say nothing of a blank. What nearly all rows tell should not be missing in one.',
		messages: {
			gap: {
				says: '“{column}” is empty here; nearly all other rows have it.',
				fix: 'Fill it in, or say in the explanation why there is none.',
			},
			pair: { says: '“{column}” is empty, and “{other}” says nothing without it.', fix: 'Fill in “{column}”.' },
		},
	},
	'structure/setting-unusable': {
		title: 'Setting that cannot be used',
		why: 'The agreement’s threshold is not the one that the checks apply.',
		messages: {
			unknown: { says: 'There is no setting “{name}”.', fix: 'Use a name from the template’s Settings section, or delete the row.' },
			outside: {
				says: '“{text}” cannot be used for “{name}”; {default} is used instead.',
				fix: 'Write a number from {minimum} to {maximum}.',
			},
			noNumber: { says: '“{text}” cannot be used for “{name}”.', fix: 'Write a number.' },
		},
	},
	'structure/values-swapped': {
		title: 'Two figures changed places',
		why: 'Each town would be judged by the other’s figures.',
		messages: {
			rows: {
				says: 'In “{column}”, “{one}” and “{other}” each hold what is expected of the other.',
				fix: 'Check both against their source and exchange them.',
			},
			balances: {
				says: 'The opening balance is {opening} and the closing one {closing}: the other way round they add up.',
				fix: 'Exchange opening and closing balance.',
			},
		},
	},
	'structure/scale-slip': {
		title: 'A nought too many or too few, or thousands for units',
		why: 'One slip of the scale makes every sum and comparison wrong.',
		messages: {
			cell: {
				says: '“{column}” holds {value}; plan, last period or another sheet point to about {meant}.',
				fix: 'Check the unit and the noughts, and write the figure in the unit of the others.',
			},
			column: {
				says: 'The figures of “{column}” are off by a factor of {times} from all that they belong to.',
				fix: 'Write the whole column in the unit of the others.',
			},
			sheet: {
				says: 'The sums of “{section}” are off by a factor of {times} from those of the other sheets.',
				fix: 'Write all sums of the report in the same unit.',
			},
		},
	},
	'structure/number-as-text': {
		title: 'Number typed as text',
		why: 'The sheet’s own totals leave it out without a word.',
		messages: {
			cell: {
				says: '“{text}” in “{column}” is a text; it was read as {value}.',
				fix: 'Type the number alone: {value}.',
			},
			column: {
				says: 'Numbers in “{column}” that are texts: {count}.',
				fix: 'Type them as numbers, without blanks, letters or signs.',
			},
		},
	},
	'structure/total-differs': {
		title: 'Total that its rows do not make',
		why: 'A total that cannot be added up again cannot be trusted.',
		messages: {
			differs: {
				says: '“{name}” says {total} in “{column}”; its rows make {sum}.',
				fix: 'Correct the total or the row that is wrong, or let a formula add them up.',
			},
		},
	},
	'structure/total-among-rows': {
		title: 'A total that looks like a row',
		why: 'Counted as a row, it would double every figure.',
		messages: {
			sum: {
				says: '“{name}” is the sum of the other rows of “{section}”; it was read as their total.',
				fix: 'Call it Total, or remove the row.',
			},
		},
	},
	'structure/population-implausible': {
		title: 'A population that cannot be',
		why: 'Rates and shares per inhabitant rest on it.',
		messages: {
			impossible: {
				says: '“{municipality}” is said to have {population} inhabitants.',
				fix: 'Write the number of inhabitants as the statistical office has it.',
			},
		},
	},
	'structure/population-differs': {
		title: 'Populations that contradict each other',
		why: 'The same people cannot be counted in two ways.',
		messages: {
			differs: {
				says: 'For “{name}” {population} people stand here, and {other} under “{column}”.',
				fix: 'Check both and correct the one that is wrong; a service for part of the people has fewer.',
			},
		},
	},
	'structure/previous-differs-from-history': {
		title: 'Last period in two versions',
		why: 'A change from the last period means nothing if nobody knows where it stood.',
		messages: {
			differs: {
				says: '“{service}”: last period is {previous} in “{column}”, and {past} in the past periods.',
				fix: 'Find which one was published and correct the other.',
			},
		},
	},
	'structure/dates-out-of-order': {
		title: 'Dates in the wrong order',
		why: 'What ended before it began did not happen as written.',
		messages: {
			before: {
				says: '“{column}” is {date}, before “{first}”: {firstDate}.',
				fix: 'Correct the date that is wrong.',
			},
			future: {
				says: '“{column}” is {date}, a day that has not come yet.',
				fix: 'Correct the date.',
			},
		},
	},
	'structure/copied-figures': {
		title: 'Figures copied instead of counted',
		why: 'Real figures move; copied ones tell the council nothing.',
		messages: {
			service: {
				says: 'All figures of “{service}” in “{column}” are those of “{from}”.',
				fix: 'Enter what was counted; if nothing changed, say so in the explanation.',
			},
			column: {
				says: 'Each figure in “{column}” is that of “{from}”.',
				fix: 'Enter what was counted in this period.',
			},
			survey: {
				says: '“{service}”: share and number of answers are those of the last survey.',
				fix: 'Enter this survey’s results; if there was none, leave the row for a plan.',
			},
		},
	},
};
