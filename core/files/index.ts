/** The door to files: reads and writes spreadsheets. Apart from core's own, so that the add-on never bundles it. */
export { addSheets } from './add-sheets.ts';
export { annotate } from './annotate.ts';
export { type FileProblem, type FileProblemCode, WorkbookFileError } from './errors.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { readWorkbook } from './read-workbook.ts';
export { type Remark, remarks } from './remarks.ts';
export { writeWorkbook } from './write-plan.ts';
export { writeTemplate } from './write-template.ts';
