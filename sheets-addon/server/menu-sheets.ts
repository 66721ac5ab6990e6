import { fill } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { runItem } from './menu-run.ts';
import { addMissingSections as addSectionsTo } from './new-report.ts';
import { makeComparison } from './own-report.ts';
import { makeFindings, makeScorecard } from './report-sheets.ts';
import { startNextPeriod as makeNextPeriod } from './start-next-period.ts';

export function addMissingSections(): void {
	runItem((language) => {
		const { addSections } = addonWordsFor(language);
		const added = addSectionsTo();
		SpreadsheetApp.getUi().alert(added.length === 0 ? addSections.nothing : fill(addSections.added, { sheets: added.join(', ') }));
	});
}

export function startNextPeriod(): void {
	runItem(() => makeNextPeriod());
}

export function makeScorecardSheet(): void {
	runItem(() => makeScorecard());
}

export function makeFindingsSheet(): void {
	runItem(() => makeFindings());
}

export function makeComparisonSheet(): void {
	runItem(() => makeComparison());
}
