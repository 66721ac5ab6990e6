import { resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const LANGUAGES = ['en', 'fr', 'uk', 'ro'] as const;
/** Where what a page says stands, and by what name the page's own words hold it. */
const FOLDERS = { addon: 'sheets-addon/words', panel: 'core/panel/words' } as const;
const WORDS = '\0words-of-the-page';
const ENTRY = '\0words-of-all-pages';

/**
 * A page holds no words: the server writes those of one language into it. So a page in Ukrainian carries no French, and all
 * of its script is ASCII.
 */
export function pageWords(): Plugin {
	return {
		name: 'page-words',
		resolveId: (id) => (id === WORDS ? id : null),
		load(id) {
			if (id === WORDS) return "export const words = JSON.parse(document.getElementById('words').textContent);";
			const [, folder, language] = /[\\/](sheets-addon|core[\\/]panel)[\\/]words[\\/](en|fr|uk|ro)\.ts$/.exec(id) ?? [];
			if (!folder) return null;
			const key = folder === 'sheets-addon' ? 'addon' : 'panel';
			return `import { words } from ${JSON.stringify(WORDS)};\nexport const ${language} = words.${key};`;
		},
	};
}

/** `page-words-uk.html` and its like: what the server writes into a page of that language. */
export function pageWordsFiles(root: string): Plugin {
	return {
		name: 'page-words-files',
		async generateBundle() {
			const all = await loadWords(root);
			for (const [language, words] of Object.entries(all))
				this.emitFile({ type: 'asset', fileName: `page-words-${language}.html`, source: toText(words) });
		},
	};
}

/** JSON of ASCII letters that reads as the text of an element too. */
function toText(words: object): string {
	return JSON.stringify(words).replace(/[<>&/$]|[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function loadWords(root: string): Promise<Readonly<Record<string, object>>> {
	const parts = LANGUAGES.flatMap((language) =>
		Object.entries(FOLDERS).map(([key, folder]) => ({
			name: `${language}_${key}`,
			language,
			path: resolve(root, folder, `${language}.ts`),
		})),
	);
	const imports = parts.map(({ name, language, path }) => `import { ${language} as ${name} } from ${JSON.stringify(path)};`);
	const words = LANGUAGES.map((language) => `${language}: { addon: ${language}_addon, panel: ${language}_panel }`);
	const entry = `${imports.join('\n')}\nexport const words = { ${words.join(', ')} };`;
	const bundle = await rolldown({
		input: ENTRY,
		platform: 'neutral',
		plugins: [{ name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? entry : null) }],
	});
	const { output } = await bundle.generate({ format: 'esm' });
	await bundle.close();
	const code = Buffer.from(output[0].code).toString('base64');
	return ((await import(`data:text/javascript;base64,${code}`)) as { words: Readonly<Record<string, object>> }).words;
}
