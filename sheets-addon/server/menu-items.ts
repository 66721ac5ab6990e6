import type { MenuWords } from '#core/add-on-words';

/** The menu, in its order: a caption and the global function that it runs; a line between groups. */
export const menuItems = [
	['checkReport', 'checkReport'],
	['checkSheet', 'checkSheet'],
	['clearMarks', 'clearMarks'],
	undefined,
	['newReport', 'newReport'],
	['ownSheets', 'openOwnSheets'],
	['addMissingSections', 'addMissingSections'],
	['startNextPeriod', 'startNextPeriod'],
	undefined,
	['own', 'openOwnReport'],
	['comparison', 'makeComparisonSheet'],
	['scorecard', 'makeScorecardSheet'],
	['findings', 'makeFindingsSheet'],
	['brief', 'openBrief'],
	['send', 'openSend'],
	['reviews', 'openReviews'],
	undefined,
	['settings', 'openSettings'],
	['help', 'openHelp'],
] as const satisfies readonly (readonly [caption: keyof MenuWords, functionName: string] | undefined)[];

export const menuFunctions: readonly string[] = menuItems.flatMap((item) => (item ? [item[1]] : []));
