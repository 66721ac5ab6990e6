import { defineRule, type Examples } from '../../rule/index.ts';
import { sectionsOfTopic } from '../../score/sections-of-topic.ts';
import { demandedTopics } from '../../sections/sections.ts';

export const topicMissing = defineRule({
	id: 'structure/topic-missing',
	severity: 'error',
	sources: ['S12'],
	reads: [],
	messages: {
		absent: { topic: 'topic' },
	},
	check({ report }, judge) {
		for (const topic of demandedTopics) {
			if (sectionsOfTopic(topic).some((section) => report[section].length > 0)) judge.pass(1, topic);
			else {
				const section = sectionsOfTopic(topic).find((each) => report[each].isPresent);
				const place = section ? report[section].headerAt() : { sheet: report.workbook.sheets[0]?.name ?? '', row: 0, column: 0 };
				judge.missing('absent', place, { topic }, { topic });
			}
		}
	},
});

const three = {
	services: [{ service: 'Waste collection', municipality: 'All', delivered: 1200 }],
	quality: [{ service: 'Waste collection', indicator: 'Recycling rate', actual: 54 }],
	budget: [{ line: 'Staff', kind: 'expenditure', actual: 900 }],
} as const;

export const examples: Examples<typeof topicMissing> = {
	valid: [
		{
			name: 'Each of the four topics has figures',
			report: { ...three, satisfaction: [{ service: 'Waste collection', municipality: 'All', satisfiedShare: 71 }] },
		},
		{
			name: 'Complaints speak of satisfaction where no survey was made',
			report: { ...three, complaints: [{ service: 'Waste collection', received: 12, closed: 12 }] },
		},
	],
	invalid: [
		{ name: 'Nobody asked the residents', report: three, findings: [{ message: 'absent', at: 'Services!A1', outcome: 'missing' }] },
		{
			name: 'A satisfaction sheet with headers and nothing below',
			report: { ...three, satisfaction: [{ service: null, municipality: null, satisfiedShare: null }] },
			findings: [{ message: 'absent', at: 'Satisfaction!A1', outcome: 'missing' }],
		},
	],
};
