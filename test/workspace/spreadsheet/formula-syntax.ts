/** What stands between quotes, a number's decimals, and the signs that differ by locale. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=\d)[.,](?=\d)|[{};,\\]/g;

/**
 * A formula as somebody enters it in a spreadsheet of a locale, in the syntax of files: commas, and a decimal point. Google
 * takes semicolons between arguments in every locale, commas only where numbers have a decimal point.
 *
 * @returns `undefined` where Google finds a parse error
 */
export function readFormula(text: string, locale: string): string | undefined {
	const hasComma = usesDecimalComma(locale);
	let braces = 0;
	let isWrong = false;
	const formula = text.replace(PARTS, (part, at: number) => {
		if (part === '{') braces++;
		else if (part === '}') braces--;
		else if (part === ';') return braces > 0 ? ';' : ',';
		else if (part === '\\') return ',';
		else if (part === ',' && hasComma) {
			if (/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) return '.';
			isWrong = true;
		} else if (part === '.' && hasComma) isWrong = true;
		return part;
	});
	return isWrong ? undefined : formula;
}

/** A formula of a file as a spreadsheet of a locale shows it. */
export function showFormula(formula: string, locale: string): string {
	if (!usesDecimalComma(locale)) return formula;
	let braces = 0;
	return formula.replace(PARTS, (part) => {
		if (part === '{') braces++;
		else if (part === '}') braces--;
		else if (part === '.') return ',';
		else if (part === ',') return braces > 0 ? '\\' : ';';
		return part;
	});
}

function usesDecimalComma(locale: string): boolean {
	return decimalSignOf(locale) === ',';
}

const decimalSigns = new Map<string, string>();

export function decimalSignOf(locale: string): string {
	let sign = decimalSigns.get(locale);
	if (sign === undefined) {
		sign = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
		decimalSigns.set(locale, sign);
	}
	return sign;
}
