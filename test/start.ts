import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeIo } from '../core/cli/node-io.ts';
import { runCommand } from '../core/cli/run-command.ts';
import { serveUntilStopped } from './workspace/start.ts';

/** `npm start [FILE or FOLDER] [--once] [--port N]`: checks a report, then opens it in the local workspace. */
const USAGE = 'npm start -- [FILE or FOLDER] [--once] [--port NUMBER]';
/** The day on which the example was filed and is judged; a person's own report is judged today. */
const FILED_ON = '2020-09-30';
const EXAMPLE = 'test/reports/ayrshire-2019-20.xlsx';

process.exitCode = await start();

async function start(): Promise<number> {
	const asked = readArguments();
	if (typeof asked === 'string') return refuse(asked);
	const { target, isOnce, port } = asked;
	if (target !== undefined && !existsSync(target)) return refuse(`There is no file or folder ${target}.`);
	const example = target === undefined ? ['--as-of', FILED_ON] : [];
	const status = await runCommand(['check', target ?? EXAMPLE, ...example], nodeIo());
	console.error(
		[
			'',
			`Next: npm start -- your-report.xlsx checks a report of your own${target && statSync(target).isDirectory() ? '' : ', or a folder of them'};`,
			'      npm run --silent imc -- template my-report.xlsx --language en writes an empty one to fill in.',
		].join('\n'),
	);
	// Nobody is there to stop a server where CI is set.
	if (isOnce || process.env.CI) return target === undefined ? 0 : status;
	await serveUntilStopped(
		{ root: process.cwd(), ...(target === undefined ? {} : { target }), ...(port === undefined ? {} : { port }) },
		(line) => console.error(line),
	);
	return 0;
}

function readArguments(): { target: string | undefined; isOnce: boolean; port: number | undefined } | string {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { once: { type: 'boolean' }, port: { type: 'string' } } });
		const [target, ...others] = positionals;
		if (others.length > 0) return 'One file or folder at a time can be opened.';
		const port = values.port === undefined ? undefined : Number(values.port);
		if (port !== undefined && !(Number.isInteger(port) && port >= 1024 && port <= 65_535))
			return '--port needs a number from 1024 to 65535.';
		return { target: target === undefined ? undefined : resolve(target), isOnce: values.once ?? false, port };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function refuse(reason: string): number {
	console.error(`${reason}\nUsage: ${USAGE}`);
	return 2;
}
