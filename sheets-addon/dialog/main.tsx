import { type DialogPage, startDialog } from '../page/start-dialog.tsx';
import { BriefDialog } from './BriefDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { NewReport } from './NewReport.tsx';
import { OwnSheetsDialog } from './OwnSheetsDialog.tsx';
import { SendDialog } from './SendDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

/** What the page can be opened for, by the name that the server writes into it; behind a blank, what the page is about. */
const dialogs: Readonly<Record<string, DialogPage>> = {
	brief: { Page: BriefDialog, caption: 'brief' },
	'new-report': { Page: NewReport, caption: 'newReport' },
	'own-sheets': { Page: OwnSheetsDialog, caption: 'ownSheets' },
	send: { Page: SendDialog, caption: 'send' },
	settings: { Page: SettingsDialog, caption: 'settings' },
};
const help: DialogPage = { Page: HelpDialog, caption: 'help' };

startDialog((start) => dialogs[start] ?? help);
