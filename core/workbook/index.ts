export * from './dates.ts';
export * from './fold.ts';
export * from './key-index.ts';
export * from './locator.ts';
export * from './numbers.ts';
export * from './serial-date.ts';
export * from './word-signs.ts';
export * from './workbook.ts';
