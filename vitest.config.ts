import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import SlowestFirst from './test/slowest-first.ts';

/** Tests that drive a real Chromium. */
const browser = [
	'extension/test/*.test.ts',
	'sheets-addon/test/pages.test.ts',
	'test/browser/*.test.ts',
	'test/cli/page.test.ts',
	'test/workspace/test/{page,start,walk-*}.test.ts',
];

/** Tests of what `npm run build` makes, and long ones: `npm run check` leaves them to `npm test`. */
const long = [
	'sheets-addon/test/*.test.{ts,tsx}',
	'test/bundles/*.test.ts',
	'test/cli/command.test.ts',
	'test/files/{annotate,filled-template,other-readers,real-files,size-limits}.test.ts',
	'test/random-workbooks.test.ts',
	'test/review/*.test.ts',
	'test/start.test.ts',
	'test/workspace/test/*.test.ts',
];

/** A limit ends a test that hangs. A machine that is busy with something else is no reason to fail. */
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };
/** Two at least: a test that waits for another process leaves its core to others. */
const maxWorkers = Math.max(2, availableParallelism());

export default defineConfig({
	test: {
		reporters: ['default', './test/summary-reporter.ts'],
		sequence: { sequencer: SlowestFirst },
		projects: [
			{
				test: {
					...patient,
					name: 'units',
					include: ['core/**/*.test.{ts,tsx}', 'extension/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
					exclude: ['**/node_modules/**', ...long, ...browser],
					// Pure functions have nothing to keep apart, and most of the time of a test of them goes into reading core anew.
					isolate: false,
					maxWorkers,
					sequence: { groupOrder: 0 },
				},
			},
			{
				test: {
					...patient,
					name: 'long',
					include: long,
					exclude: ['**/node_modules/**', ...browser],
					maxWorkers,
					sequence: { groupOrder: 1 },
				},
			},
			{
				// After the others: a browser beside them on two cores keeps its tests waiting, and waits end.
				test: {
					...patient,
					name: 'browser',
					include: browser,
					globalSetup: 'test/browser/have-chromium.ts',
					// A page draws when the machine lets it.
					expect: { poll: { timeout: 60_000 } },
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
