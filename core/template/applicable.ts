import { type SectionKey, sectionKeys, sections } from '../sections/sections.ts';

/** What not every cooperation has, and the sections that are of use only to those that have it. */
export const applicable = {
	contributions: ['contributions'],
	account: ['balances'],
	unitCosts: ['unitCosts'],
	complaints: ['complaints'],
	committee: ['committee', 'meetings'],
	objectives: ['progress'],
	problems: ['issues', 'assessments'],
	earlier: ['history'],
	agreement: ['settings'],
} as const satisfies Readonly<Record<string, readonly SectionKey[]>>;

export type Applicable = keyof typeof applicable;
export const applicableKeys = Object.keys(applicable) as Applicable[];

/** What a small cooperation has, as long as nobody says otherwise. */
export const usuallyApplicable: readonly Applicable[] = ['contributions'];

/** The sections of a cooperation that has these: always those that every report must have. */
export function sectionsFor(has: readonly Applicable[]): SectionKey[] {
	const wanted: ReadonlySet<SectionKey> = new Set(has.flatMap((key) => applicable[key]));
	return sectionKeys.filter((section) => 'isDemanded' in sections[section] || wanted.has(section));
}
