import { useEffect, useState } from 'preact/hooks';
import type { OwnSheetsAsk, OwnSheetsChoice } from '#core';
import { OwnSheets } from '#core/panel';
import type { OwnSheetsView } from '#core/view';
import { usePanel } from '../context.ts';
import { keepMapping } from '../document/kept-mappings.ts';

/** How the tables of a workbook that is no report are read, as this reader alone says: the document stays as it is. */
export function OwnSheetsPart({ onDone }: { readonly onDone: () => void }) {
	const { client, panelWords: words, replaceOpened, attempt } = usePanel();
	const [view, setView] = useState<OwnSheetsView>();
	const [isBusy, setBusy] = useState(false);
	const run = async (work: () => Promise<unknown>) => {
		setBusy(true);
		await attempt(work);
		setBusy(false);
	};
	const ask = (asked: OwnSheetsAsk) => run(async () => setView(await client?.call('ownSheets', asked)));
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when it is opened
	useEffect(() => void ask({ year: null, headerRows: [] }), [client]);
	const use = (choice: OwnSheetsChoice) =>
		run(async () => {
			const used = await client?.call('useOwnSheets', choice);
			if (!used) return;
			await keepMapping(used.mapping);
			replaceOpened(used.opened);
			onDone();
		});
	if (!view) return <progress class="imc-progress" aria-label={words.ownSheets.offer} />;
	return (
		<OwnSheets
			view={view}
			words={words}
			isBusy={isBusy}
			lead={words.ownSheets.leadHere}
			onAsk={(asked) => void ask(asked)}
			onPreview={async (choice) => (await client?.call('previewOwnSheets', choice)) ?? { parts: [], missing: [] }}
			onUse={(choice) => void use(choice)}
		/>
	);
}
