import { expect, vi } from 'vitest';
import type { Disturbance } from '../../test/workspace/apps-script/script-run.ts';
import type { ScriptOutcome } from '../../test/workspace/run-script.ts';
import { copySpreadsheet, restoreSheets } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import type { Addon } from './built-addon.ts';

// Some hundred runs where the machine is busy.
vi.setConfig({ testTimeout: 900_000 });

/**
 * How a run can end in its middle. Google stops it hard after six minutes, and then nothing of the script runs any more; as
 * Google holds back what a script writes to sheets until it reads again or flushes, but neither properties nor e-mails, all
 * since the last flush may be lost with it. Or one call fails, and the script goes on.
 */
const kinds = ['stopped', 'stopped with its last writes lost', 'failed'] as const;

export interface Interruptible {
	readonly open: () => Addon;
	readonly run: (addon: Addon, disturbance: Disturbance) => ScriptOutcome;
	/** Looks at what an interrupted run has left; `what` says where it was. */
	readonly look: (addon: Addon, what: string) => void;
	/** Other workbooks that the run may change. */
	readonly others?: (addon: Addon) => readonly SpreadsheetModel[];
	/** Which calls after the first change to interrupt; all of them where it is left out. */
	readonly isChosen?: (call: string, index: number) => boolean;
}

/**
 * Interrupts a run at each of its service calls, in each way. Two places where a stop leaves the same are one case; before
 * the first change each kind of call is made to fail once, and every eighth call.
 */
export function interruptEverywhere({ open, run, look, others = () => [], isChosen = () => true }: Interruptible): void {
	const watched = open();
	const chosen: Interruption[] = [];
	const seen = new Set<string>();
	const isNew = (state: string) => !seen.has(state) && seen.add(state);
	const tried = new Set<string>();
	let first: string | undefined;
	let flushed = '';
	let arrived: SpreadsheetModel | undefined;
	let index = 0;
	const whole = run(watched, {
		onCall: (name) => {
			const { spreadsheet, host, shown } = watched;
			const kept = JSON.stringify([...spreadsheet.documentProperties, ...host.userProperties, shown.mails.length, shown.dialogs.length]);
			const written = [spreadsheet, ...others(watched)].map((each) => `${each.name} ${each.revision}`).join();
			const isFlush = name === 'SpreadsheetApp.flush' || flushed === '';
			if (isFlush) flushed = written;
			first ??= written + kept;
			const isBefore = written + kept === first;
			const at = { call: ++index, name };
			const isWanted = isBefore ? (index - 1) % 8 === 0 || !tried.has(name) : isChosen(name, index - 1);
			if (isWanted) {
				tried.add(name);
				// Nothing of the script runs after a stop: what is there at a call is what a stop at that call leaves.
				if (isNew(written + kept)) chosen.push({ kind: 'stopped', ...at, left: leftOf(watched) });
				if (isNew(flushed + kept)) chosen.push({ kind: 'stopped with its last writes lost', ...at, left: leftOf(watched), arrived });
				chosen.push({ kind: 'failed', ...at });
			}
			if (isFlush) arrived = copySpreadsheet(spreadsheet);
		},
	});
	if (!whole.ok) throw new Error(whole.message);
	const stops = chosen.filter(({ kind }) => kind === 'stopped');
	for (const interruption of chosen) {
		const addon = open();
		if (interruption.kind === 'failed') run(addon, { failAtCall: interruption.call });
		else if (others(watched).length > 0) stop(addon, run, interruption);
		else {
			restore(addon, interruption);
			if (interruption === stops[0] || interruption === stops.at(-1)) expectSameAsStopped(addon, open(), run, interruption);
		}
		look(addon, `${interruption.kind} at call ${interruption.call}, ${interruption.name}`);
	}
}

interface Interruption {
	readonly kind: (typeof kinds)[number];
	/** From 1. */
	readonly call: number;
	readonly name: string;
	/** What is there at that call. */
	readonly left?: Left;
	/** The sheets as they were at the last flush before it. */
	readonly arrived?: SpreadsheetModel | undefined;
}

type Left = Pick<Addon, 'spreadsheet' | 'shown'> & Pick<Addon['host'], 'userProperties' | 'scriptProperties' | 'cache'>;

function leftOf({ spreadsheet, host, shown }: Addon): Left {
	return {
		spreadsheet: copySpreadsheet(spreadsheet),
		userProperties: new Map(host.userProperties),
		scriptProperties: new Map(host.scriptProperties),
		cache: new Map(host.cache),
		shown: { ...shown, mails: [...shown.mails], dialogs: [...shown.dialogs], toasts: [...shown.toasts] },
	};
}

function restore({ spreadsheet, host, shown }: Addon, { left, kind, arrived }: Interruption): void {
	if (!left) throw new Error('nothing was kept');
	const sheets = kind === 'stopped' ? left.spreadsheet : arrived;
	if (sheets) restoreSheets(spreadsheet, sheets);
	spreadsheet.name = left.spreadsheet.name;
	spreadsheet.metadata = left.spreadsheet.metadata.map((metadata) => ({ ...metadata }));
	replaceAll(spreadsheet.namedRanges, left.spreadsheet.namedRanges);
	replaceAll(spreadsheet.documentProperties, left.spreadsheet.documentProperties);
	replaceAll(host.userProperties, left.userProperties);
	replaceAll(host.scriptProperties, left.scriptProperties);
	replaceAll(host.cache, left.cache);
	shown.mails.splice(0, shown.mails.length, ...left.shown.mails);
	shown.dialogs.splice(0, shown.dialogs.length, ...left.shown.dialogs);
	shown.toasts.splice(0, shown.toasts.length, ...left.shown.toasts);
}

function replaceAll<V>(map: Map<string, V>, values: ReadonlyMap<string, V>): void {
	map.clear();
	for (const [key, value] of values) map.set(key, value);
}

/** Stops the run for true. */
function stop(addon: Addon, run: Interruptible['run'], { kind, call }: Interruption): void {
	let arrived = copySpreadsheet(addon.spreadsheet);
	const onCall = (name: string) => {
		if (name === 'SpreadsheetApp.flush') arrived = copySpreadsheet(addon.spreadsheet);
	};
	const outcome = run(addon, { stopAtCall: call, onCall });
	if (outcome.ok) throw new Error(`The run was not stopped at call ${call}.`);
	if (kind !== 'stopped') restoreSheets(addon.spreadsheet, arrived);
}

function expectSameAsStopped(restored: Addon, addon: Addon, run: Interruptible['run'], interruption: Interruption): void {
	stop(addon, run, interruption);
	expect(stateOf(restored.spreadsheet)).toEqual(stateOf(addon.spreadsheet));
	expect([...restored.host.userProperties.keys()]).toEqual([...addon.host.userProperties.keys()]);
	expect(restored.shown.mails.map(({ to }) => to)).toEqual(addon.shown.mails.map(({ to }) => to));
}

/** All sheets and notes, told by the sheets' names instead of their ids, which a sheet that is made twice does not keep. */
export function stateOf(spreadsheet: SpreadsheetModel): string[] {
	const names = new Map(spreadsheet.sheets.map(({ id, name }) => [String(id), name]));
	const byName = (text: string) =>
		text
			.replace(/("id":|"sheetId":|gid=)(\d+)/g, (_whole, before: string, id: string) => `${before}${names.get(id) ?? id}`)
			.replace(
				/("(?:scorecard|findings|review)":\[)([\d,]*)\]/g,
				(_whole, before: string, ids: string) => `${before}${ids.split(',').map((id) => names.get(id))}]`,
			);
	return [...spreadsheet.sheets.map(snapshotSheet), ...[...spreadsheet.documentProperties].map((pair) => pair.join(' '))].map(byName);
}

/** Sheets are there before, during and after: nobody's own is changed, and of a new one nothing is seen until it is whole. */
export function expectNothingHalfWritten(addon: Addon, before: readonly string[], whole: ReadonlySet<string>, what: string): void {
	expect(addon.spreadsheet.sheets.slice(0, before.length).map(snapshotSheet), what).toEqual(before);
	for (const sheet of addon.spreadsheet.sheets.slice(before.length)) {
		const isSeen = !sheet.isHidden && sheet.contentSize().rows > 0;
		if (isSeen) expect(whole.has(contentOf(sheet, addon.spreadsheet)), `${what}: ${sheet.name}`).toBe(true);
	}
}

/** What a sheet holds, whatever its own name and id are. */
function contentOf(sheet: SpreadsheetModel['sheets'][number], spreadsheet: SpreadsheetModel): string {
	const index = spreadsheet.sheets.indexOf(sheet);
	return (stateOf(spreadsheet)[index] ?? '').replace(`"id":${sheet.name}`, '').replace(`"name":"${sheet.name}"`, '');
}

/** The sheets from one on, by what they hold. */
export const wholeSheets = (addon: Addon, from: number) =>
	new Set(addon.spreadsheet.sheets.slice(from).map((sheet) => contentOf(sheet, addon.spreadsheet)));
