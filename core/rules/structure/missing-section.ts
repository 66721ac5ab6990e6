import { defineRule, type Examples } from '../../rule/index.ts';
import { sectionsOfTopic } from '../../score/sections-of-topic.ts';
import { demandedTopics, type ScoredTopic, type SectionKey, sectionKeys, sections } from '../../sections/sections.ts';

/** Where a whole topic is missing, `structure/topic-missing` speaks instead. */
export const missingSection = defineRule({
	id: 'structure/missing-section',
	severity: 'error',
	sources: ['S12'],
	reads: [],
	messages: {
		absent: { section: 'section' },
		empty: { section: 'section' },
	},
	check({ report }, judge) {
		for (const section of sectionKeys) {
			if (!('isDemanded' in sections[section])) continue;
			const { topic } = sections[section];
			const table = report[section];
			const isTopicThere = sectionsOfTopic(topic).some((other: SectionKey) => report[other].length > 0);
			if (!isTopicThere && (demandedTopics as readonly ScoredTopic[]).includes(topic)) {
				if (table.isPresent) judge.pass(1, topic);
				continue;
			}
			// `satisfaction/service-without-measure` names each service instead.
			const isNamedByService = table.isPresent && section === 'satisfaction' && report.services.length > 0;
			const firstCell = { sheet: report.workbook.sheets[0]?.name ?? '', row: 0, column: 0 };
			if (table.length > 0 || isNamedByService) judge.pass(1, topic);
			else if (table.isPresent) judge.missing('empty', table.headerAt(), { section }, { topic });
			else judge.missing('absent', firstCell, { section }, { topic });
		}
	},
});

const complete = {
	report: { entity: 'Three Valleys Waste' },
	partners: [{ municipality: 'Alder' }],
	services: [{ service: 'Waste collection', municipality: 'All' }],
	quality: [{ service: 'Waste collection', indicator: 'Recycling rate' }],
	satisfaction: [{ service: 'Waste collection', municipality: 'All' }],
	budget: [{ line: 'Staff', kind: 'expenditure' }],
} as const;

export const examples: Examples<typeof missingSection> = {
	valid: [{ name: 'The six sections that every report needs', report: complete }],
	invalid: [
		{
			name: 'The partners’ sheet was deleted',
			report: { report: complete.report, services: complete.services },
			findings: [{ message: 'absent', at: 'Report!A1', outcome: 'missing' }],
		},
		{
			name: 'Balances are there, the budget is not',
			report: { report: complete.report, partners: complete.partners, balances: { opening: 100, closing: 120 } },
			findings: [{ message: 'absent', at: 'Report!A1', outcome: 'missing' }],
		},
		{
			name: 'A partners’ sheet with headers and nothing below',
			report: { ...complete, partners: [{ municipality: null, population: null }] },
			findings: [{ message: 'empty', at: 'Partners!A1', outcome: 'missing' }],
		},
		{
			name: 'Contributions are there, the budget is empty',
			report: { ...complete, budget: [{ line: null, kind: null }], contributions: [{ municipality: 'Alder', due: 100 }] },
			findings: [{ message: 'empty', at: 'Budget!A1', outcome: 'missing' }],
		},
	],
};
