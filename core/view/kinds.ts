import type { ResultVerdict } from '../score/indicator-results.ts';
import type { ReportVerdict } from '../score/standing.ts';

/** How a target was met, the best first; `not-countable`: a value is missing or wrong. */
export const resultKinds = ['reached', 'near', 'missed', 'not-countable'] as const satisfies readonly ResultVerdict[];
export type ResultKind = (typeof resultKinds)[number];

/** What to do with a report. */
export const verdictKinds = [
	'ready',
	'ready-with-questions',
	'not-ready',
	'unfinished',
	'not-whole',
	'not-judged',
] as const satisfies readonly ReportVerdict['kind'][];
