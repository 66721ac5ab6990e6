import type { Report } from '../report/report.ts';
import { processTopics, type SectionKey } from '../sections/sections.ts';
import { MATERIAL_POINTS, type Sums, sumOf, whileFaulty } from './topic-sum.ts';

/** Where a cooperation tells how it is watched over; partners and the report's own form stand in every report. */
const tellingSections = ['progress', 'committee', 'meetings', 'issues', 'assessments'] as const satisfies readonly SectionKey[];

export function hasOversight(report: Report): boolean {
	return tellingSections.some((section) => report[section].length > 0);
}

/** The rows of its topics together, as a topic is scored; what is wrong or to be filled in there keeps it from green. */
export function oversightScore(sums: Sums): number {
	let rows = 0;
	let credit = 0;
	let material = 0;
	let faulty = 0;
	for (const topic of processTopics) {
		const sum = sumOf(sums, topic);
		rows += sum.rows;
		credit += sum.credit;
		material += sum.material;
		faulty += sum.faulty;
	}
	if (rows === 0) return 0;
	return Math.min(Math.max(0, (100 * credit) / rows - MATERIAL_POINTS * material), whileFaulty(faulty));
}
