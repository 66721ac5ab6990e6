import type { CellStyle, TextRun } from '../spreadsheet/cell.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** A text with links and styles on parts of it. */
export class RichTextValueService extends ServiceObject implements Pick<RichTextValue, 'getText' | 'getLinkUrl' | 'getRuns' | 'copy'> {
	override readonly serviceName = 'RichTextValue';
	readonly runs: readonly TextRun[];

	constructor(runs: readonly TextRun[]) {
		super();
		this.runs = runs;
	}

	getText(): string {
		return this.runs.map((run) => run.text).join('');
	}

	getLinkUrl(): string | null {
		return this.runs.length === 1 ? (this.runs[0]?.link ?? null) : null;
	}

	getRuns(): RichTextValue[] {
		return this.runs.map((run) => new RichTextValueService([run]).asGoogle());
	}

	copy(): RichTextValueBuilder {
		return new RichTextValueBuilderService(this.runs).asGoogle();
	}
}

/** Styles and links are kept a character each and joined into runs at the end. */
export class RichTextValueBuilderService
	extends ServiceObject
	implements Pick<RichTextValueBuilder, 'setText' | 'setLinkUrl' | 'setTextStyle' | 'build'>
{
	override readonly serviceName = 'RichTextValueBuilder';
	#text = '';
	#links: (string | undefined)[] = [];
	#styles: (CellStyle | undefined)[] = [];

	constructor(runs: readonly TextRun[] = []) {
		super();
		for (const run of runs) {
			this.#text += run.text;
			for (let index = 0; index < run.text.length; index++) {
				this.#links.push(run.link);
				this.#styles.push(run.style);
			}
		}
	}

	setText(text: string): RichTextValueBuilder {
		this.#text = text;
		this.#links = new Array<undefined>(text.length).fill(undefined);
		this.#styles = new Array<undefined>(text.length).fill(undefined);
		return this.asGoogle();
	}

	setLinkUrl(
		...parameters: [startOrLink: number | string | null, end?: number | string | null, link?: string | null]
	): RichTextValueBuilder {
		const [start, end, link] = this.#part(parameters);
		this.#links.fill(link === null ? undefined : String(link), start, end);
		return this.asGoogle();
	}

	setTextStyle(...parameters: [startOrStyle: number | TextStyle | null, end?: number, style?: TextStyle | null]): RichTextValueBuilder {
		const [start, end, style] = this.#part(parameters);
		this.#styles.fill(style instanceof TextStyleService ? style.style : undefined, start, end);
		return this.asGoogle();
	}

	build(): RichTextValue {
		const runs: TextRun[] = [];
		for (let start = 0; start < this.#text.length; ) {
			let end = start + 1;
			while (end < this.#text.length && this.#links[end] === this.#links[start] && this.#styles[end] === this.#styles[start]) end++;
			const link = this.#links[start];
			const style = this.#styles[start];
			runs.push({ text: this.#text.slice(start, end), ...(link === undefined ? {} : { link }), ...(style === undefined ? {} : { style }) });
			start = end;
		}
		return new RichTextValueService(runs.length === 0 ? [{ text: '' }] : runs).asGoogle();
	}

	#part(parameters: readonly unknown[]): [start: number, end: number, rest: unknown] {
		if (parameters.length < 3) return [0, this.#text.length, parameters[0] ?? null];
		const [start, end, rest] = parameters as [number, number, unknown];
		if (!(start >= 0 && end <= this.#text.length && start < end)) throw new ServiceError(`Illegal argument: ${start}, ${end}`);
		return [start, end, rest ?? null];
	}
}

export class TextStyleService
	extends ServiceObject
	implements Pick<TextStyle, 'isBold' | 'isItalic' | 'getForegroundColor' | 'getFontSize'>
{
	override readonly serviceName = 'TextStyle';
	readonly style: CellStyle;

	constructor(style: CellStyle) {
		super();
		this.style = style;
	}

	isBold(): boolean | null {
		return this.style.bold ?? null;
	}

	isItalic(): boolean | null {
		return this.style.italic ?? null;
	}

	getForegroundColor(): string | null {
		return this.style.fontColor ?? null;
	}

	getFontSize(): number | null {
		return this.style.fontSize ?? null;
	}
}

export class TextStyleBuilderService
	extends ServiceObject
	implements
		Pick<
			TextStyleBuilder,
			'setBold' | 'setItalic' | 'setUnderline' | 'setStrikethrough' | 'setForegroundColor' | 'setFontSize' | 'setFontFamily' | 'build'
		>
{
	override readonly serviceName = 'TextStyleBuilder';
	#style: CellStyle = {};

	setBold(bold: boolean): TextStyleBuilder {
		return this.#with({ bold });
	}

	setItalic(italic: boolean): TextStyleBuilder {
		return this.#with({ italic });
	}

	setUnderline(underline: boolean): TextStyleBuilder {
		return this.#with({ underline });
	}

	setStrikethrough(strikethrough: boolean): TextStyleBuilder {
		return this.#with({ strikethrough });
	}

	setForegroundColor(fontColor: string): TextStyleBuilder {
		return this.#with({ fontColor });
	}

	setFontSize(fontSize: number): TextStyleBuilder {
		return this.#with({ fontSize });
	}

	setFontFamily(fontFamily: string): TextStyleBuilder {
		return this.#with({ fontFamily });
	}

	build(): TextStyle {
		return new TextStyleService(this.#style).asGoogle();
	}

	#with(style: CellStyle): TextStyleBuilder {
		this.#style = { ...this.#style, ...style };
		return this.asGoogle();
	}
}
