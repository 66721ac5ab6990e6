import { defineConfig } from 'vitest/config';

/** Tests that drive a real Chromium. */
const browser = [
	'extension/test/*.test.ts',
	'sheets-addon/test/pages.test.ts',
	'test/browser/*.test.ts',
	'test/cli/page.test.ts',
	'test/workspace/test/{page,start,walk-*}.test.ts',
];

export default defineConfig({
	test: {
		reporters: ['default', './test/summary-reporter.ts'],
		projects: [
			{
				test: {
					name: 'units',
					include: ['core/**/*.test.ts', 'sheets-addon/**/*.test.{ts,tsx}', 'extension/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
					exclude: ['**/node_modules/**', ...browser],
					testTimeout: 30_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
					sequence: { groupOrder: 0 },
				},
			},
			{
				// After the others: a browser beside them on two cores keeps its tests waiting, and waits end.
				test: {
					name: 'browser',
					include: browser,
					globalSetup: 'test/browser/have-chromium.ts',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// A page draws when the machine lets it.
					expect: { poll: { timeout: 15_000 } },
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
