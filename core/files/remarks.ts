/** What the reader noticed and a person should know; catalogues hold the sentences. */
export const remarks = [
	/** The file carries macros; they are never run. */
	'macros-not-run',
	/** Cells take values from other files; those last saved are used. */
	'external-links-not-followed',
	/** No program has worked out some formulas yet: the cells count as blank until a spreadsheet has saved the file. */
	'formulas-without-results',
] as const;

export type Remark = (typeof remarks)[number];
