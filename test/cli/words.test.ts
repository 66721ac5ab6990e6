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

	test.each(languages)('are all there in %s, with the values that the English ones name', (language) => {
		const words = sentences(wordsOf(language));
		expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
		for (const [path, sentence] of words) {
			expect(sentence.trim(), path).not.toBe('');
			expect(placeholders(sentence), path).toEqual(placeholders(english.get(path) ?? ''));
		}
	});

	test.each(languages)('never stand after a number that they would have to agree with, in %s', (language) => {
		for (const [path, sentence] of sentences(wordsOf(language))) {
			expect(sentence, path).not.toMatch(/\{(?:count|total|done|rows|chaired)\} \p{L}{4,}/u);
		}
	});
});
