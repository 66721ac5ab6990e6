/** HTML that is safe to stand in a page: made by `html` alone, so a text can't get there without being escaped. */
export class Markup {
	readonly source: string;

	constructor(source: string) {
		this.source = source;
	}
}

export type Content = Markup | string | number | readonly Content[] | undefined | false;

/** A template whose values are escaped, in text and within quoted attributes; `Markup` stands as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
	let source = parts[0] ?? '';
	for (let index = 0; index < values.length; index++) source += write(values[index]) + (parts[index + 1] ?? '');
	return new Markup(source);
}

function write(content: Content): string {
	if (content === undefined || content === false) return '';
	if (content instanceof Markup) return content.source;
	if (typeof content === 'string') return escapeHtml(content);
	if (typeof content === 'number') return String(content);
	return content.map(write).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}

/** Letters written from right to left, and what stands between two of them. */
const RIGHT_TO_LEFT =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[^A-Za-z\u00c0-\u024f\u0370-\u052f<>&]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/g;

/** A sentence that quotes cells: what is written from right to left can't reorder the rest. */
export function prose(text: string): Markup {
	return new Markup(escapeHtml(text).replace(RIGHT_TO_LEFT, (run) => `<bdi>${run}</bdi>`));
}
