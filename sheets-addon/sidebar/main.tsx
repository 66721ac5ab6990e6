import { focusSheet, leaveOnEscape } from '../page/server.ts';
import { startPage } from '../page/start-page.tsx';
import { OwnPanel } from './OwnPanel.tsx';
import { Sidebar } from './Sidebar.tsx';

startPage((language, start) =>
	start === 'own' ? <OwnPanel language={language} /> : <Sidebar language={language} scope={start === 'sheet' ? 'sheet' : 'report'} />,
);
leaveOnEscape(focusSheet);
