import type { CellRole } from '#core';

/** How a role of a planned cell looks in a sheet. Colours are RRGGBB with `#`. */
export interface Look {
	readonly ink: string;
	readonly paper: string;
	readonly isBold: boolean;
	readonly size: number;
}

const INK = '#262626';
const SOFT_INK = '#595959';
const LINK = '#0b5394';
const WHITE = '#ffffff';
const PALE = '#f2f2f2';

/** `colour` is that of the sheet. */
export function lookOf(role: CellRole, colour: string): Look {
	const own = `#${colour}`;
	const plain = { ink: INK, paper: WHITE, isBold: false, size: 10 };
	switch (role) {
		case 'title':
			return { ...plain, ink: own, isBold: true, size: 18 };
		case 'lead':
		case 'help':
			return { ...plain, ink: SOFT_INK };
		case 'link':
		case 'back':
			return { ...plain, ink: LINK };
		case 'heading':
		case 'required-header':
			return { ...plain, ink: WHITE, paper: own, isBold: true };
		case 'optional-header':
			return { ...plain, ink: own, paper: '#e8ebef', isBold: true };
		case 'computed-header':
			return { ...plain, paper: '#d9d9d9', isBold: true };
		case 'total-label':
		case 'total':
			return { ...plain, ink: own, paper: PALE, isBold: true };
		case 'label':
			return { ...plain, isBold: true };
		case 'step':
			return { ...plain, ink: own, isBold: true, size: 11 };
		case 'computed':
		case 'form-computed':
			return { ...plain, paper: PALE };
		case 'good':
			return { ...plain, ink: '#1e5b2a', paper: '#ddefdf', isBold: true };
		case 'warning':
			return { ...plain, ink: '#7a4b00', paper: '#fcebc8', isBold: true };
		case 'bad':
			return { ...plain, ink: '#8e1b1b', paper: '#f9dcdc', isBold: true };
		default:
			return plain;
	}
}
