import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeIo } from '../core/cli/node-io.ts';
import { runCommand } from '../core/cli/run-command.ts';

/** The day on which the example was filed and is judged; a person's own report is judged today. */
const FILED_ON = '2020-09-30';
const EXAMPLE = 'test/reports/ayrshire-2019-20.xlsx';

const [asked] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const file = asked === undefined ? EXAMPLE : resolve(asked);
if (asked !== undefined && !existsSync(file)) {
	console.error(`There is no file or folder ${file}. Without one, npm start shows the example report.`);
	process.exit(2);
}
const status = await runCommand(['check', file, ...(asked === undefined ? ['--as-of', FILED_ON] : [])], nodeIo());
console.error(
	[
		'',
		`Next: npm start -- your-report.xlsx checks a report of your own${asked && statSync(file).isDirectory() ? '' : ', or a folder of them'};`,
		'      npm run --silent imc -- template my-report.xlsx --language en writes an empty one to fill in.',
	].join('\n'),
);
process.exitCode = asked === undefined ? 0 : status;
