import type { Report } from '../report/report.ts';
import { type DemandedTopic, demandedTopics, type ProcessTopic, processTopics, type ScoredTopic } from '../report/sections.ts';
import type { RuleResult } from '../rule/finding.ts';
import { type Place, severityWeights } from '../rule/rule.ts';
import { type Band, bandOf } from './bands.ts';
import { type Coverage, cellId, coverageOf, sectionsOfTopic } from './coverage.ts';
import { type TargetResult, targetResults } from './results.ts';

/** Each demanded topic gives at most this much above the worst of them. */
const CAP_ABOVE_WORST = 25;
/** The most that a report can have while a demanded topic is absent. */
const CAP_WHILE_ABSENT = 49;

/** Scores run from 0 to 100; `undefined` where a broken rule leaves nothing that could be said. */
export interface Scorecard {
	readonly overall: number | undefined;
	readonly band: Band | undefined;
	/** Progress, governance, follow-up and submission together. */
	readonly process: number | undefined;
	readonly topics: { readonly [T in DemandedTopic]: TopicScore };
	readonly processTopics: { readonly [T in ProcessTopic]: TopicScore };
	readonly targets: readonly TargetResult[];
	/** What to mend, the fix that gives back most first; quality before process. */
	readonly fixes: readonly Fix[];
}

export interface TopicScore {
	readonly topic: ScoredTopic;
	readonly score: number | undefined;
	readonly band: Band | undefined;
	/** The share of its required cells that are filled, 0 to 100. */
	readonly coverage: number;
	readonly required: number;
	readonly filled: number;
	/** None of its sections has a row. */
	readonly isAbsent: boolean;
	/** A broken rule leaves it without a score. */
	readonly isVoid: boolean;
	/** Every point taken off before the cap of coverage, the most first. */
	readonly deductions: readonly Deduction[];
	/** What the cap of coverage takes off on top, and the cells that are not filled. */
	readonly uncovered: { readonly points: number; readonly places: readonly Place[] };
}

export interface Deduction {
	readonly rule: string;
	/** Of the topic's hundred. */
	readonly points: number;
	readonly places: readonly Place[];
}

export interface Fix {
	readonly rule: string;
	/** Which of the two figures rises. */
	readonly dial: 'quality' | 'process';
	/** How far it rises when every place is mended and nothing else changes. */
	readonly points: number;
	readonly places: readonly Place[];
}

interface Standing {
	readonly topic: ScoredTopic;
	readonly coverage: Coverage;
	readonly isAbsent: boolean;
	readonly isVoid: boolean;
	/** What each rule weighs and loses in the topic. */
	readonly rules: ReadonlyMap<string, { readonly weight: number; readonly loss: number; readonly places: readonly Place[] }>;
}

/** A fix under trial: the rule counts as passed and its cells as filled. */
interface Trial {
	readonly rule: string;
	readonly filled: ReadonlySet<string>;
}

export function scoreReport(report: Report, results: readonly RuleResult[], asOf: number, targetTolerance: number): Scorecard {
	const standings = new Map<ScoredTopic, Standing>();
	for (const topic of [...demandedTopics, ...processTopics]) standings.set(topic, standingOf(report, results, topic, asOf));
	const demanded = demandedTopics.map((topic) => standings.get(topic) as Standing);
	const process = processTopics.map((topic) => standings.get(topic) as Standing);
	const overall = overallOf(demanded);
	const processScore = processOf(process);
	return {
		overall,
		band: overall === undefined ? undefined : bandOf(overall),
		process: processScore,
		topics: Object.fromEntries(demanded.map((standing) => [standing.topic, describe(standing)])) as Scorecard['topics'],
		processTopics: Object.fromEntries(process.map((standing) => [standing.topic, describe(standing)])) as Scorecard['processTopics'],
		targets: targetResults(report, targetTolerance),
		fixes: fixesOf(results, demanded, process),
	};
}

function standingOf(report: Report, results: readonly RuleResult[], topic: ScoredTopic, asOf: number): Standing {
	const rules = new Map<string, { weight: number; loss: number; places: Place[] }>();
	for (const result of results) {
		const tally = result.tallies[topic];
		const weight = severityWeights[result.severity];
		if (!tally || tally.subjects === 0 || weight === 0) continue;
		const places = result.findings
			.filter((finding) => finding.topic === topic && costs(finding.outcome))
			.flatMap(({ places: [first] }) => (first ? [first] : []));
		rules.set(result.rule, { weight, loss: tally.lost / tally.subjects, places });
	}
	return {
		topic,
		coverage: coverageOf(report, topic, asOf),
		// A template's Settings are filled in already: they report nothing.
		isAbsent: sectionsOfTopic(topic).every((section) => section === 'settings' || report[section].length === 0),
		isVoid: results.some((result) => result.voids.includes(topic)),
		rules,
	};
}

function costs(outcome: string): boolean {
	return outcome === 'fail' || outcome === 'missing';
}

/** 100 · Σ(weight · credit) / Σ weight, capped by the share of required cells that are filled; 0 where absent. */
function scoreOf(standing: Standing, trial?: Trial): number {
	const isAddressed = trial !== undefined && standing.rules.has(trial.rule) && trial.rule === 'structure/topic-missing';
	if (standing.isAbsent && !isAddressed) return 0;
	return Math.min(creditOf([standing], trial), coverageShare(standing.coverage, trial));
}

function creditOf(standings: readonly Standing[], trial?: Trial): number {
	let weights = 0;
	let earned = 0;
	for (const { rules } of standings) {
		for (const [rule, { weight, loss }] of rules) {
			weights += weight;
			earned += weight * (rule === trial?.rule ? 1 : 1 - loss);
		}
	}
	return weights === 0 ? 100 : (100 * earned) / weights;
}

function coverageShare({ required, filled, blanks }: Coverage, trial?: Trial): number {
	if (required === 0) return 100;
	let mended = 0;
	if (trial) for (const id of blanks.keys()) if (trial.filled.has(id)) mended++;
	return (100 * (filled + mended)) / required;
}

function overallOf(demanded: readonly Standing[], trial?: Trial): number | undefined {
	if (demanded.some(({ isVoid }) => isVoid)) return undefined;
	const scores = demanded.map((standing) => scoreOf(standing, trial));
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	const capped = Math.min(mean, Math.min(...scores) + CAP_ABOVE_WORST);
	const isOneAbsent = demanded.some(
		({ isAbsent, rules }) => isAbsent && !(trial?.rule === 'structure/topic-missing' && rules.has(trial.rule)),
	);
	return isOneAbsent ? Math.min(capped, CAP_WHILE_ABSENT) : capped;
}

function processOf(process: readonly Standing[], trial?: Trial): number | undefined {
	if (process.some(({ isVoid }) => isVoid)) return undefined;
	const required = process.reduce((sum, { coverage }) => sum + coverage.required, 0);
	if (process.every(({ isAbsent }) => isAbsent)) return undefined;
	const blanks = new Map(process.flatMap(({ coverage }) => [...coverage.blanks]));
	return Math.min(creditOf(process, trial), coverageShare({ required, filled: required - blanks.size, blanks }, trial));
}

function describe(standing: Standing): TopicScore {
	const { topic, coverage, isAbsent, isVoid, rules } = standing;
	const score = isVoid ? undefined : scoreOf(standing);
	const weights = [...rules.values()].reduce((sum, { weight }) => sum + weight, 0);
	const deductions = [...rules]
		.filter(([, { loss }]) => loss > 0)
		.map(([rule, { weight, loss, places }]) => ({ rule, points: (100 * weight * loss) / weights, places }))
		.sort((one, other) => other.points - one.points || compareText(one.rule, other.rule));
	const credit = isAbsent ? 0 : creditOf([standing]);
	return {
		topic,
		score,
		band: score === undefined ? undefined : bandOf(score),
		coverage: coverage.required === 0 ? (isAbsent ? 0 : 100) : (100 * coverage.filled) / coverage.required,
		required: coverage.required,
		filled: coverage.filled,
		isAbsent,
		isVoid,
		deductions,
		uncovered: { points: Math.max(0, credit - coverageShare(coverage)), places: [...coverage.blanks.values()] },
	};
}

function fixesOf(results: readonly RuleResult[], demanded: readonly Standing[], process: readonly Standing[]): Fix[] {
	const overall = overallOf(demanded);
	const processScore = processOf(process);
	const fixes: Fix[] = [];
	for (const { rule, findings } of results) {
		const costly = findings.filter(({ outcome }) => costs(outcome));
		if (costly.length === 0) continue;
		const places = costly.flatMap(({ places: [first] }) => (first ? [first] : []));
		const trial: Trial = { rule, filled: new Set(costly.flatMap((finding) => finding.places.map(cellId))) };
		const quality = overall === undefined ? 0 : (overallOf(demanded, trial) ?? overall) - overall;
		const gained = processScore === undefined ? 0 : (processOf(process, trial) ?? processScore) - processScore;
		const isProcess = costly.every(({ topic }) => (processTopics as readonly string[]).includes(topic));
		fixes.push({ rule, dial: isProcess ? 'process' : 'quality', points: isProcess ? gained : quality, places });
	}
	const rank = ({ dial }: Fix) => (dial === 'quality' ? 0 : 1);
	return fixes.sort((one, other) => rank(one) - rank(other) || other.points - one.points || compareText(one.rule, other.rule));
}

function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
