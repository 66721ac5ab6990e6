import type { Question } from '../apps-script/script-host.ts';
import type { ScriptOutcome } from '../run-script.ts';
import type { GridMutation } from '../server/grid-mutation.ts';
import type { Answer, Showing } from '../server/open-document.ts';

/** What the page gets of a run: what to show, and what changed in the words of the grid. */
export interface RunAnswer {
	readonly outcome: ScriptOutcome;
	readonly showings: readonly Showing[];
	readonly question?: Question;
	readonly changes: { readonly kind: 'all' } | { readonly kind: 'some'; readonly sheets: readonly GridSheetChanges[] };
}

export interface GridSheetChanges {
	readonly sheetId: string;
	readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: object }[];
	readonly rules?: readonly object[];
}

export interface LoadedWorkbook {
	readonly workbook: { readonly id: string; readonly name: string; readonly sheetOrder: readonly string[] };
	readonly activeSheet: string;
	readonly customFunctions: readonly string[];
}

export interface RunRequest {
	readonly functionName: string;
	readonly parameters?: string;
	readonly isFromPage?: boolean;
	/** To what the function asked, in order. */
	readonly answers?: readonly Answer[];
	readonly mode?: 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';
}

/** The document that the address names; `?hl=uk` is the language of the person's account. */
const documentId = /\/d\/([\w-]+)\//.exec(location.pathname)?.[1] ?? '';
const locale = new URLSearchParams(location.search).get('hl') ?? navigator.language;

/** @throws Error with the server's own words */
async function call<Answer>(path: string, body?: object): Promise<Answer> {
	const request = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
	const response = await fetch(`/api/${documentId}/${path}`, request);
	const answer = (await response.json()) as Answer & { error?: string };
	if (!response.ok) throw new Error(answer.error ?? `The server answered ${response.status}.`);
	return answer;
}

export const loadWorkbook = (): Promise<LoadedWorkbook> => call('workbook');
export const run = (request: RunRequest): Promise<RunAnswer> => call('run', { ...request, locale });
export const grant = (scopes: readonly string[]): Promise<unknown> => call('grant', { scopes });
export const keepSelection = (selection: object): Promise<unknown> => call('selection', selection);

let writing: Promise<unknown> = Promise.resolve();

/** In the order in which they happened. */
export function keepMutations(mutations: readonly GridMutation[]): Promise<unknown> {
	writing = writing.catch(() => {}).then(() => call('mutations', { mutations }));
	return writing;
}

/** Resolves once all that the person did is with the server. */
export const whenKept = (): Promise<unknown> => writing.catch(() => {});
