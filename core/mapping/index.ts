export type { Mapping } from './mapping.ts';
export { mappingCells } from './mapping-file.ts';
export * from './own-sheets.ts';
