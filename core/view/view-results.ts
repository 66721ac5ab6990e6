import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { harmless } from './harmless-text.ts';
import { type ResultKind, resultKinds } from './kinds.ts';
import { nameCell, viewPlace } from './name-cells.ts';
import type { ResultsView } from './schema.ts';

const NO_FIGURE = '–';

/** Did the cooperation reach its targets? Counted out of all indicators; no figure out of 100. */
export function viewResults({ standing: { results } }: Check, catalogue: Catalogue): ResultsView {
	const { words, formats } = catalogue;
	const { reached, near, missed, notCountable, total, indicators } = results;
	const counts = { reached, near, missed, 'not-countable': notCountable };
	const [done, all] = [formatNumber(reached, formats), formatNumber(total, formats)];
	return {
		label: words.results,
		asks: words.resultsAsks,
		reached,
		near,
		missed,
		notCountable,
		total,
		text: total === 0 ? NO_FIGURE : `${done}/${all}`,
		says: total === 0 ? words.scorecard.noTargets : fill(words.reachedOf, { reached: done, total: all }),
		legend: resultKinds
			.filter((kind) => counts[kind] > 0)
			.map((kind) => ({
				kind,
				count: counts[kind],
				says: nameResult(kind, catalogue) + words.colon + formatNumber(counts[kind], formats),
			})),
		rows: indicators.map(({ service, indicator, unit, target, actual, previous, verdict, why, trend, place }) => {
			const inUnit = harmless(unit ?? '', 30);
			const figure = (value: number | undefined) => (value === undefined ? NO_FIGURE : withUnit(formatNumber(value, formats), inUnit));
			return {
				service: harmless(service ?? NO_FIGURE, 120),
				indicator: harmless(indicator ?? NO_FIGURE, 120),
				target: figure(target),
				actual: figure(actual),
				previous: figure(previous),
				kind: verdict,
				says: nameResult(verdict, catalogue) + (why === undefined ? '' : words.colon + words.whyNotCountable[why]),
				isWrong: why === 'error',
				trend: trend ?? null,
				place: viewPlace(place),
				cell: nameCell(place),
			};
		}),
	};
}

/** `Nearly reached`. */
export function nameResult(kind: ResultKind, { words }: Catalogue): string {
	return words.resultKinds[kind];
}

/** `78 %`, `12 km`; a number alone where there is no unit. */
export function withUnit(number: string, unit: string): string {
	return unit === '' ? number : `${number}\u00a0${unit}`;
}
