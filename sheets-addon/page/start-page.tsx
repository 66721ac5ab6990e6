import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { type Language, languages } from '#core';
import { panelStyles } from '#core/panel';

/** Draws a page in the language and for the purpose that the server wrote into it. */
export function startPage(page: (language: Language, start: string) => ComponentChildren): HTMLElement | null {
	const root = document.getElementById('app');
	const language = languages.find((known) => known === root?.lang) ?? 'en';
	document.documentElement.lang = language;
	const style = document.createElement('style');
	style.textContent = panelStyles;
	document.head.append(style);
	document.body.style.background = 'var(--imc-back)';
	if (root) render(page(language, root.dataset.start ?? ''), root);
	return root;
}
