import type { Parameter } from '../sections/parameters.ts';
import type { SectionKey } from '../sections/sections.ts';
import { templateWords as en } from './en/template.ts';
import { templateWords as fr } from './fr/template.ts';
import type { Language } from './languages.ts';
import { templateWords as ro } from './ro/template.ts';
import { templateWords as uk } from './uk/template.ts';

/** What the empty report workbook says beside the names of its sections and columns. Placeholders stand in braces. */
export interface TemplateWords {
	/** Title of the workbook and of its first sheet. */
	readonly title: string;
	readonly start: StartWords;
	/** What to write into a kind of column; shown with its help and where something else was written. `{example}`, `{all}`. */
	readonly entry: { readonly [K in EntryKind]: string };
	/** Heads the message where something else was written; at most 32 characters. */
	readonly refused: string;
	readonly settings: {
		readonly unit: string;
		readonly meaning: string;
		readonly units: { readonly [U in Parameter['unit']]: string };
		/** `{lowest}`: how bounds of an indicator are named. */
		readonly bounds: string;
	};
}

export type EntryKind = 'number' | 'money' | 'percent' | 'date' | 'choice' | 'yes-no' | 'reference' | 'reference-or-all' | 'computed';

export interface StartWords {
	/** Name of the sheet. */
	readonly sheet: string;
	readonly lead: string;
	/** Link back to it from every sheet. */
	readonly back: string;
	readonly step: string;
	readonly section: string;
	readonly contents: string;
	readonly needed: string;
	readonly rows: string;
	readonly steps: { readonly [S in StartStep]: string };
	readonly always: string;
	/** When each of the sections that not everybody has is needed. */
	readonly onlyIf: { readonly [S in OptionalSection]: string };
	readonly legend: string;
	/** How to read the sheets, a line each: what has a sample beside it first. */
	readonly required: string;
	readonly optional: string;
	readonly computed: string;
	readonly missing: string;
	readonly help: string;
	readonly names: string;
}

/** Six steps, so that seventeen sections don't look like seventeen tasks. */
export const startSteps = {
	cooperation: ['report', 'partners'],
	services: ['services', 'history'],
	quality: ['quality'],
	satisfaction: ['satisfaction', 'complaints'],
	money: ['budget', 'contributions', 'balances', 'unitCosts'],
	followUp: ['progress', 'committee', 'meetings', 'issues', 'assessments', 'settings'],
} as const satisfies Readonly<Record<string, readonly SectionKey[]>>;

export type StartStep = keyof typeof startSteps;
export type OptionalSection = Exclude<SectionKey, 'report' | 'partners' | 'services' | 'quality' | 'satisfaction' | 'budget'>;

const byLanguage: Readonly<Record<Language, TemplateWords>> = { en, fr, uk, ro };

export function templateWordsFor(language: Language): TemplateWords {
	return byLanguage[language];
}
