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

/**
 * What to mend, the fix that gives back most first; of the findings that are shown. What is wrong or to be filled in stands
 * there also where it gains nothing as long as something worse holds the score down.
 */
export function viewFixes(check: Check, shown: readonly Finding[], catalogue: Catalogue): FixView[] {
	const currency = currencyOf(check);
	const firsts = new Map<string, Finding>();
	for (const finding of shown) {
		if ((finding.outcome === 'fail' || finding.outcome === 'missing') && !firsts.has(finding.rule)) firsts.set(finding.rule, finding);
	}
	return check.standing.fixes.flatMap(({ rule, kind, dial, points, places }) => {
		const first = firsts.get(rule);
		const isGain = points >= SMALLEST_GAIN;
		if (!first || (!isGain && kind === 'question')) return [];
		const { title, fix } = describeFinding(first, catalogue, currency);
		const [place] = places;
		return [
			{
				rule,
				title,
				kind,
				dial,
				gain: points,
				points: isGain ? `+${pointsText(points, catalogue.formats)}` : '',
				figure: dial === 'oversight' ? catalogue.words.oversight : '',
				fix: harmless(fix),
				place: viewPlace(place),
				cell: nameCell(place),
				cells: nameCells(places),
			},
		];
	});
}
