import { focusSheet, leaveOnEscape } from '../page/server.ts';
import { startPage } from '../page/start-page.tsx';
import { Sidebar } from './Sidebar.tsx';

startPage((language, start) => <Sidebar language={language} scope={start === 'sheet' ? 'sheet' : 'report'} />);
leaveOnEscape(focusSheet);
