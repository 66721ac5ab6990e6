import { fill } from '#core';
import type { AddonWords, ProblemWords } from '#core/add-on-words';
import { harmless } from '#core/view';

/** Something that a person has to be told, in the words of the add-on. */
export class Problem extends Error {
	readonly kind: keyof ProblemWords;
	readonly data: Readonly<Record<string, string>>;

	constructor(kind: keyof ProblemWords, data: Readonly<Record<string, string>> = {}) {
		super(kind);
		this.kind = kind;
		this.data = data;
	}
}

/** What went wrong, in a person's words. Google's own messages come in the language of the account. */
export function explainProblem(error: unknown, words: AddonWords): string {
	const { problems } = words;
	if (error instanceof Problem) return fill(problems[error.kind], shown(error.data));
	const message = error instanceof Error ? error.message : String(error);
	if (/permission|authori[sz]|not allowed|protected/i.test(message)) return problems.notAllowed;
	if (/maximum execution time/i.test(message)) return problems.outOfTime;
	return fill(problems.unexpected, { reason: harmless(message, 200) });
}

/** Names of sheets and towns are anybody's texts. */
function shown(data: Problem['data']): Problem['data'] {
	return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, harmless(text)]));
}
