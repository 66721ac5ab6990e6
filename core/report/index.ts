export * from './parse.ts';
export * from './report.ts';
export * from './sections.ts';
export * from './table.ts';
export * from './template.ts';
export * from './template-fill.ts';
export * from './template-plan.ts';
