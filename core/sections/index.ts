export * from './parameters.ts';
export * from './place.ts';
export * from './sections.ts';
