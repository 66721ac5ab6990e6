import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { docsEditor } from '../page/docs-editor.ts';
import { docsText } from '../page/docs-text.ts';
import { servePanel } from '../page/serve-panel.ts';
import { sheetTable } from '../page/sheet-table.ts';
import { sheetsEditor } from '../page/sheets-editor.ts';

/** In Google's documents from the start; the manifest says in which. WXT's own frame for such a script calls out to the page. */
export default defineUnlistedScript(() => {
	// Published pages first: their addresses begin like the editors'.
	const adapter = sheetTable(location) ?? docsText(location) ?? sheetsEditor(location) ?? docsEditor(location);
	if (adapter) servePanel(adapter, true);
});
