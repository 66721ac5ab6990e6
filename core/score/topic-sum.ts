import { demandedTopics, type ScoredTopic } from '../sections/sections.ts';
import { bandOf } from './bands.ts';
import { type Claim, type Unit, worstOf } from './units.ts';

/** What an error costs its topic that contradicts the report itself. */
export const MATERIAL_POINTS = 10;
/** The best that is not green, and the best that is red. */
const TOP_OF = { green: 100, amber: 84, red: 59 } as const;
/** The most while a section that every report must have says nothing, or a service that the workbook names is left out. */
const WHILE_NOT_WHOLE = 49;
/** More than this share of a topic's rows explained holds it in amber until the committee has accepted. */
const MOST_EXPLAINED = 1 / 4;

/** All that a topic's score is made of. */
export interface TopicSum {
	rows: number;
	/** What its rows earn together, each from 0 to 1. */
	credit: number;
	material: number;
	/** Rows explained by staff, and not accepted by the committee. */
	explained: number;
	/** Sections that every report must have and that say nothing. */
	silentSections: number;
	/** Services that the workbook names and this report leaves out. */
	droppedServices: number;
	/** Rows that are wrong, and rows to fill in where that keeps the whole from green. */
	faulty: number;
}

export type Sums = ReadonlyMap<ScoredTopic, TopicSum>;

/** What one row adds to its topic, or takes from it with `sign` −1. */
export function addUnit(sum: TopicSum, unit: Unit, claims: readonly Claim[], isDemanded: boolean, sign: 1 | -1): void {
	const worst = worstOf(claims);
	// A row of the report is counted already, with full credit; one that is lacking counts once it is there.
	if (unit.stands !== 'row' && (worst || unit.stands === 'lacking')) {
		sum.rows += sign;
		sum.credit += sign;
	}
	if (!worst) return;
	sum.credit -= sign * (1 - worst.credit);
	sum.material += sign * claims.filter(({ isMaterial }) => isMaterial).length;
	if (worst.state === 'explained' && claims.some(({ state, isAccepted }) => state === 'explained' && !isAccepted)) sum.explained += sign;
	if (worst.state === 'wrong' || (worst.state === 'to-fill-in' && isDemanded)) sum.faulty += sign;
}

export interface TopicFigures {
	/** 100 times the mean credit of its rows. */
	readonly mean: number;
	/** What the material errors take off; never below 0. */
	readonly material: number;
	readonly isHeld: boolean;
	readonly score: number;
}

export function topicFigures({ rows, credit, material, explained, silentSections }: TopicSum): TopicFigures {
	const mean = rows === 0 ? 0 : Math.max(0, (100 * credit) / rows);
	const off = Math.min(mean, MATERIAL_POINTS * material);
	const isHeld = explained > rows * MOST_EXPLAINED;
	const score = silentSections > 0 ? 0 : Math.min(mean - off, isHeld ? TOP_OF.amber : 100);
	return { mean, material: off, isHeld: isHeld && mean - off > TOP_OF.amber, score };
}

export interface WholeFigures {
	readonly mean: number;
	readonly score: number;
	/** What holds the whole below the mean of its topics. */
	readonly cap: 'none' | 'worst-topic' | 'wrong-rows' | 'section-without-row' | 'service-left-out';
}

/** Report quality: the least of the mean of the demanded topics, the worst one's band, and what a fault leaves. */
export function wholeFigures(sums: Sums): WholeFigures {
	const scores = demandedTopics.map((topic) => topicFigures(sumOf(sums, topic)).score);
	const mean = scores.reduce((total, score) => total + score, 0) / scores.length;
	let faulty = 0;
	let silent = 0;
	let dropped = 0;
	for (const sum of sums.values()) {
		faulty += sum.faulty;
		silent += sum.silentSections;
		dropped += sum.droppedServices;
	}
	let score = mean;
	let cap: WholeFigures['cap'] = 'none';
	const hold = (most: number, by: WholeFigures['cap']) => {
		if (most >= score) return;
		score = most;
		cap = by;
	};
	if (silent > 0) hold(WHILE_NOT_WHOLE, 'section-without-row');
	if (dropped > 0) hold(WHILE_NOT_WHOLE, 'service-left-out');
	hold(TOP_OF[bandOf(Math.min(...scores))], 'worst-topic');
	hold(whileFaulty(faulty), 'wrong-rows');
	return { mean, score, cap };
}

/** What `rows` that are wrong or to be filled in leave at most: 84 for one, half of what is above 60 for each five more. */
export function whileFaulty(rows: number): number {
	return rows === 0 ? 100 : 60 + 24 * 2 ** (-(rows - 1) / 5);
}

export function sumOf(sums: Sums, topic: ScoredTopic): TopicSum {
	return sums.get(topic) ?? { rows: 0, credit: 0, material: 0, explained: 0, silentSections: 0, droppedServices: 0, faulty: 0 };
}
