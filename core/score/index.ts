export * from './bands.ts';
export * from './results.ts';
export * from './scorecard.ts';
