import { type ResponseState, responseStates, z } from '#core';
import { textDigest } from '../contract/text-digest.ts';

/** What stands in the hidden column beside a note: which it is, what was shown of it, and what the response took the place of. */
export interface RowKey {
	readonly note: string;
	readonly digest: string;
	readonly heads: readonly string[];
}

/** Over that column: what the columns in which staff write are called, and the states, in the language of who made the sheet. */
export interface SheetKey {
	readonly response: string;
	readonly state: string;
	readonly states: { readonly [S in ResponseState]: string };
}

const rowKeySchema = z.tuple([z.literal('note'), z.string(), z.string(), z.array(z.string())]);
const sheetKeySchema = z.object({
	notes: z.literal('imc'),
	response: z.string(),
	state: z.string(),
	states: z.record(z.enum(responseStates), z.string()),
});

export function rowKey({ note, digest, heads }: RowKey): string {
	return inPlainLetters(JSON.stringify(['note', note, digest, heads]));
}

export function sheetKey(key: SheetKey): string {
	return JSON.stringify({ notes: 'imc', ...key });
}

export function readRowKey(cell: string): RowKey | undefined {
	const parsed = rowKeySchema.safeParse(fromJson(cell));
	if (!parsed.success) return undefined;
	const [, note, digest, heads] = parsed.data;
	return { note, digest, heads };
}

export function readSheetKey(cell: string): SheetKey | undefined {
	const parsed = sheetKeySchema.safeParse(fromJson(cell));
	return parsed.success ? (parsed.data as SheetKey) : undefined;
}

/** Of what is the member's and not the staff's to change: text, owner, day and author. */
export function rowDigest(texts: readonly string[]): string {
	return textDigest(JSON.stringify(texts.map((text) => text.replace(/\s+/g, ''))));
}

/** An id is whatever somebody wrote into a file: what hides or reorders letters stands in no cell. */
function inPlainLetters(json: string): string {
	return json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function fromJson(cell: string): unknown {
	if (!/^[[{]/.test(cell)) return undefined;
	try {
		return JSON.parse(cell) as unknown;
	} catch {
		return undefined;
	}
}
