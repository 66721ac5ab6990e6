import { startPage } from '../page/start-page.tsx';
import { NewReport } from './NewReport.tsx';

const dialogs: Readonly<Record<string, typeof NewReport>> = { 'new-report': NewReport };

startPage((language, start) => {
	const Dialog = dialogs[start] ?? NewReport;
	return (
		<main class="imc-panel">
			<Dialog language={language} />
		</main>
	);
});
