import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['core/**/*.test.ts', 'sheets-addon/**/*.test.{ts,tsx}', 'extension/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
	},
});
