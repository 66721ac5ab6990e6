import type { Plugin } from 'rolldown';
import { loadWords } from './load-words.ts';

const WORDS = '\0words-of-the-page';

/**
 * A page holds no words: the server writes those of one language into it. So a page in Ukrainian carries no French, and all
 * of its script is ASCII.
 */
export function pageWords(): Plugin {
	return {
		name: 'page-words',
		resolveId: (id) => (id === WORDS ? id : null),
		load(id) {
			// Once read they are gone from the page: they are no text of it.
			if (id === WORDS)
				return "const element = document.getElementById('words'); export const words = JSON.parse(element.textContent); element.remove();";
			const [, part] = /[\\/]core[\\/]locales[\\/]\w+[\\/](add-on|panel)\.ts$/.exec(id) ?? [];
			if (!part) return null;
			const key = part === 'add-on' ? 'addon' : 'panel';
			return `import { words } from ${JSON.stringify(WORDS)};\nexport const ${key} = words.${key};`;
		},
	};
}

/** `page-words-uk.html` and its like: what the server writes into a page of that language. */
export function pageWordsFiles(root: string): Plugin {
	return {
		name: 'page-words-files',
		async generateBundle() {
			const all = await loadWords(root, ['add-on', 'panel']);
			for (const [language, words] of Object.entries(all)) {
				const source = toText({ addon: words['add-on'], panel: words.panel });
				this.emitFile({ type: 'asset', fileName: `page-words-${language}.html`, source });
			}
		},
	};
}

/** JSON of ASCII letters that reads as the text of an element too. */
function toText(words: object): string {
	return JSON.stringify(words).replace(/[<>&/$]|[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
