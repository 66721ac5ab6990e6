/**
 * `npm run check`: types, lint and the fast tests of what was changed since the last commit; `npm run check -- main`: since
 * another. The whole is `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ROOT, run, runSideBySide } from './run.js';

/** Takes longer than two seconds, and hangs on nearly every file of core: left to `npm test`. */
const slow = [
	'extension/space/**',
	'test/{audit,outputs,verdict}/**',
	'test/cli/{map,memory,report}.test.ts',
	'test/files/{bad-files,template}.test.ts',
	'test/{fix-first,panel-texts,plans,workshop}.test.ts',
];

const [since = 'HEAD'] = process.argv.slice(2);
const git = (...parameters) => execFileSync('git', parameters, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
const changed = [
	...git('diff', '--name-only', '--diff-filter=d', '-z', since),
	...git('ls-files', '--others', '--exclude-standard', '-z'),
].filter((path) => /\.tsx?$/.test(path));

const start = performance.now();
const failed = await runSideBySide(
	[
		{ name: 'types', run: () => run('tsc', ['-b'], { isQuiet: true }) },
		{ name: 'lint', run: () => run('biome', ['check', '--error-on-warnings', '.'], { isQuiet: true }) },
		{ name: 'what nothing uses', run: () => run('knip', [], { isQuiet: true }) },
	],
	availableParallelism(),
);
if (failed.length === 0 && changed.length > 0) {
	const options = ['--run', '--project', 'units', '--reporter', 'dot', '--passWithNoTests'];
	const parameters = ['related', ...options, ...slow.map((glob) => `--exclude=${glob}`), ...changed];
	const status = await run('vitest', parameters, { isQuiet: true });
	console.log(`${status === 0 ? '✓' : '✗'} fast tests of ${changed.length} changed files`);
	if (status !== 0) failed.push('tests');
}
console.log(
	`${failed.length === 0 ? 'All is well' : `Failed: ${failed.join(', ')}`}, ${((performance.now() - start) / 1000).toFixed(1)} s. The whole: npm test`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
