import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeIo } from '../core/cli/node-io.ts';
import { runCommand } from '../core/cli/run-command.ts';
import { serveUntilStopped } from './workspace/start.ts';

/**
 * `npm start [FILE or FOLDER] [--browser] [--in-place] [--once] [--port N]`: checks a report, then opens it, or a copy of a
 * person's own, in the local workspace, with `--browser` in a Chromium that has the extension.
 */
const USAGE = 'npm start -- [FILE or FOLDER] [--browser] [--in-place] [--once] [--port NUMBER]';
const HELP = [
	`Usage: ${USAGE}`,
	'',
	'Checks a report, then opens it in a local workspace with the Sheets add-on; without one, the example.',
	'Your own file is opened as a copy, which stays where the terminal says.',
	'',
	'  --browser      open Chromium with the extension on it too',
	'  --in-place     write what you change to your own file, not to a copy',
	'  --once         only check, and stop',
	'  --port NUMBER  where it is served, on this machine alone',
	'  -h, --help     show this help',
].join('\n');
/** The day on which the example was filed and is judged; a person's own report is judged today. */
const FILED_ON = '2020-09-30';
const EXAMPLE = 'test/reports/ayrshire-2019-20.xlsx';

process.exitCode = await start();

async function start(): Promise<number> {
	const asked = readArguments();
	if (typeof asked === 'string') return refuse(asked);
	const { target, isOnce, isInBrowser, isInPlace, port } = asked;
	if (asked.isHelp) {
		console.log(HELP);
		return 0;
	}
	if (target !== undefined && !existsSync(target)) return refuse(`There is no file or folder ${target}.`);
	const example = target === undefined ? ['--as-of', FILED_ON] : [];
	const status = await runCommand(['check', target ?? EXAMPLE, ...example], nodeIo());
	console.error(
		[
			'',
			'Next, check your own: npm start -- report.xlsx (add --browser for the extension)',
			'Or start a new one: npm run --silent imc -- template report.xlsx',
		].join('\n'),
	);
	// Nobody is there to stop a server where CI is set.
	if (isOnce || process.env.CI) return target === undefined ? 0 : status;
	const tell = (line: string) => console.error(line);
	await serveUntilStopped(
		{
			root: process.cwd(),
			isInPlace,
			...(target === undefined ? { judgedOn: FILED_ON } : { target }),
			...(port === undefined ? {} : { port }),
		},
		tell,
		isInBrowser
			? async (address) => (await import('./browser/open-extension.ts')).openExtension({ root: process.cwd(), address, tell })
			: undefined,
	);
	return 0;
}

interface Asked {
	readonly target: string | undefined;
	readonly isOnce: boolean;
	readonly isInBrowser: boolean;
	readonly isInPlace: boolean;
	readonly isHelp: boolean;
	readonly port: number | undefined;
}

function readArguments(): Asked | string {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				once: { type: 'boolean' },
				browser: { type: 'boolean' },
				'in-place': { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
				port: { type: 'string' },
			},
		});
		const [target, ...others] = positionals;
		if (others.length > 0) return 'One file or folder at a time can be opened.';
		const port = values.port === undefined ? undefined : Number(values.port);
		if (port !== undefined && !(Number.isInteger(port) && port >= 1024 && port <= 65_535))
			return '--port needs a number from 1024 to 65535.';
		return {
			target: target === undefined ? undefined : resolve(target),
			isOnce: values.once ?? false,
			isInBrowser: values.browser ?? false,
			isInPlace: values['in-place'] ?? false,
			isHelp: values.help ?? false,
			port,
		};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function refuse(reason: string): number {
	console.error(`${reason}\nUsage: ${USAGE}`);
	return 2;
}
