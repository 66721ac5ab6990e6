import {
	type EventType,
	foldReviews,
	isWritable,
	LONGEST_TEXT,
	nextEvent,
	type Payloads,
	type ResponseState,
	type ReviewEvent,
	type ReviewState,
	responseStates,
	staffOf,
} from '#core';
import type { ReplyOf } from '../contract/calls.ts';
import { type RowKey, readRowKey, readSheetKey, rowDigest, type SheetKey } from './sheet-keys.ts';

type Rows = ReplyOf<'reviews'>['rows'];

interface Answer {
	readonly note: string;
	readonly response: string;
	readonly state: ResponseState;
	/** What staff saw when they wrote it. */
	readonly heads: readonly string[];
}

/** What people wrote on the sheet of reviews since it was made. */
export interface WrittenByHand {
	readonly answers: readonly Answer[];
	/** Answers longer than an event takes. */
	readonly tooLong: readonly string[];
	/** Texts of the state's column that are no state. */
	readonly noStates: readonly string[];
	/** Rows in which more was changed than is the staff's to change, as they read now. */
	readonly changed: readonly string[];
	/** Rows of notes that nobody here knows. */
	readonly unknown: readonly string[];
}

const MEMBERS_COLUMNS = [0, 4, 5, 7];

/**
 * However the rows were sorted, filtered, copied or deleted: each is told by its key. A row that is not there says nothing; one that
 * is there twice may say two things, and both are kept.
 */
export function readByHand(rows: Rows, state: ReviewState): WrittenByHand {
	const noStates: string[] = [];
	const changed: string[] = [];
	const unknown: string[] = [];
	const tooLong: string[] = [];
	const answers = new Map<string, Answer>();
	const layout = layoutOf(rows);
	if (!layout) return { answers: [], noStates, changed, unknown, tooLong };
	const notes = new Map(state.notes.map((note) => [note.id, note]));
	for (const row of rows) {
		const key = readRowKey(row[layout.keyColumn] ?? '');
		if (!key) continue;
		const note = notes.get(key.note);
		const read = row.filter((cell, column) => column !== layout.keyColumn && cell !== '').join(' · ');
		if (!note) {
			unknown.push(read);
			continue;
		}
		if (layout.isAsMade && rowDigest(MEMBERS_COLUMNS.map((column) => row[column] ?? '')) !== key.digest) changed.push(read);
		const before = shownBefore(note, key);
		const response = (row[layout.response] ?? '').trim();
		const said = stateOf(row[layout.state] ?? '', layout.key);
		if (said === undefined) noStates.push((row[layout.state] ?? '').trim());
		const answer: Answer = { note: key.note, response, state: said ?? before.state, heads: before.heads };
		if (isSameText(response, before.response) && answer.state === before.state) continue;
		if (response.length > LONGEST_TEXT) tooLong.push(`${response.slice(0, 200)}…`);
		else answers.set(JSON.stringify([answer.note, squeezed(response), answer.state]), answer);
	}
	return { answers: [...answers.values()], noStates, changed, unknown, tooLong };
}

interface Layout {
	readonly key: SheetKey;
	readonly keyColumn: number;
	readonly response: number;
	readonly state: number;
	/** No column was put in, moved or taken away. */
	readonly isAsMade: boolean;
}

/** Columns by their headings, wherever people moved them; where they renamed one, by its place before the key. */
function layoutOf(rows: Rows): Layout | undefined {
	for (const row of rows) {
		for (const [keyColumn, cell] of row.entries()) {
			const key = readSheetKey(cell);
			if (!key) continue;
			const columnOf = (heading: string, usual: number) => {
				const at = row.findIndex((text) => text.trim() === heading);
				return at < 0 ? usual : at;
			};
			const response = columnOf(key.response, keyColumn - 3);
			const state = columnOf(key.state, keyColumn - 2);
			return { key, keyColumn, response, state, isAsMade: keyColumn === 11 && response === 8 && state === 9 };
		}
	}
	return undefined;
}

/** What the row showed when it was made: not what others have said since, which its writer did not see. */
function shownBefore({ response }: ReviewState['notes'][number], { heads }: RowKey) {
	const shown = response?.history.filter(({ event }) => heads.includes(event)) ?? [];
	const value = shown[shown.length - 1]?.value;
	return { response: value?.response ?? '', state: value?.state ?? ('none' as const), heads: shown.map(({ event }) => event) };
}

function stateOf(cell: string, { states }: SheetKey): ResponseState | undefined {
	const text = squeezed(cell).toLowerCase();
	if (text === '') return 'none';
	return responseStates.find((state) => squeezed(states[state]).toLowerCase() === text);
}

function isSameText(one: string, other: string): boolean {
	return squeezed(one) === squeezed(other);
}

function squeezed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

export interface StaffStep {
	/** Id of the workbook. */
	readonly id: string;
	/** ISO 8601, by this machine's clock. */
	readonly at: string;
	readonly newId: () => string;
	readonly answers?: readonly Answer[];
	/** Rows of Issues that were made of notes. */
	readonly linked?: readonly { readonly note: string; readonly issue: string }[];
}

/** What the staff did as events of theirs, sent at once. Nothing where there is nothing to tell. */
export function staffEvents(known: readonly ReviewEvent[], { id, at, newId, answers = [], linked = [] }: StaffStep): ReviewEvent[] {
	if (answers.length === 0 && linked.length === 0) return [];
	const staff = staffOf(`sheets:${id}`);
	const made: ReviewEvent[] = [];
	const write = <T extends EventType>(type: T, payload: Payloads[T], replaces?: readonly string[]) => {
		const event = nextEvent([...known, ...made], { id: newId(), ...staff, at, type, payload }) as ReviewEvent;
		const wanted = replaces ? { ...event, replaces } : event;
		// What no door would take is not written; the sheet keeps it, and the next look finds it there.
		if (isWritable(wanted)) made.push(wanted);
	};
	const hasOpened = foldReviews(known).reviews.some((review) => review.id === staff.review && review.reviewer);
	if (!hasOpened) write('review-opened', { name: '', municipality: '', role: 'staff', documentId: `sheets:${id}` });
	for (const { note, response, state, heads } of answers) write('note-answered', { note, response, state }, heads);
	for (const { note, issue } of linked) write('note-linked', { note, issue });
	write('changes-sent', {});
	return made;
}
