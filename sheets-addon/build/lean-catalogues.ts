import type { Plugin } from 'rolldown';
import { loadWords } from './load-words.ts';

interface Words {
	readonly help?: string;
	readonly columns?: Readonly<Record<string, Words>>;
}
interface Catalogue {
	readonly sections: Readonly<Record<string, Words>>;
	readonly parameters: Readonly<Record<string, Words>>;
}

/** A module of the bundle that is written here. */
const LAZY = '\0lazy-words';

interface LanguageWords {
	/** All of core's words. */
	readonly catalogue: Catalogue;
	/** Those of them that a report is read by. */
	readonly ground: object;
	readonly templateWords: object;
	/** Core's words for reviews, which a page asks for. */
	readonly review: object;
	/** The add-on's own. */
	readonly addon: { readonly menu: object };
}

/**
 * Reading a report takes the headers of every language, showing findings the sentences of one. Both stand beside the
 * script as files (`vocabulary.html`, `words-uk.html`: Apps Script knows no other kind of file) that are read when they
 * are first needed, so that opening a file, with its menu and custom functions, loads none of them. Whoever asks a
 * catalogue for its `rules` loads the whole of it. `review-uk.html` is for the page that merges reviews.
 */
export function leanCatalogues(root: string): Plugin {
	let words: Readonly<Record<string, LanguageWords>> = {};
	return {
		name: 'lean-catalogues',
		async buildStart() {
			const loaded = await loadWords(root, ['index', 'ground', 'template', 'review', 'add-on']);
			words = mapValues(loaded, ({ index, ground, template, review, 'add-on': addon }) => ({
				catalogue: index as Catalogue,
				ground,
				templateWords: template,
				review,
				addon: addon as LanguageWords['addon'],
			}));
		},
		resolveId: (id) => (id === LAZY ? id : null),
		load(id) {
			if (id === LAZY) return { code: lazyWords, moduleSideEffects: false };
			const [, language = '', file] = /[\\/]core[\\/]locales[\\/](\w+)[\\/](index|ground|template|add-on)\.ts$/.exec(id) ?? [];
			const own = words[language];
			if (!own) return null;
			const of = (name: string, make: string, keys: object, more = '') => ({
				code: `import { ${make} } from ${JSON.stringify(LAZY)};\nexport const ${name} = /*#__PURE__*/ ${make}('${language}', ${JSON.stringify(Object.keys(keys))}${more});`,
				moduleSideEffects: false,
			});
			if (file === 'add-on') return of('addon', 'lazyAddonWords', own.addon, `, ${JSON.stringify(own.addon.menu)}`);
			if (file === 'template') return of('templateWords', 'lazyTemplateWords', own.templateWords);
			return file === 'ground' ? of('ground', 'lazyCatalogue', own.ground) : of(language, 'lazyCatalogue', own.catalogue);
		},
		generateBundle() {
			const vocabulary = mapValues(words, ({ catalogue }) => withoutSentences(catalogue));
			this.emitFile({ type: 'asset', fileName: 'vocabulary.html', source: toJson(vocabulary) });
			for (const [language, { review, ground: _ground, ...all }] of Object.entries(words)) {
				this.emitFile({ type: 'asset', fileName: `words-${language}.html`, source: toJson(all) });
				this.emitFile({ type: 'asset', fileName: `review-${language}.html`, source: toJson(review) });
			}
		},
	};
}

const lazyWords = `
const files = {};
function read(name) {
	if (!files[name]) files[name] = JSON.parse(HtmlService.createTemplateFromFile(name).getRawContent());
	return files[name];
}
const wordsOf = (language) => read('words-' + language);
function lazy(keys, get) {
	const words = {};
	for (const key of keys) Object.defineProperty(words, key, { enumerable: true, get: () => get(key) });
	return words;
}
export function lazyCatalogue(language, keys) {
	return lazy(keys, (key) => {
		const isSentences = key === 'rules' || key === 'words';
		return (isSentences || files['words-' + language] ? wordsOf(language).catalogue : read('vocabulary')[language])[key];
	});
}
export function lazyTemplateWords(language, keys) {
	return lazy(keys, (key) => wordsOf(language).templateWords[key]);
}
export function lazyAddonWords(language, keys, menu) {
	return lazy(keys, (key) => (key === 'menu' ? menu : wordsOf(language).addon[key]));
}`;

/** Without a `<`, so that the file is text alone. */
function toJson(value: unknown): string {
	return JSON.stringify(value).replace(/</g, '\\u003c');
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
