/** What is said of a place, the worst first. What is only left to fill in is never called wrong. */
export const findingKinds = ['wrong', 'to-fill-in', 'question', 'advice', 'explained'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** How a target was met; `not-countable`: a value is missing or wrong. */
export const resultKinds = ['reached', 'near', 'missed', 'not-countable'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What to do with a report. */
export const verdictKinds = ['ready', 'ready-with-questions', 'not-ready', 'unfinished', 'not-whole', 'not-judged'] as const;
