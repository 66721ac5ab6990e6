import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { wordsOfRule } from '../../locales/describe.ts';
import { fill } from '../../locales/fill.ts';
import { formatDate } from '../../locales/format.ts';
import type { Finding } from '../../rule/finding.ts';
import { type SectionKey, sections } from '../../sections/sections.ts';
import { harmless } from '../../view/harmless-text.ts';
import { isSameName } from '../../workbook/index.ts';
import { kindOfSign, type Look, type RememberedKind, rememberedKind, rowName } from './look.ts';

export interface NewsLine {
	readonly kind: 'came' | 'explained' | 'gone';
	/** The same in words. */
	readonly says: string;
	readonly title: string;
	/** The row that it is about; may be empty. */
	readonly about: string;
	readonly isOwn: boolean;
}

/** What came, went and was explained since an earlier look, the municipality's own first. */
export interface News {
	/** `New since 03/02/2026:`, or that this is the first look. */
	readonly says: string;
	readonly lines: readonly NewsLine[];
	/** How many more there are, in words; or empty. */
	readonly more: string;
}

const MOST_LINES = 12;

/** @param isOwn tells the findings about the reader's own municipality */
export function newsSince(
	before: Look | null | undefined,
	check: Check,
	municipality: string,
	catalogue: Catalogue,
	isOwn: (finding: Finding) => boolean,
): News {
	const { words, formats } = catalogue;
	if (!before) return { says: words.own.firstLook, lines: [], more: '' };
	const former = readFound(before);
	const lines: NewsLine[] = [];
	const add = (kind: NewsLine['kind'], rule: string, about: string, own: boolean) => {
		const title = wordsOfRule(rule, catalogue)?.title ?? harmless(rule, 80);
		lines.push({ kind, says: words.own[kind], title, about: aboutText(about, catalogue), isOwn: own });
	};
	for (const finding of [...check.findings, ...check.explained]) {
		const kind = rememberedKind(finding);
		if (!kind) continue;
		const name = rowName(finding, check);
		const was = takeFrom(former.get(finding.rule)?.get(name), kind);
		if (was === kind || (was !== undefined && was !== 'explained' && kind !== 'explained')) continue;
		// What was not kept in full may only seem to have come.
		if (kind === 'explained') add('explained', finding.rule, name, isOwn(finding));
		else if (before.isWhole || was !== undefined) add('came', finding.rule, name, isOwn(finding));
	}
	const isOwnName = (name: string) => name.split(' · ').some((part) => isSameName(part, municipality));
	for (const [rule, names] of former) for (const [name, left] of names) for (const _ of left) add('gone', rule, name, isOwnName(name));
	const sorted = [...lines.filter((line) => line.isOwn), ...lines.filter((line) => !line.isOwn)];
	const rest = sorted.length - MOST_LINES;
	return {
		says: fill(sorted.length === 0 ? words.own.nothingNew : words.own.newSince, { date: formatDate(before.day, formats) }),
		lines: sorted.slice(0, MOST_LINES),
		more: rest > 0 ? fill(words.own.more, { count: rest }) : '',
	};
}

/** Takes the same kind out of what was found of a row, else any; gives what it took. */
function takeFrom(kinds: RememberedKind[] | undefined, kind: RememberedKind): RememberedKind | undefined {
	if (!kinds || kinds.length === 0) return undefined;
	return kinds.splice(Math.max(0, kinds.indexOf(kind)), 1)[0];
}

/** By rule and name of the row. */
function readFound({ found }: Look): Map<string, Map<string, RememberedKind[]>> {
	const rules = new Map<string, Map<string, RememberedKind[]>>();
	for (const [rule, texts] of Object.entries(found)) {
		const names = new Map<string, RememberedKind[]>();
		for (const text of texts) {
			const kind = kindOfSign(text);
			const name = text.slice(1);
			if (kind) names.set(name, [...(names.get(name) ?? []), kind]);
		}
		rules.set(rule, names);
	}
	return rules;
}

/** A row's name as it is; the path of a column in the reader's words. */
function aboutText(name: string, catalogue: Catalogue): string {
	const [section = '', field] = name.split('.');
	if (!Object.hasOwn(sections, section)) return harmless(name, 80);
	const { name: called, columns } = catalogue.sections[section as SectionKey];
	const column = (columns as Readonly<Record<string, { readonly header: string }>>)[field ?? ''];
	return column ? `${called} · ${column.header}` : called;
}
