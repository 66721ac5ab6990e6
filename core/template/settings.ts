import { fill } from '../locales/fill.ts';
import { parameterKeys, parameters } from '../sections/parameters.ts';
import type { EntryContext } from './entry.ts';
import { topicColours } from './look.ts';
import { columnRange, type PlannedArea, type PlannedCell, type SheetPlan } from './plan.ts';
import { headerRowOf, heightOf, preamble, preambleMerges } from './table.ts';

const WIDTHS = [34, 14, 16, 66, 26];
/** Where the clause of the agreement stands. */
export const CLAUSE_COLUMN = 4;
/** Rows left for bounds of indicators. */
const FREE_ROWS = 20;

/** The thresholds with their usual values, ready to be changed: a setting that equals the usual value changes nothing. */
export function planSettings(context: EntryContext): SheetPlan {
	const { catalogue, words } = context;
	const { name, help, columns } = catalogue.sections.settings;
	const lead = `${help} ${fill(words.settings.bounds, { lowest: catalogue.plausible.lowest[0] })}`;
	const headerRow = headerRowOf('settings');
	const cells: PlannedCell[] = [
		...preamble(name, lead, words.start, 3),
		{ row: headerRow, column: 0, role: 'required-header', value: `${columns.parameter.header} *`, note: columns.parameter.help },
		{ row: headerRow, column: 1, role: 'optional-header', value: columns.value.header, note: columns.value.help },
		{ row: headerRow, column: 2, role: 'optional-header', value: words.settings.unit },
		{ row: headerRow, column: 3, role: 'optional-header', value: words.settings.meaning },
		{ row: headerRow, column: CLAUSE_COLUMN, role: 'optional-header', value: columns.clause.header, note: columns.clause.help },
	];
	const areas: PlannedArea[] = [];
	parameterKeys.forEach((key, index) => {
		const row = headerRow + 1 + index;
		const { unit, minimum, maximum, default: usual } = parameters[key];
		const isYesNo = unit === 'yes-no';
		const answers = [catalogue.yes[0], catalogue.no[0]] as const;
		cells.push({ row, column: 0, role: 'text', value: catalogue.parameters[key].name });
		cells.push({ row, column: 1, role: 'input', value: isYesNo ? answers[usual === 0 ? 1 : 0] : usual });
		cells.push({ row, column: 2, role: 'text', value: words.settings.units[unit] });
		cells.push({ row, column: 3, role: 'help', value: catalogue.parameters[key].help });
		const bounds = isYesNo ? answers.join(', ') : `${minimum} – ${maximum}`;
		areas.push({
			range: columnRange(1, row, row),
			role: 'input',
			entry: {
				allows: isYesNo ? { type: 'list', values: answers } : { type: 'number', minimum, maximum },
				isStrict: true,
				title: columns.value.header,
				help: bounds,
				refused: words.refused,
				refusal: bounds,
			},
		});
	});
	const firstFree = headerRow + 1 + parameterKeys.length;
	areas.push({ range: columnRange(CLAUSE_COLUMN, headerRow + 1, firstFree + FREE_ROWS - 1), role: 'input' });
	areas.push({ range: { startRow: firstFree, startColumn: 0, endRow: firstFree + FREE_ROWS - 1, endColumn: 1 }, role: 'input' });
	return {
		name,
		section: 'settings',
		colour: topicColours.submission,
		cells,
		areas,
		widths: WIDTHS,
		heights: new Map([
			[0, 30],
			[1, heightOf(lead, WIDTHS)],
			[2, 6],
			[headerRow, 24],
		]),
		merges: preambleMerges(WIDTHS.length),
		frozenRows: headerRow + 1,
		frozenColumns: 0,
		repeatedRow: headerRow,
		showsGrid: true,
		isProtected: false,
	};
}
