import { addIssue, reviewedCells } from './add-issue.ts';
import { brief, municipalities } from './brief.ts';
import { doorTo, type ServerFunctions } from './call-server.ts';
import { addDemanded, addSection, newReport, openNewReport } from './new-report.ts';
import { comparisonSheet, ownReport } from './own-report.ts';
import { keepOwnSheets, ownSheets, previewOwnSheets } from './own-sheets.ts';
import type { CheckCall } from './parts.ts';
import { addReviews, reviews } from './reviews.ts';
import { preview, recipients, send } from './send-report.ts';
import { saveSettings, settings } from './settings.ts';

export { addMissingSections, makeComparisonSheet, makeFindingsSheet, makeScorecardSheet, startNextPeriod } from './menu-sheets.ts';

/** Makes reports, sheets and briefs, sends them, and keeps settings and reviews. */
export const callServer = doorTo({
	...{ newReport, openNewReport, addDemanded, addSection, ownSheets, previewOwnSheets, keepOwnSheets },
	...{ municipalities, ownReport, comparisonSheet, brief, settings, saveSettings },
	...{ recipients, preview, send, reviews, reviewedCells, addIssue, addReviews },
} satisfies Omit<ServerFunctions, CheckCall>);
