/** Where a check becomes words, once; everything else lays them out. */

export { type FindingKind, findingKinds, kindOf } from '../score/finding-kind.ts';
export * from './finding-filter.ts';
export * from './finding-kind.ts';
export * from './harmless-text.ts';
export * from './kinds.ts';
export * from './looks.ts';
export * from './minutes-facts.ts';
export * from './name-cells.ts';
export * from './place-schema.ts';
export * from './schema.ts';
export * from './score-text.ts';
export * from './trends.ts';
export * from './view-check.ts';
export * from './view-own-sheets.ts';
