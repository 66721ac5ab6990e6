export * from './parse.ts';
export * from './report.ts';
export * from './table.ts';
