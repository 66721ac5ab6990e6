/** The empty report to fill in, as a plan that a host writes: as .xlsx, or sheet by sheet. */

export { templateWordsFor } from '../locales/template-words.ts';
export * from './applicable.ts';
export * from './fill-template.ts';
export * from './names-in-text.ts';
export * from './plan.ts';
export * from './template.ts';
