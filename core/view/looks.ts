import type { Band } from '../score/bands.ts';
import type { FindingKind } from '../score/finding-kind.ts';
import type { CellRole } from '../template/plan.ts';
import type { ResultKind } from './kinds.ts';

/**
 * How a band, a kind of finding or a kind of result looks, for every output. A sign stands beside each colour, so that
 * nothing is told by colour alone. `ink` and `dark` keep 4.5:1 for words on light and on dark paper; `soft` and `darkSoft`
 * are papers under ordinary words.
 */
export interface Look {
	readonly sign: string;
	readonly ink: string;
	readonly dark: string;
	readonly soft: string;
	readonly darkSoft: string;
	/** Of a cell of a sheet. */
	readonly role: CellRole;
}

type Colours = Omit<Look, 'sign'>;

const green: Colours = { ink: '#1b7a3d', dark: '#6fd391', soft: '#e5f3e9', darkSoft: '#173324', role: 'good' };
const amber: Colours = { ink: '#8f5600', dark: '#f2b45a', soft: '#fdf0da', darkSoft: '#3a2c10', role: 'warning' };
const red: Colours = { ink: '#b3261e', dark: '#ff9d94', soft: '#fbe7e5', darkSoft: '#43201d', role: 'bad' };
const blue: Colours = { ink: '#2b5f9e', dark: '#9cc2f2', soft: '#e6eef8', darkSoft: '#1b2f49', role: 'text' };
const grey: Colours = { ink: '#56616a', dark: '#b4bfc6', soft: '#eceff1', darkSoft: '#2a3238', role: 'text' };

export const bandLooks: Readonly<Record<Band | 'none', Look>> = {
	green: { sign: '●', ...green },
	amber: { sign: '▲', ...amber },
	red: { sign: '■', ...red },
	none: { sign: '–', ...grey },
};

export const kindLooks: Readonly<Record<FindingKind, Look>> = {
	wrong: { sign: '✖', ...red },
	'to-fill-in': { sign: '○', ...blue },
	question: { sign: '▲', ...amber },
	advice: { sign: 'ℹ', ...grey },
	explained: { sign: '✓', ...green },
};

export const resultLooks: Readonly<Record<ResultKind, Look>> = {
	reached: { sign: '●', ...green },
	near: { sign: '▲', ...amber },
	missed: { sign: '■', ...red },
	'not-countable': { sign: '○', ...grey },
};
