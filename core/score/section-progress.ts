import type { Report } from '../report/report.ts';
import { CellState, type Table } from '../report/table.ts';
import type { Finding } from '../rule/finding.ts';
import { columnsOf, type ScoredTopic, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { type FindingKind, kindOf } from './finding-kind.ts';
import type { Progress, SectionProgress } from './standing.ts';

/** Thresholds and earlier periods are there before anybody fills in anything. */
const isGiven = (section: SectionKey) => section === 'settings' || section === 'history';

/** The section that stands for a topic, for findings that name none of its own. */
const mainSection: Readonly<Record<ScoredTopic, SectionKey>> = {
	services: 'services',
	quality: 'quality',
	satisfaction: 'satisfaction',
	finance: 'budget',
	progress: 'progress',
	governance: 'partners',
	'follow-up': 'issues',
	submission: 'report',
};

/** How far each section is filled in, and what was found in it. What was found missing beyond its required cells counts as one more. */
export function progressOf(report: Report, findings: Iterable<Finding>, asOf: number): SectionProgress[] {
	const extra = new Map<SectionKey, number>();
	const kinds = new Map<SectionKey, Record<FindingKind, number>>(sectionKeys.map((section) => [section, noKinds()]));
	for (const finding of findings) {
		const kind = kindOf(finding);
		const section = sectionOfFinding(finding);
		const own = kinds.get(section);
		if (own) own[kind]++;
		if (kind === 'to-fill-in' && !isOfRequiredCell(finding, section, report)) extra.set(section, (extra.get(section) ?? 0) + 1);
	}
	return sectionKeys.map((section) => {
		const table = report[section] as Table;
		const isDemanded = 'isDemanded' in sections[section];
		const cells = isGiven(section)
			? { required: 0, filled: 0 }
			: table.length === 0
				? { required: isDemanded ? requiredColumns(section) : 0, filled: 0 }
				: requiredCells(table, section, asOf);
		return {
			section,
			isDemanded,
			isPresent: table.isPresent,
			rows: table.length,
			kinds: kinds.get(section) ?? noKinds(),
			required: cells.required + (extra.get(section) ?? 0),
			filled: cells.filled,
		};
	});
}

/** Where a finding belongs: the section of its cell, or that which stands for its topic where the cell is of another one. */
export function sectionOfFinding({ topic, places: [first] }: Finding): SectionKey {
	return first?.section && sections[first.section].topic === topic ? first.section : mainSection[topic];
}

export function totalProgress(progress: readonly Progress[]): Progress {
	return {
		required: progress.reduce((sum, { required }) => sum + required, 0),
		filled: progress.reduce((sum, { filled }) => sum + filled, 0),
	};
}

export function noKinds(): Record<FindingKind, number> {
	return { wrong: 0, 'to-fill-in': 0, question: 0, advice: 0, explained: 0 };
}

function requiredColumns(section: SectionKey): number {
	return columnsOf(section).filter(([, column]) => column.required).length;
}

/** A cell that can't be read is filled in: it is wrong, not empty. A survey that is only planned needs no result. */
function requiredCells(table: Table, section: SectionKey, asOf: number): Progress {
	const surveyedOn = section === 'satisfaction' ? (table as unknown as Table<'satisfaction'>).values('surveyedOn') : [];
	const isPlanned = (index: number) => (surveyedOn[index] ?? 0) > asOf;
	let required = 0;
	let filled = 0;
	for (const [key, column] of columnsOf(section)) {
		if (!column.required) continue;
		const { values, states, filled: whole } = table.column(key as never);
		if (column.required === true && whole === table.length) {
			required += whole;
			filled += whole;
			continue;
		}
		for (let index = 0; index < table.length; index++) {
			if (column.required === 'once-surveyed' && isPlanned(index)) continue;
			required++;
			if (values[index] !== undefined || states.get(index) === CellState.unreadable) filled++;
		}
	}
	return { required, filled };
}

function isOfRequiredCell({ places }: Finding, section: SectionKey, report: Report): boolean {
	if (report[section].length === 0) return 'isDemanded' in sections[section];
	return places.some(
		(place) => place.section === section && columnsOf(section).some(([key, column]) => key === place.field && column.required),
	);
}
