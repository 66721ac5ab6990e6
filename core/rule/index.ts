export type { Place } from '../report/place.ts';
export type { ColumnPath } from '../report/sections.ts';
export * from './examples.ts';
export * from './explanation.ts';
export * from './finding.ts';
export * from './parameters.ts';
export * from './rule.ts';
export * from './settings.ts';
export * from './sources.ts';
