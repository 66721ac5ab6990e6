import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type RolldownOptions } from 'rolldown';
import { appsScript, scriptPart } from './build/apps-script.ts';
import { inlinePage } from './build/inline-page.ts';
import { leanCatalogues } from './build/lean-catalogues.ts';
import { pageWords, pageWordsFiles } from './build/page-words.ts';

const HERE = import.meta.dirname.replace(/[\\/]node_modules[\\/].*$/, '');
const ROOT = HERE.endsWith('sheets-addon') ? resolve(HERE, '..') : HERE;
const ADDON = resolve(ROOT, 'sheets-addon');
const OUTPUT = resolve(ROOT, 'dist/sheets-addon');

/** What only declares things is left out where nothing of it is used; core's doors would bring all of core otherwise. */
const treeshake = { moduleSideEffects: (id: string) => !/[\\/]core[\\/](?!zod)/.test(id), propertyReadSideEffects: false } as const;
const transform = { target: 'es2019' } as const;

/** Each folder with a main.tsx is a view: one HTML file that needs nothing else. */
const views = readdirSync(ADDON, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && readdirSync(resolve(ADDON, entry.name)).includes('main.tsx'))
	.map(({ name }) => name);

export default defineConfig([
	{
		input: { Code: resolve(ADDON, 'server/entry.ts') },
		platform: 'neutral',
		treeshake,
		transform,
		plugins: [leanCatalogues(ROOT), pageWordsFiles(ROOT), appsScript(resolve(ADDON, 'appsscript.json'))],
		output: { dir: OUTPUT, format: 'iife', name: 'imcMonitor', minify: true, comments: false, cleanDir: true },
	},
	...['part-check', 'part-report'].map(
		(part): RolldownOptions => ({
			input: { [part]: resolve(ADDON, `server/${part}.ts`) },
			platform: 'neutral',
			treeshake,
			transform,
			plugins: [leanCatalogues(ROOT), scriptPart()],
			output: { dir: OUTPUT, format: 'iife', name: 'imcMonitor', minify: true, comments: false },
		}),
	),
	...views.map(
		(view): RolldownOptions => ({
			input: { [view]: resolve(ADDON, view, 'main.tsx') },
			platform: 'browser',
			treeshake,
			transform,
			plugins: [pageWords(), inlinePage()],
			output: { dir: OUTPUT, format: 'iife', minify: true, comments: false },
		}),
	),
]);
