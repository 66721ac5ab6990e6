import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ENTRY = '\0all-words';

/**
 * The words of every language, of each of whose files (`index`, `add-on`) the first thing that it exports. Each folder of
 * `core/locales` is a language.
 */
export async function loadWords<Part extends string>(
	root: string,
	parts: readonly Part[],
): Promise<Readonly<Record<string, { readonly [P in Part]: object }>>> {
	const locales = resolve(root, 'core/locales');
	const languages = readdirSync(locales, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
	const files = languages.flatMap((language) => parts.map((part) => ({ name: `file_${language}_${parts.indexOf(part)}`, language, part })));
	const imports = files.map(
		({ name, language, part }) => `import * as ${name} from ${JSON.stringify(resolve(locales, language, `${part}.ts`))};`,
	);
	const entries = files.map(
		({ name, language, part }) => `[${JSON.stringify(language)}, ${JSON.stringify(part)}, Object.values(${name})[0]]`,
	);
	const bundle = await rolldown({
		input: ENTRY,
		platform: 'neutral',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === ENTRY ? id : null),
				load: (id) => (id === ENTRY ? `${imports.join('\n')}\nexport const words = [${entries.join(', ')}];` : null),
			},
		],
	});
	const { output } = await bundle.generate({ format: 'esm' });
	await bundle.close();
	const code = Buffer.from(output[0].code).toString('base64');
	const { words } = (await import(`data:text/javascript;base64,${code}`)) as { words: readonly [string, Part, object][] };
	const byLanguage: Record<string, Record<string, object>> = {};
	for (const [language, part, value] of words) byLanguage[language] = { ...byLanguage[language], [part]: value };
	return byLanguage as Record<string, { readonly [P in Part]: object }>;
}
