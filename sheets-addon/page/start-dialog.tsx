import type { ComponentType } from 'preact';
import type { Language } from '#core';
import { addonWordsFor, type MenuWords } from '#core/add-on-words';
import { closePage, fitDialog, leaveOnEscape } from './server.ts';
import { startPage } from './start-page.tsx';

export interface DialogPage {
	readonly Page: ComponentType<{ readonly language: Language; readonly about: string }>;
	/** The menu item that opens it names it too. */
	readonly caption: keyof MenuWords;
}

/** Starts a dialog's page. `pageFor`: what it was opened for, by the name that the server writes into it; behind a blank, what it is about. */
export function startDialog(pageFor: (start: string) => DialogPage): void {
	const content = startPage((language, start) => {
		const [purpose = '', about = ''] = start.split(' ');
		const { Page, caption } = pageFor(purpose);
		return (
			<main class="imc-panel">
				{/* The window around the page shows it; whoever only hears the page hears it here. */}
				<h1 class="imc-hidden">{addonWordsFor(language).menu[caption].replace(/…$/, '')}</h1>
				<Page language={language} about={about} />
			</main>
		);
	});
	if (content) fitDialog(content);
	leaveOnEscape(closePage);
}
