import { describe, expect, test } from 'vitest';
import { catalogueFor, languages } from '#core';
import { commandWords } from '../../core/locales/command-words.ts';

/** Every sentence by its path, `brief.ask.fix`. */
function sentences(words: object, path = ''): Map<string, string> {
	const found = new Map<string, string>();
	for (const [key, value] of Object.entries(words)) {
		if (typeof value === 'string') found.set(path + key, value);
		else for (const [inner, sentence] of sentences(value as object, `${path}${key}.`)) found.set(inner, sentence);
	}
	return found;
}

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe.each([
	['the words of scorecard, findings and brief', (language: (typeof languages)[number]) => catalogueFor(language).words],
	['the words of the command', commandWords],
] as const)('%s', (_, wordsOf) => {
	const english = sentences(wordsOf('en'));

	/** `kinds.wrong.count.one` is a form of `kinds.wrong.count`; which forms there are is the language's affair. */
	const withoutForm = (path: string) => path.replace(/\.(?:one|few|many|other)$/, '');
	const isForm = (path: string, words: ReadonlyMap<string, string>) => words.has(`${withoutForm(path)}.other`);

	test.each(languages)('are all there in %s, with the values that the English ones name', (language) => {
		const words = sentences(wordsOf(language));
		const pathsOf = (all: ReadonlyMap<string, string>) =>
			[...new Set([...all.keys()].map((path) => (isForm(path, all) ? withoutForm(path) : path)))].sort();
		expect(pathsOf(words)).toEqual(pathsOf(english));
		for (const [path, sentence] of words) {
			expect(sentence.trim(), path).not.toBe('');
			expect(placeholders(sentence), path).toEqual(placeholders(english.get(path) ?? english.get(`${withoutForm(path)}.other`) ?? ''));
		}
	});

	test.each(languages)(
		'never stand after a number that they would have to agree with, but in a form of its own for each number, in %s',
		(language) => {
			const words = sentences(wordsOf(language));
			const forms = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
			for (const [path, sentence] of words) {
				if (isForm(path, words)) {
					expect([...forms, 'other'], path).toContain(path.slice(withoutForm(path).length + 1));
					continue;
				}
				expect(sentence, path).not.toMatch(/\{(?:count|total|done|rows|chaired)\} \p{L}{4,}/u);
			}
		},
	);
});
