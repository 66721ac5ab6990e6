/** The functions that Google calls by name; the build makes a global function of each. */
export { callServer } from './call-server.ts';
export { IMC_MARGIN_OF_ERROR, IMC_NPS, IMC_ROBUST_Z, IMC_SAMPLE_SIZE } from './custom-functions.ts';
export {
	addMissingSections,
	checkReport,
	checkSheet,
	clearMarks,
	makeComparisonSheet,
	makeFindingsSheet,
	makeScorecardSheet,
	newReport,
	onInstall,
	onOpen,
	openBrief,
	openHelp,
	openOwnReport,
	openOwnSheets,
	openReviews,
	openSend,
	openSettings,
	startNextPeriod,
} from './menu.ts';
