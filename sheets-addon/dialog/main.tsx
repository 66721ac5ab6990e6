import type { ComponentType } from 'preact';
import type { Language } from '#core';
import { closePage, fitDialog, leaveOnEscape } from '../page/server.ts';
import { startPage } from '../page/start-page.tsx';
import { BriefDialog } from './BriefDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { NewReport } from './NewReport.tsx';
import { SendDialog } from './SendDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

/** What the page can be opened for, by the name that the server writes into it. */
const dialogs: Readonly<Record<string, ComponentType<{ readonly language: Language }>>> = {
	brief: BriefDialog,
	help: HelpDialog,
	'new-report': NewReport,
	send: SendDialog,
	settings: SettingsDialog,
};

const content = startPage((language, start) => {
	const Dialog = dialogs[start] ?? HelpDialog;
	return (
		<main class="imc-panel">
			<Dialog language={language} />
		</main>
	);
});
if (content) fitDialog(content);
leaveOnEscape(closePage);
