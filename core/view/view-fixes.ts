import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { describeFinding } from '../locales/describe.ts';
import type { Finding } from '../rule/finding.ts';
import { harmless } from './harmless-text.ts';
import { nameCell, nameCells, viewPlace } from './name-cells.ts';
import type { FixView } from './schema.ts';
import { pointsText } from './score-text.ts';
import { currencyOf } from './view-facts.ts';

/** A gain that rounds to nothing promises nothing. */
const SMALLEST_GAIN = 0.05;

/** What to mend, the fix that gives back most first; of the findings that are shown. */
export function viewFixes(check: Check, shown: readonly Finding[], catalogue: Catalogue): FixView[] {
	const currency = currencyOf(check);
	const firsts = new Map<string, Finding>();
	for (const finding of shown) {
		if ((finding.outcome === 'fail' || finding.outcome === 'missing') && !firsts.has(finding.rule)) firsts.set(finding.rule, finding);
	}
	return check.scorecard.fixes.flatMap(({ rule, dial, points, places }) => {
		const first = firsts.get(rule);
		if (!first || points < SMALLEST_GAIN) return [];
		const { title, fix } = describeFinding(first, catalogue, currency);
		const [place] = places;
		return [
			{
				rule,
				title,
				dial: dial === 'process' ? ('oversight' as const) : dial,
				gain: points,
				points: `+${pointsText(points, catalogue.formats)}`,
				figure: dial === 'process' ? catalogue.words.oversight : '',
				fix: harmless(fix),
				place: viewPlace(place),
				cell: nameCell(place),
				cells: nameCells(places),
			},
		];
	});
}
