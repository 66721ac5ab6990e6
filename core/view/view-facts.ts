import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatDate } from '../locales/format.ts';
import { harmless } from './harmless-text.ts';
import type { CheckView } from './schema.ts';

type Facts = Pick<CheckView, 'language' | 'isReport' | 'entity' | 'period' | 'stage' | 'asOf' | 'ruleSet'>;

/** Whose report it is, of when, and how it was judged. */
export function viewFacts(check: Check, catalogue: Catalogue): Facts {
	const { words, formats, choices, language } = catalogue;
	return {
		language,
		isReport: check.isReport,
		entity: check.entity === undefined ? words.facts.unnamed : harmless(check.entity, 160),
		period: periodText(check, catalogue),
		stage: choices.stage[check.stage][0],
		asOf: fill(words.facts.asOf, { date: formatDate(check.asOf, formats) }),
		ruleSet: fill(words.facts.ruleSet, { version: check.ruleSetVersion }),
	};
}

/** `01/04/2019 – 31/03/2020`; a question mark stands for the one day that is not given. */
function periodText({ period: { start, end } }: Check, { words, formats }: Catalogue): string {
	if (start === undefined && end === undefined) return words.facts.noPeriod;
	return [start, end].map((day) => (day === undefined ? '?' : formatDate(day, formats))).join(' – ');
}

/** The report's currency, as it may stand beside an amount. */
export function currencyOf(check: Check): string | undefined {
	return check.currency === undefined ? undefined : harmless(check.currency, 12);
}
