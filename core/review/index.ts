export * from './anchor.ts';
export * from './attach-text.ts';
export * from './text-anchor.ts';
export * from './attach-cells.ts';
export * from './attachment.ts';
export * from './cell-anchor.ts';
export type { Alone, RowPrint, TableHint, TableSnapshot } from './table-snapshot.ts';
