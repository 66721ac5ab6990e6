import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import type { Band } from '../score/bands.ts';
import { harmless } from './harmless-text.ts';
import { type ResultKind, resultKinds } from './kinds.ts';
import { nameCell, viewPlace } from './name-cells.ts';
import type { ResultsView } from './schema.ts';

const NO_FIGURE = '–';
const kindOf: Readonly<Record<Band, ResultKind>> = { green: 'reached', amber: 'near', red: 'missed' };

/** Did the cooperation reach its targets? Counted out of all indicators; no figure out of 100. */
export function viewResults({ scorecard }: Check, { words, formats }: Catalogue): ResultsView {
	const count = (kind: ResultKind) => scorecard.targets.filter(({ band }) => kindOf[band] === kind).length;
	const counts = { reached: count('reached'), near: count('near'), missed: count('missed'), notCountable: count('not-countable') };
	const total = scorecard.targets.length;
	const [reached, all] = [formatNumber(counts.reached, formats), formatNumber(total, formats)];
	return {
		label: words.results,
		asks: words.resultsAsks,
		...counts,
		total,
		text: total === 0 ? NO_FIGURE : `${reached}/${all}`,
		says: total === 0 ? words.scorecard.noTargets : fill(words.reachedOf, { reached, total: all }),
		legend: resultKinds
			.map((kind) => ({ kind, count: count(kind) }))
			.filter((each) => each.count > 0)
			.map((each) => ({ ...each, says: words.resultKinds[each.kind] + words.colon + formatNumber(each.count, formats) })),
		rows: scorecard.targets.map((target) => {
			const unit = harmless(target.unit ?? '', 30);
			const figure = (value: number | undefined) => (value === undefined ? NO_FIGURE : withUnit(formatNumber(value, formats), unit));
			const kind = kindOf[target.band];
			return {
				service: harmless(target.service ?? NO_FIGURE, 120),
				indicator: harmless(target.indicator ?? NO_FIGURE, 120),
				target: figure(target.target),
				actual: figure(target.actual),
				previous: figure(target.previous),
				kind,
				says: words.resultKinds[kind],
				place: viewPlace(target.place),
				cell: nameCell(target.place),
			};
		}),
	};
}

/** `78 %`, `12 km`; a number alone where there is no unit. */
export function withUnit(number: string, unit: string): string {
	return unit === '' ? number : `${number}\u00a0${unit}`;
}
