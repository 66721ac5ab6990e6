import { CellState, type Table } from '../../report/table.ts';
import { ALL_PARTNERS, type ColumnKey } from '../../sections/sections.ts';
import { NOISE } from '../../statistics/confidence.ts';
import { foldName } from '../../workbook/index.ts';

/** The five levels of satisfaction, then the answers that count for none of them. */
export const answerKeys = ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied', 'veryDissatisfied', 'dontKnow'] as const;
export type AnswerKey = (typeof answerKeys)[number];
const LEVELS = answerKeys.length - 1;

/** How the answers by category go with the number of responses. */
export type AnswerCheck =
	/** No category is filled in, or a figure that is needed can't be used: other rules speak. */
	| { readonly kind: 'unknown' }
	| { readonly kind: 'negative'; readonly key: AnswerKey; readonly count: number }
	| { readonly kind: 'differs'; readonly sum: number; readonly isOnlyDontKnowBlank: boolean }
	/** Some levels are blank, and may hold what the others lack. */
	| { readonly kind: 'incomplete' }
	| { readonly kind: 'agrees' };

/** The rows of Satisfaction column by column, with what several rules ask of them. Percentages are in points. */
export class Surveys {
	readonly length: number;
	readonly service: readonly (string | undefined)[];
	readonly municipality: readonly (string | undefined)[];
	readonly surveyedOn: readonly (number | undefined)[];
	readonly population: readonly (number | undefined)[];
	readonly responses: readonly (number | undefined)[];
	readonly satisfiedShare: readonly (number | undefined)[];
	private readonly table: Table<'satisfaction'>;
	private readonly asOf: number;
	private readonly answers: readonly (readonly (number | undefined)[])[];

	constructor(table: Table<'satisfaction'>, asOf: number) {
		this.table = table;
		this.asOf = asOf;
		this.length = table.length;
		this.service = table.values('service');
		this.municipality = table.values('municipality');
		this.surveyedOn = table.values('surveyedOn');
		this.population = table.values('population');
		this.responses = table.values('responses');
		this.satisfiedShare = table.values('satisfiedShare');
		this.answers = answerKeys.map((key) => table.values(key));
	}

	/** A dated plan: the survey is yet to take place, and no result is asked of it. */
	isPlanned(index: number): boolean {
		return (this.surveyedOn[index] ?? 0) > this.asOf;
	}

	isUnreadable(index: number, key: ColumnKey<'satisfaction'>): boolean {
		return this.table.column(key).states.get(index) === CellState.unreadable;
	}

	isAnswered(index: number): boolean {
		return (this.responses[index] ?? 0) > 0;
	}

	hasMoreResponsesThanPeople(index: number): boolean {
		return (this.responses[index] ?? 0) > (this.population[index] ?? Number.POSITIVE_INFINITY);
	}

	/** How many answered with an opinion: what a share is a share of. */
	judging(index: number): number | undefined {
		const responses = this.responses[index];
		const dontKnow = this.answers[LEVELS]?.[index] ?? 0;
		return responses === undefined || dontKnow < 0 || dontKnow >= responses ? responses : responses - dontKnow;
	}

	/** Whether answers are given by category, readable or not. */
	hasAnswers(index: number): boolean {
		return answerKeys.some((key, at) => this.answers[at]?.[index] !== undefined || this.isUnreadable(index, key));
	}

	/** Sum of the categories that are filled in. */
	sumOfAnswers(index: number): number {
		return this.answers.reduce((sum, counts) => sum + (counts[index] ?? 0), 0);
	}

	checkAnswers(index: number): AnswerCheck {
		let filledLevels = 0;
		for (let at = 0; at < answerKeys.length; at++) {
			const count = this.answers[at]?.[index];
			const key = answerKeys[at] as AnswerKey;
			if (count === undefined) {
				if (this.isUnreadable(index, key)) return UNKNOWN;
				continue;
			}
			if (count < 0) return { kind: 'negative', key, count };
			if (at < LEVELS) filledLevels++;
		}
		const responses = this.responses[index];
		if (filledLevels === 0 || responses === undefined || responses <= 0 || this.hasMoreResponsesThanPeople(index)) return UNKNOWN;
		const sum = this.sumOfAnswers(index);
		if (Math.abs(sum - responses) < NOISE) return AGREES;
		if (sum < responses && filledLevels < LEVELS) return INCOMPLETE;
		return { kind: 'differs', sum, isOnlyDontKnowBlank: filledLevels === LEVELS && this.answers[LEVELS]?.[index] === undefined };
	}

	/** (very satisfied + satisfied) / (responses − don't know), where the categories allow it. */
	workedOutShare(index: number): number | undefined {
		const { kind } = this.checkAnswers(index);
		const [very, fairly] = [this.answers[0]?.[index], this.answers[1]?.[index]];
		const isKnown = kind === 'agrees' || (kind === 'incomplete' && very !== undefined && fairly !== undefined);
		if (!isKnown) return undefined;
		const base = (this.responses[index] ?? 0) - (this.answers[LEVELS]?.[index] ?? 0);
		return base > 0 ? (100 * ((very ?? 0) + (fairly ?? 0))) / base : undefined;
	}

	/** Whether the reported share can't be, or is not what the categories give. `tolerance` in points. */
	isShareWrong(index: number, tolerance: number): boolean {
		const share = this.satisfiedShare[index];
		if (share === undefined) return false;
		const workedOut = this.workedOutShare(index);
		return isNoShare(share) || (workedOut !== undefined && Math.abs(share - workedOut) > tolerance + NOISE);
	}

	/** Whether the survey's figures can be built upon: there, possible, and in agreement with one another. */
	isSound(index: number, tolerance: number): boolean {
		if (!this.isAnswered(index) || this.satisfiedShare[index] === undefined || this.hasMoreResponsesThanPeople(index)) return false;
		const { kind } = this.checkAnswers(index);
		return kind !== 'negative' && kind !== 'differs' && !this.isShareWrong(index, tolerance);
	}

	/** Whether the row is about one municipality alone, and fewer than `fewest` answered there. */
	isSmallSubgroup(index: number, fewest: number): boolean {
		const municipality = this.municipality[index];
		return municipality !== undefined && municipality !== ALL_PARTNERS && (this.responses[index] ?? fewest) < fewest;
	}

	/** Folded names of the services with a survey of all partners together that has taken place. */
	servicesSurveyedAsAWhole(): ReadonlySet<string> {
		const names = new Set<string>();
		for (let index = 0; index < this.length; index++) {
			const service = this.service[index];
			if (service !== undefined && this.municipality[index] === ALL_PARTNERS && !this.isPlanned(index)) names.add(foldName(service));
		}
		return names;
	}
}

export function isNoShare(share: number): boolean {
	return share < 0 || share > 100;
}

const UNKNOWN = { kind: 'unknown' } as const;
const AGREES = { kind: 'agrees' } as const;
const INCOMPLETE = { kind: 'incomplete' } as const;
