export * from './parse.ts';
export * from './place.ts';
export * from './report.ts';
export * from './sections.ts';
export * from './table.ts';
