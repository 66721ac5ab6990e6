import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** The command as it is shipped, built into a folder of its own, with another folder to work in. */
export class BuiltCommand {
	readonly folder: string;
	private readonly built: string;

	private constructor(base: string) {
		this.built = join(base, 'cli');
		this.folder = join(base, 'work');
		mkdirSync(this.folder);
	}

	static async build(): Promise<BuiltCommand> {
		mkdirSync(join(ROOT, '.cache'), { recursive: true });
		const command = new BuiltCommand(mkdtempSync(join(ROOT, '.cache/command-')));
		await build({
			cwd: ROOT,
			input: { imc: 'core/cli/imc.ts', worker: 'core/cli/worker.ts' },
			platform: 'node',
			logLevel: 'silent',
			output: { dir: command.built, format: 'esm' },
		});
		return command;
	}

	/** Runs `imc` with these arguments in the folder to work in, in English unless the environment says otherwise. */
	run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
		return this.start([process.execPath, join(this.built, 'imc.js'), ...args], environment);
	}

	/** As whoever runs the tests, but held to the permissions of files, which root isn't. */
	runWithoutPrivileges(args: readonly string[]): Promise<Run> {
		const held = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
		return this.start([...held, process.execPath, join(this.built, 'imc.js'), ...args], {});
	}

	/** Runs a line of a shell in which `imc` is the command. */
	shell(line: string): Promise<Run> {
		const imc = `imc() { "${process.execPath}" "${join(this.built, 'imc.js')}" "$@"; }`;
		return this.start(['bash', '-c', `${imc}; ${line}`], {});
	}

	private start([program = '', ...args]: readonly string[], environment: Readonly<Record<string, string>>): Promise<Run> {
		const { LC_ALL: _all, LC_MESSAGES: _messages, FORCE_COLOR: _colour, NO_COLOR: _none, ...inherited } = process.env;
		const child = spawn(program, args, { cwd: this.folder, env: { ...inherited, LANG: 'en_GB.UTF-8', ...environment } });
		let [stdout, stderr] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text) => {
			stdout += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text) => {
			stderr += text;
		});
		return new Promise((done, failed) => {
			child.on('error', failed);
			child.on('close', (status) => done({ status, stdout, stderr }));
		});
	}

	remove(): void {
		rmSync(join(this.built, '..'), { recursive: true, force: true });
	}
}
