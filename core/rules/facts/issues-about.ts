import type { Report } from '../../report/report.ts';
import type { Choice } from '../../sections/sections.ts';
import { fold } from '../../workbook/index.ts';

/** Shorter words are in every sentence. */
const SHORTEST_WORD = 4;
/** Endings change with the case and the number: `libraries`, `бібліотек`. */
const STEM = 5;

/** Whether the committee's list of issues speaks of a service or an indicator, under one of these topics. */
export function issueSpeaksOf(report: Report, name: string, topics: readonly Choice<'issueTopic'>[]): boolean {
	const stems = stemsOf(name);
	if (stems.length === 0) return false;
	for (const row of report.issues) {
		const topic = row.value('topic');
		if (topic !== undefined && topic !== 'other' && !topics.includes(topic)) continue;
		const text = ` ${fold(`${row.value('issue') ?? ''} ${row.value('measure') ?? ''}`)} `;
		const found = stems.filter((stem) => text.includes(` ${stem}`)).length;
		// Half of what tells the name apart: "road surfaces" speaks of "Roads", "collection" alone not of "Waste collection".
		if (2 * found > stems.length) return true;
	}
	return false;
}

function stemsOf(name: string): string[] {
	return fold(name)
		.split(' ')
		.filter((word) => word.length >= SHORTEST_WORD)
		.map((word) => (word.length > STEM ? word.slice(0, Math.max(STEM, word.length - 3)) : word.slice(0, SHORTEST_WORD)));
}
