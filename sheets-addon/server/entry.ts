import { isCheckCall, part } from './parts.ts';

/** The functions that Google calls by name; the build makes a global function of each. */
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

/** The one door for pages. */
export function callServer(name: string, request: string): string {
	return part(isCheckCall(name) ? 'check' : 'report').callServer(name, request);
}
