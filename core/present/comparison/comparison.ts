import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import { formatNumber, formatPercent } from '../../locales/format.ts';
import { indexErrors } from '../../score/error-index.ts';
import { harmless } from '../../view/harmless-text.ts';
import { cappedText } from '../../view/score-text.ts';
import { currencyOf, viewFacts } from '../../view/view-facts.ts';
import { doubtText, type Subject } from '../brief/subject.ts';
import { type Figure, type Measure, type MeasureGroup, measuresOf } from './measures.ts';

const NO_FIGURE = '–';
/** What fits on one page. */
const MOST_ROWS: Readonly<Record<MeasureGroup, number>> = { services: 5, quality: 6, satisfaction: 4, finance: 5, contributions: 2 };

/** This period beside the last, of one municipality and of the whole cooperation, in words. All texts are harmless. */
export interface Comparison {
	readonly title: string;
	/** Empty for the whole cooperation alone. */
	readonly municipality: string;
	readonly entity: string;
	readonly period: string;
	readonly heads: {
		readonly own: string;
		readonly whole: string;
		readonly before: string;
		readonly now: string;
		readonly change: string;
		readonly trend: string;
	};
	/** How many changed enough to ask about. */
	readonly says: string;
	readonly groups: readonly { readonly title: string; readonly rows: readonly ComparisonRow[]; readonly capped: string }[];
}

export interface ComparisonRow {
	readonly name: string;
	readonly own: ComparedSide | null;
	readonly whole: ComparedSide | null;
	/** `Ask why`, or the reason that staff gave; empty where little changed. */
	readonly ask: string;
	readonly isAsked: boolean;
	readonly trend: { readonly values: readonly number[]; readonly says: string } | null;
}

export interface ComparedSide {
	readonly before: string;
	readonly now: string;
	/** `+5.3 %`, `−2 points`; empty where nothing can be said. */
	readonly change: string;
	/** `neutral` where neither way is better, or chance may have done it. */
	readonly verdict: 'better' | 'worse' | 'neutral';
	/** The verdict in words; empty where there is none. */
	readonly says: string;
}

/** @param municipality as the report names it; an empty text for the whole cooperation alone */
export function compareWithLast(check: Check, municipality: string, catalogue: Catalogue): Comparison {
	const { words, sections, topics } = catalogue;
	const subject: Subject = { check, catalogue, municipality, currency: currencyOf(check), errors: indexErrors(check) };
	const measures = measuresOf(subject);
	const titles: Readonly<Record<MeasureGroup, string>> = {
		services: topics.services,
		quality: topics.quality,
		satisfaction: topics.satisfaction,
		finance: topics.finance,
		contributions: sections.contributions.name,
	};
	const groups = (Object.keys(titles) as MeasureGroup[]).flatMap((group) => {
		const all = measures.filter((measure) => measure.group === group).map((measure) => rowOf(measure, catalogue));
		const rows = [...all.filter(({ isAsked }) => isAsked), ...all.filter(({ isAsked }) => !isAsked)].slice(0, MOST_ROWS[group]);
		if (rows.length === 0) return [];
		return [{ title: titles[group], rows, capped: rows.length < all.length ? cappedText(rows.length, all.length, catalogue) : '' }];
	});
	const asked = measures.filter(isAsked).length;
	const hasLast = measures.some(({ own, whole }) => own?.before !== undefined || whole?.before !== undefined);
	const { entity, period } = viewFacts(check, catalogue);
	return {
		title: words.comparison.title,
		municipality: harmless(municipality, 120),
		entity,
		period,
		heads: {
			own: harmless(municipality, 120),
			whole: words.comparison.whole,
			before: words.brief.previous,
			now: words.comparison.now,
			change: words.comparison.change,
			trend: words.comparison.trend,
		},
		says: !hasLast
			? words.comparison.noLast
			: asked === 0
				? words.comparison.noneAsked
				: fill(words.comparison.asked, { count: formatNumber(asked, catalogue.formats) }),
		groups,
	};
}

function isAsked({ own, whole }: Measure): boolean {
	return (own?.isLarge ?? false) || (whole?.isLarge ?? false);
}

function rowOf(measure: Measure, catalogue: Catalogue): ComparisonRow {
	const { own, whole, trend, name } = measure;
	const { comparison } = catalogue.words;
	const reason = own?.reason || whole?.reason || '';
	return {
		name,
		own: own ? sideOf(own, measure, catalogue) : null,
		whole: whole ? sideOf(whole, measure, catalogue) : null,
		isAsked: isAsked(measure),
		ask: !isAsked(measure) ? '' : reason === '' ? comparison.ask : fill(comparison.reason, { text: reason }),
		trend: trend ? { values: trend.values, says: `${trend.from} – ${trend.to === '' ? comparison.now : trend.to}` } : null,
	};
}

function sideOf({ before, now, isInDoubt, isChance }: Figure, measure: Measure, catalogue: Catalogue): ComparedSide {
	const { words } = catalogue;
	const shown = (value: number | undefined) => (value === undefined ? NO_FIGURE : measure.show(value));
	if (isInDoubt) return { before: shown(before), now: doubtText(catalogue), change: '', verdict: 'neutral', says: '' };
	if (before === undefined || now === undefined)
		return { before: shown(before), now: shown(now), change: '', verdict: 'neutral', says: '' };
	const difference = now - before;
	const { better } = measure;
	const isBetter = difference > 0 === (better === 'higher');
	const verdict = isChance || better === undefined || difference === 0 ? 'neutral' : isBetter ? 'better' : 'worse';
	return {
		before: shown(before),
		now: shown(now),
		change: changeText(before, now, measure.isShare, catalogue),
		verdict,
		says: isChance ? words.comparison.chance : verdict === 'neutral' ? '' : words.brief[verdict],
	};
}

function changeText(before: number, now: number, isShare: boolean, { words, formats }: Catalogue): string {
	const difference = now - before;
	const sign = difference > 0 ? '+' : '';
	if (difference === 0) return '=';
	if (isShare) return fill(words.comparison.points, { points: sign + formatNumber(difference, formats, 1) });
	return before === 0 ? '' : sign + formatPercent((100 * difference) / Math.abs(before), formats, 1);
}
