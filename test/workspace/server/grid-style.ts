import type { Border, CellStyle } from '../spreadsheet/cell.ts';

/** Looks in the words of the grid component, and back. */

const horizontals = { left: 1, center: 2, right: 3 } as const;
const verticals = { top: 1, middle: 2, bottom: 3 } as const;
const wraps = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const lines: Readonly<Record<string, number>> = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 };
const sides = { top: 't', left: 'l', bottom: 'b', right: 'r' } as const;

export function gridStyle(style: CellStyle | undefined, numberFormat: string | undefined): Record<string, unknown> | undefined {
	if (!style && numberFormat === undefined) return undefined;
	const look: Record<string, unknown> = {};
	if (style?.background) look.bg = { rgb: style.background };
	if (style?.fontColor) look.cl = { rgb: style.fontColor };
	if (style?.fontFamily) look.ff = style.fontFamily;
	if (style?.bold) look.bl = 1;
	if (style?.italic) look.it = 1;
	if (style?.underline) look.ul = { s: 1 };
	if (style?.strikethrough) look.st = { s: 1 };
	if (style?.fontSize) look.fs = style.fontSize;
	if (style?.horizontal) look.ht = horizontals[style.horizontal];
	if (style?.vertical) look.vt = verticals[style.vertical];
	if (style?.wrap) look.tb = wraps[style.wrap];
	if (numberFormat !== undefined) look.n = { pattern: numberFormat };
	if (style?.borders) {
		look.bd = Object.fromEntries(
			Object.entries(style.borders).map(([side, border]) => [
				sides[side as keyof typeof sides],
				{ s: lines[border.style] ?? 1, cl: { rgb: border.color } },
			]),
		);
	}
	return Object.keys(look).length === 0 ? undefined : look;
}

type GridLook = Readonly<Record<string, unknown>>;
interface GridLine {
	readonly s?: number;
	readonly cl?: { readonly rgb?: string } | null;
}

/** A cell's looks after a change in the grid: what it doesn't mention stays, `null` takes it away, all of it where all is `null`. */
export function styleFromGrid(look: GridLook | null, before: CellStyle | undefined): CellStyle | undefined {
	if (look === null) return undefined;
	const style: Record<string, unknown> = { ...before };
	const put = (key: keyof CellStyle, of: string, value: unknown) => {
		if (!(of in look)) return;
		if (value === undefined || value === false) delete style[key];
		else style[key] = value;
	};
	put('background', 'bg', colorOf(look.bg));
	put('fontColor', 'cl', colorOf(look.cl));
	put('fontFamily', 'ff', look.ff ?? undefined);
	put('bold', 'bl', look.bl === 1);
	put('italic', 'it', look.it === 1);
	put('underline', 'ul', isDrawn(look.ul));
	put('strikethrough', 'st', isDrawn(look.st));
	put('fontSize', 'fs', look.fs ?? undefined);
	put('horizontal', 'ht', keyOf(horizontals, look.ht));
	put('vertical', 'vt', keyOf(verticals, look.vt));
	put('wrap', 'tb', keyOf(wraps, look.tb));
	put('borders', 'bd', bordersOf(look.bd as Readonly<Record<string, GridLine | null>> | null, before?.borders));
	return Object.keys(style).length === 0 ? undefined : (style as CellStyle);
}

function colorOf(value: unknown): string | undefined {
	const text = (value as { rgb?: string | null } | null)?.rgb ?? '';
	const [, ...parts] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text) ?? [];
	if (parts.length === 3) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
	if (/^#[0-9a-f]{3}$/i.test(text)) return `#${[...text.slice(1)].map((letter) => letter + letter).join('')}`.toLowerCase();
	return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;
}

function isDrawn(value: unknown): boolean {
	return (value as { s?: number } | null)?.s === 1;
}

function keyOf(names: Readonly<Record<string, number>>, value: unknown): string | undefined {
	return Object.keys(names).find((name) => names[name] === value);
}

function bordersOf(drawn: Readonly<Record<string, GridLine | null>> | null, before: CellStyle['borders']): CellStyle['borders'] {
	if (drawn === null || drawn === undefined) return undefined;
	const borders: Record<string, Border> = { ...before };
	for (const [side, key] of Object.entries(sides)) {
		const line = drawn[key];
		if (line === undefined) continue;
		if (line === null) delete borders[side];
		else borders[side] = { style: keyOf(lines, line.s) ?? 'SOLID', color: colorOf(line.cl) ?? '#000000' };
	}
	return Object.keys(borders).length === 0 ? undefined : borders;
}
