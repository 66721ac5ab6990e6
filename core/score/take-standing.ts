import type { Report } from '../report/report.ts';
import type { Finding, RuleResult } from '../rule/finding.ts';
import type { Judgement } from '../rule/reopen-findings.ts';
import type { Stage } from '../rule/rule.ts';
import { droppedServices } from '../rules/facts/dropped-services.ts';
import type { Place } from '../sections/place.ts';
import {
	type DemandedTopic,
	demandedTopics,
	type ProcessTopic,
	processTopics,
	type ScoredTopic,
	type sectionKeys,
	sections,
} from '../sections/sections.ts';
import { type Band, bandOf } from './bands.ts';
import { deductionsOfTopic, deductionsOfWhole } from './deductions.ts';
import { kindOf } from './finding-kind.ts';
import { fixesOf } from './fixes.ts';
import { resultsOf } from './indicator-results.ts';
import { hasOversight, oversightScore } from './oversight.ts';
import { demandedSections, scoredRows } from './reported.ts';
import { rowOfPlace } from './row-of-place.ts';
import { noStates } from './row-state.ts';
import { noKinds, progressOf, totalProgress } from './section-progress.ts';
import { sectionsOfTopic } from './sections-of-topic.ts';
import type { Deduction, Standing, TopicStanding } from './standing.ts';
import { addUnit, type Sums, sumOf, type TopicSum, topicFigures, wholeFigures } from './topic-sum.ts';
import { type Unit, type Units, unitsOf } from './units.ts';
import { silentSectionsOf, verdictOf } from './verdict.ts';

export interface StandingGrounds {
	readonly report: Report;
	readonly results: readonly RuleResult[];
	/** A serial date. */
	readonly asOf: number;
	readonly stage: Stage;
	/** Within this much of its target, in percent, an indicator is near it. */
	readonly targetTolerance: number;
	/** What the committee said of an explanation. */
	readonly judgementOf: (finding: Finding) => Judgement;
}

const topicsOfReport: readonly ScoredTopic[] = [...demandedTopics, ...processTopics];

/** How a report stands, from what the rules found. */
export function takeStanding(grounds: StandingGrounds): Standing {
	const { report, results, asOf, judgementOf } = grounds;
	const findings = results.flatMap((result) => result.findings);
	const units = unitsOf(report, results, asOf, (finding) => judgementOf(finding) === 'accepted');
	const silent = silentSectionsOf(report);
	const dropped = droppedServices(report);
	const sums = sumsOf(report, units, silent, dropped.length);
	const voids = new Set(results.flatMap((result) => result.voids));
	const counts = noKinds();
	for (const finding of findings) counts[kindOf(finding)]++;
	const progress = progressOf(report, findings, asOf);
	const total = totalProgress(progress);
	const isVoid = demandedTopics.some((topic) => voids.has(topic));
	const onlyPlanned = isOnlyPlanned(report, units, sums, asOf) ? (['satisfaction'] as const) : [];
	const verdict = verdictOf({
		report,
		stage: grounds.stage,
		isVoid,
		silent,
		dropped: dropped.map(({ name }) => name),
		onlyPlanned,
		counts,
		progress: total,
		sections: progress,
	});
	const isUnfinished = verdict.kind === 'unfinished';
	const placeOfSilence = new Map(silent.map((section) => [section, placeOf(report, section)]));
	const unitsOfTopic = new Map<ScoredTopic, Unit[]>(topicsOfReport.map((topic) => [topic, []]));
	for (const unit of units.values()) unitsOfTopic.get(unit.topic)?.push(unit);
	const ofTopics = new Map<ScoredTopic, readonly Deduction[]>();
	for (const topic of topicsOfReport) {
		const places = silent.filter((section) => sections[section].topic === topic).flatMap((section) => placeOfSilence.get(section) ?? []);
		ofTopics.set(topic, deductionsOfTopic(topic, unitsOfTopic.get(topic) ?? [], sums, places));
	}
	const describe = (topic: ScoredTopic): TopicStanding => {
		const sum = sumOf(sums, topic);
		const states = noStates();
		for (const { worst } of unitsOfTopic.get(topic) ?? []) states[worst.state]++;
		const said = Object.values(states).reduce((all, count) => all + count, 0) - states.sound;
		states.sound = sum.rows - said;
		const isDemanded = (demandedTopics as readonly string[]).includes(topic);
		const isAbsent = isDemanded ? sum.silentSections > 0 : sum.rows === 0;
		const score = voids.has(topic) || (!isDemanded && isAbsent) ? undefined : topicFigures(sum).score;
		return {
			topic,
			score,
			band: score === undefined || isUnfinished ? undefined : bandWhile(states.wrong + states['to-fill-in'] > 0, score),
			isVoid: voids.has(topic),
			isAbsent,
			rows: sum.rows,
			states,
			material: sum.material,
			deductions: ofTopics.get(topic) ?? [],
			...totalProgress(progress.filter(({ section }) => sections[section].topic === topic)),
		};
	};
	const quality = isVoid ? undefined : wholeFigures(sums).score;
	const isWatched = hasOversight(report);
	const isOversightVoid = processTopics.some((topic) => voids.has(topic));
	const oversight = isWatched && !isOversightVoid ? oversightScore(sums) : undefined;
	const explained = findings.filter((finding) => kindOf(finding) === 'explained');
	return {
		verdict,
		quality,
		band: quality === undefined || isUnfinished ? undefined : bandOf(quality),
		deductions: isVoid
			? []
			: deductionsOfWhole(ofTopics, units.values(), sums, {
					silent: [...placeOfSilence.values()],
					dropped: dropped.flatMap(({ places }) => [...places]),
				}),
		topics: Object.fromEntries(demandedTopics.map((topic) => [topic, describe(topic)])) as { [T in DemandedTopic]: TopicStanding },
		oversight: { score: oversight, band: oversight === undefined || isUnfinished ? undefined : bandOf(oversight) },
		oversightTopics: Object.fromEntries(processTopics.map((topic) => [topic, describe(topic)])) as { [T in ProcessTopic]: TopicStanding },
		results: resultsOf(report.quality, grounds.targetTolerance, wrongRowsOfQuality(report, results)),
		counts,
		progress: total,
		sections: progress,
		fixes: fixesOf({
			units,
			sums,
			isDemanded,
			silent: new Map(silent.map((section) => [section, sections[section].topic])),
			hasOversight: isWatched,
			isVoid: { quality: isVoid, oversight: isOversightVoid },
		}),
		explanations: {
			total: explained.length,
			accepted: explained.filter((finding) => judgementOf(finding) === 'accepted').length,
			contested: findings.filter((finding) => judgementOf(finding) === 'contested').length,
			capped: topicsOfReport.filter((topic) => topicFigures(sumOf(sums, topic)).isHeld),
		},
		thresholds: undefined,
	};
}

function sumsOf(report: Report, units: Units, silent: readonly string[], dropped: number): Sums {
	const sums = new Map<ScoredTopic, TopicSum>(
		topicsOfReport.map((topic) => {
			const rows = sectionsOfTopic(topic).reduce((sum, section) => sum + scoredRows(report, section), 0);
			const silentSections = silent.filter((section) => sections[section as keyof typeof sections].topic === topic).length;
			const left = topic === 'services' ? dropped : 0;
			return [topic, { rows, credit: rows, material: 0, explained: 0, silentSections, droppedServices: left, faulty: 0 }];
		}),
	);
	for (const unit of units.values()) {
		const sum = sums.get(unit.topic);
		if (!sum) continue;
		addUnit(sum, unit, unit.claims, isDemanded(unit), 1);
	}
	return sums;
}

/** Whether a row to fill in keeps the whole from green: of a topic that is demanded, or in a section that every report must have. */
function isDemanded({ section, topic }: Unit): boolean {
	return (demandedTopics as readonly string[]).includes(topic) || (section !== undefined && demandedSections.includes(section));
}

function bandWhile(isFaulty: boolean, score: number): Band {
	const band = bandOf(score);
	return isFaulty && band === 'green' ? 'amber' : band;
}

/** Every survey is a plan; or so many are, or so far away, that nothing can be said, and nothing else is at fault. */
function isOnlyPlanned({ satisfaction }: Report, units: Units, sums: Sums, asOf: number): boolean {
	const days = satisfaction.values('surveyedOn');
	if (days.length === 0) return false;
	if (days.every((day) => day !== undefined && day > asOf)) return true;
	const sum = sumOf(sums, 'satisfaction');
	const hasPlans = [...units.values()].some(({ worst }) => worst.state === 'planned');
	return hasPlans && sum.faulty === 0 && bandOf(topicFigures(sum).score) === 'red';
}

function placeOf(report: Report, section: (typeof sectionKeys)[number]): Place {
	const table = report[section];
	return table.isPresent ? table.headerAt() : { sheet: report.workbook.sheets[0]?.name ?? '', row: 0, column: 0, section };
}

function wrongRowsOfQuality(report: Report, results: readonly RuleResult[]): (index: number) => boolean {
	const rows = new Set<number>();
	for (const { findings } of results) {
		for (const finding of findings) {
			if (kindOf(finding) !== 'wrong') continue;
			for (const place of finding.affects ?? finding.places.slice(0, 1))
				if (place.section === 'quality') rows.add(rowOfPlace(report, place));
		}
	}
	return (index) => rows.has(index);
}
