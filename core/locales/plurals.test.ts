import { expect, test } from 'vitest';
import { languages } from './languages.ts';
import { type Plural, pluralOf } from './plurals.ts';

const names: Plural = { one: 'one', few: 'few', many: 'many', other: 'other' };

test.each(languages)('numbers take the form that Unicode gives them (%s)', (language) => {
	const unicode = new Intl.PluralRules(language);
	for (let count = 0; count <= 1300; count++) expect(pluralOf(names, count, language), String(count)).toBe(unicode.select(count));
});

test('a form that a sentence lacks is that of all else', () => {
	expect(pluralOf({ other: '{count} to fill in' }, 1, 'en')).toBe('{count} to fill in');
});
