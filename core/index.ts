/** The only public door of core: reads, checks and scores reports. Knows no host, does no I/O, has no clock. */
export * from './check.ts';
export * from './locales/catalogue.ts';
export * from './locales/describe.ts';
export * from './locales/format.ts';
export * from './locales/index.ts';
export * from './locales/review-words.ts';
export * from './report/index.ts';
export * from './review/index.ts';
export * from './rule/index.ts';
export * from './rules/index.ts';
export * from './score/index.ts';
export * from './statistics/margin-of-error.ts';
export * from './statistics/net-promoter-score.ts';
export * from './statistics/robust-z.ts';
export * from './statistics/sample-size.ts';
export * from './workbook/index.ts';
export * from './zod.ts';
