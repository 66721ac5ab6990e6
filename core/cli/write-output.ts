import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CommandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { Failure } from './failure.ts';

/** Whether two names mean the same file, by whatever way they are written or linked. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
	try {
		const [first, second] = await Promise.all([stat(one), stat(other)]);
		return first.dev === second.dev && first.ino === second.ino;
	} catch {
		return resolve(one) === resolve(other);
	}
}

export async function exists(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}

/**
 * Writes a file whole or not at all: to a new file beside it, then renamed over it, so that a full disk or a pulled plug
 * never leaves half a file, nor an old one destroyed.
 *
 * @throws Failure with a sentence for the person
 */
export async function writeOutput(name: string, folder: string, content: string | Uint8Array, words: CommandWords): Promise<void> {
	const path = resolve(folder, name);
	try {
		const target = await realpath(path).catch(() => path);
		const stats = await stat(target).catch(() => undefined);
		// A device or a pipe (`/dev/stdout`) can't be renamed over.
		if (stats && !stats.isFile() && !stats.isDirectory()) return await writeTo(target, content, 'w');
		if (stats) await access(target, constants.W_OK);
		if (stats?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
		const temporary = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.tmp`);
		try {
			await writeTo(temporary, content, 'wx');
			await rename(temporary, target);
		} catch (error) {
			await rm(temporary, { force: true });
			throw error;
		}
	} catch (error) {
		throw new Failure(writeErrorText(error, name, words));
	}
}

async function writeTo(path: string, content: string | Uint8Array, flag: 'w' | 'wx'): Promise<void> {
	const file = await open(path, flag);
	try {
		await file.writeFile(content);
		if (flag === 'wx') await file.sync();
	} finally {
		await file.close();
	}
}

function writeErrorText(error: unknown, file: string, words: CommandWords): string {
	const code = (error as NodeJS.ErrnoException).code ?? String(error);
	switch (code) {
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
		case 'EBUSY':
			return fill(words.notWritten.permission, { file });
		case 'ENOENT':
		case 'ENOTDIR':
			return fill(words.notWritten.noFolder, { file });
		case 'ENOSPC':
		case 'EDQUOT':
			return fill(words.notWritten.noSpace, { file });
		default:
			return fill(words.notWritten.other, { file, reason: code });
	}
}
