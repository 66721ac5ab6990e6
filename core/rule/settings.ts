import { groundWords } from '../locales/ground.ts';
import type { Report } from '../report/report.ts';
import { getVocabulary } from '../report/vocabulary.ts';
import { type ParameterKey, parameters } from '../sections/parameters.ts';
import type { Place } from '../sections/place.ts';
import { fold, foldName, nearestName, readNumber } from '../workbook/index.ts';

/** The agreement's thresholds as the Settings section gives them; the default wherever a setting can't be used. */
export interface Settings {
	readonly values: Readonly<Record<ParameterKey, number>>;
	/** Keys of those that Settings sets. */
	readonly set: ReadonlySet<ParameterKey>;
	/** Keys of those whose clause in the agreement Settings names. */
	readonly withClause: ReadonlySet<ParameterKey>;
	/** Bounds of indicators by folded name. */
	readonly bounds: ReadonlyMap<string, { lowest?: number; highest?: number }>;
	readonly problems: readonly SettingProblem[];
}

export type SettingProblem =
	| { readonly kind: 'unknown'; readonly place: Place; readonly name: string; readonly meant?: string }
	| {
			readonly kind: 'unusable';
			readonly place: Place;
			readonly name: string;
			readonly text: string;
			readonly minimum: number;
			readonly maximum: number;
			readonly default: number;
	  };

export function readSettings(report: Report): Settings {
	const values = Object.fromEntries(Object.entries(parameters).map(([key, { default: value }]) => [key, value])) as Record<
		ParameterKey,
		number
	>;
	const set = new Set<ParameterKey>();
	const withClause = new Set<ParameterKey>();
	const bounds = new Map<string, { lowest?: number; highest?: number }>();
	const problems: SettingProblem[] = [];
	const vocabulary = getVocabulary();
	for (const row of report.settings) {
		const name = row.value('parameter');
		const text = row.value('value');
		if (name === undefined || text === undefined) continue;
		const value = readSetting(text, vocabulary.yesNo);
		const bound = readBound(name);
		if (bound) {
			if (value === undefined)
				problems.push({
					kind: 'unusable',
					place: row.at('value'),
					name,
					text,
					minimum: Number.NEGATIVE_INFINITY,
					maximum: Number.POSITIVE_INFINITY,
					default: 0,
				});
			else bounds.set(bound.indicator, { ...bounds.get(bound.indicator), [bound.side]: value });
			continue;
		}
		const key = vocabulary.parameters.get(fold(name)) as ParameterKey | undefined;
		if (key === undefined) {
			const nearest = nearestName(
				name,
				groundWords.flatMap((ground) => Object.values(ground.parameters).map((words) => words.name)),
			);
			problems.push({ kind: 'unknown', place: row.at('parameter'), name, ...(nearest === undefined ? {} : { meant: nearest }) });
			continue;
		}
		const { minimum, maximum } = parameters[key];
		if (value === undefined || value < minimum || value > maximum) {
			problems.push({ kind: 'unusable', place: row.at('value'), name, text, minimum, maximum, default: parameters[key].default });
			continue;
		}
		values[key] = value;
		set.add(key);
		if (isClause(row.value('clause'))) withClause.add(key);
	}
	return { values, set, withClause, bounds, problems };
}

/** The same settings with the usual thresholds wherever no clause of the agreement is named; nothing where that changes none. */
export function usualSettings(settings: Settings): { readonly settings: Settings; readonly changed: readonly ParameterKey[] } | undefined {
	const changed = [...settings.set].filter((key) => !settings.withClause.has(key) && settings.values[key] !== parameters[key].default);
	if (changed.length === 0) return undefined;
	const usual = Object.fromEntries(changed.map((key) => [key, parameters[key].default]));
	return { settings: { ...settings, values: { ...settings.values, ...usual } }, changed };
}

/** `Art. 12`, `§ 4.2`: something that can be looked up. */
function isClause(text: string | undefined): boolean {
	return text !== undefined && /\d|\p{L}{3}/u.test(text) && !getVocabulary().placeholders.has(foldName(text));
}

function readSetting(text: string, yesNo: ReadonlyMap<string, boolean>): number | undefined {
	const answer = yesNo.get(foldName(text));
	const reading = readNumber(text, { decimal: '.' });
	if (reading.kind === 'number') return reading.value;
	return answer === undefined ? undefined : Number(answer);
}

/** `Lowest plausible: Recycling rate`, in any of the languages. */
function readBound(name: string): { side: 'lowest' | 'highest'; indicator: string } | undefined {
	const [before = '', ...after] = name.split(':');
	if (after.length === 0) return undefined;
	const folded = fold(before);
	for (const { plausible } of groundWords) {
		for (const side of ['lowest', 'highest'] as const) {
			if (plausible[side].some((word) => fold(word) === folded)) return { side, indicator: foldName(after.join(':')) };
		}
	}
	return undefined;
}
