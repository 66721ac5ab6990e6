import type { Table } from '../../report/table.ts';
import { getVocabulary } from '../../report/vocabulary.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { columnsOf, sectionKeys, sections } from '../../sections/sections.ts';
import { foldName, mayBeginOrEndWith, signsOf } from '../../workbook/index.ts';

/** Longer texts say something of their own. */
const LONGEST = 40;

export const placeholderText = defineRule({
	id: 'structure/placeholder-text',
	severity: 'info',
	sources: ['practice'],
	reads: [],
	messages: {
		left: { text: 'text', column: 'column' },
	},
	check({ report }, judge) {
		const { placeholders } = getVocabulary();
		const signs = signsOf(placeholders);
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			const { topic } = sections[section];
			for (const [key, column] of columnsOf(section)) {
				if (column.type !== 'text') continue;
				const values = table.values(key as never) as readonly (string | undefined)[];
				for (let index = 0; index < values.length; index++) {
					const text = values[index];
					if (text === undefined) continue;
					if (text.length > LONGEST || !mayBeginOrEndWith(text, signs) || !placeholders.has(foldName(text))) judge.pass(1, topic);
					else judge.fail('left', table.at(index, key as never), { text, column: `${section}.${key}` as ColumnPath });
				}
			}
		}
	},
});

export const examples: Examples<typeof placeholderText> = {
	valid: [
		{
			name: 'A text that says something',
			report: { services: [{ service: 'Roads', municipality: 'All', explanation: 'Two storms in February' }] },
		},
	],
	invalid: [
		{
			name: 'Something that was to be written later',
			report: { services: [{ service: 'Roads', municipality: 'All', explanation: 'TBD' }] },
			findings: [{ message: 'left', at: 'services 1 explanation' }],
		},
	],
};
