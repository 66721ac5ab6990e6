import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { defineConfig } from 'rolldown';

const ROOT = resolve(
	import.meta.dirname.replace(/[\\/]node_modules[\\/].*$/, ''),
	import.meta.dirname.endsWith('workspace') ? '../..' : '.',
);
const HERE = join(ROOT, 'test/workspace');
const { resolve: find } = createRequire(join(HERE, 'package.json'));
const parts = [
	'design',
	'ui',
	'docs-ui',
	'sheets-ui',
	'sheets-formula-ui',
	'sheets-conditional-formatting-ui',
	'sheets-data-validation-ui',
	'sheets-note-ui',
];

/** The workspace's page, with the grid component: nothing is loaded from elsewhere. */
export default defineConfig({
	input: { page: join(HERE, 'page/main.tsx') },
	platform: 'browser',
	checks: { moduleLevelDirective: false } as never,
	transform: { define: { 'process.env.NODE_ENV': '"production"' } },
	output: { dir: join(ROOT, 'dist/workspace'), format: 'iife', minify: true, codeSplitting: false },
	plugins: [
		{
			name: 'styles',
			generateBundle() {
				this.emitFile({ type: 'asset', fileName: 'page.css', source: readFileSync(join(HERE, 'page/page.css'), 'utf8') });
				const grid = parts.map((part) => readFileSync(find(`@univerjs/${part}/lib/index.css`), 'utf8'));
				this.emitFile({ type: 'asset', fileName: 'grid.css', source: grid.join('\n') });
			},
		},
	],
});
