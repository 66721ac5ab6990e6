export { fittingMapping } from './fitting-mapping.ts';
export type { Mapping } from './mapping.ts';
export { mappingCells, mappingIn } from './mapping-file.ts';
export * from './own-sheets.ts';
