import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Folder } from './files/folder.ts';
import { startWorkspace } from './server/server.ts';

export interface StartOptions {
	/** The checkout: where the built add-on and page are. */
	readonly root: string;
	/** A file or a folder of a person's own, opened where it is; without one, copies of the examples, which go at the end. */
	readonly target?: string;
	readonly port?: number;
}

export interface StartedWorkspace {
	/** Where the browser finds the file, or the list of files. */
	readonly address: string;
	/** Writes what is not written yet, stops serving and takes away what was only lent. */
	close(): Promise<void>;
}

const EXAMPLES = ['ayrshire-2019-20.xlsx', 'ayrshire-2019-20-flawed.xlsx'];

/** Opens the workspace. @throws Error where the add-on or the page is not built, or the target is not there */
export async function openWorkspace({ root, target, port }: StartOptions): Promise<StartedWorkspace> {
	const lent = target === undefined ? await copyExamples(join(root, 'test/reports')) : undefined;
	const isFile = target !== undefined && (await stat(target)).isFile();
	const folder = lent ?? (isFile ? dirname(target) : (target ?? root));
	try {
		const workspace = await startWorkspace({
			folder,
			...(isFile ? { onlyFile: basename(target) } : {}),
			addon: join(root, 'dist/sheets-addon'),
			assets: join(root, 'dist/workspace'),
			...(port === undefined ? {} : { port }),
		});
		const opened = isFile ? basename(target) : lent ? EXAMPLES[1] : undefined;
		return {
			address: opened === undefined ? workspace.address : `${workspace.address}spreadsheets/d/${Folder.idOf(opened)}/edit`,
			close: async () => {
				await workspace.close();
				if (lent !== undefined) await rm(lent, { recursive: true, force: true });
			},
		};
	} catch (error) {
		if (lent !== undefined) await rm(lent, { recursive: true, force: true });
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
	const { address, close } = await openWorkspace(options);
	const stopped = new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
	});
	tell(`The workspace is open at ${address}`);
	const companion = await openOn(address);
	tell('Press Ctrl-C to stop.');
	await Promise.race(companion ? [stopped, companion.closed] : [stopped]);
	await companion?.close();
	await close();
}

async function copyExamples(from: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'imc-workspace-'));
	for (const name of EXAMPLES) await copyFile(join(from, name), join(folder, name));
	return folder;
}
