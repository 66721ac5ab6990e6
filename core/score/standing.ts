import type { ParameterKey } from '../sections/parameters.ts';
import type { Place } from '../sections/place.ts';
import type { DemandedTopic, ProcessTopic, ScoredTopic, SectionKey } from '../sections/sections.ts';
import type { Band } from './bands.ts';
import type { FindingKind } from './finding-kind.ts';
import type { Results } from './indicator-results.ts';
import type { RowState } from './row-state.ts';

/** How a report stands after a check: what to do with it, and how that comes about. Scores run from 0 to 100. */
export interface Standing {
	readonly verdict: ReportVerdict;
	/** Report quality; nothing where a rule broke. */
	readonly quality: number | undefined;
	/** Nothing while the report is only unfinished: `progress` is shown instead, without a colour. */
	readonly band: Band | undefined;
	/** Each names its cells; together they are 100 less `quality`. The most first. */
	readonly deductions: readonly Deduction[];
	readonly topics: { readonly [T in DemandedTopic]: TopicStanding };
	/** Is the cooperation watched over as agreed? Nothing where the report says nothing of it. */
	readonly oversight: { readonly score: number | undefined; readonly band: Band | undefined };
	readonly oversightTopics: { readonly [T in ProcessTopic]: TopicStanding };
	readonly results: Results;
	/** Findings by what they are to people. */
	readonly counts: { readonly [K in FindingKind]: number };
	readonly progress: Progress;
	/** In the order of the template. */
	readonly sections: readonly SectionProgress[];
	/** What to mend, the fix that gives back most first; report quality before oversight. */
	readonly fixes: readonly Fix[];
	readonly explanations: {
		readonly total: number;
		readonly accepted: number;
		readonly contested: number;
		/** Topics that are held in amber until the committee has accepted what staff explained. */
		readonly capped: readonly ScoredTopic[];
	};
	/** Where Settings sets thresholds that are looser than the usual ones. */
	readonly thresholds: ThresholdComparison | undefined;
}

/** What to do with the report. */
export type ReportVerdict =
	| { readonly kind: 'ready' }
	| { readonly kind: 'ready-with-questions'; readonly questions: number }
	| { readonly kind: 'not-ready'; readonly wrong: number; readonly toFillIn: number }
	/** `filled` of `required` cells. */
	| { readonly kind: 'unfinished'; readonly filled: number; readonly required: number }
	/** Nothing is said on these topics, in these sections, or of these services that the workbook names. */
	| {
			readonly kind: 'not-whole';
			readonly topics: readonly ScoredTopic[];
			readonly sections: readonly SectionKey[];
			readonly services: readonly string[];
			readonly wrong: number;
	  }
	/** A rule broke: nothing can be said of the whole. */
	| { readonly kind: 'not-judged' };

export interface TopicStanding extends Progress {
	readonly topic: ScoredTopic;
	readonly score: number | undefined;
	/** Never green while one of its rows is wrong or to be filled in; nothing while the report is only unfinished. */
	readonly band: Band | undefined;
	/** A broken rule leaves it without a score. */
	readonly isVoid: boolean;
	/** A section of it that every report must have says nothing; of topics that are not demanded: none of its sections does. */
	readonly isAbsent: boolean;
	readonly rows: number;
	readonly states: { readonly [S in RowState]: number };
	/** Errors that count ten points each. */
	readonly material: number;
	/** Together they are 100 less `score`. */
	readonly deductions: readonly Deduction[];
}

export type DeductionReason =
	| Exclude<RowState, 'sound'>
	| 'material'
	| 'section-without-row'
	| 'service-left-out'
	| 'explanations-not-accepted'
	/** The whole can't be better than the band of its worst topic. */
	| 'worst-topic'
	/** The whole is not green while a row is wrong or to be filled in. */
	| 'wrong-rows';

export interface Deduction {
	readonly reason: DeductionReason;
	readonly rule: string | undefined;
	readonly topic: ScoredTopic | undefined;
	readonly points: number;
	readonly places: readonly Place[];
}

/** Cells that must be filled in, and how many are. */
export interface Progress {
	readonly required: number;
	readonly filled: number;
}

export interface SectionProgress extends Progress {
	readonly section: SectionKey;
	readonly isDemanded: boolean;
	readonly isPresent: boolean;
	readonly rows: number;
	readonly kinds: { readonly [K in FindingKind]: number };
}

export interface Fix {
	readonly rule: string;
	readonly kind: FindingKind;
	/** Which of the two figures rises. */
	readonly dial: 'quality' | 'oversight';
	/** Staff may explain what is asked about: the points are those that explanations give back; mending gives more. */
	readonly canBeExplained: boolean;
	/** How far it rises when every place is mended, or explained where it can be. */
	readonly points: number;
	readonly places: readonly Place[];
}

export interface ThresholdComparison {
	/** Which of the two was used. */
	readonly stands: 'agreement' | 'usual';
	readonly agreement: BandedScore;
	readonly usual: BandedScore;
	/** Set without naming the clause of the agreement that they come from. */
	readonly withoutClause: readonly ParameterKey[];
}

export interface BandedScore {
	readonly quality: number | undefined;
	readonly band: Band | undefined;
}
