import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	catalogueFor,
	editPlan,
	fillPlan,
	type PlannedCell,
	parseReport,
	planTemplate,
	type SectionKey,
	type SheetPlan,
	type WorkbookPlan,
} from '#core';
import { readWorkbook, writeWorkbook } from '#core/files';
import { ayrshire, illustrative, sourcesOfFigures } from './ayrshire-2019-20.ts';
import { faults } from './ayrshire-2019-20-flawed.ts';
import { cellEdits } from './faults.ts';

const MARK =
	'Italics on yellow: illustrative, filled in for this example. All other figures are public; the last sheet names their sources.';
const SOURCES = 'Sources';

/** The two example reports as files, by name. */
export async function makeReports(): Promise<ReadonlyMap<string, Uint8Array>> {
	const plan = withSources(withMarks(fillPlan(planTemplate('en'), ayrshire, isIllustrative)));
	const filed = await writeWorkbook(plan);
	const report = parseReport(await readWorkbook(filed, 'ayrshire-2019-20.xlsx'));
	return new Map([
		['ayrshire-2019-20.xlsx', filed],
		['ayrshire-2019-20-flawed.xlsx', await writeWorkbook(editPlan(plan, cellEdits(report, faults)))],
	]);
}

function isIllustrative(section: SectionKey, key: string): boolean {
	const keys = illustrative[section];
	return keys === 'all' || (keys?.includes(key) ?? false);
}

/** Says on each sheet with illustrative content how it is marked. */
function withMarks(plan: WorkbookPlan): WorkbookPlan {
	return {
		...plan,
		sheets: plan.sheets.map((sheet) => {
			if (!sheet.section || !illustrative[sheet.section]) return sheet;
			const cells = sheet.cells.map((cell) => (cell.role === 'lead' ? { ...cell, value: `${cell.value} ${MARK}` } : cell));
			return { ...sheet, cells, heights: new Map([...sheet.heights, [1, 36]]) };
		}),
	};
}

function withSources(plan: WorkbookPlan): WorkbookPlan {
	const { sections } = catalogueFor('en');
	const lead =
		'Local Government Benchmarking Framework (LGBF), Improvement Service, Scotland. Open Government Licence v3.0. The cooperation itself, its people, meetings, contributions and balances are invented.';
	const cells: PlannedCell[] = [
		{ row: 0, column: 0, role: 'title', value: 'Sources of the figures' },
		{ row: 1, column: 0, role: 'lead', value: lead },
		...['Sheet', 'Columns', 'Source'].map((value, column): PlannedCell => ({ row: 3, column, role: 'heading', value })),
		...sourcesOfFigures.flatMap((line, index) =>
			line.map((value, column): PlannedCell => ({ row: 4 + index, column, role: 'text', value })),
		),
	];
	const sheet: SheetPlan = {
		name: SOURCES,
		colour: '333F50',
		cells,
		areas: [],
		widths: [20, 44, 96],
		heights: new Map([
			[0, 30],
			[1, 36],
		]),
		merges: [{ startRow: 1, startColumn: 0, endRow: 1, endColumn: 2 }],
		frozenRows: 4,
		frozenColumns: 0,
		showsGrid: false,
		isProtected: false,
		isOnePage: true,
	};
	if (Object.values(sections).some(({ name }) => name === SOURCES)) throw new Error(`${SOURCES} is a section's name`);
	return { ...plan, sheets: [...plan.sheets, sheet] };
}

if (process.argv[2]) for (const [name, bytes] of await makeReports()) writeFileSync(join(process.argv[2], name), bytes);
