import { isRefused, type Probe, type Scratch } from '../probe.ts';
import { sources } from '../sources.ts';

const list = () => SpreadsheetApp.newDataValidation().requireValueInList(['Draft', 'Final']).setAllowInvalid(false).build();
const day = () => SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();

const rule = (
	id: string,
	says: string,
	run: (scratch: Scratch) => boolean,
	expected: boolean,
	source: Probe['source'] = sources.strictRules,
): Probe => ({
	id: `strict-rules/${id}`,
	topic: 'strict rules',
	says,
	run,
	expected,
	...(source && { source }),
});

const writes = (make: typeof list, value: unknown) => (scratch: Scratch) => {
	const cell = scratch.sheet.getRange('A1');
	cell.setDataValidation(make());
	SpreadsheetApp.flush();
	return isRefused(() => void cell.setValue(value));
};

export const strictRules: readonly Probe[] = [
	rule('list-refuses', 'a value outside a strict list is refused', writes(list, 'Late'), true),
	rule('list-takes', 'a value of a strict list is taken', writes(list, 'Final'), false),
	rule('list-takes-nothing', 'an empty text is taken under a strict list', writes(list, ''), false, sources.remembered),
	rule('date-refuses-text', 'a text under a strict rule for dates is refused', writes(day, 'soon'), true),
	rule('date-takes-date', 'a date under a strict rule for dates is taken', writes(day, new Date(2024, 0, 15, 12)), false),
	rule(
		'date-takes-number-as-date',
		'a number under a strict rule for dates is taken where the cell is formatted as a date',
		({ sheet }) => {
			const cell = sheet.getRange('A1');
			cell.setNumberFormat('yyyy-mm-dd');
			cell.setDataValidation(day());
			SpreadsheetApp.flush();
			return isRefused(() => void cell.setValue(45_306));
		},
		false,
		sources.remembered,
	),
	rule(
		'lenient-takes',
		'a value outside a list that only warns is taken',
		({ sheet }) => {
			const cell = sheet.getRange('A1');
			cell.setDataValidation(list().copy().setAllowInvalid(true).build());
			SpreadsheetApp.flush();
			return isRefused(() => void cell.setValue('Late'));
		},
		false,
	),
	rule(
		'rule-over-value',
		'a strict rule may be laid over a value that breaks it',
		({ sheet }) => {
			const cell = sheet.getRange('A1');
			cell.setValue('Late');
			SpreadsheetApp.flush();
			return isRefused(() => void cell.setDataValidation(list()));
		},
		false,
		sources.remembered,
	),
	rule(
		'set-values-all-or-nothing',
		'one value that breaks a strict rule keeps all of setValues out',
		({ sheet }) => {
			sheet.getRange('B1').setDataValidation(list());
			SpreadsheetApp.flush();
			isRefused(() => void sheet.getRange('A1:B1').setValues([['kept', 'Late']]));
			return sheet.getRange('A1').getValue() === '';
		},
		true,
		sources.remembered,
	),
];
