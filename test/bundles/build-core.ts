import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { languages } from '#core';

const ROOT = resolve(import.meta.dirname, '../..');

/** The languages whose words a script carries. */
export type Words = readonly (typeof languages)[number][];

/**
 * Core as a host carries it: one script, minified for ES2019. Without words where the host reads those from files beside the
 * script, as the add-on does.
 */
export async function buildCore(words: Words): Promise<string> {
	const bundle = await rolldown({
		input: resolve(import.meta.dirname, 'core-door.ts'),
		cwd: ROOT,
		platform: 'neutral',
		transform: { target: 'es2019' },
		// What only declares things is left out where nothing of it is used.
		treeshake: { moduleSideEffects: (id) => !/[\\/]core[\\/](?!zod)/.test(id), propertyReadSideEffects: false },
		plugins: [
			{
				name: 'without-words',
				load(id) {
					const [, language, file] = /[\\/]core[\\/]locales[\\/](\w\w)[\\/](index|ground|template)\.ts$/.exec(id) ?? [];
					if (language === undefined || file === undefined || (words as readonly string[]).includes(language)) return null;
					return `export const ${{ index: language, ground: 'ground', template: 'templateWords' }[file]} = {};`;
				},
			},
		],
	});
	const { output } = await bundle.generate({ format: 'iife', name: 'core', minify: true });
	await bundle.close();
	return output[0].code;
}
