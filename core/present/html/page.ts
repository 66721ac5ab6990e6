import type { Language } from '../../locales/languages.ts';
import { html, Markup } from './markup.ts';
import { styles } from './styles.ts';

export interface Page {
	readonly language: Language;
	readonly title: string;
	/** Of the link over everything, for keyboards. */
	readonly skip: { readonly to: string; readonly text: string };
	readonly header: Markup;
	readonly main: Markup;
	readonly footer: Markup;
	/** For pages with a layout of their own. */
	readonly moreStyles?: string;
}

/** Three rising bars in the colours of the bands. */
const ICON =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b5c63'/%3E%3Cpath d='M3 13V9h3v4zm4 0V6h3v7zm4 0V3h2v10z' fill='white'/%3E%3C/svg%3E";

/**
 * A page in one file: no script, nothing loaded from anywhere. The policy in its head holds it to that, whatever a cell
 * may have smuggled in.
 */
export function page({ language, title, skip, header, main, footer, moreStyles = '' }: Page): string {
	return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${new Markup(styles + moreStyles)}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.text}</a>
<header class="page"><div class="wrap">${header}</div></header>
<main class="wrap">${main}</main>
<footer class="page"><div class="wrap">${footer}</div></footer>
</body>
</html>
`.source;
}
