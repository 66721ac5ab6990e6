import { catalogueFor, catalogues } from '../../locales/index.ts';
import type { Choice, ChoiceList } from '../../report/sections.ts';
import { type CellValue, foldName } from '../../workbook/index.ts';

/** The word for a choice in the language in which another choice of the same list is written; in English where that is none. */
export function choiceWordLike<L extends ChoiceList>(list: L, choice: Choice<L>, written: CellValue | undefined): string {
	const folded = foldName(String(written ?? ''));
	const wordsIn = (catalogue: (typeof catalogues)[number]) =>
		catalogue.choices[list] as Readonly<Record<string, readonly [string, ...string[]]>>;
	const knows = (catalogue: (typeof catalogues)[number]) =>
		Object.values(wordsIn(catalogue)).some((words) => words.some((word) => foldName(word) === folded));
	return wordsIn(catalogues.find(knows) ?? catalogueFor('en'))[choice]?.[0] ?? choice;
}
