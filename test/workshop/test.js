/** `npm test`: every check. Types, lint and builds side by side, then the tests. */
import { availableParallelism } from 'node:os';
import { builds } from './builds.js';
import { run, runSideBySide } from './run.js';

const all = async (names) => {
	for (const name of names) {
		const status = await builds[name]();
		if (status !== 0) return status;
	}
	return 0;
};
const failed = await runSideBySide(
	[
		{ name: 'builds', run: () => all(Object.keys(builds)) },
		{ name: 'types', run: () => run('tsc', ['-b'], { isQuiet: true }) },
		{ name: 'lint', run: () => run('biome', ['check', '--error-on-warnings', '.'], { isQuiet: true }) },
		{ name: 'what nothing uses', run: () => run('knip', [], { isQuiet: true }) },
	],
	availableParallelism(),
);
if (failed.length > 0) {
	console.error(`Failed: ${failed.join(', ')}. The tests were not run.`);
	process.exit(1);
}
process.exitCode = await run('vitest', ['run', ...process.argv.slice(2)]);
