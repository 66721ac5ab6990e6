import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['core/**/*.test.ts', 'sheets-addon/**/*.test.{ts,tsx}', 'extension/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
		reporters: ['default', './test/summary-reporter.ts'],
		testTimeout: 30_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
	},
});
