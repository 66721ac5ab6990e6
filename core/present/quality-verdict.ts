import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { formatNumber } from '../locales/format.ts';

/** What the first dial says where no count of the findings stands beside it: lest a good score hide them, how many are errors. */
export function qualityVerdict(check: Check, { words, formats }: Catalogue): string {
	const { band } = check.scorecard;
	const says = band === undefined ? words.scorecard.noScore : words.bands[band];
	const errors = countErrors(check);
	return errors === 0 ? says : `${says} · ${words.severities.error.many}${words.colon.trimEnd()}\u00a0${formatNumber(errors, formats)}`;
}

export function countErrors({ findings }: Check): number {
	return findings.filter(({ severity }) => severity === 'error').length;
}
