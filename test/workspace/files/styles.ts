import type { BorderSide, CellStyle as FileStyle } from 'hucre';
import type { Border, CellStyle } from '../spreadsheet/cell.ts';

/** The look of a cell in the words of the model; what the model doesn't know is left out. */
export function styleFromFile(file: FileStyle | undefined): CellStyle | undefined {
	if (!file) return undefined;
	const { font, fill, alignment, border } = file;
	const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? colorFromFile(fill.fgColor?.rgb) : undefined;
	const borders = bordersFromFile(border);
	const style = withoutUndefined({
		background,
		fontColor: colorFromFile(font?.color?.rgb),
		fontFamily: font?.name,
		fontSize: font?.size,
		bold: font?.bold || undefined,
		italic: font?.italic || undefined,
		underline: font?.underline ? true : undefined,
		strikethrough: font?.strikethrough || undefined,
		horizontal: oneOf(alignment?.horizontal, ['left', 'center', 'right'] as const),
		vertical: alignment?.vertical === 'center' ? ('middle' as const) : oneOf(alignment?.vertical, ['top', 'bottom'] as const),
		wrap: alignment?.wrapText ? ('WRAP' as const) : undefined,
		borders,
	});
	return Object.keys(style).length === 0 ? undefined : style;
}

/** A style as it was written before, by its number format: a spreadsheet is saved at each change, and few of its looks are new. */
const written = new WeakMap<CellStyle, Map<string | undefined, FileStyle>>();

export function styleToFile(style: CellStyle | undefined, numberFormat: string | undefined): FileStyle | undefined {
	if (!style) return numberFormat === undefined ? undefined : { numFmt: numberFormat };
	const byFormat = written.get(style) ?? new Map<string | undefined, FileStyle>();
	written.set(style, byFormat);
	const known = byFormat.get(numberFormat) ?? newStyle(style, numberFormat);
	byFormat.set(numberFormat, known);
	return known;
}

function newStyle(style: CellStyle, numberFormat: string | undefined): FileStyle {
	const font = withoutUndefined({
		name: style.fontFamily,
		size: style.fontSize,
		bold: style.bold,
		italic: style.italic,
		underline: style.underline,
		strikethrough: style.strikethrough,
		color: style.fontColor ? { rgb: colorToFile(style.fontColor) } : undefined,
	});
	const alignment = withoutUndefined({
		horizontal: style.horizontal,
		vertical: style.vertical === 'middle' ? ('center' as const) : style.vertical,
		wrapText: style.wrap === 'WRAP' ? true : undefined,
	});
	return withoutUndefined({
		font: Object.keys(font).length > 0 ? font : undefined,
		fill: style.background ? solidFill(style.background) : undefined,
		alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
		border: style.borders ? bordersToFile(style.borders) : undefined,
		numFmt: numberFormat,
	});
}

export function solidFill(color: string): NonNullable<FileStyle['fill']> {
	return { type: 'pattern', pattern: 'solid', fgColor: { rgb: colorToFile(color) }, bgColor: { rgb: colorToFile(color) } };
}

/** `FFAA00` or `FFFFAA00` as `#ffaa00`. */
export function colorFromFile(rgb: string | undefined): string | undefined {
	return rgb ? `#${rgb.slice(-6).toLowerCase()}` : undefined;
}

export function colorToFile(color: string): string {
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
	return (short ? short.slice(1).map((digit) => digit + digit) : [color.replace('#', '')]).join('').toUpperCase();
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const lines: Readonly<Record<string, BorderSide['style']>> = {
	DOTTED: 'dotted',
	DASHED: 'dashed',
	SOLID: 'thin',
	SOLID_MEDIUM: 'medium',
	SOLID_THICK: 'thick',
	DOUBLE: 'double',
};

function bordersFromFile(border: FileStyle['border']): CellStyle['borders'] | undefined {
	const borders: Partial<Record<(typeof SIDES)[number], Border>> = {};
	for (const side of SIDES) {
		const line = border?.[side];
		if (!line) continue;
		const style = Object.keys(lines).find((name) => lines[name] === line.style) ?? 'SOLID';
		borders[side] = { style, color: colorFromFile(line.color?.rgb) ?? '#000000' };
	}
	return Object.keys(borders).length === 0 ? undefined : borders;
}

function bordersToFile(borders: NonNullable<CellStyle['borders']>): NonNullable<FileStyle['border']> {
	const border: NonNullable<FileStyle['border']> = {};
	for (const side of SIDES) {
		const line = borders[side];
		if (line) border[side] = { style: lines[line.style] ?? 'thin', color: { rgb: colorToFile(line.color) } };
	}
	return border;
}

function oneOf<Value extends string>(value: string | undefined, allowed: readonly Value[]): Value | undefined {
	return allowed.find((one) => one === value);
}

type Defined<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

export function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
	const defined: Defined<Value> = {};
	for (const key in value) if (value[key] !== undefined) defined[key] = value[key] as Exclude<Value[typeof key], undefined>;
	return defined;
}
