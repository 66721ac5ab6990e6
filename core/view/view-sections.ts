import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { countsText } from './finding-kind.ts';
import type { CheckView } from './schema.ts';

/** How far each section is filled in, and what was found there; scores and progress are never filtered. */
export function viewSections({ standing }: Check, catalogue: Catalogue): CheckView['sections'] {
	const { words, formats, sections } = catalogue;
	return standing.sections.map(({ section, isDemanded, isPresent, rows, required, filled, kinds }) => ({
		key: section,
		name: sections[section].name,
		isDemanded,
		isPresent,
		rows,
		required,
		filled,
		progress:
			filled >= required
				? ''
				: fill(words.scorecard.sectionProgress, { done: formatNumber(filled, formats), total: formatNumber(required, formats) }),
		counts: { ...kinds },
		says: countsText(kinds, catalogue),
	}));
}

/** What the committee says of what staff explained. */
export function viewJudged({ standing: { explanations } }: Check, { words, formats }: Catalogue): string {
	const { accepted, contested } = explanations;
	if (accepted + contested === 0) return '';
	return fill(words.findings.judged, { accepted: formatNumber(accepted, formats), contested: formatNumber(contested, formats) });
}
