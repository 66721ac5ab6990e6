/** A number as people type it into a cell of text, and what stood around it. */
export type NumberReading =
	| { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean; readonly unit: string }
	| { readonly kind: 'ambiguous'; readonly options: readonly [number, number]; readonly unit: string }
	| { readonly kind: 'none' };

export interface NumberStyle {
	readonly decimal: '.' | ',';
	/** What else than a space or an apostrophe stands between groups of three digits. */
	readonly group?: '.' | ',';
}

const NONE = { kind: 'none' } as const;
/** Sign or bracket, unit before, digits with separators, unit after. */
const SHAPE =
	/^(\(?)\s*([+\-\u2212\u2013]?)\s*([^\d\s.,()+\-\u2212]{0,4})\s*([+\-\u2212]?)((?:\d[\d.,'’\s]*)?[.,]?\d+[.,]?)\s*([^\d()]{0,18})(\)?)$/u;

/**
 * Reads `1 234,5`, `1,234.50`, `(300)`, `£1,200`, `45 %`, `12 km`. Where a single separator before three digits could be
 * either sign (`1,234`) and no style is given, both readings come back.
 */
export function readNumber(text: string, style?: NumberStyle): NumberReading {
	if (text.length > 64) return NONE;
	// A superscript after a figure is the mark of a note: it must go before compatibility makes a digit of it.
	const plain = text
		.replace(/(?<=[\d.,%)])[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+\s*$/u, '')
		.normalize('NFKC')
		.trim();
	const signAfter = /^([^-+\u2212\u2013(]*\d[^-+\u2212\u2013(]*?)\s*[-\u2212\u2013]$/u.exec(plain)?.[1];
	return readPlain(signAfter === undefined ? plain : `-${signAfter}`, style);
}

const PERCENT = /^(?:%|per ?cent|pour ?cent|відс(?:\.|от(?:ок|к\p{L}*))?|проц(?:\.|ент\p{L}*)?|procente?|la sut[ăa])$/iu;

/** What stands for a thousand or a million behind a figure; `k` and `m` alone are too often something else than in money. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
	[/^(?:k|тис|тыс|mii|mille|milliers?|thousands?|thsd|tsd)\.?(?= |[€£$]|$)\s*/iu, 1e3],
	[/^(?:mln|mio|млн|mil|milioane|millions?|мільйон(?:а|ів|и)?)\.?(?= |$)\s*/iu, 1e6],
	[/^(?:mld|млрд|bn|billions?|milliards?|miliarde)\.?(?= |$)\s*/iu, 1e9],
];

function multiplierOf(unit: string): { readonly factor: number; readonly rest: string } | undefined {
	for (const [pattern, factor] of MULTIPLIERS) {
		const [found] = pattern.exec(unit) ?? [];
		if (found !== undefined) return { factor, rest: unit.slice(found.length) };
	}
	return undefined;
}

function readPlain(text: string, style: NumberStyle | undefined): NumberReading {
	const match = SHAPE.exec(text);
	if (!match) return NONE;
	const [, open = '', outerSign = '', before = '', innerSign = '', written = '', afterRaw = '', close = ''] = match;
	const multiplier = multiplierOf(afterRaw.trim());
	const behind = (multiplier ? multiplier.rest : afterRaw).trim();
	const after = PERCENT.test(behind) ? '%' : behind;
	if ((open === '(') !== (close === ')') || (outerSign && innerSign)) return NONE;
	if (before && after && after !== '%') return NONE;
	if (/\d/.test(after) || (before && /^\p{L}+$/u.test(before) && before.length !== 3)) return NONE;
	const unit = before || after;
	const isNegative = open === '(' || /[-\u2212\u2013]/.test(outerSign + innerSign);
	const digits = written.replace(/['’\s]/g, '');
	if (/\s|['’]/.test(written) && !areGroups(written)) return NONE;
	const readings = readDigits(digits, style);
	if (!readings) return NONE;
	const factor = multiplier?.factor ?? 1;
	const signed = (value: number) => {
		const size = factor === 1 ? value : Number((value * factor).toPrecision(15));
		return isNegative && size !== 0 ? -size : size;
	};
	// `1,234k` can be no other thousand again.
	const [first, second] = multiplier && readings.length === 2 ? [readings[1] ?? readings[0]] : readings;
	if (second !== undefined) return { kind: 'ambiguous', options: [signed(first), signed(second)], unit };
	return { kind: 'number', value: signed(first), isPercent: unit === '%', unit };
}

/** Spaces and apostrophes must part groups of three digits: `1 234`, not `12 34`. */
function areGroups(written: string): boolean {
	return /^\d{1,3}(?:(?:\s|['’])\d{3})+(?:[.,]\d*)?$/.test(written.trim());
}

/** One reading, or two where the text leaves it open; `undefined` where it is no number. */
function readDigits(digits: string, style: NumberStyle | undefined): readonly [number] | readonly [number, number] | undefined {
	const points = count(digits, '.');
	const commas = count(digits, ',');
	if (points === 0 && commas === 0) return [Number(digits)];
	if (points > 0 && commas > 0) {
		const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
		const group = decimal === '.' ? ',' : '.';
		if (count(digits, decimal) > 1) return undefined;
		const [whole = '', fraction = ''] = digits.split(decimal);
		return isGrouped(whole, group) ? [Number(`${whole.split(group).join('')}.${fraction}`)] : undefined;
	}
	const separator = points > 0 ? '.' : ',';
	if (points + commas > 1) return isGrouped(digits, separator) ? [Number(digits.split(separator).join(''))] : undefined;
	const asDecimal = Number(digits.replace(',', '.'));
	if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return [asDecimal];
	if (style?.decimal === separator) return [asDecimal];
	const asGroup = Number(digits.replace(separator, ''));
	if (style?.group === separator) return [asGroup];
	return [asGroup, asDecimal];
}

function isGrouped(text: string, group: string): boolean {
	const parts = text.split(group);
	return parts.length === 1 || (/^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part)));
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}

/** How numbers are written where a BCP 47 locale is at home; `undefined` where that isn't known. */
export function numberStyleOf(locale: string | undefined): NumberStyle | undefined {
	const [language = '', region = ''] = (locale ?? '').replace('_', '-').split('-');
	if (/^(?:CH|LI)$/i.test(region)) return { decimal: '.' };
	if (/^(?:en|ga|cy|gd|zh|ja|ko|th|he|mt)$/i.test(language)) return { decimal: '.', group: ',' };
	if (/^(?:ro|de|es|it|nl|da|el|pt|hr|sl|sr|bs|mk|sq|tr|id|is|vi|az|ka|hy)$/i.test(language)) return { decimal: ',', group: '.' };
	if (/^(?:fr|uk|ru|be|bg|pl|cs|sk|hu|fi|sv|nb|nn|no|lt|lv|et|kk)$/i.test(language)) return { decimal: ',' };
	return undefined;
}
