import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import type { MinutesReport } from '../review/minutes.ts';
import { meetingsOf } from '../rules/facts/meetings.ts';
import { harmless } from './harmless-text.ts';
import { promisesOf } from './promises.ts';
import { viewScores } from './view-check.ts';
import { viewFacts } from './view-facts.ts';

/** What minutes and an agenda take from a report: whose it is, how it stands, and what was promised and is not done. */
export function minutesFacts(check: Check, catalogue: Catalogue): MinutesReport {
	const { entity, period } = viewFacts(check, catalogue);
	const { verdict, quality, results } = viewScores(check, catalogue);
	const last = meetingsOf(check.report, check.asOf).held.at(-1);
	return {
		entity,
		period,
		chair: harmless(String(last?.row.value('chairedBy') ?? '')),
		verdict: verdict.says,
		scores: [
			[quality.label, quality.text],
			[results.label, results.text],
		],
		issues: promisesOf(check),
	};
}
