import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { readSpreadsheet } from '../../test/workspace/files/read-spreadsheet.ts';
import { runScript, type ScriptCall, type ScriptOutcome } from '../../test/workspace/run-script.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { type HostOptions, newHost } from '../../test/workspace/test/new-host.ts';
import type { CallName, ReplyOf, RequestOf } from '../contract/calls.ts';

// Reading a whole example takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = resolve(ROOT, 'dist/sheets-addon');

/** A file of the add-on as it was built. */
export function built(name: string): string {
	const path = resolve(BUILT, name);
	if (!existsSync(path)) throw new Error(`${name} is not built: run npm run build first.`);
	return readFileSync(path, 'utf8');
}

export const manifest = JSON.parse(built('appsscript.json')) as { oauthScopes: string[] };
const htmlFiles = new Map(
	readdirSync(BUILT)
		.filter((name) => name.endsWith('.html'))
		.map((name) => [name.slice(0, -'.html'.length), built(name)]),
);

export interface Addon {
	readonly spreadsheet: SpreadsheetModel;
	readonly host: ReturnType<typeof newHost>['host'];
	readonly shown: ReturnType<typeof newHost>['shown'];
	/** Runs a global function, as a menu does. */
	readonly run: (functionName: string, more?: Partial<ScriptCall>) => ScriptOutcome;
	/** Calls the server as a page does; throws with the message that the page would show. */
	readonly call: <N extends CallName>(name: N, request: RequestOf<N>, more?: Partial<ScriptCall>) => ReplyOf<N>;
	/** Service calls of the last run. */
	readonly calls: () => readonly string[];
}

/** The built add-on in the workspace's stand-in for Google. */
export function openAddon(options: HostOptions = {}): Addon {
	const code = built('Code.js');
	const { host, shown } = newHost({ manifest, htmlFiles, ...options });
	let last: readonly string[] = [];
	const run: Addon['run'] = (functionName, more = {}) => {
		const outcome = runScript(host, { code, functionName, ...more });
		last = outcome.calls;
		return outcome;
	};
	return {
		spreadsheet: host.spreadsheet,
		host,
		shown,
		run,
		calls: () => last,
		call: (name, request, more = {}) => {
			const outcome = run('callServer', { parameters: JSON.stringify([name, JSON.stringify(request)]), isFromPage: true, ...more });
			if (!outcome.ok) throw new Error(outcome.message);
			const reply = JSON.parse(JSON.parse(outcome.result ?? '""') as string) as { ok: boolean; value: never; message: string };
			if (!reply.ok) throw new Error(reply.message);
			return reply.value;
		},
	};
}

/** One of the reports that the tests share. */
export async function exampleSpreadsheet(name: 'ayrshire-2019-20' | 'ayrshire-2019-20-flawed'): Promise<SpreadsheetModel> {
	return readSpreadsheet(new Uint8Array(readFileSync(resolve(ROOT, `test/reports/${name}.xlsx`))), 'example', `${name}.xlsx`);
}
