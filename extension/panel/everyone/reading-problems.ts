import { type FileProblem, fill, type ReviewWords } from '#core';
import type { ExtensionWords } from '#core/extension-words';

/** Of each kind so many are said by line: more would say no more. */
const SAID = 3;

/** What could not be read of a review, a sentence each; however many there are, a few. */
export function sayProblems(problems: readonly FileProblem[], words: ExtensionWords, reviewWords: ReviewWords): string[] {
	const kinds = [...new Set(problems.map(({ problem }) => problem))];
	return kinds.flatMap((kind) => {
		const ofKind = problems.filter(({ problem }) => problem === kind);
		const said = ofKind.slice(0, SAID).map(({ line }) => fill(reviewWords.fileProblems[kind], { line }));
		const more = ofKind.length - said.length;
		return more === 0 ? said : [...said, fill(words.everyone.moreProblems, { count: more })];
	});
}
