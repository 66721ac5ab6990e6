import { fill } from '../../locales/fill.ts';
import { formatNumber } from '../../locales/format.ts';
import type { IndicatorResult, ResultVerdict } from '../../score/indicator-results.ts';
import { harmless } from '../../view/harmless-text.ts';
import { nameResult, withUnit } from '../../view/view-results.ts';
import { isAboutAnother, type Subject } from './subject.ts';

/** The most results on the page: those that were missed first. */
const MOST_RESULTS = 5;
const order: readonly ResultVerdict[] = ['missed', 'near', 'reached'];

/** One target, and what came of it. */
export interface BriefResultRow {
	readonly name: string;
	/** `53.2 %, target 55 %`. */
	readonly against: string;
	readonly kind: ResultVerdict;
	/** The kind in words. */
	readonly says: string;
}

/** What concerns this municipality of the results that can be counted. */
export function resultsOf(subject: Subject): BriefResultRow[] {
	const { words, formats } = subject.catalogue;
	return ownResults(subject)
		.slice(0, MOST_RESULTS)
		.map(({ service, indicator, unit, actual = 0, target = 0, verdict }) => {
			const figure = (value: number) => withUnit(formatNumber(value, formats), harmless(unit ?? '', 30));
			return {
				name: [service, indicator].map((text) => harmless(text ?? '–', 80)).join(' · '),
				against: fill(words.brief.against, { actual: figure(actual), target: figure(target) }),
				kind: verdict,
				says: nameResult(verdict, subject.catalogue),
			};
		});
}

/** Those that can be counted and are not about another partner, the worst first. */
export function ownResults(subject: Subject): IndicatorResult[] {
	return subject.check.standing.results.indicators
		.filter(({ verdict, indicator }) => verdict !== 'not-countable' && !isAboutAnother(indicator ?? '', subject))
		.sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict) || rank(one) - rank(other));
}

function rank({ trend }: IndicatorResult): number {
	return trend === 'worse' ? 0 : trend === 'better' ? 2 : 1;
}
