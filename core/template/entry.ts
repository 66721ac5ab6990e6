import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import type { EntryKind, TemplateWords } from '../locales/template-words.ts';
import { type Choice, type ChoiceList, type Column, choices } from '../sections/sections.ts';
import { toSerial } from '../workbook/index.ts';
import { exampleOf } from './look.ts';
import { columnRange, type EntryCheck } from './plan.ts';

/** Longest texts that Excel takes: a file with longer ones opens with an offer to repair it. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const MOST = 1e12;

export interface EntryContext {
	readonly catalogue: Catalogue;
	readonly words: TemplateWords;
	/** Where the names of services and partners are written. */
	readonly lists: {
		readonly [L in 'services' | 'partners']: { readonly sheet: string; readonly firstRow: number; readonly lastRow: number };
	};
}

/** What may be written into a column, with its help; nothing for columns of free text. */
export function entryCheckOf(column: Column, header: string, help: string, context: EntryContext): EntryCheck | undefined {
	const allows = allowedIn(column, context);
	if (!allows) return undefined;
	const hint = entryHint(column, context);
	return {
		allows,
		// What the report can't hold in another form is refused; a marker like n/a, or a name that is listed later, is not.
		isStrict: column.type === 'choice' || column.type === 'yes-no',
		title: shorten(header, LONGEST_TITLE),
		help: shorten(`${help} ${hint}`, LONGEST_TEXT),
		refused: shorten(context.words.refused, LONGEST_TITLE),
		refusal: shorten(hint, LONGEST_TEXT - 30),
	};
}

/** How to write into a kind of column, in a sentence. */
export function entryHint(column: Column, { catalogue, words }: EntryContext): string {
	const kind = entryKindOf(column);
	if (!kind) return '';
	return fill(words.entry[kind], { example: exampleOf(column.type, catalogue.formats), all: catalogue.allPartners[0] });
}

/** The words of a closed list, in its order. */
export function choiceWords<L extends ChoiceList>(list: L, catalogue: Catalogue): string[] {
	const words: Readonly<Record<string, readonly [string, ...string[]]>> = catalogue.choices[list];
	return (choices[list] as readonly Choice<L>[]).map((choice) => words[choice]?.[0] ?? choice);
}

function entryKindOf(column: Column): EntryKind | undefined {
	if (column.isComputed) return 'computed';
	if (column.type === 'text') return undefined;
	return column.type === 'reference' && column.allowsAll ? 'reference-or-all' : column.type;
}

function allowedIn(column: Column, { catalogue, lists }: EntryContext): EntryCheck['allows'] | undefined {
	switch (column.type) {
		case 'choice':
			return { type: 'list', values: choiceWords(column.of, catalogue) };
		case 'yes-no':
			return { type: 'list', values: [catalogue.yes[0], catalogue.no[0]] };
		case 'reference': {
			const { sheet, firstRow, lastRow } = lists[column.to];
			return { type: 'range', sheet, range: columnRange(0, firstRow, lastRow) };
		}
		case 'date':
			return { type: 'date', earliest: toSerial(1990, 1, 1) ?? 0, latest: toSerial(2099, 12, 31) ?? 0 };
		case 'percent':
			return { type: 'number', minimum: -10, maximum: 10 };
		case 'number':
		case 'money':
			return { type: 'number', minimum: -MOST, maximum: MOST };
		default:
			return undefined;
	}
}

function shorten(text: string, longest: number): string {
	const trimmed = text.trim();
	return trimmed.length <= longest ? trimmed : `${trimmed.slice(0, longest - 1)}…`;
}
