import type { Catalogue } from '../locales/catalogue.ts';
import type { ScoredTopic } from '../report/sections.ts';
import type { Severity } from '../rule/rule.ts';
import type { Band } from '../score/bands.ts';

/**
 * A check in the reader's language, ready to be laid out as a page, as text or in a panel. All its texts are harmless
 * (see `harmless-text.ts`), but not escaped: that is the renderer's.
 */
export interface Presentation {
	readonly catalogue: Catalogue;
	/** The file's name, where there is one. */
	readonly file: string | undefined;
	readonly entity: string;
	readonly period: string;
	readonly stage: string;
	readonly asOf: string;
	readonly ruleSet: string;
	readonly quality: ScoreView;
	readonly process: ScoreView;
	/** The four that are demanded, then those of the process figure. */
	readonly topics: readonly TopicView[];
	readonly processTopics: readonly TopicView[];
	readonly targets: TargetsView;
	readonly fixes: readonly FixView[];
	readonly groups: readonly GroupView[];
	readonly counts: SeverityCounts;
	readonly explained: readonly GroupView[];
	readonly broken: readonly { readonly rule: string; readonly title: string; readonly error: string }[];
	readonly missingSections: readonly string[];
	/** Thresholds that the workbook sets. */
	readonly parameters: readonly { readonly name: string; readonly help: string; readonly value: string; readonly default: string }[];
}

export interface ScoreView {
	/** 0 to 100; nothing where a broken rule leaves nothing that could be said. */
	readonly score: number | undefined;
	readonly band: Band | undefined;
	/** Whole points, or a dash. */
	readonly text: string;
	/** The band in words, or why there is no score. */
	readonly says: string;
}

export interface TopicView extends ScoreView {
	readonly topic: ScoredTopic;
	readonly name: string;
	/** Share of its required cells that are filled, 0 to 100. */
	readonly coverage: number;
	readonly coverageText: string;
	readonly isAbsent: boolean;
	readonly deductions: readonly DeductionView[];
}

export interface DeductionView {
	/** Nothing for what the cap of coverage takes off. */
	readonly rule: string | undefined;
	readonly title: string;
	readonly points: string;
	readonly cells: CellsView;
}

/** Cells as `Budget!C4`, the first few; `total` says how many there are. */
export interface CellsView {
	readonly shown: readonly string[];
	readonly total: number;
}

export interface TargetsView {
	readonly green: number;
	readonly amber: number;
	readonly red: number;
	readonly total: number;
	readonly rows: readonly TargetView[];
}

export interface TargetView {
	readonly service: string;
	readonly indicator: string;
	readonly target: string;
	readonly actual: string;
	readonly previous: string;
	readonly band: Band;
	readonly says: string;
	readonly cell: string;
}

export interface FixView {
	readonly rule: string;
	readonly title: string;
	readonly dial: 'quality' | 'process';
	/** `+12.4`. */
	readonly points: string;
	readonly gain: number;
	/** What to do about the first of its places. */
	readonly fix: string;
	readonly cells: CellsView;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The findings of one section on one sheet. */
export interface GroupView {
	readonly heading: string;
	/** The sheet, where its name is not the heading. */
	readonly sheet: string | undefined;
	readonly counts: SeverityCounts;
	readonly rules: readonly RuleGroupView[];
}

/** The findings of one rule within a group. */
export interface RuleGroupView {
	readonly rule: string;
	readonly title: string;
	/** The worst of its items. */
	readonly severity: Severity;
	readonly why: string;
	readonly sources: readonly string[];
	/** What to do, where it is the same for all of them. */
	readonly fix: string | undefined;
	readonly items: readonly ItemView[];
	/** How many there are; more than `items` where capped. */
	readonly total: number;
}

export interface ItemView {
	readonly severity: Severity;
	readonly outcome: 'fail' | 'missing' | 'review' | 'pass';
	/** `C4`, with its sheet where that is not the group's; an empty text where it has no place. */
	readonly cell: string;
	/** Other cells that the finding is about, as far as shown. */
	readonly others: CellsView;
	readonly message: string;
	readonly fix: string;
	readonly suggestions: readonly string[];
	/** The reason that staff gave. */
	readonly explanation: string | undefined;
}
