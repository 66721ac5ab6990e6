import { useMemo } from 'preact/hooks';
import type { Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { OwnSheetsPanel } from '../page/OwnSheetsPanel.tsx';
import { connect } from '../page/server.ts';

/** From the menu: how the workbook's own sheets are read. */
export function OwnSheetsDialog({ language }: { readonly language: Language }) {
	const { sidebar } = addonWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	return <OwnSheetsPanel language={language} server={server} onKept={() => undefined} />;
}
