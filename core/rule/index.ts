export type { Place } from '../sections/place.ts';
export type { ColumnPath } from '../sections/sections.ts';
export * from './examples.ts';
export * from './explanation.ts';
export * from './finding.ts';
export * from './rule.ts';
export * from './settings.ts';
export * from './sources.ts';
