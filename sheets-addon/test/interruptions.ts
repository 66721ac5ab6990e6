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
	const left: { stopped: string; lost: string }[] = [];
	let flushed = '';
	const whole = run(watched, {
		onCall: (name) => {
			const { spreadsheet, host, shown } = watched;
			const kept = JSON.stringify([...spreadsheet.documentProperties, ...host.userProperties, shown.mails.length, shown.dialogs.length]);
			const written = [spreadsheet, ...others(watched)].map((each) => `${each.name} ${each.revision}`).join();
			if (name === 'SpreadsheetApp.flush' || flushed === '') flushed = written;
			left.push({ stopped: written + kept, lost: flushed + kept });
		},
	});
	if (!whole.ok) throw new Error(whole.message);
	const seen = new Set<string | undefined>();
	const isNew = (state: string | undefined) => !seen.has(state) && seen.add(state);
	const tried = new Set<string>();
	whole.calls.forEach((name, index) => {
		const isBefore = left[index]?.stopped === left[0]?.stopped;
		if (isBefore ? index % 8 !== 0 && tried.has(name) : !isChosen(name, index)) return;
		tried.add(name);
		for (const kind of kinds) {
			if (kind === 'stopped' && !isNew(left[index]?.stopped)) continue;
			if (kind === 'stopped with its last writes lost' && !isNew(left[index]?.lost)) continue;
			const addon = open();
			interrupt(addon, run, kind, index + 1);
			look(addon, `${kind} at call ${index + 1}, ${name}`);
		}
	});
}

function interrupt(addon: Addon, run: Interruptible['run'], kind: (typeof kinds)[number], call: number): void {
	if (kind === 'failed') {
		run(addon, { failAtCall: call });
		return;
	}
	let arrived = copySpreadsheet(addon.spreadsheet);
	const onCall = (name: string) => {
		if (name === 'SpreadsheetApp.flush') arrived = copySpreadsheet(addon.spreadsheet);
	};
	const outcome = run(addon, { stopAtCall: call, onCall });
	if (outcome.ok) throw new Error(`The run was not stopped at call ${call}.`);
	if (kind !== 'stopped') restoreSheets(addon.spreadsheet, arrived);
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
