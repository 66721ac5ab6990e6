import { useEffect } from 'preact/hooks';
import { fill, type Language, type OwnSheetsChoice } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { OwnSheets, panelWordsFor } from '#core/panel';
import type { ReplyOf } from '../contract/calls.ts';
import type { Server } from './server.ts';
import { useRequest } from './use-request.ts';

interface OwnSheetsPanelProps {
	readonly language: Language;
	readonly server: Server;
	/** The mapping stands in the workbook. */
	readonly onKept: () => void;
}

/** Asks once how a person's own sheets are read, and keeps it in the workbook. */
export function OwnSheetsPanel({ language, server, onKept }: OwnSheetsPanelProps) {
	const words = panelWordsFor(language);
	const { sidebar } = addonWordsFor(language);
	const loaded = useRequest<ReplyOf<'ownSheets'>>();
	const kept = useRequest<ReplyOf<'keepOwnSheets'>>();
	const load = loaded.run;
	useEffect(() => load(() => server.ownSheets({ year: null, headerRows: [] })), [server, load]);
	const use = (choice: OwnSheetsChoice) =>
		kept.run(async () => {
			const reply = await server.keepOwnSheets(choice);
			onKept();
			return reply;
		});
	return (
		<section aria-label={words.ownSheets.offer}>
			{(loaded.isRunning || kept.isRunning) && <progress class="imc-progress" aria-label={sidebar.checking} />}
			<div role="alert">
				{[loaded.problem, kept.problem].map((message) => message !== undefined && <p class="imc-problem">{message}</p>)}
			</div>
			<p role="status">{kept.result && !kept.isRunning ? fill(words.ownSheets.kept, { sheet: kept.result?.sheet ?? '' }) : ''}</p>
			{loaded.result && !kept.result && (
				<OwnSheets
					view={loaded.result}
					words={words}
					isBusy={loaded.isRunning || kept.isRunning}
					lead={words.ownSheets.lead}
					onAsk={(ask) => load(() => server.ownSheets(ask))}
					onPreview={server.previewOwnSheets}
					onUse={use}
				/>
			)}
		</section>
	);
}
