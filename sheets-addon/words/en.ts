import type { AddonWords } from './index.ts';

export const en: AddonWords = {
	menu: {
		checkReport: 'Check this report',
		checkSheet: 'Check this sheet',
		clearMarks: 'Clear marks',
		newReport: 'New report…',
		addMissingSections: 'Add missing sections',
		startNextPeriod: 'Start next period…',
		scorecard: 'Scorecard',
		findings: 'Findings',
		cleared: 'Marks cleared. Sheets: {count}',
		nothingToClear: 'There are no marks to clear.',
	},
	problems: {
		busy: 'Somebody else is marking or changing this report just now. Nothing was changed. Try again in a minute.',
		outOfTime: 'Google stops a run after six minutes, so this one ended early. Nothing is half-written. Continue with “Check again”.',
		tooLarge:
			'This workbook has more cells than can be checked here (at most {limit}). Nothing was changed. Delete empty rows and columns, or split the workbook.',
		sheetGone: 'The sheet “{sheet}” is no longer there: it was deleted or renamed. Check again.',
		cellGone: 'Cell {cell} is no longer there. Check again.',
		changed: 'Cell {cell} has changed since the check, so nothing was written. Check again.',
		locked: 'Cell {cell} can’t be changed: it is protected, or you may only view this file. Nothing was written.',
		holdsFormula: 'Cell {cell} holds a formula, so nothing was written. Mend the formula or the cells that it reads.',
		unreadableSheet: 'The sheet “{sheet}” could not be read, so it was left out.',
		reportExists:
			'This workbook holds a report already, so nothing was made. Use “Add missing sections”, or make the new report in an empty spreadsheet.',
		sheetExists: 'There is a sheet “{sheet}” already, so nothing was made. Rename it and try again.',
		noPeriod: 'The report does not give its period. Fill in its first and last day, then try again. Nothing was changed.',
		notAllowed:
			'Google did not allow this. Reload the page; if that does not help, ask whoever owns the file for the right to edit it. Nothing was changed.',
		unexpected: 'This did not work ({reason}). Try again; if it happens again, reload the page.',
	},
	sidebar: {
		checking: 'Reading and checking the sheets…',
		marking: 'Marking cells. Sheets: {done} of {total}',
		cancel: 'Cancel',
		checkAgain: 'Check again',
		tryAgain: 'Try again',
		notReport:
			'This workbook does not look like a report: none of its sheets has headers that are known. Begin with “New report…” in the menu.',
		seconds: 'Seconds: {count}',
		unmarked: 'These sheets are protected or were changed, so they bear no new marks: {sheets}',
		thisSheetOnly: 'Only this sheet is shown; the scores are those of the whole report.',
		accounts:
			'Google mixes up the accounts that are signed in here. Sign out of all but the one that you use for this report, or open it in a private window, then try again. Nothing was changed.',
		session:
			'Your Google session has ended, or this add-on may no longer open the file. Reload the page and sign in again. Nothing was changed.',
		offline: 'There is no connection. Check the network and try again.',
		outdated: 'The add-on was updated meanwhile. Close this panel and open it again from the menu.',
	},
	newReport: {
		lead: 'Makes all the sheets of a report in this workbook. Sheets that are there already stay as they are.',
		language: 'Language of the report',
		entity: 'Name of the cooperation',
		currency: 'Currency, e.g. EUR',
		periodStart: 'Period from',
		periodEnd: 'Period to',
		partners: 'Municipalities',
		services: 'Services',
		oneALine: 'One in each line.',
		make: 'Make the report',
		making: 'Making the sheets… This takes up to a minute.',
		made: 'The report is ready. Begin on the sheet “{sheet}”.',
		close: 'Close',
		periodWrong: 'The period has to end after it begins.',
		tooMany: 'At most {limit} lines.',
	},
	ownSheets: { trend: 'Trend over the periods in History', made: 'Made by IMC Monitor. It is made anew each time, so write nothing here.' },
	addSections: { nothing: 'No section is missing.', added: 'Sections added: {sheets}' },
	nextPeriod: {
		title: 'Start next period',
		question:
			'A new workbook will be made for {period}. Actual figures become those of last period, closing balances become opening balances, and what is still open is carried over. This workbook stays as it is.',
		done: 'The workbook for {period} is ready.',
	},
};
