import { addonWordsFor } from '#core/add-on-words';
import type { CallName, Envelope, ReplyOf, RequestOf } from '../contract/calls.ts';
import { requests } from '../contract/requests.ts';
import { addIssue, reviewedCells } from './add-issue.ts';
import { brief, municipalities } from './brief.ts';
import { check } from './check-report.ts';
import { apply, explain, select, undo } from './edit-cell.ts';
import { readerLanguage } from './language.ts';
import { mark } from './mark-report.ts';
import { mend } from './mend-cells.ts';
import { addDemanded, addSection, newReport, openNewReport } from './new-report.ts';
import { comparisonSheet, ownReport } from './own-report.ts';
import { keepOwnSheets, ownSheets, previewOwnSheets } from './own-sheets.ts';
import { explainProblem } from './problem.ts';
import { recheck } from './recheck.ts';
import { addReviews, reviews } from './reviews.ts';
import { selfTest } from './self-test.ts';
import { preview, recipients, send } from './send-report.ts';
import { saveSettings, settings } from './settings.ts';

/** The functions that pages call. */
export const serverFunctions = {
	check,
	recheck,
	mend,
	mark,
	selfTest,
	select,
	apply,
	undo,
	explain,
	newReport,
	openNewReport,
	addDemanded,
	ownSheets,
	previewOwnSheets,
	keepOwnSheets,
	addSection,
	municipalities,
	ownReport,
	comparisonSheet,
	brief,
	settings,
	saveSettings,
	recipients,
	preview,
	send,
	reviews,
	reviewedCells,
	addIssue,
	addReviews,
} satisfies {
	[N in CallName]: (request: RequestOf<N>) => ReplyOf<N>;
};

/** The one door for pages: JSON text in, JSON text out, whatever happens. */
export function callServer(name: string, request: string): string {
	return JSON.stringify(answer(name, request));
}

function answer(name: string, text: string): Envelope {
	try {
		if (!isCallName(name)) throw new Error(`no call ${name.slice(0, 40)}`);
		const request = requests[name].parse(JSON.parse(text));
		return { ok: true, value: (serverFunctions[name] as (request: unknown) => unknown)(request) };
	} catch (error) {
		return { ok: false, message: explainProblem(error, addonWordsFor(safeLanguage())) };
	}
}

function isCallName(name: string): name is CallName {
	return Object.keys(requests).includes(name);
}

function safeLanguage(): ReturnType<typeof readerLanguage> {
	try {
		return readerLanguage();
	} catch {
		return 'en';
	}
}
