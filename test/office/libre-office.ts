import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where people have it: under one of these names on the path, or where `SOFFICE` says. */
const NAMES = [process.env.SOFFICE, 'soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const PATIENCE = 180_000;

/** The command of LibreOffice; `undefined` where it is not installed. */
export function findLibreOffice(): string | undefined {
	return NAMES.find((name) => name && spawnSync(name, ['--version'], { encoding: 'utf8', timeout: 60_000 }).status === 0);
}

/** LibreOffice without a window and with a profile of its own, which is thrown away in the end. */
export class LibreOffice {
	private readonly command: string;
	private readonly folder = mkdtempSync(join(tmpdir(), 'imc-office-'));

	constructor(command: string) {
		this.command = command;
	}

	/** A folder for files of this run. */
	makeFolder(name: string): string {
		const folder = join(this.folder, name);
		mkdirSync(folder, { recursive: true });
		return folder;
	}

	/** Opens files and saves them in another format; returns where, in the same order. A file that it can't open is an error. */
	convert(files: readonly string[], format: 'xlsx' | 'ods' | 'pdf', folder: string): string[] {
		const profile = pathToFileURL(join(this.folder, 'profile')).href;
		const run = spawnSync(
			this.command,
			[`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', format, '--outdir', folder, ...files],
			{
				encoding: 'utf8',
				timeout: PATIENCE,
			},
		);
		const trouble = run.stderr.split('\n').filter((line) => /error|failed|repair/i.test(line) && !/javaldx|dconf/i.test(line));
		if (run.status !== 0 || trouble.length > 0)
			throw new Error(`LibreOffice could not convert to .${format}: ${trouble.join('; ') || run.signal || run.status}`);
		return files.map((file) => join(folder, `${basename(file, extname(file))}.${format}`));
	}

	throwAway(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
