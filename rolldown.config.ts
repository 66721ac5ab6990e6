import { defineConfig } from 'rolldown';

/** The command, with its worker, and what `npm start` runs. */
export default defineConfig({
	input: { imc: 'core/cli/imc.ts', worker: 'core/cli/worker.ts', start: 'test/start.ts' },
	platform: 'node',
	external: ['playwright-core'],
	output: { dir: 'dist/cli', format: 'esm', minify: true, cleanDir: true },
});
