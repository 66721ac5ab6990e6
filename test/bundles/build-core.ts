import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Core as a host carries it: one script, minified for ES2019. Without its words where the host reads those from files
 * beside the script, as the add-on does.
 */
export async function buildCore({ withWords }: { readonly withWords: boolean }): Promise<string> {
	const bundle = await rolldown({
		input: resolve(import.meta.dirname, 'core-door.ts'),
		cwd: ROOT,
		platform: 'neutral',
		transform: { target: 'es2019' },
		// What only declares things is left out where nothing of it is used.
		treeshake: { moduleSideEffects: (id) => !/[\\/]core[\\/](?!zod)/.test(id) },
		plugins: withWords
			? []
			: [
					{
						name: 'without-words',
						load(id) {
							const language = /[\\/]core[\\/]locales[\\/](\w\w)[\\/]index\.ts$/.exec(id)?.[1];
							return language ? `export const ${language} = {};` : null;
						},
					},
				],
	});
	const { output } = await bundle.generate({ format: 'iife', name: 'core', minify: true });
	await bundle.close();
	return output[0].code;
}
