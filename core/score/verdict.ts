import type { Report } from '../report/report.ts';
import type { Stage } from '../rule/rule.ts';
import { type DemandedTopic, demandedTopics, type SectionKey, sections } from '../sections/sections.ts';
import { demandedSections, isReported } from './reported.ts';
import type { Progress, ReportVerdict, SectionProgress } from './standing.ts';

/** Sections that every report must have and that say nothing in this one. */
export function silentSectionsOf(report: Report): SectionKey[] {
	return demandedSections.filter((section) => !isReported(report, section));
}

export interface VerdictGrounds {
	readonly report: Report;
	readonly stage: Stage;
	readonly isVoid: boolean;
	readonly silent: readonly SectionKey[];
	/** Services that the workbook names and the report leaves out. */
	readonly dropped: readonly string[];
	/** Topics of which there are plans alone. */
	readonly onlyPlanned: readonly DemandedTopic[];
	readonly counts: { readonly wrong: number; readonly 'to-fill-in': number; readonly question: number };
	readonly progress: Progress;
	readonly sections: readonly SectionProgress[];
}

export function verdictOf(grounds: VerdictGrounds): ReportVerdict {
	const { isVoid, counts, progress, onlyPlanned } = grounds;
	if (isVoid) return { kind: 'not-judged' };
	const silent = isBeingFilledIn(grounds) ? [] : grounds.silent;
	// A draft may still come to them.
	const services = grounds.stage === 'draft' ? [] : grounds.dropped;
	if (silent.length > 0 || onlyPlanned.length > 0 || services.length > 0) {
		const topics = demandedTopics.filter(
			(topic) => onlyPlanned.includes(topic) || silent.some((section) => sections[section].topic === topic),
		);
		return { kind: 'not-whole', topics, sections: silent, services, wrong: counts.wrong };
	}
	if (counts.wrong > 0) return { kind: 'not-ready', wrong: counts.wrong, toFillIn: counts['to-fill-in'] };
	if (counts['to-fill-in'] > 0 || grounds.silent.length > 0) return { kind: 'unfinished', ...progress };
	return counts.question > 0 ? { kind: 'ready-with-questions', questions: counts.question } : { kind: 'ready' };
}

/**
 * Whether a section that says nothing is still to come: a draft has its sheet and more than that to fill in. A report that is
 * complete but for one section, or calls itself final, has left it out.
 */
function isBeingFilledIn({ report, stage, silent, sections: progress }: VerdictGrounds): boolean {
	if (stage !== 'draft' || silent.some((section) => !report[section].isPresent)) return false;
	const areRowsNamed = silent.every((section) => report[section].length > 0);
	return (
		areRowsNamed || silent.length > 1 || progress.some(({ section, required, filled }) => !silent.includes(section) && filled < required)
	);
}
