import type { Table } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';

/** Who is named, and where it is said who pays them. A blank is no "no". */
const asked = [
	{ section: 'partners', name: 'focalPoint', answer: 'focalPointWorksForCooperation' },
	{ section: 'assessments', name: 'assessor', answer: 'worksForCooperation' },
] as const;

export const independenceNotStated = defineRule({
	id: 'governance/independence-not-stated',
	severity: 'warning',
	sources: ['S12'],
	reads: ['partners', 'assessments'],
	messages: {
		blank: { name: 'text' },
		column: { column: 'column' },
	},
	check({ report }, judge) {
		for (const { section, name, answer } of asked) {
			const table = report[section] as Table;
			const named = [...table].filter((row) => row.isFilled(name as never));
			if (named.length === 0) continue;
			if (!table.hasColumn(answer as never)) {
				judge.fail('column', table.headerAt(name as never), { column: `${section}.${answer}` as 'partners.focalPointWorksForCooperation' });
				continue;
			}
			for (const row of named) {
				if (!row.isMissing(answer as never)) judge.pass();
				else judge.fail('blank', [row.at(answer as never), row.at(name as never)], { name: String(row.value(name as never)) });
			}
		}
	},
});

export const examples: Examples<typeof independenceNotStated> = {
	valid: [
		{
			name: 'Said of each who is named',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'A. Boyd', focalPointWorksForCooperation: 'No' },
					{ municipality: 'Birch', focalPoint: null, focalPointWorksForCooperation: null },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Nobody says who pays the focal point, and the assessor',
			report: {
				partners: [{ municipality: 'Alder', focalPoint: 'A. Boyd', focalPointWorksForCooperation: null }],
				assessments: [{ id: '1', scope: 'Costs', assessor: 'B. Fox', worksForCooperation: null }],
			},
			findings: [
				{ message: 'blank', at: 'partners 1 focalPointWorksForCooperation' },
				{ message: 'blank', at: 'assessments 1 worksForCooperation' },
			],
		},
		{
			name: 'The sheet doesn’t ask',
			report: { partners: [{ municipality: 'Alder', focalPoint: 'A. Boyd' }] },
			findings: [{ message: 'column', at: 'Partners!B1' }],
		},
	],
};
