import type { SourceWords } from '../../rule/sources.ts';

/** What the checklist follows: the panel of the extension needs no other. */
export const manual = 'IMC Toolkit Manual (Council of Europe, UNDP, LGI), Step 12: Ensure continuous monitoring and assessment';

export const sources: SourceWords = {
	S12: manual,
	S13: 'IMC Toolkit Manual (Council of Europe, UNDP, LGI), Step 13',
	S14: 'IMC Toolkit Manual (Council of Europe, UNDP, LGI), Step 14',
	IBNET: 'IBNET, International Benchmarking Network for Water and Sanitation Utilities: coverage',
	DHIS2: 'DHIS2 and WHO data quality review: outliers by modified z-score (Iglewicz and Hoaglin 1993)',
	SISPEA: 'SISPEA (France), indicator P155.1: rate of written complaints',
	KOSTRA: 'KOSTRA (Norway), account class 290: shared accounts of inter-municipal cooperation',
	CGCT: 'Code général des collectivités territoriales (France), article L5211-39',
	AAPOR: 'AAPOR, Guidance on reporting precision for nonprobability samples',
	survey: 'Sampling theory: margin of error of a share at 95 % with finite population correction',
	arithmetic: 'Arithmetic: the figures must agree with one another',
	tabular: 'Good practice for tabular data (Frictionless Data, W3C CSV on the Web)',
	practice: 'Good practice of public reporting',
};
