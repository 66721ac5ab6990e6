import type { Table } from '../../report/table.ts';
import { defineRule, type Examples, type Place } from '../../rule/index.ts';
import { type SectionKey, sectionKeys, sections } from '../../sections/sections.ts';

/** Extra columns are a person's own business: only a header that must be meant for one of ours is reported. */
export const unrecognisedHeader = defineRule({
	id: 'structure/unrecognised-header',
	severity: 'warning',
	sources: ['tabular'],
	reads: [],
	messages: {
		misspelt: { header: 'text', column: 'column' },
		repeated: { header: 'text', column: 'column' },
	},
	check({ report }, judge) {
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			for (const part of table.parts) judge.pass(part.cells.size, sections[section].topic);
		}
		for (const problem of report.headerProblems) {
			const [section, key] = problem.meant.split('.') as [SectionKey, string];
			const data = { header: problem.text, column: problem.meant };
			const cells = problem.kind === 'misspelt' ? cellsBelow(report[section] as Table, key, problem.place) : [];
			const suggestions = problem.kind === 'misspelt' ? [{ place: problem.place, value: problem.header }] : [];
			judge.fail(problem.kind, [problem.place, ...cells], data, { suggestions });
		}
	},
});

/** The cells of a misspelt column, which become readable with its header. */
function cellsBelow(table: Table, key: string, header: Place): Place[] {
	const cells: Place[] = [];
	for (const index of table.column(key as never).states.keys()) {
		const place = table.at(index, key as never);
		if (place.sheet === header.sheet && place.column === header.column) cells.push(place);
	}
	return cells;
}

export const examples: Examples<typeof unrecognisedHeader> = {
	valid: [
		{
			name: 'A column of the staff’s own, which means nothing to a report',
			sheets: [
				{
					name: 'Services',
					rows: [
						['Service', 'Municipality', 'Unit', 'Delivered', 'Depot'],
						['Waste collection', 'All', 'premises', 1200, 'North'],
					],
				},
			],
		},
	],
	invalid: [
		{
			name: 'A letter is missing',
			sheets: [
				{
					name: 'Services',
					rows: [
						['Service', 'Municipality', 'Unit', 'Delivred'],
						['Waste collection', 'All', 'premises', 1200],
					],
				},
			],
			findings: [{ message: 'misspelt', at: 'Services!D1', suggests: ['Delivered'] }],
		},
		{
			name: 'Two columns of the same name',
			sheets: [
				{
					name: 'Services',
					rows: [
						['Service', 'Municipality', 'Delivered', 'Delivered'],
						['Waste collection', 'All', 1200, 1300],
					],
				},
			],
			findings: [{ message: 'repeated', at: 'Services!D1' }],
		},
	],
};
