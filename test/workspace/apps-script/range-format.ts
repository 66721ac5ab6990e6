import { type CellStyle, changeCell } from '../spreadsheet/cell.ts';
import { BorderStyle, memberOf, nameOf, WrapStrategy } from './enumerations.ts';
import { RangeContent } from './range-content.ts';
import { checkMayEdit, checkSize } from './range-place.ts';
import { TextStyleService } from './rich-text-value.ts';
import { ServiceError, wrongParameters } from './service-error.ts';

/** What Google answers for a cell that nobody gave a format. */
const AUTOMATIC = '0.###############';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type StyleChange = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

/** How the cells look: number formats, colours, fonts, alignment, borders. */
export abstract class RangeFormat
	extends RangeContent
	implements
		Pick<
			GoogleRange,
			| 'getNumberFormat'
			| 'getNumberFormats'
			| 'setNumberFormat'
			| 'setNumberFormats'
			| 'getBackground'
			| 'getBackgrounds'
			| 'setBackground'
			| 'setBackgrounds'
			| 'setFontColor'
			| 'setFontColors'
			| 'getFontWeight'
			| 'getFontWeights'
			| 'setFontWeight'
			| 'setFontWeights'
			| 'setFontStyle'
			| 'setFontLine'
			| 'setFontSize'
			| 'setFontSizes'
			| 'setFontFamily'
			| 'setHorizontalAlignment'
			| 'setVerticalAlignment'
			| 'setWrap'
			| 'setWraps'
			| 'setWrapStrategy'
			| 'getWrapStrategy'
			| 'setTextStyle'
			| 'setTextStyles'
			| 'setBorder'
			| 'clearFormat'
		>
{
	getNumberFormat(): string {
		return this.getNumberFormats()[0]?.[0] ?? AUTOMATIC;
	}

	getNumberFormats(): string[][] {
		return this.mapCells((cell) => cell.numberFormat ?? AUTOMATIC);
	}

	setNumberFormat(format: string): GoogleRange {
		return this.#changeFormats(() => format);
	}

	setNumberFormats(formats: string[][]): GoogleRange {
		checkSize(formats, this.place.range, 'setNumberFormats');
		if (formats.flat().some((format) => typeof format !== 'string'))
			throw wrongParameters('SpreadsheetApp.Range.setNumberFormats', [formats]);
		return this.#changeFormats((row, column) => formats[row]?.[column] ?? '');
	}

	getBackground(): string {
		return this.getBackgrounds()[0]?.[0] ?? '#ffffff';
	}

	getBackgrounds(): string[][] {
		return this.mapCells((cell) => cell.style?.background ?? '#ffffff');
	}

	setBackground(color: string | null): GoogleRange {
		return this.changeStyles(() => ({ background: colorOf(color) }));
	}

	setBackgrounds(colors: (string | null)[][]): GoogleRange {
		checkSize(colors, this.place.range, 'setBackgrounds');
		return this.changeStyles((row, column) => ({ background: colorOf(colors[row]?.[column]) }));
	}

	setFontColor(color: string | null): GoogleRange {
		return this.changeStyles(() => ({ fontColor: colorOf(color) }));
	}

	setFontColors(colors: unknown[][]): GoogleRange {
		checkSize(colors, this.place.range, 'setFontColors');
		return this.changeStyles((row, column) => ({ fontColor: colorOf(colors[row]?.[column] as string | null) }));
	}

	getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
		return this.getFontWeights()[0]?.[0] ?? 'normal';
	}

	getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
		return this.mapCells((cell) => (cell.style?.bold ? 'bold' : 'normal'));
	}

	setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRange {
		return this.changeStyles(() => ({ bold: weight === 'bold' || undefined }));
	}

	setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): GoogleRange {
		checkSize(weights, this.place.range, 'setFontWeights');
		return this.changeStyles((row, column) => ({ bold: weights[row]?.[column] === 'bold' || undefined }));
	}

	setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): GoogleRange {
		return this.changeStyles(() => ({ italic: style === 'italic' || undefined }));
	}

	setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): GoogleRange {
		return this.changeStyles(() => ({ underline: line === 'underline' || undefined, strikethrough: line === 'line-through' || undefined }));
	}

	setFontSize(fontSize: number): GoogleRange {
		return this.changeStyles(() => ({ fontSize }));
	}

	setFontSizes(sizes: number[][]): GoogleRange {
		checkSize(sizes, this.place.range, 'setFontSizes');
		return this.changeStyles((row, column) => ({ fontSize: sizes[row]?.[column] }));
	}

	setFontFamily(family: string | null): GoogleRange {
		return this.changeStyles(() => ({ fontFamily: family ?? undefined }));
	}

	setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
		return this.changeStyles(() => ({ horizontal: alignment === 'normal' || alignment === null ? undefined : alignment }));
	}

	setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
		return this.changeStyles(() => ({ vertical: alignment ?? undefined }));
	}

	setWrap(isWrapped: boolean): GoogleRange {
		return this.changeStyles(() => ({ wrap: isWrapped ? 'WRAP' : 'OVERFLOW' }));
	}

	setWraps(wraps: boolean[][]): GoogleRange {
		checkSize(wraps, this.place.range, 'setWraps');
		return this.changeStyles((row, column) => ({ wrap: wraps[row]?.[column] ? 'WRAP' : 'OVERFLOW' }));
	}

	setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
		return this.changeStyles(() => ({ wrap: nameOf(strategy) as 'WRAP' | 'OVERFLOW' | 'CLIP' }));
	}

	getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
		const first = this.place.sheet.cell(this.place.range.startRow, this.place.range.startColumn);
		return memberOf(WrapStrategy, first.style?.wrap ?? 'OVERFLOW') as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy;
	}

	setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): GoogleRange {
		if (!(style instanceof TextStyleService)) throw new ServiceError('A TextStyle was expected.');
		return this.changeStyles(() => style.style);
	}

	setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): GoogleRange {
		checkSize(styles, this.place.range, 'setTextStyles');
		return this.changeStyles((row, column) => {
			const style: unknown = styles[row]?.[column];
			if (!(style instanceof TextStyleService)) throw new ServiceError('A TextStyle was expected.');
			return style.style;
		});
	}

	setBorder(
		...[top, left, bottom, right, vertical, horizontal, color, style]: [
			top: boolean | null,
			left: boolean | null,
			bottom: boolean | null,
			right: boolean | null,
			vertical: boolean | null,
			horizontal: boolean | null,
			color?: string | null,
			style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
		]
	): GoogleRange {
		const border = { style: style ? nameOf(style) : nameOf(BorderStyle.SOLID), color: color ?? '#000000' };
		const lastRow = this.getNumRows() - 1;
		const lastColumn = this.getNumColumns() - 1;
		return this.changeStyles((row, column, before) => {
			const sides = {
				top: row === 0 ? top : horizontal,
				bottom: row === lastRow ? bottom : horizontal,
				left: column === 0 ? left : vertical,
				right: column === lastColumn ? right : vertical,
			};
			const borders: Record<string, typeof border> = { ...before.borders };
			for (const [side, isSet] of Object.entries(sides)) {
				if (isSet) borders[side] = border;
				else if (isSet === false) delete borders[side];
			}
			return { borders: Object.keys(borders).length === 0 ? undefined : borders };
		});
	}

	clearFormat(): GoogleRange {
		return this.changeCells(() => ({ style: undefined, numberFormat: undefined }));
	}

	/** Neighbours with the same look before have one and the same after, so that thousands of them cost little. */
	protected changeStyles(changeAt: (row: number, column: number, style: CellStyle) => StyleChange): GoogleRange {
		const known = new Map<CellStyle, Map<string, CellStyle | undefined>>();
		return this.changeCells((row, column, cell) => {
			const before = cell.style ?? plainStyle;
			const change = changeAt(row, column, before);
			const changes = known.get(before) ?? new Map<string, CellStyle | undefined>();
			known.set(before, changes);
			const key = Object.values(change)
				.map((value) => (typeof value === 'object' ? JSON.stringify(value) : value))
				.join(';');
			if (!changes.has(key)) changes.set(key, styleAfter(before, change));
			return { style: changes.get(key) };
		});
	}

	#changeFormats(formatAt: (row: number, column: number) => string): GoogleRange {
		const { sheet, range } = this.place;
		checkMayEdit(this.place, range);
		for (let row = range.startRow; row <= range.endRow; row++) {
			for (let column = range.startColumn; column <= range.endColumn; column++) {
				const format = formatAt(row - range.startRow, column - range.startColumn);
				const numberFormat = format === '' || /^general$/i.test(format) ? undefined : format;
				sheet.setCell(row, column, changeCell(sheet.cell(row, column), { numberFormat }));
			}
		}
		return this.asGoogle();
	}
}

const plainStyle: CellStyle = {};

function styleAfter(before: CellStyle, change: StyleChange): CellStyle | undefined {
	const style: Record<string, unknown> = { ...before };
	for (const [key, value] of Object.entries(change)) {
		if (value === undefined) delete style[key];
		else style[key] = value;
	}
	return Object.keys(style).length === 0 ? undefined : (style as CellStyle);
}

/** `null` takes the colour away. A colour's name or `#rgb` stays as it was given. */
function colorOf(color: string | null | undefined): string | undefined {
	return color === null || color === undefined || color === '' ? undefined : color.toLowerCase();
}
