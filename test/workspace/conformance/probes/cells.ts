import { describe, isRefused, type Probe } from '../probe.ts';
import { sources } from '../sources.ts';

export const numberFormats: readonly Probe[] = [
	{
		id: 'formats/automatic',
		topic: 'number formats',
		says: 'a cell that nobody gave a format answers 0.###############',
		run: ({ sheet }) => sheet.getRange('A1').getNumberFormat(),
		expected: '0.###############',
		source: sources.gasFakes,
	},
	{
		id: 'formats/general',
		topic: 'number formats',
		says: 'the format general makes a cell automatic again',
		run: ({ sheet }) => sheet.getRange('A1').setNumberFormat('@').setNumberFormat('general').getNumberFormat(),
		expected: '0.###############',
		source: sources.gasFakes,
	},
	{
		id: 'formats/null',
		topic: 'number formats',
		says: 'null among the formats of setNumberFormats fails',
		run: ({ sheet }) => isRefused(() => void sheet.getRange('A1:B1').setNumberFormats([['@', null as unknown as string]])),
		expected: true,
		source: sources.gasFakes,
	},
];

const formula = (id: string, says: string, text: string, expected: string): Probe => ({
	id: `formulas/${id}`,
	topic: 'formulas',
	says,
	run: ({ sheet }) => {
		sheet.getRange('A1').setFormula(text);
		SpreadsheetApp.flush();
		return String(sheet.getRange('A1').getValue());
	},
	expected,
	source: sources.remembered,
});

export const formulas: readonly Probe[] = [
	formula('malformed', 'a malformed formula is an error at once', '=SUM(1,', '#ERROR!'),
	formula('operator', 'a formula that ends in an operator is an error at once', '=1+', '#ERROR!'),
	formula('unknown-function', 'an unknown function is #NAME? at once', '=NOSUCHFUNCTION(1)', '#NAME?'),
	formula('unknown-name', 'an unknown name is #NAME? at once', '=nosuchname', '#NAME?'),
	{
		id: 'formulas/semicolons',
		topic: 'formulas',
		says: 'semicolons stand between arguments in a locale with a decimal point too',
		run: ({ sheet }) => {
			sheet.getRange('A1').setFormula('=SUM(1;2)');
			return describe(sheet.getRange('A1')).startsWith('formula');
		},
		expected: true,
		source: sources.remembered,
	},
	{
		id: 'formulas/commas-in-french',
		topic: 'formulas',
		says: 'a comma between arguments is an error where numbers have a decimal comma',
		locale: 'fr_FR',
		run: ({ sheet }) => {
			sheet.getRange('A1').setFormula('=SUM(A2,B2)');
			SpreadsheetApp.flush();
			return String(sheet.getRange('A1').getValue());
		},
		expected: '#ERROR!',
		source: sources.remembered,
	},
];
