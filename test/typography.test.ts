import { describe, expect, test } from 'vitest';
import { languages } from '#core';

const words = import.meta.glob(['../core/locales/*/index.ts', '../{core/panel,core/cli,sheets-addon,extension}/words/{en,fr,uk,ro}.ts'], {
	eager: true,
});

/** Every sentence of a file by its path, `brief.ask.fix`. */
function sentencesOf(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, path === '' ? key : `${path}.${key}`));
}

const filesOf = (language: string) => Object.keys(words).filter((file) => new RegExp(`/${language}(?:/index)?\\.ts$`).test(file));

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

test('the words of every part are looked at, in every language', () => {
	for (const language of languages) expect(filesOf(language), language).toHaveLength(5);
});

describe.each(languages)('in %s', (language) => {
	const sentences = filesOf(language).flatMap((file) => sentencesOf(words[file], file));

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

	test('the add-on, the extension and the panel name the same values as in English', () => {
		for (const part of ['core/panel', 'sheets-addon', 'extension']) {
			const english = new Map(sentencesOf(Object.values(words[`../${part}/words/en.ts`] as object)[0]));
			const translated = new Map(sentencesOf(Object.values(words[`../${part}/words/${language}.ts`] as object)[0]));
			expect([...translated.keys()].sort(), part).toEqual([...english.keys()].sort());
			for (const [path, sentence] of translated) {
				expect(placeholders(sentence), `${part} ${path}`).toEqual(placeholders(english.get(path) ?? ''));
			}
		}
	});
});

function placeholders(sentence: string): string[] {
	return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}
