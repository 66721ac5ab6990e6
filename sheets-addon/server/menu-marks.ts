import { fill } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { clearAllMarks } from './mark-report.ts';
import { runItem } from './menu-run.ts';
import { Problem } from './problem.ts';

export function clearMarks(): void {
	runItem((language) => {
		const { menu } = addonWordsFor(language);
		const { cleared, failed } = clearAllMarks();
		const message = cleared === 0 ? menu.nothingToClear : fill(menu.cleared, { count: String(cleared) });
		if (failed.length === 0) SpreadsheetApp.getActiveSpreadsheet().toast(message);
		else throw new Problem('marksLocked', { count: String(cleared), sheets: failed.join(', ') });
	});
}
