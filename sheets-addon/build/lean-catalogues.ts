import { resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

interface Words {
	readonly help?: string;
	readonly columns?: Readonly<Record<string, Words>>;
}
interface Catalogue {
	readonly sections: Readonly<Record<string, Words>>;
	readonly parameters: Readonly<Record<string, Words>>;
}

/** A module of the bundle that is written here. */
const LAZY = '\0lazy-catalogue';
const VOCABULARY = 'vocabulary';

/**
 * Reading a report takes the headers of every language, showing findings the sentences of one. Both stand beside the
 * script as files (`vocabulary.html`, `words-uk.html`: Apps Script knows no other kind of file) that are read when they
 * are first needed, so that opening a file, with its menu and custom functions, loads none of them.
 */
export function leanCatalogues(root: string): Plugin {
	let catalogues: Readonly<Record<string, Catalogue>> = {};
	return {
		name: 'lean-catalogues',
		async buildStart() {
			catalogues = await loadCatalogues(root);
		},
		resolveId: (id) => (id === LAZY ? id : null),
		load(id) {
			if (id === LAZY) return { code: lazyCatalogue, moduleSideEffects: false };
			const language = /[\\/]core[\\/]locales[\\/](\w+)[\\/]index\.ts$/.exec(id)?.[1];
			const catalogue = language === undefined ? undefined : catalogues[language];
			if (!catalogue) return null;
			const keys = JSON.stringify(Object.keys(catalogue));
			const code = `import { lazyCatalogue } from ${JSON.stringify(LAZY)};\nexport const ${language} = /*#__PURE__*/ lazyCatalogue('${language}', ${keys});`;
			return { code, moduleSideEffects: false };
		},
		generateBundle() {
			this.emitFile({ type: 'asset', fileName: `${VOCABULARY}.html`, source: toJson(mapValues(catalogues, withoutSentences)) });
			for (const [language, catalogue] of Object.entries(catalogues)) {
				this.emitFile({ type: 'asset', fileName: `words-${language}.html`, source: toJson(catalogue) });
			}
		},
	};
}

const lazyCatalogue = `
let vocabulary;
function read() {
	if (!vocabulary) vocabulary = JSON.parse(HtmlService.createHtmlOutputFromFile('${VOCABULARY}').getContent());
	return vocabulary;
}
export function lazyCatalogue(language, keys) {
	const catalogue = {};
	for (const key of keys) Object.defineProperty(catalogue, key, { enumerable: true, configurable: true, get: () => read()[language][key] });
	return catalogue;
}`;

/** Without a `<`, so that the file is text alone. */
function toJson(value: unknown): string {
	return JSON.stringify(value).replace(/</g, '\\u003c');
}

async function loadCatalogues(root: string): Promise<Readonly<Record<string, Catalogue>>> {
	const bundle = await rolldown({ input: resolve(root, 'core/locales/index.ts'), platform: 'neutral' });
	const { output } = await bundle.generate({ format: 'esm' });
	await bundle.close();
	const code = Buffer.from(output[0].code).toString('base64');
	const { catalogues } = (await import(`data:text/javascript;base64,${code}`)) as { catalogues: (Catalogue & { language: string })[] };
	return Object.fromEntries(catalogues.map((catalogue) => [catalogue.language, catalogue]));
}

function withoutSentences(catalogue: Catalogue): object {
	return {
		...catalogue,
		sections: mapValues(catalogue.sections, ({ columns, ...words }) => ({
			...withoutHelp(words),
			columns: mapValues(columns ?? {}, withoutHelp),
		})),
		parameters: mapValues(catalogue.parameters, withoutHelp),
		rules: {},
		words: {},
	};
}

function withoutHelp({ help: _help, ...words }: Words): object {
	return words;
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
