import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

interface OpenFile {
	readonly fileName: string;
	readonly spreadsheet: SpreadsheetModel;
	/** When the file was changed last, as far as the workspace knows; `undefined` for one that is not written yet. */
	changedAt: number | undefined;
	writtenRevision: number;
}

/** Raised where a file was changed by another program after it was opened here: neither is overwritten. */
export class ChangedElsewhere extends Error {
	constructor(fileName: string, savedAs: string) {
		super(`${fileName} was changed by another program while it was open here. Your changes are in ${savedAs}.`);
	}
}

/** A folder of .xlsx files, opened as spreadsheets. */
export class Folder {
	readonly path: string;
	readonly #only: string | undefined;
	readonly #open = new Map<string, OpenFile>();
	#writing: Promise<void> = Promise.resolve();

	/** With `onlyFile`, the other files of the folder are not there; new ones are. */
	constructor(path: string, onlyFile?: string) {
		this.path = path;
		this.#only = onlyFile;
	}

	/** Names of the files, in order. */
	async list(): Promise<string[]> {
		const entries = await readdir(this.path, { withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile() && /\.xlsx$/i.test(entry.name) && !/^(?:~\$|\.)/.test(entry.name))
			.map(({ name }) => name)
			.filter((name) => this.#only === undefined || name === this.#only || this.find(Folder.idOf(name)))
			.sort();
	}

	/** The spreadsheet's id, made of the file's name: links stay good when the workspace starts anew. */
	static idOf(fileName: string): string {
		return createHash('sha256').update(fileName).digest('base64url').slice(0, 22);
	}

	find(id: string): SpreadsheetModel | undefined {
		return this.#open.get(id)?.spreadsheet;
	}

	/** Opens the file of that id; `undefined` where the folder has none. */
	async open(id: string): Promise<SpreadsheetModel | undefined> {
		const known = this.find(id);
		if (known) return known;
		const fileName = (await this.list()).find((name) => Folder.idOf(name) === id);
		if (fileName === undefined) return undefined;
		const path = join(this.path, fileName);
		const { mtimeMs } = await stat(path);
		const spreadsheet = await readSpreadsheet(await readFile(path), id, fileName);
		this.#open.set(id, { fileName, spreadsheet, changedAt: mtimeMs, writtenRevision: spreadsheet.revision });
		return spreadsheet;
	}

	/** A new spreadsheet of one empty sheet; its file is written with the next `save`. */
	create(name: string): SpreadsheetModel {
		const safe =
			basename(name)
				.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
				.replace(/^[.~]+/, '')
				.slice(0, 100) || 'Untitled';
		const taken = new Set([...this.#open.values()].map(({ fileName }) => fileName.toLowerCase()));
		let fileName = `${safe}.xlsx`;
		for (let number = 2; taken.has(fileName.toLowerCase()); number++) fileName = `${safe} (${number}).xlsx`;
		const spreadsheet = new SpreadsheetModel(Folder.idOf(fileName), name);
		spreadsheet.addSheet('Sheet1');
		this.#open.set(spreadsheet.id, { fileName, spreadsheet, changedAt: undefined, writtenRevision: -1 });
		return spreadsheet;
	}

	/** Writes what has changed, one file after the other; a file is either the old or the new one, never half of it. */
	save(): Promise<void> {
		const result = this.#writing.then(() => this.#saveAll());
		this.#writing = result.catch(() => {});
		return result;
	}

	async #saveAll(): Promise<void> {
		for (const file of this.#open.values()) if (file.spreadsheet.revision !== file.writtenRevision) await this.#save(file);
	}

	async #save(file: OpenFile): Promise<void> {
		const { revision } = file.spreadsheet;
		const bytes = await writeSpreadsheet(file.spreadsheet);
		const path = join(this.path, file.fileName);
		const changedAt = await changeTimeOf(path);
		if (changedAt !== file.changedAt) {
			const aside = file.fileName.replace(/\.xlsx$/i, ` (workspace ${new Date().toISOString().replaceAll(':', '.')}).xlsx`);
			await writeAtomically(join(this.path, aside), bytes);
			file.changedAt = changedAt;
			file.writtenRevision = revision;
			throw new ChangedElsewhere(file.fileName, aside);
		}
		await writeAtomically(path, bytes);
		file.changedAt = await changeTimeOf(path);
		file.writtenRevision = revision;
	}
}

async function changeTimeOf(path: string): Promise<number | undefined> {
	try {
		return (await stat(path)).mtimeMs;
	} catch {
		return undefined;
	}
}

/** To a file beside it, through to the disk, then by one rename over the old one. */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
	const folder = join(path, '..');
	await mkdir(folder, { recursive: true });
	const beside = join(folder, `.${basename(path)}.${process.pid}.tmp`);
	try {
		const handle = await open(beside, 'w');
		try {
			await handle.writeFile(bytes);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
