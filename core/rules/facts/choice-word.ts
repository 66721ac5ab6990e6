import { groundWords, groundWordsFor } from '../../locales/ground.ts';
import type { GroundWords } from '../../locales/ground-words.ts';
import type { Choice, ChoiceList } from '../../sections/sections.ts';
import { type CellValue, foldName } from '../../workbook/index.ts';

/** The word for a choice in the language in which another choice of the same list is written; in English where that is none. */
export function choiceWordLike<L extends ChoiceList>(list: L, choice: Choice<L>, written: CellValue | undefined): string {
	const folded = foldName(String(written ?? ''));
	const wordsIn = (ground: GroundWords) => ground.choices[list] as Readonly<Record<string, readonly [string, ...string[]]>>;
	const knows = (ground: GroundWords) => Object.values(wordsIn(ground)).some((words) => words.some((word) => foldName(word) === folded));
	return wordsIn(groundWords.find(knows) ?? groundWordsFor('en'))[choice]?.[0] ?? choice;
}
