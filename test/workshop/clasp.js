/** `npm run clasp -- login`: Google's clasp, installed the first time; `npm run clasp -- push` builds before it pushes. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './builds.js';
import { installOnce } from './own-folder.js';
import { ROOT, run, runOrEnd } from './run.js';

const FOLDER = 'sheets-addon/push';
const clasp = resolve(ROOT, FOLDER, 'node_modules/.bin/clasp');
const parameters = process.argv.slice(2);
await installOnce(FOLDER, 'clasp, Google’s tool for Apps Script');
if (parameters[0] === 'push') {
	if (!existsSync(resolve(ROOT, '.clasp.json'))) {
		console.error('There is no script to push to yet: make one as sheets-addon/README.md says, once.');
		process.exit(1);
	}
	await build(['add-on']);
	const left = notPushed();
	if (left.length > 0) {
		console.error(`clasp would not push ${left.join(', ')}. Nothing was pushed: see the rootDir in .clasp.json.`);
		process.exit(1);
	}
}
if (parameters[0] === 'conform') {
	if (!existsSync(resolve(ROOT, '.clasp.conformance.json'))) {
		console.error('There is no spreadsheet to try things in yet: make one as sheets-addon/README.md says, once.');
		process.exit(1);
	}
	await runOrEnd('rolldown', ['-c', 'test/workspace/conformance/rolldown.config.ts', '--logLevel', 'silent'], { isQuiet: true });
	process.exitCode = await run(clasp, ['--project', '.clasp.conformance.json', 'push', '--force']);
} else process.exitCode = await run(clasp, parameters);

/** Built files that clasp, with the settings of this checkout, would leave behind. */
function notPushed() {
	const { stdout } = spawnSync(clasp, ['show-file-status'], { cwd: ROOT, encoding: 'utf8' });
	const [pushed = ''] = stdout.split('Untracked');
	return readdirSync(resolve(ROOT, 'dist/sheets-addon')).filter((file) => !pushed.includes(`dist/sheets-addon/${file}`));
}
