import { expect, test } from 'vitest';
import { type Translation, translated } from './translated.ts';

interface Words {
	readonly language: string;
	readonly open: string;
	readonly count: { readonly one: string; readonly other: string; readonly few?: string };
	readonly choices: readonly string[];
	readonly column: { readonly header: string; readonly also?: readonly string[] };
}

const english: Words = {
	language: 'en',
	open: 'Open it.',
	count: { one: 'one row', other: 'rows' },
	choices: ['Draft', 'Sketch'],
	column: { header: 'Service', also: ['Name of service'] },
};

test('a language that has every word is left as it is', () => {
	const french: Translation<Words> = {
		language: 'fr',
		open: 'Ouvrir.',
		count: { one: 'une ligne', other: 'lignes' },
		choices: ['Projet'],
		column: { header: 'Service' },
	};
	expect(translated(english, french)).toBe(french);
});

test('what a language lacks is shown in English, and says so', () => {
	expect(translated(english, { language: 'fr' })).toEqual({
		language: 'fr',
		open: 'Open it. (EN)',
		count: { one: 'one row (EN)', other: 'rows (EN)' },
		choices: ['Draft', 'Sketch'],
		column: { header: 'Service (EN)', also: ['Name of service'] },
	});
});

test('a language keeps its own plurals, and takes no synonyms from English', () => {
	const { count, column } = translated(english, { language: 'uk', count: { few: 'рядки' }, column: { header: 'Послуга' } });
	expect(count).toEqual({ one: 'one row (EN)', other: 'rows (EN)', few: 'рядки' });
	expect(column).toEqual({ header: 'Послуга' });
});
