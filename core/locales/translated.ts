/**
 * A language's words as its folder holds them: what is not translated yet may be left out, and is shown in English.
 * `also`, `synonyms` (other words that are understood) and `language` are a language's own.
 */
export type Translation<T> = T extends string | readonly unknown[]
	? T
	: { readonly [K in keyof T as K extends OwnKey ? never : K]?: Translation<T[K]> } & {
			readonly [K in keyof T as K extends OwnKey ? K : never]: T[K];
		};

type OwnKey = 'also' | 'language' | 'synonyms';

/** Stands after English words in another language. In brackets, which the headers of a table are read without. */
export const IN_ENGLISH = ' (EN)';

/**
 * The words of a language, with English ones, marked, in the place of those that it lacks. A release lacks none. Lists
 * of words that are understood stay as they are: a mark would end up in people's cells.
 */
export function translated<T>(english: T, words: Translation<NoInfer<T>>): T {
	return complete(english, words) as T;
}

function complete(english: unknown, words: unknown): unknown {
	if (words === undefined) return marked(english);
	if (!isObject(english) || !isObject(words)) return words;
	let all = words;
	for (const [key, value] of Object.entries(english)) {
		if (key === 'also' || key === 'synonyms') continue;
		const own = words[key];
		const whole = complete(value, own);
		if (whole !== own) all = { ...all, [key]: whole };
	}
	return all;
}

function marked(english: unknown): unknown {
	if (typeof english === 'string') return english + IN_ENGLISH;
	return isObject(english) ? Object.fromEntries(Object.entries(english).map(([key, value]) => [key, marked(value)])) : english;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
