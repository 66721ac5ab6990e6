import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { type Language, languages } from '#core';
import { panelStyles } from '#core/panel';

/** Draws a page in the language and for the purpose that the server wrote into it. */
export function startPage(page: (language: Language, start: string) => ComponentChildren): HTMLElement | null {
	const { lang, dataset } = document.documentElement;
	const style = document.createElement('style');
	style.textContent = panelStyles;
	document.head.append(style);
	document.body.style.background = 'var(--imc-back)';
	const language = languages.find((known) => known === lang) ?? 'en';
	const root = document.getElementById('app');
	if (root) render(page(language, dataset.start ?? ''), root);
	return root;
}
