import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';

/** What the first dial says: its band and, lest a good score hide them, how many errors are to be corrected. */
export function qualityVerdict(check: Check, { words }: Catalogue): string {
	const { band } = check.scorecard;
	const says = band === undefined ? words.scorecard.noScore : words.bands[band];
	const errors = countErrors(check);
	return errors === 0 ? says : `${says} · ${words.severities.error.many}${words.colon}${errors}`;
}

export function countErrors({ findings }: Check): number {
	return findings.filter(({ severity }) => severity === 'error').length;
}
