import { defineConfig } from 'rolldown';

/** The command, with its worker, and core as the hosts carry it. */
export default defineConfig([
	{
		input: { imc: 'core/cli/imc.ts', worker: 'core/cli/worker.ts' },
		platform: 'node',
		output: { dir: 'dist/cli', format: 'esm', minify: false },
	},
	{
		input: { core: 'core/index.ts' },
		platform: 'neutral',
		transform: { target: 'es2019' },
		output: { dir: 'dist/core', format: 'iife', name: 'core', minify: true },
	},
]);
