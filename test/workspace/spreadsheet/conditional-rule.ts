import type { Range } from '#core';
import type { CellStyle } from './cell.ts';

/** A conditional-format rule, of one condition or of a scale of colours. */
export interface ConditionalRule {
	readonly ranges: readonly Range[];
	readonly condition?: RuleCondition;
	readonly gradient?: Gradient;
}

export interface RuleCondition {
	/** The name that Google's enumeration gives it, e.g. `CUSTOM_FORMULA`. */
	readonly criteria: string;
	readonly values: readonly unknown[];
	readonly format: Pick<CellStyle, 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface Gradient {
	readonly min: GradientPoint;
	readonly mid?: GradientPoint;
	readonly max: GradientPoint;
}

export interface GradientPoint {
	readonly color: string;
	readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
	readonly value: string;
}
