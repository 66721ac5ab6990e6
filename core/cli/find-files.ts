import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Endings of workbooks that are looked for in folders. */
export const workbookEndings = ['.xlsx', '.xlsm', '.ods', '.fods', '.csv', '.tsv'] as const;

export type FoundFile =
	| { readonly kind: 'file'; readonly name: string }
	/** What was named can't be read at all, or is a folder without workbooks. */
	| { readonly kind: 'problem'; readonly name: string; readonly problem: 'empty-folder' | NodeJS.ErrnoException };

/** The files that the arguments name, folders opened, in a stable order and each once. */
export async function findFiles(names: readonly string[], folder: string): Promise<FoundFile[]> {
	const found: FoundFile[] = [];
	for (const name of names) for (const each of await findFile(name, folder)) found.push(each);
	const seen = new Set<string>();
	return found.filter(({ name }) => {
		const path = resolve(folder, name);
		return !seen.has(path) && seen.add(path);
	});
}

async function findFile(name: string, folder: string): Promise<FoundFile[]> {
	const path = resolve(folder, name);
	try {
		const stats = await stat(path);
		if (!stats.isDirectory()) return [{ kind: 'file', name }];
		const files = await listWorkbooks(path, name);
		return files.length > 0 ? files.map((file) => ({ kind: 'file', name: file })) : [{ kind: 'problem', name, problem: 'empty-folder' }];
	} catch (error) {
		const matching = (error as NodeJS.ErrnoException).code === 'ENOENT' ? await matchPattern(path, name) : [];
		return matching.length > 0
			? matching.map((file) => ({ kind: 'file', name: file }))
			: [{ kind: 'problem', name, problem: error as NodeJS.ErrnoException }];
	}
}

/** Workbooks in a folder and the folders in it, but not hidden ones, nor the locks that office programs leave beside an open file. */
async function listWorkbooks(path: string, name: string): Promise<string[]> {
	const entries = await readdir(path, { withFileTypes: true });
	const files: string[] = [];
	for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
		if (/^[.~]/.test(entry.name)) continue;
		const inner = join(name, entry.name);
		if (entry.isDirectory()) files.push(...(await listWorkbooks(join(path, entry.name), inner)));
		else if (workbookEndings.some((ending) => entry.name.toLowerCase().endsWith(ending))) files.push(inner);
	}
	return files;
}

/** `reports/*.xlsx` where the shell hands it over as it is, as on Windows. */
async function matchPattern(path: string, name: string): Promise<string[]> {
	if (!/[*?]/.test(basename(name)) || /[*?]/.test(dirname(name))) return [];
	const pattern = new RegExp(
		`^${basename(name)
			.replace(/[.+^${}()|[\]\\]/g, '\\$&')
			.replace(/\*/g, '.*')
			.replace(/\?/g, '.')}$`,
		'i',
	);
	try {
		const names = await readdir(dirname(path));
		return names
			.filter((each) => pattern.test(each) && !/^[.~]/.test(each))
			.sort()
			.map((each) => join(dirname(name), each));
	} catch {
		return [];
	}
}
