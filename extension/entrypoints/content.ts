import { defineContentScript } from 'wxt/utils/define-content-script';
import { docsEditor } from '../page/docs-editor.ts';
import { docsText } from '../page/docs-text.ts';
import { servePanel } from '../page/serve-panel.ts';
import { sheetTable } from '../page/sheet-table.ts';
import { sheetsEditor } from '../page/sheets-editor.ts';

export default defineContentScript({
	matches: ['https://docs.google.com/spreadsheets/*', 'https://docs.google.com/document/*'],
	main() {
		// Published pages first: their addresses begin like the editors'.
		const adapter = sheetTable(location) ?? docsText(location) ?? sheetsEditor(location) ?? docsEditor(location);
		if (adapter) servePanel(adapter, true);
	},
});
