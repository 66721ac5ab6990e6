import { expect, test } from 'vitest';
import { FIRST_LANGUAGE, languages } from '#core';
import { IN_ENGLISH } from '../core/locales/translated.ts';
import { isRelease } from './release.ts';
import { wordsOfParts } from './words-of-parts.ts';

const others = languages.filter((language) => language !== FIRST_LANGUAGE);

/** Where a language shows English: `rules.finance/variance-unexplained.title`. */
function untranslated(words: unknown, english: unknown, path: string): string[] {
	if (typeof words === 'string') return words.endsWith(IN_ENGLISH) ? [path] : [];
	if (Array.isArray(words)) return words === english && words.length > 0 && !path.endsWith('.also') ? [path] : [];
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([key, value]) =>
		untranslated(value, (english as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
	);
}

test('what is still in English in the other languages is counted; a release has none', () => {
	const missing = others.map((language) => {
		const own = wordsOfParts(language);
		const english = wordsOfParts(FIRST_LANGUAGE);
		return [language, Object.keys(own).flatMap((part) => untranslated(own[part], english[part], part))] as const;
	});
	console.log(`not translated yet: ${missing.map(([language, paths]) => `${language} ${paths.length}`).join(', ')}`);
	for (const [language, paths] of missing) if (paths.length > 0) console.log(`${language}: ${paths.join(', ')}`);
	if (isRelease) for (const [language, paths] of missing) expect(paths, language).toEqual([]);
	expect(missing.map(([language]) => language)).toEqual(others);
});
