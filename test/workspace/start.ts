import { copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Folder } from './files/folder.ts';
import { startWorkspace } from './server/server.ts';

export interface StartOptions {
	/** The checkout: where the built add-on and page are. */
	readonly root: string;
	/** A file or a folder of a person's own, of which a copy is opened; without one, copies of the examples, which go at the end. */
	readonly target?: string;
	/** The person's own file is written, not a copy of it. */
	readonly isInPlace?: boolean;
	/** The day on which the add-on judges, `2020-09-30`; today where left out. */
	readonly judgedOn?: string;
	readonly port?: number;
}

export interface StartedWorkspace {
	/** Where the browser finds the file, or the list of files. */
	readonly address: string;
	/** Where changes are written. */
	readonly changesGoTo: string;
	/** Whether they are in a copy that stays when it stops. */
	readonly isCopy: boolean;
	/** Writes what is not written yet, stops serving and takes away what was only lent. */
	close(): Promise<void>;
}

const EXAMPLES = ['ayrshire-2019-20.xlsx', 'ayrshire-2019-20-flawed.xlsx'];

/** Opens the workspace. @throws Error where the add-on or the page is not built, or the target is not there */
export async function openWorkspace({ root, target, port, isInPlace = false, judgedOn }: StartOptions): Promise<StartedWorkspace> {
	const isFile = target !== undefined && (await stat(target)).isFile();
	const lent = target === undefined ? await copyTo(join(root, 'test/reports'), EXAMPLES) : undefined;
	const own = target === undefined || isFile ? target && dirname(target) : target;
	const copy = own === undefined || isInPlace ? undefined : await copyTo(own, isFile ? [basename(target ?? '')] : await workbooksIn(own));
	const folder = lent ?? copy ?? own ?? root;
	try {
		const workspace = await startWorkspace({
			folder,
			...(isFile ? { onlyFile: basename(target) } : {}),
			addon: join(root, 'dist/sheets-addon'),
			assets: join(root, 'dist/workspace'),
			...(port === undefined ? {} : { port }),
			...(judgedOn === undefined ? {} : { now: clockFrom(judgedOn) }),
		});
		const opened = isFile ? basename(target) : lent ? EXAMPLES[0] : undefined;
		return {
			address: opened === undefined ? workspace.address : `${workspace.address}spreadsheets/d/${Folder.idOf(opened)}/edit`,
			changesGoTo: opened === undefined ? folder : join(folder, opened),
			isCopy: copy !== undefined,
			close: async () => {
				await workspace.close();
				if (lent !== undefined) await rm(lent, { recursive: true, force: true });
			},
		};
	} catch (error) {
		for (const made of [lent, copy]) if (made !== undefined) await rm(made, { recursive: true, force: true });
		throw error;
	}
}

/** What is open on the workspace, and ends with it. */
export interface Companion {
	readonly closed: Promise<void>;
	readonly close: () => Promise<void>;
}

/** Serves until Ctrl-C, or until what was opened on it is closed, then leaves nothing behind. */
export async function serveUntilStopped(
	options: StartOptions,
	tell: (line: string) => void,
	openOn: (address: string) => Promise<Companion | undefined> = async () => undefined,
): Promise<void> {
	const { address, changesGoTo, isCopy, close } = await openWorkspace(options);
	const stopped = new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
	});
	tell(`The workspace is open at ${address}`);
	if (isCopy) tell(`You work on a copy; it stays at ${changesGoTo}. To write your own file instead, add --in-place.`);
	else if (options.target !== undefined) tell(`What you change is written to ${changesGoTo}.`);
	else tell('This is an example: what you change goes when you stop.');
	const companion = await openOn(address);
	tell('Press Ctrl-C to stop.');
	await Promise.race(companion ? [stopped, companion.closed] : [stopped]);
	await companion?.close();
	await close();
}

/** This machine's clock, set to another day. */
function clockFrom(day: string): () => number {
	const today = new Date().toISOString().slice(0, 10);
	const shift = Date.parse(day) - Date.parse(today);
	return () => Date.now() + shift;
}

async function workbooksIn(folder: string): Promise<string[]> {
	return (await readdir(folder)).filter((name) => /\.xlsx$/i.test(name) && !/^(?:~\$|\.)/.test(name));
}

async function copyTo(from: string, names: readonly string[]): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'imc-workspace-'));
	for (const name of names) await copyFile(join(from, name), join(folder, name));
	return folder;
}
