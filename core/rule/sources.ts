/** Where a rule comes from. Short names stand in the rules; each language's catalogue has the full titles, as cited. */
export type SourceKey =
	| 'S12'
	| 'S13'
	| 'S14'
	| 'IBNET'
	| 'DHIS2'
	| 'SISPEA'
	| 'KOSTRA'
	| 'CGCT'
	| 'survey'
	| 'AAPOR'
	| 'arithmetic'
	| 'tabular'
	| 'practice';

export type SourceWords = { readonly [S in SourceKey]: string };
