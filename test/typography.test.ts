import { describe, expect, test } from 'vitest';
import { FIRST_LANGUAGE, languages } from '#core';
import { IN_ENGLISH } from '../core/locales/translated.ts';
import { wordsOfParts } from './words-of-parts.ts';

const parts = Object.keys(wordsOfParts(FIRST_LANGUAGE));

/** Every sentence of a file by its path, `brief.ask.fix`. */
function sentencesOf(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** What no sentence of a language may hold, as a person who reads it every day would say. */
const never: { readonly [L in (typeof languages)[number]]: readonly (readonly [string, RegExp])[] } = {
	en: [
		['a straight quotation mark', /"|\p{L}'/u],
		['a space before a sign', /\p{L} [,;:!?]/u],
	],
	fr: [
		['a space that breaks a line before a sign', / [;:!?%»](?!\p{L})/u],
		['a space that breaks a line after «', /« /],
		['no space within « »', /«[^\u00a0]|[^\u00a0]»/],
		['a straight quotation mark', /"|\p{L}'/u],
	],
	uk: [
		['an apostrophe that is not ’', /\p{L}['`ʼ]\p{L}/u],
		['quotation marks that are not « »', /["“”„]/],
		['letters of another language', /[ыэъё]/i],
		['the other dash', /—/],
	],
	ro: [
		['ş or ţ with a cedilla', /[şţ]/i],
		['quotation marks that are not „ ”', /["“«»]/],
	],
};

describe.each(languages)('in %s', (language) => {
	const words = wordsOfParts(language);
	// What is shown in English for now has the signs of English.
	const sentences = parts.flatMap((part) => sentencesOf(words[part], part)).filter(([, sentence]) => !sentence.endsWith(IN_ENGLISH));

	test('the words of every part are looked at', () => {
		expect(Object.keys(words)).toEqual(parts);
		expect(parts).toContain('extension');
	});

	test('signs stand as the language has them', () => {
		const wrong = sentences.flatMap(([path, sentence]) =>
			never[language].filter(([, pattern]) => pattern.test(sentence)).map(([what]) => `${path}: ${what}: ${sentence}`),
		);
		expect(wrong).toEqual([]);
	});

	test('no sentence holds a blank too many, but after the number of a step', () => {
		const wrong = sentences.filter(([, sentence]) => /[ \u00a0\u202f]{2}/.test(sentence.replace(/^\d {2}/, '')));
		expect(wrong).toEqual([]);
	});

	test.each(parts)('%s names the same values as in English', (part) => {
		const english = new Map(sentencesOf(wordsOfParts(FIRST_LANGUAGE)[part]));
		for (const [path, sentence] of sentencesOf(words[part])) {
			const original = english.get(path);
			if (original !== undefined) expect(placeholders(sentence), `${part} ${path}`).toEqual(placeholders(original));
		}
	});
});

function placeholders(sentence: string): string[] {
	return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}
