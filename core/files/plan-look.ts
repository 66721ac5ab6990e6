import type { CellStyle } from 'hucre';
import type { CellRole } from '../template/plan.ts';

/** At home in Excel, LibreOffice and Google Sheets alike, so that no other of another width takes its place. */
export const FONT = 'Arial';
export const FONT_SIZE = 10;
const INK = '262626';
const SOFT_INK = '595959';
const LINE = 'BFBFBF';
const GREY = 'D9D9D9';
const PALE_GREY = 'F2F2F2';
/** Letters on white, and paper under dark letters, by what they mean. */
const VERDICTS = { good: ['1E5B2A', 'DDEFDF'], warning: ['7A4B00', 'FCEBC8'], bad: ['8E1B1B', 'F9DCDC'] } as const;

export interface Trait {
	readonly isUnlocked: boolean;
	readonly isFigure: boolean;
	readonly isIllustrative: boolean;
}

/** How a role looks on a sheet of a colour. */
export function lookOf(role: CellRole, colour: string, { isUnlocked, isFigure, isIllustrative }: Trait): CellStyle {
	const style = STYLES[role](colour);
	return {
		...style,
		...(isFigure && { alignment: { ...style.alignment, horizontal: 'right' } }),
		...(isIllustrative && { font: { ...font(FONT_SIZE, '5B4300'), italic: true }, fill: fill('FFF8E1') }),
		...(isUnlocked && { protection: { locked: false } }),
	};
}

const STYLES: Readonly<Record<CellRole, (colour: string) => CellStyle>> = {
	title: (colour) => ({ font: font(18, colour, true), alignment: { vertical: 'center' } }),
	lead: () => ({ font: font(FONT_SIZE, SOFT_INK), alignment: { vertical: 'top', wrapText: true } }),
	back: () => ({ font: { ...font(FONT_SIZE, '0B5394'), underline: true }, alignment: { vertical: 'center' } }),
	link: () => ({
		font: { ...font(FONT_SIZE, '0B5394'), underline: true },
		alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
		border: rule(),
	}),
	heading: (colour) => ({
		font: font(FONT_SIZE, 'FFFFFF', true),
		fill: fill(colour),
		alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
	}),
	'required-header': (colour) => header('FFFFFF', colour, colour),
	'optional-header': (colour) => header(colour, tint(colour, 0.84), colour),
	'computed-header': (colour) => ({ ...header(INK, GREY, colour), font: { ...font(FONT_SIZE, INK, true), italic: true } }),
	'total-label': (colour) => ({ font: font(FONT_SIZE, colour, true), alignment: { vertical: 'center' } }),
	total: (colour) => ({
		font: font(FONT_SIZE, colour, true),
		fill: fill(PALE_GREY),
		alignment: { horizontal: 'right', vertical: 'center', indent: 1 },
	}),
	label: () => ({
		font: font(FONT_SIZE, INK, true),
		alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
		border: rule(),
	}),
	help: () => ({ font: font(9, SOFT_INK), alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 } }),
	input: () => ({ font: font(FONT_SIZE, INK), alignment: { horizontal: 'left', vertical: 'top', wrapText: true, indent: 1 } }),
	'form-input': () => ({
		font: font(FONT_SIZE, INK),
		alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
		border: box(),
	}),
	computed: () => ({ font: font(FONT_SIZE, INK), fill: fill(PALE_GREY), alignment: { horizontal: 'right', vertical: 'top', indent: 1 } }),
	'form-computed': () => ({
		font: font(FONT_SIZE, INK),
		fill: fill(PALE_GREY),
		alignment: { horizontal: 'left', vertical: 'center', indent: 1 },
		border: box(),
	}),
	step: (colour) => ({
		font: font(11, colour, true),
		alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
		border: rule(),
	}),
	text: () => ({
		font: font(FONT_SIZE, INK),
		alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
		border: rule(),
	}),
	count: () => ({ font: font(FONT_SIZE, INK), alignment: { horizontal: 'center', vertical: 'center' }, border: rule() }),
	good: () => verdict('good'),
	warning: () => verdict('warning'),
	bad: () => verdict('bad'),
};

function font(size: number, rgb: string, bold = false): NonNullable<CellStyle['font']> {
	return { name: FONT, size, color: { rgb }, ...(bold && { bold }) };
}

function fill(rgb: string): NonNullable<CellStyle['fill']> {
	return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

function header(ink: string, paper: string, line: string): CellStyle {
	const side = { style: 'thin', color: { rgb: tint(line, 0.5) } } as const;
	return {
		font: font(FONT_SIZE, ink, true),
		fill: fill(paper),
		alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
		border: { left: side, right: side, top: side, bottom: { style: 'medium', color: { rgb: line } } },
	};
}

function verdict(kind: keyof typeof VERDICTS): CellStyle {
	const [ink, paper] = VERDICTS[kind];
	return { font: font(FONT_SIZE, ink, true), fill: fill(paper), alignment: { vertical: 'center', wrapText: true }, border: rule() };
}

function rule(): NonNullable<CellStyle['border']> {
	return { bottom: { style: 'thin', color: { rgb: GREY } } };
}

function box(): NonNullable<CellStyle['border']> {
	const side = { style: 'thin', color: { rgb: LINE } } as const;
	return { left: side, right: side, top: side, bottom: side };
}

/** A colour mixed with white. */
function tint(rgb: string, white: number): string {
	const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
	return channels
		.map((value) =>
			Math.round(value + (255 - value) * white)
				.toString(16)
				.padStart(2, '0')
				.toUpperCase(),
		)
		.join('');
}
