import { defineConfig } from 'rolldown';

/** The command, with its worker. */
export default defineConfig({
	input: { imc: 'core/cli/imc.ts', worker: 'core/cli/worker.ts' },
	platform: 'node',
	output: { dir: 'dist/cli', format: 'esm' },
});
