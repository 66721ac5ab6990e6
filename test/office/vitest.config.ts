import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: resolve(import.meta.dirname, '../..'),
	test: { include: ['test/office/round-trip.ts'], testTimeout: 60_000, hookTimeout: 600_000 },
});
