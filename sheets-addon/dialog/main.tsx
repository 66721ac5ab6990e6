import type { ComponentType } from 'preact';
import type { Language } from '#core';
import { addonWordsFor, type MenuWords } from '#core/add-on-words';
import { closePage, fitDialog, leaveOnEscape } from '../page/server.ts';
import { startPage } from '../page/start-page.tsx';
import { AddReviews } from './AddReviews.tsx';
import { BriefDialog } from './BriefDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { NewReport } from './NewReport.tsx';
import { OwnSheetsDialog } from './OwnSheetsDialog.tsx';
import { SendDialog } from './SendDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

interface DialogPage {
	readonly Page: ComponentType<{ readonly language: Language; readonly about: string }>;
	/** The menu item that opens it names it too. */
	readonly caption: keyof MenuWords;
}

/** What the page can be opened for, by the name that the server writes into it; behind a blank, what the page is about. */
const dialogs: Readonly<Record<string, DialogPage>> = {
	brief: { Page: BriefDialog, caption: 'brief' },
	'new-report': { Page: NewReport, caption: 'newReport' },
	'own-sheets': { Page: OwnSheetsDialog, caption: 'ownSheets' },
	reviews: { Page: AddReviews, caption: 'reviews' },
	send: { Page: SendDialog, caption: 'send' },
	settings: { Page: SettingsDialog, caption: 'settings' },
};
const help: DialogPage = { Page: HelpDialog, caption: 'help' };

const content = startPage((language, start) => {
	const [purpose = '', about = ''] = start.split(' ');
	const { Page, caption } = dialogs[purpose] ?? help;
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
