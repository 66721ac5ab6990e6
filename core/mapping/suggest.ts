import { type Column, columnsOf, type SectionKey, sectionKeys } from '../sections/sections.ts';
import { foldName, type Workbook } from '../workbook/index.ts';
import { type ColumnProfile, profileColumn, sampleRows } from './column-profile.ts';
import { findTables, type Grid, type GridColumn } from './find-tables.ts';
import { type HeaderText, readHeader, scaleIn, yearIn, yearsIn } from './header-text.ts';
import { meaningsOf, sectionsIn } from './lexicon.ts';
import type { ColumnMapping } from './mapping.ts';
import { repeatable, type SectionSigns, sectionSigns } from './section-signs.ts';
import { isTotalName } from './total-rows.ts';

/** Why a column is taken for a field, the strongest reason first. */
export type Reason = 'header' | 'contents' | 'names' | 'year' | 'only-column';

export interface ColumnGuess {
	readonly column: GridColumn;
	readonly header: HeaderText;
	readonly profile: ColumnProfile;
	/** `budget.actual`; `undefined` where it belongs nowhere. */
	readonly to: string | undefined;
	/** 0 to 1: that `to` is right, also where it is nothing. */
	readonly confidence: number;
	readonly reason: Reason;
	/** The next best, best first. */
	readonly alternatives: readonly string[];
	/** The year that the column speaks of, by its own header or the band above. */
	readonly year: number | undefined;
	/** Known, but set aside: another year, an earlier version, parts of a year beside the whole. */
	readonly leftOut?: ColumnMapping['leftOut'];
	/** One of several columns that together make one value. */
	readonly isPart?: true;
	/** The header or the band is itself a value. */
	readonly names?: ColumnMapping['names'];
}

export interface TableGuess {
	readonly grid: Grid;
	readonly section: SectionKey | undefined;
	readonly confidence: number;
	/** Other sections that it may be, best first. */
	readonly alternatives: readonly SectionKey[];
	readonly columns: readonly ColumnGuess[];
	/** The year that the table is about, as far as it says so. */
	readonly year: number | undefined;
	/** Multiplies all sums: 1000 where it says `in thousands of EUR` above. */
	readonly scale: number | undefined;
}

export interface SuggestOptions {
	/** The last year of the report's period, where it is known. */
	readonly year?: number | undefined;
	/** Rows of a sheet in which a person said that headers stand. */
	readonly headerRows?: ((sheet: string) => readonly number[]) | undefined;
}

const LEAST_FIELD = 0.42;
const LEAST_SECTION = 0.45;
/** A second column may be part of a line's name: whom it went to, and what for. */
const SECOND_NAME = 0.72;

/** Guesses what each table of a workbook holds, and each of its columns. */
export function suggestTables(workbook: Workbook, options: SuggestOptions = {}): TableGuess[] {
	const grids = workbook.sheets.flatMap((sheet) => findTables(sheet, options.headerRows?.(sheet.name)));
	const views = grids.map(viewOf);
	const first = views.map((view) => guess(view, options, undefined));
	const names = namesSeen(first);
	return names.municipalities.size + names.services.size === 0 ? first : views.map((view) => guess(view, options, names));
}

interface TableView {
	readonly grid: Grid;
	readonly headers: readonly HeaderText[];
	readonly profiles: readonly ColumnProfile[];
	readonly titles: ReadonlyMap<SectionKey, number>;
	readonly year: number | undefined;
	readonly scale: number | undefined;
	readonly rows: number;
}

function viewOf(grid: Grid): TableView {
	const rows = sampleRows(grid.firstRow, grid.endRow);
	const titles = new Map<SectionKey, number>();
	const take = (text: string, weight: number) => {
		for (const [section, score] of sectionsIn(text)) titles.set(section, Math.max(titles.get(section) ?? 0, score * weight));
	};
	take(grid.sheet.name, 1);
	for (const { text } of grid.above.slice(-6)) if (text.length <= 200) take(text, 0.9);
	const years = [grid.sheet.name, ...grid.above.map(({ text }) => text)].flatMap((text) => yearsIn(text));
	return {
		grid,
		headers: grid.columns.map(({ header, band }) => headerOf(header, band)),
		profiles: grid.columns.map(({ at }) => profileColumn(grid.sheet, at, rows)),
		titles,
		year: yearIn(grid.sheet.name) ?? (years.length > 0 ? Math.max(...years) : undefined),
		scale: grid.above
			.filter(({ text }) => text.length <= 60)
			.reduce<number | undefined>((found, { text }) => scaleIn(text) ?? found, undefined),
		rows: grid.endRow - grid.firstRow,
	};
}

/** A header with the band above: what the header lacks, the band gives. */
function headerOf(header: string, band: string): HeaderText {
	const own = readHeader(header);
	if (band === '') return own;
	const above = readHeader(band);
	const joined = readHeader(`${band} ${header}`);
	const year = own.year ?? above.year;
	const part = own.part ?? above.part;
	return {
		...joined,
		halves: [...own.halves, ...joined.halves],
		...(year === undefined ? {} : { year }),
		...(part ? { part } : {}),
	};
}

interface Names {
	readonly municipalities: ReadonlySet<string>;
	readonly services: ReadonlySet<string>;
}

/** Names of partners and services in tables that say so themselves. */
function namesSeen(tables: readonly TableGuess[]): Names {
	const municipalities = new Set<string>();
	const services = new Set<string>();
	for (const { columns, confidence } of tables) {
		if (confidence < 0.6) continue;
		for (const { to, confidence: sure, profile } of columns) {
			if (to === undefined || sure < 0.7 || profile.values.size > 400) continue;
			const names = to.endsWith('.municipality') ? municipalities : to.endsWith('.service') ? services : undefined;
			if (names) for (const value of profile.values) if (/\p{L}{3}/u.test(value)) names.add(value);
		}
	}
	return { municipalities, services };
}

interface Scored {
	readonly score: number;
	readonly lexical: number;
	readonly reason: Reason;
}

function guess(view: TableView, options: SuggestOptions, names: Names | undefined): TableGuess {
	const spread = spreadOf(view, names);
	const ranked = sectionKeys
		.flatMap((section) => {
			const signs = sectionSigns[section];
			return signs ? [rateSection(view, section, signs, names, spread)] : [];
		})
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.score - one.score);
	const [best, second] = ranked;
	const reached = best ? Math.min(1, best.score) : 0;
	const isSection = best !== undefined && reached >= LEAST_SECTION;
	const margin = best ? (best.score - (second?.score ?? 0)) / best.score : 0;
	const confidence = isSection ? Math.min(0.995, reached * (0.72 + 0.28 * Math.min(1, margin * 3))) : Math.min(0.98, 1 - reached);
	const year = options.year ?? view.year;
	return {
		grid: view.grid,
		section: isSection ? best.section : undefined,
		confidence,
		alternatives: ranked
			.filter(({ section }) => !isSection || section !== best?.section)
			.map(({ section }) => section)
			.slice(0, 3),
		columns: isSection ? settle(view, best, ranked, confidence, year, spread) : leaveAll(view, ranked),
		year,
		scale: view.scale,
	};
}

interface RatedSection {
	readonly section: SectionKey;
	readonly score: number;
	/** Score of each field by column. */
	readonly fields: readonly ReadonlyMap<string, Scored>[];
	/** Fields by column as assigned. */
	readonly assigned: ReadonlyMap<number, string>;
}

function rateSection(
	view: TableView,
	section: SectionKey,
	signs: SectionSigns,
	names: Names | undefined,
	spread: readonly Spread[],
): RatedSection {
	const isSpread = spread.some((kind) => kind !== undefined);
	const done = doneField[section];
	const spreadScore = done && isSpread && saysOf(view, `${section}.${done}`) ? SAID : 0.66;
	const fields = view.headers.map((header, index) => {
		const scores = scoreFields(view, index, header, section, names);
		// A column of totals beside months or municipalities is their sum.
		if (isSpread && spread[index] === undefined && isTotalName(header.text)) return new Map<string, Scored>();
		if (
			done &&
			spread[index] !== undefined &&
			(scores.get(done)?.score ?? 0) < spreadScore &&
			![...scores.values()].some(({ score }) => score > 0.8)
		) {
			scores.set(done, { score: spreadScore, lexical: 0.5, reason: spread[index] === 'municipality' ? 'names' : 'year' });
		}
		return scores;
	});
	const assigned = assign(view, section, fields);
	const best = new Map<string, number>();
	for (const [index, field] of assigned) best.set(field, Math.max(best.get(field) ?? 0, fields[index]?.get(field)?.score ?? 0));
	const title = view.titles.get(section) ?? 0;
	let needed = 1;
	for (const list of signs.needs) needed = Math.min(needed, Math.max(0, ...list.map((field) => best.get(field) ?? 0)));
	if (needed < 0.3) return { section, score: 0, fields, assigned };
	const telling = signs.telling
		.map((field) => best.get(field) ?? 0)
		.filter((score) => score > 0)
		.sort((one, other) => other - one);
	const others = [...best].filter(([field]) => !signs.telling.includes(field)).map(([, score]) => score);
	// Each further column says less than the one before.
	const own = telling.reduce((total, score, index) => total + score * 0.5 ** index, 0) / 1.5;
	const rest = others.reduce((total, score, index) => total + score * 0.5 ** index, 0) / 2;
	// Of two sections the one that explains more of the columns is meant.
	const open = view.headers.filter(
		(header, index) => header.text !== '' && (meaningsOf(header.text).get('nowhere') ?? 0) < 0.8 && spread[index] === undefined,
	).length;
	const explained = Math.min(1, [...best.values()].reduce((total, each) => total + each, 0) / Math.max(3, open));
	let score = 0.44 * own + 0.2 * needed + 0.1 * rest + 0.24 * title + 0.16 * explained;
	if (signs.asksForTitle && title < 0.6 && telling.filter((each) => each >= 0.75).length < 2) score *= 0.7;
	if (section === 'partners' && (best.get('municipality') ?? 0) > 0 && best.size === 1) score *= title > 0.5 ? 0.85 : 0.55;
	return { section, score, fields, assigned };
}

/** As sure as a header that says it itself. */
const SAID = 0.99;

/** Whether the sheet's name, a title or a band says what the figures are: months and municipalities alone don't. */
function saysOf({ grid }: TableView, path: string): boolean {
	const texts = [grid.sheet.name, ...grid.above.slice(-3).map(({ text }) => text), ...grid.columns.map(({ band }) => band)];
	return texts.some((text) => text.length <= 80 && (meaningsOf(text).get(path) ?? 0) >= 0.9);
}

/** The field of each section in which what was done stands: where columns are months, years or municipalities, they hold it. */
const doneField: Readonly<Partial<Record<SectionKey, string>>> = { services: 'delivered', budget: 'actual', quality: 'actual' };

type Spread = 'part' | 'year' | 'municipality' | undefined;

/** Whether a column is one of several that differ only by a month, a year or a municipality. */
function spreadOf(view: TableView, names: Names | undefined): readonly Spread[] {
	const spread = view.headers.map((header, index): Spread => {
		const profile = view.profiles[index] as ColumnProfile;
		if (profile.filled > 0 && profile.numbers < 0.5) return undefined;
		const words = header.halves[0] ?? [];
		if (header.part && words.length <= 2) return 'part';
		if (header.year !== undefined && words.filter((word) => word !== '§year').length === 0) return 'year';
		const { band } = view.grid.columns[index] as GridColumn;
		if (names && (names.municipalities.has(foldName(header.text)) || (band !== '' && names.municipalities.has(foldName(band)))))
			return 'municipality';
		return undefined;
	});
	const count = (kind: Spread) => spread.filter((each) => each === kind).length;
	return spread.map((kind) => (kind !== undefined && count(kind) >= 2 ? kind : undefined));
}

/** How well a column may be each field of a section. */
function scoreFields(
	view: TableView,
	index: number,
	header: HeaderText,
	section: SectionKey,
	names: Names | undefined,
): Map<string, Scored> {
	const profile = view.profiles[index] as ColumnProfile;
	const meanings = headerMeanings(header);
	const nowhere = meanings.get('nowhere') ?? 0;
	const scores = new Map<string, Scored>();
	if (profile.filled === 0 && view.rows > 0 && meanings.size === 0) return scores;
	const isBareCode = header.halves[0]?.includes('§code') ?? false;
	for (const [key, column] of columnsOf(section)) {
		const lexical = meanings.get(`${section}.${key}`) ?? 0;
		const fit = profile.filled === 0 ? 0.85 : fitOf(profile, column, section, key, view.rows);
		const seen = namesIn(profile, column, key, names);
		const prior = contentPrior(view, header, profile, section, key, column);
		let word = lexical;
		// Where a word means something that no report asks for at least as well, it is that.
		if (key === 'id') word = lexical;
		else if (nowhere > lexical) word *= 0.35;
		else if (nowhere > 0 && nowhere > lexical * 0.92) word *= 0.75;
		if (isBareCode && key !== 'id') word *= 0.45;
		const blocked = nowhere > 0.85 ? 0.3 : 1;
		const score = fit * (1 - (1 - word) * (1 - Math.max(prior, seen) * blocked));
		if (score > 0.12) scores.set(key, { score, lexical: word * fit, reason: seen > word ? 'names' : prior > word ? 'contents' : 'header' });
	}
	return scores;
}

function headerMeanings(header: HeaderText): ReadonlyMap<string, number> {
	return meaningsOf(header.text);
}

/** Whether the contents are what the column is for, 0 to 1. */
function fitOf(profile: ColumnProfile, column: Column, section: SectionKey, key: string, rows: number): number {
	const numeric = profile.numbers;
	switch (column.type) {
		case 'number':
		case 'money':
			if (profile.codes > 0.4) return 0.15;
			if (numeric >= 0.6)
				return profile.dates > 0.3
					? 0.3
					: profile.years > 0.9 && profile.largest <= 2100 && profile.distinct < 0.5 && rows > 5
						? 0.25
						: profile.coordinates > 0.5
							? 0.2
							: 1;
			return numeric >= 0.3 ? 0.6 : section === 'quality' && numeric > 0.1 ? 0.4 : 0.12;
		case 'percent':
			return numeric >= 0.5 ? 1 : 0.15;
		case 'date':
			return profile.dates + profile.periods >= 0.5 ? 1 : numeric >= 0.5 ? 0.25 : profile.texts > 0.8 ? 0.35 : 0.5;
		case 'yes-no':
			return profile.yesNo >= 0.5 ? 1 : profile.texts + numeric > 0.6 ? 0.35 : 0.4;
		case 'choice': {
			const hits = profile.choices.get(column.of) ?? 0;
			if (hits >= 0.5) return 1;
			if (column.of === 'better') return profile.yesNo > 0.5 || profile.values.size <= 6 ? 0.9 : 0.3;
			if (numeric > 0.6) return column.of === 'issueSeverity' && profile.values.size <= 6 ? 0.75 : 0.2;
			return column.of === 'budgetCategory' || column.of === 'progressStatus' || column.of === 'issueTopic'
				? 0.85
				: column.of === 'budgetKind'
					? 0.35
					: 0.7;
		}
		default: {
			if (column.isKey && section === 'issues') return 1;
			if (section === 'history' && key === 'period') return profile.periods + profile.dates >= 0.4 ? 1 : numeric > 0.6 ? 0.25 : 0.6;
			if (key === 'email' || /Email$/.test(key)) return profile.emails > 0.3 ? 1 : 0.3;
			if (key === 'id') return 1;
			const isText = profile.texts >= 0.5;
			let fit = isText ? 1 : profile.codes > 0.5 ? 0.55 : numeric > 0.6 ? 0.25 : 0.6;
			// The same in every row names no row.
			if (profile.isConstant && rows >= 3 && key !== 'service' && key !== 'indicator' && (column.isKey || key === 'municipality'))
				fit *= 0.4;
			if (section === 'partners' && key === 'municipality' && profile.distinct < 0.8 && rows > 2) fit *= 0.4;
			if (profile.yesNo > 0.5) fit *= 0.3;
			if (isText && profile.codes > 0.7 && profile.length < 12) fit *= 0.75;
			if (profile.links > 0.5 && key !== 'minutes' && key !== 'source') fit *= 0.4;
			if (profile.periods > 0.6 && key !== 'period') fit *= 0.4;
			if (isText && profile.length > 120 && column.isKey) fit *= 0.7;
			return fit;
		}
	}
}

function namesIn(profile: ColumnProfile, column: Column, key: string, names: Names | undefined): number {
	if (!names || profile.texts < 0.5 || profile.values.size === 0) return 0;
	const known = key === 'municipality' ? names.municipalities : key === 'service' ? names.services : undefined;
	if (!known || known.size < 2) return 0;
	let hits = 0;
	for (const value of profile.values) if (known.has(value)) hits++;
	const share = hits / profile.values.size;
	return share >= 0.5 && hits >= 2 ? (column.isKey ? 0.75 : 0.7) * share : 0;
}

const namedBy: Readonly<Partial<Record<SectionKey, string>>> = {
	partners: 'municipality',
	services: 'service',
	quality: 'indicator',
	complaints: 'service',
	budget: 'line',
	contributions: 'municipality',
	unitCosts: 'service',
	progress: 'activity',
	committee: 'member',
	history: 'indicator',
};

/** What the contents alone say, 0 to 1: little, but more than nothing. */
function contentPrior(
	view: TableView,
	header: HeaderText,
	profile: ColumnProfile,
	section: SectionKey,
	key: string,
	column: Column,
): number {
	// A header that only says `name` names what the rows are about.
	if (
		key === namedBy[section] &&
		(section !== 'partners' || (view.titles.get(section) ?? 0) > 0.5) &&
		header.halves[0]?.length === 1 &&
		header.halves[0][0] === '§name'
	)
		return 0.6;
	if (column.type === 'choice' && column.of !== 'budgetCategory') {
		const hits = profile.choices.get(column.of) ?? 0;
		return hits >= 0.8 && profile.values.size >= 2 ? 0.5 : 0;
	}
	if (section === 'budget') {
		if (key === 'line') return profile.texts > 0.7 && profile.length > 4 && profile.codes < 0.4 && !profile.isConstant ? 0.2 : 0;
		if (key === 'actual' && profile.numbers > 0.9 && profile.fractions > 0.2 && profile.coordinates < 0.3 && profile.largest > 1000)
			return 0.15;
	}
	if (section === 'history' && key === 'period')
		return profile.periods > 0.8 && profile.values.size > 1 && view.rows > profile.values.size ? 0.4 : 0;
	if ((key === 'mayorEmail' || key === 'councilEmail') && profile.emails > 0.6) return 0.35;
	return 0;
}

/** Gives each column its best field, the surest first; fields that stand for one thing only go once. */
function assign(view: TableView, section: SectionKey, fields: readonly ReadonlyMap<string, Scored>[]): Map<number, string> {
	const pairs = fields.flatMap((scores, index) => [...scores].map(([field, { score, lexical }]) => ({ index, field, score, lexical })));
	pairs.sort((one, other) => other.score - one.score || other.lexical - one.lexical || one.index - other.index);
	const assigned = new Map<number, string>();
	const taken = new Map<string, number>();
	for (const { index, field, score } of pairs) {
		if (score < LEAST_FIELD) break;
		if (assigned.has(index)) continue;
		const first = taken.get(field);
		if (first !== undefined) {
			const path = `${section}.${field}`;
			if (!repeatable.has(path) || (field === 'line' && score < SECOND_NAME) || !tellsApart(view, first, index)) continue;
		}
		assigned.set(index, field);
		if (first === undefined) taken.set(field, index);
	}
	// A table of figures has names: where no header says so, the first column of different texts is likely to hold them.
	const naming = namedBy[section];
	if (naming !== undefined && taken.size > 0 && !taken.has(naming)) {
		const index = view.profiles.findIndex(
			(profile, at) =>
				!assigned.has(at) &&
				profile.texts >= 0.7 &&
				profile.distinct >= 0.8 &&
				profile.codes < 0.4 &&
				profile.length < 80 &&
				profile.values.size >= 2 &&
				(headerMeanings(view.headers[at] as HeaderText).get('nowhere') ?? 0) < 0.5,
		);
		if (index >= 0 && (fields[index]?.get(naming)?.score ?? 0) > 0) {
			assigned.set(index, naming);
			taken.set(naming, index);
		}
	}
	// Of two columns of indicators the shorter names group the others: what the figures are of.
	if (section === 'history' && !taken.has('service')) {
		const rest = pairs.find(
			({ index, field, score }) =>
				field === 'indicator' && score >= LEAST_FIELD && !assigned.has(index) && !view.profiles[index]?.isConstant,
		);
		if (rest) assigned.set(rest.index, 'service');
	}
	return assigned;
}

/** Whether two columns of one field are of other years, other parts of the year, or other versions. */
function tellsApart(view: TableView, one: number, other: number): boolean {
	return (
		view.headers[one]?.text.toLowerCase() !== view.headers[other]?.text.toLowerCase() ||
		view.grid.columns[one]?.band !== view.grid.columns[other]?.band
	);
}

/** The columns of a table whose section is decided: years sort out what is this period's and what is an earlier one's. */
function settle(
	view: TableView,
	best: RatedSection,
	ranked: readonly RatedSection[],
	sure: number,
	year: number | undefined,
	spread: readonly Spread[],
): ColumnGuess[] {
	const { section, fields } = best;
	const assigned = new Map(best.assigned);
	const byYear = sortYears(view, section, assigned, fields, year);
	const final = new Map(
		[...assigned].map(([index, field]) => [index, byYear.get(index) ?? field] as const).filter(([, field]) => field !== ''),
	);
	const roles = rolesOf(view, section, final, year, spread);
	return view.grid.columns.map((column, index) => {
		const header = view.headers[index] as HeaderText;
		const profile = view.profiles[index] as ColumnProfile;
		const field = byYear.get(index) ?? assigned.get(index);
		const scores = [...(fields[index] ?? [])].sort(([, one], [, other]) => other.score - one.score);
		const own =
			field === undefined || field === ''
				? undefined
				: (fields[index]?.get(byYear.has(index) ? (assigned.get(index) ?? field) : field) ?? fields[index]?.get(field));
		const top = scores[0]?.[1].score ?? 0;
		const second = byYear.has(index) ? 0 : (scores.find(([key]) => key !== field)?.[1].score ?? 0);
		const to = field === undefined || field === '' ? undefined : `${section}.${field}`;
		const others = alternativesOf(scores, section, ranked, index).filter((path) => path !== to);
		const score = own?.score ?? 0.5;
		const confidence = to
			? Math.min(
					0.995,
					Math.min(score >= 0.98 ? sure + 0.3 : sure + 0.15, score) *
						(0.8 + 0.2 * Math.min(1, Math.max(0, (score - second) / Math.max(0.05, score)) * 3)),
				)
			: Math.min(0.98, 1 - top * 0.8);
		return {
			column,
			header,
			profile,
			to,
			confidence,
			reason: byYear.has(index) ? 'year' : (own?.reason ?? 'contents'),
			alternatives: others.slice(0, 3),
			year: header.year,
			...roles.get(index),
		};
	});
}

/** Later words for the same year's plan win over earlier ones. */
const LATER_VERSION = /revis|adjust|amend|final|current|updat|уточн|змін|коригов|rectif|precizat|definitiv|total|\bbs\b|ouvert/iu;

type Role = Pick<ColumnGuess, 'leftOut' | 'isPart' | 'names'>;

/** Of several columns of one field: which is read, which are parts of one value, and which are another year's or version's. */
function rolesOf(
	view: TableView,
	section: SectionKey,
	final: ReadonlyMap<number, string>,
	given: number | undefined,
	spread: readonly Spread[],
): Map<number, Role> {
	const roles = new Map<number, Role>();
	const hasMunicipality = columnsOf(section).some(([key]) => key === 'municipality');
	for (const field of new Set(final.values())) {
		const indexes = [...final].filter(([, own]) => own === field).map(([index]) => index);
		const named = indexes.filter((index) => spread[index] === 'municipality');
		if (named.length > 0 && hasMunicipality) {
			for (const index of named) {
				const { band } = view.grid.columns[index] as GridColumn;
				const isInHeader = meaningsOf(view.grid.columns[index]?.header ?? '').size === 0;
				roles.set(index, { names: { to: `${section}.municipality`, from: band !== '' && !isInHeader ? 'band' : 'header' } });
			}
			for (const index of indexes) if (!named.includes(index)) roles.set(index, { leftOut: 'part-of-total' });
			continue;
		}
		if (indexes.length < 2) continue;
		const yearOf = (index: number) => view.headers[index]?.year;
		const years = indexes.flatMap((index) => yearOf(index) ?? []);
		const current = given !== undefined && years.includes(given) ? given : years.length > 0 ? Math.max(...years) : undefined;
		const now = indexes.filter((index) => yearOf(index) === undefined || yearOf(index) === current);
		for (const index of indexes) if (!now.includes(index)) roles.set(index, { leftOut: 'other-year' });
		const whole = now.filter((index) => !view.headers[index]?.part);
		const parts = now.filter((index) => view.headers[index]?.part);
		if (whole.length === 0) for (const index of parts) roles.set(index, { isPart: true });
		else for (const index of parts) roles.set(index, { leftOut: 'part-of-total' });
		if (whole.length < 2 || field === 'line') continue;
		const later = whole.filter((index) => LATER_VERSION.test(view.headers[index]?.text ?? ''));
		const kept = later.at(-1) ?? whole[0];
		for (const index of whole) if (index !== kept) roles.set(index, { leftOut: 'other-version' });
	}
	return roles;
}

function alternativesOf(
	scores: readonly (readonly [string, Scored])[],
	section: SectionKey,
	ranked: readonly RatedSection[],
	index: number,
): string[] {
	const paths = scores.map(([key, { score }]) => ({ path: `${section}.${key}`, score }));
	for (const other of ranked) {
		if (other.section === section) continue;
		for (const [key, { score }] of other.fields[index] ?? [])
			if (score >= 0.5) paths.push({ path: `${other.section}.${key}`, score: score * 0.75 });
	}
	return [...new Set(paths.sort((one, other) => other.score - one.score).map(({ path }) => path))];
}

/**
 * Columns of several years: those of the report's year (the latest that the table speaks of, where nothing says more)
 * keep their field; the last actual before it is the previous period; older ones belong nowhere. Empty text: nowhere.
 */
function sortYears(
	view: TableView,
	section: SectionKey,
	assigned: ReadonlyMap<number, string>,
	fields: readonly ReadonlyMap<string, Scored>[],
	given: number | undefined,
): Map<number, string> {
	const names = { budget: ['budget', 'actual'], services: ['planned', 'delivered'], quality: ['target', 'actual'] }[section as string];
	const changed = new Map<number, string>();
	if (!names) return changed;
	const [planned = '', done = ''] = names;
	const base = given ?? 3000;
	const yeared = [...assigned].flatMap(([index, field]) => {
		const { year, relativeYear, part } = view.headers[index] as HeaderText;
		const isValue = field === planned || field === done || field === 'previous';
		return isValue && (year !== undefined || relativeYear !== undefined)
			? [{ index, field, year: year ?? base + (relativeYear ?? 0), part, isRelative: year === undefined }]
			: [];
	});
	if (yeared.length === 0) return changed;
	const years = yeared.map(({ year }) => year);
	const doneYears = new Set(yeared.filter(({ field }) => field === done).map(({ year }) => year));
	const both = yeared.filter(({ field, year }) => field === planned && doneYears.has(year)).map(({ year }) => year);
	// Beside what is said of last year stand this year's columns, which need not say so.
	const isRelative = yeared.some((each) => each.isRelative);
	const current =
		isRelative || (given !== undefined && years.includes(given)) ? base : both.length > 0 ? Math.max(...both) : Math.max(...years);
	const asDone = (index: number) => (fields[index]?.get(done)?.score ?? 0) >= LEAST_FIELD * 0.8;
	const isDone = (each: (typeof yeared)[number]) => each.field === done || (each.field === 'previous' && asDone(each.index));
	const earlier = yeared.filter((each) => each.year < current && isDone(each) && !each.part).sort((one, other) => other.year - one.year);
	const [latest] = earlier;
	const hasPrevious = [...assigned].some(([index, field]) => field === 'previous' && !yeared.some((each) => each.index === index));
	for (const each of yeared) {
		if (each.year === current) {
			if (each.field === 'previous') changed.set(each.index, done);
			continue;
		}
		if (each.year > current) {
			changed.set(each.index, '');
			continue;
		}
		if (latest && each.index === latest.index && !hasPrevious) changed.set(each.index, 'previous');
		else if (isDone(each)) changed.set(each.index, '');
	}
	// Parts of the year beside the whole year say nothing more.
	for (const field of [planned, done]) {
		const whole = [...assigned].some(([index, own]) => (changed.get(index) ?? own) === field && !view.headers[index]?.part);
		if (whole)
			for (const [index, own] of assigned) if ((changed.get(index) ?? own) === field && view.headers[index]?.part) changed.set(index, '');
	}
	return changed;
}

function leaveAll(view: TableView, ranked: readonly RatedSection[]): ColumnGuess[] {
	return view.grid.columns.map((column, index) => {
		const paths = ranked.flatMap(({ section, fields }) =>
			[...(fields[index] ?? [])].map(([key, { score }]) => ({ path: `${section}.${key}`, score })),
		);
		paths.sort((one, other) => other.score - one.score);
		return {
			column,
			header: view.headers[index] as HeaderText,
			profile: view.profiles[index] as ColumnProfile,
			to: undefined,
			confidence: Math.min(0.95, 1 - (paths[0]?.score ?? 0) * 0.6),
			reason: 'contents',
			alternatives: [...new Set(paths.map(({ path }) => path))].slice(0, 3),
			year: view.headers[index]?.year,
		};
	});
}
