import { describe, type Probe } from '../probe.ts';
import { sources } from '../sources.ts';

/** What a cell makes of a text that a script sets. */
const typed: readonly (readonly [text: string, locale: string, expected: string, source: keyof typeof sources])[] = [
	['1/2', 'en_US', 'date 01-02 00:00', 'userEntered'],
	['1/2', 'fr_FR', 'date 02-01 00:00', 'userEntered'],
	['31/12/2024', 'fr_FR', 'date 12-31 00:00', 'userEntered'],
	['31/12/2024', 'en_US', 'string 31/12/2024', 'remembered'],
	['12/31/2024', 'en_US', 'date 12-31 00:00', 'userEntered'],
	['31.12.2024', 'uk_UA', 'date 12-31 00:00', 'userEntered'],
	['31.12.2024', 'ro_RO', 'date 12-31 00:00', 'userEntered'],
	['31.12.2024', 'en_US', 'string 31.12.2024', 'remembered'],
	['2024-12-31', 'en_US', 'date 12-31 00:00', 'userEntered'],
	['12:30', 'en_US', 'date 12-30 12:30', 'userEntered'],
	['$5', 'en_US', 'number 5', 'userEntered'],
	['12%', 'en_US', 'number 0.12', 'userEntered'],
	['12,5', 'fr_FR', 'number 12.5', 'userEntered'],
	['12,5', 'en_US', 'string 12,5', 'remembered'],
	['1,234.5', 'en_US', 'number 1234.5', 'userEntered'],
	['(5)', 'en_US', 'number -5', 'remembered'],
	['007', 'en_US', 'number 7', 'userEntered'],
	['1e3', 'en_US', 'number 1000', 'userEntered'],
	['TRUE', 'en_US', 'boolean true', 'userEntered'],
	['TRUE', 'fr_FR', 'boolean true', 'remembered'],
	['VRAI', 'fr_FR', 'boolean true', 'remembered'],
	['VRAI', 'en_US', 'string VRAI', 'remembered'],
	['+A2', 'en_US', 'formula =+A2', 'remembered'],
	['-A2', 'en_US', 'formula =-A2', 'remembered'],
	['-5', 'en_US', 'number -5', 'userEntered'],
	['- 5 points', 'en_US', 'string - 5 points', 'remembered'],
	['=A2', 'en_US', 'formula =A2', 'userEntered'],
	["'=A2", 'en_US', 'string =A2', 'userEntered'],
	["'1/2", 'en_US', 'string 1/2', 'userEntered'],
	['Waste collection', 'en_US', 'string Waste collection', 'userEntered'],
];

/** The same under the format `@`. */
const plain: readonly string[] = ['1/2', '007', '12%', 'TRUE', '=A2', '-A2'];

export const typedValues: readonly Probe[] = [
	...typed.map(
		([text, locale, expected, source]): Probe => ({
			id: `typed/${locale}/${text}`,
			topic: 'typed values',
			says: `${text} in ${locale} is ${expected}`,
			locale,
			run: ({ sheet }) => {
				sheet.getRange('A1').setValue(text);
				return describe(sheet.getRange('A1'));
			},
			expected,
			source: sources[source],
		}),
	),
	...plain.map(
		(text): Probe => ({
			id: `typed/plain-text/${text}`,
			topic: 'typed values',
			says: `${text} stays a text under the format @`,
			run: ({ sheet }) => {
				sheet.getRange('A1').setNumberFormat('@').setValue(text);
				return describe(sheet.getRange('A1'));
			},
			expected: `string ${text}`,
			source: sources.plainText,
		}),
	),
	{
		id: 'typed/set-values-alike',
		topic: 'typed values',
		says: 'setValues reads texts as setValue does',
		run: ({ sheet }) => {
			sheet.getRange('A1:C1').setValues([['12%', "'12%", '=B1']]);
			return ['A1', 'B1', 'C1'].map((a1) => describe(sheet.getRange(a1)));
		},
		expected: ['number 0.12', 'string 12%', 'formula =B1'],
		source: sources.typedValues,
	},
];
