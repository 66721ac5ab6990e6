export * from './bands.ts';
export * from './error-index.ts';
export * from './finding-kind.ts';
export * from './indicator-results.ts';
export { explanationOf, judgementsOf } from './judged-explanations.ts';
export * from './row-state.ts';
export { sectionOfFinding } from './section-progress.ts';
export * from './standing.ts';
export { takeStanding } from './take-standing.ts';
