import {
	drawUpMinutes,
	foldReviews,
	type MinutesMember,
	mergeEvents,
	type ReviewEvent,
	type ReviewFile,
	readReviewFile,
	readReviewLog,
	reviewLogRows,
	submittedEvents,
} from '#core';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';

type Log = ReplyOf<'reviews'>['log'];

/** How often the sheet is made anew because others have added theirs meanwhile. */
const MOST_ATTEMPTS = 5;

export interface ChosenFile extends ReviewFile {
	readonly name: string;
}

/** What a file holds, for who decides whether to add it. */
export interface FileContent {
	readonly file: ChosenFile;
	readonly members: readonly MinutesMember[];
	readonly notes: number;
	/** Entries that neither the workbook nor a file before this one holds. */
	readonly fresh: number;
	/** Title of the document that it says it is about. */
	readonly title: string;
	readonly isAboutOther: boolean;
}

export async function readChosen(file: File): Promise<ChosenFile> {
	try {
		return { ...readReviewFile(await file.text()), name: file.name };
	} catch {
		return { events: [], problems: [], unread: [], isForeign: true, name: file.name };
	}
}

/** What all may read of a log and of files: what waits for its author's verdict is not for others. */
export function sharedEvents(log: Log, files: readonly ChosenFile[]): ReviewEvent[] {
	const kept = readReviewLog(log).events;
	return mergeEvents(kept, submittedEvents(mergeEvents(kept, ...files.map(({ events }) => events))));
}

export function contentOf(files: readonly ChosenFile[], log: Log, id: string): FileContent[] {
	return files.map((file, index) => {
		const state = foldReviews(file.events);
		const before = sharedEvents(log, files.slice(0, index)).length;
		const abouts = state.reviews.flatMap(({ reviewer }) => (reviewer ? [reviewer.current.value] : []));
		// Only the id of a spreadsheet or page says for sure what was reviewed; that of a downloaded file does not.
		const ids = abouts.flatMap(({ documentId }) => (documentId && /^(?:sheets|docs|page):/.test(documentId) ? [documentId] : []));
		return {
			file,
			members: membersIn(file.events),
			notes: state.notes.filter(({ isPending, status }) => !isPending && status !== 'withdrawn').length,
			fresh: sharedEvents(log, files.slice(0, index + 1)).length - before,
			title: abouts.find(({ document }) => document)?.document ?? '',
			isAboutOther: ids.length > 0 && !ids.includes(`sheets:${id}`),
		};
	});
}

export function membersIn(events: readonly ReviewEvent[]): readonly MinutesMember[] {
	return drawUpMinutes(foldReviews(events), { day: '' }).members;
}

/**
 * Adds what the workbook lacks and has the sheet of all reviews made, again as long as others add theirs meanwhile. Gives the
 * sheet's name; `undefined` where the workbook, read back, does not hold all that was added.
 */
export async function addToWorkbook(
	add: (request: RequestOf<'addReviews'>) => Promise<ReplyOf<'addReviews'>>,
	files: readonly ChosenFile[],
	log: Log,
	sheetOf: (events: readonly ReviewEvent[]) => RequestOf<'addReviews'>['sheet'],
): Promise<string | undefined> {
	let seen = log;
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		const events = sharedEvents(seen, files);
		const known = new Set(seen.map(lineOf));
		const lines = reviewLogRows(events);
		const missing = lines.filter((row) => !known.has(lineOf(row)));
		const reply = await add({ seen: seen.length, lines: missing, sheet: sheetOf(events) });
		seen = reply.log;
		const kept = new Set(seen.map(lineOf));
		if (reply.sheet !== null && lines.every((row) => kept.has(lineOf(row)))) return reply.sheet;
	}
	return undefined;
}

function lineOf(row: readonly string[]): string {
	return row.join('');
}
