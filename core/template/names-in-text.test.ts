import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesInText } from './names-in-text.ts';

const towns = ['Alder', 'Saint-Étienne', 'Хорол', 'Târgu Mureș', 'St. Ives', '3rd District'];

test.each([
	['lines', towns.join('\n')],
	['lines of Windows with blanks and empty ones', `\r\n  ${towns.join('  \r\n\r\n')}\r\n`],
	['commas', towns.join(', ')],
	['semicolons', towns.join(';')],
	['a row of a spreadsheet', towns.join('\t')],
	['lines that end in commas', towns.join(',\n')],
	['bullets', towns.map((town) => `• ${town}`).join('\n')],
	['dashes', towns.map((town) => `- ${town}`).join('\n')],
	['bullets in one line', `• ${towns.join(' • ')}`],
	['numbers', towns.map((town, index) => `${index + 1}. ${town}`).join('\n')],
	['numbers in one line', towns.map((town, index) => `${index + 1}) ${town}`).join(' ')],
	['quotation marks', towns.map((town) => `"${town}"`).join(', ')],
	['a sentence’s end', `${towns.join(', ')}.`],
	['each twice', [...towns, ...towns.map((town) => town.toUpperCase())].join('\n')],
])('names are parted by %s', (_, text) => expect(namesInText(text)).toEqual(towns));

test('a comma within a name stays', () => {
	expect(namesInText('Roads, bridges and lighting\nWaste')).toEqual(['Roads, bridges and lighting', 'Waste']);
	expect(namesInText('waste, roads')).toEqual(['waste', 'roads']);
});

test('whatever is pasted, no name is empty, too long, or there twice', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
			const names = namesInText(text);
			for (const name of names) expect(name.trim().length).toBeGreaterThan(0);
			for (const name of names) expect(name.length).toBeLessThanOrEqual(200);
			expect(new Set(names).size).toBe(names.length);
		}),
	);
});
