import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { appsScript } from '../../../sheets-addon/build/apps-script.ts';
import { selfTestPage } from './page-probes.ts';

const ROOT = process.cwd();
const HERE = resolve(ROOT, 'test/workspace/conformance');

/** The files that are pages, and one that a probe reads. */
const pages: Plugin = {
	name: 'conformance-pages',
	generateBundle() {
		this.emitFile({ type: 'asset', fileName: 'self-test.html', source: selfTestPage() });
		this.emitFile({ type: 'asset', fileName: 'sample.html', source: '<!-- kept --><p data-a="1">http://example.org /* kept */</p>\n' });
	},
};

/** The probes as a script of their own, and what prints how they stand. */
export default defineConfig([
	{
		input: { Code: resolve(HERE, 'script.ts') },
		platform: 'neutral',
		transform: { target: 'es2019' },
		plugins: [appsScript(resolve(HERE, 'appsscript.json')), pages],
		output: { dir: resolve(ROOT, 'dist/conformance'), format: 'iife', name: 'imcMonitor', cleanDir: true },
	},
	{
		input: { 'print-table': resolve(HERE, 'print-table.ts') },
		platform: 'node',
		output: { dir: resolve(ROOT, 'dist/conformance-table'), format: 'esm' },
	},
]);
