import { foldName } from '../workbook/index.ts';

/** Years this far from the report's own move with it; others, a law's or a programme's, stay as they are. */
const REACH = 6;

/** A text with its years counted from the report's: `Budget 2023` of 2023 is `Budget {year}`, `FY22` is `FY{yy-1}`. */
export function toPattern(text: string, year: number | undefined): string {
	if (year === undefined) return text;
	return text
		.replace(/((?:19|20)\d\d)(\s?[/\-–_]\s?)(\d\d)(?!\d)/g, (whole, first: string, sign: string, last: string) => {
			const start = Number(first);
			return (start + 1) % 100 === Number(last) && Math.abs(start + 1 - year) <= REACH
				? `${slot('year', start - year)}${sign}${slot('yy', start + 1 - year)}`
				: whole;
		})
		.replace(/(^|[^\d{])((?:19|20)\d\d)(?!\d)/g, (whole, before: string, digits: string) =>
			Math.abs(Number(digits) - year) <= REACH ? `${before}${slot('year', Number(digits) - year)}` : whole,
		)
		.replace(/(\bfy\s?)(\d\d)(?!\d)/gi, (whole, before: string, digits: string) =>
			Math.abs(2000 + Number(digits) - year) <= REACH ? `${before}${slot('yy', 2000 + Number(digits) - year)}` : whole,
		);
}

function slot(name: 'year' | 'yy', distance: number): string {
	return `{${name}${distance === 0 ? '' : distance > 0 ? `+${distance}` : distance}}`;
}

/** A pattern's text in a given year. */
export function fromPattern(pattern: string, year: number | undefined): string {
	if (year === undefined) return pattern;
	return pattern.replace(/\{(year|yy)([+-]\d+)?\}/g, (_whole, name: string, distance: string | undefined) => {
		const value = year + Number(distance ?? 0);
		return name === 'year' ? String(value) : String(value % 100).padStart(2, '0');
	});
}

/** Whether a text is what a pattern says in a given year; case, accents and blanks apart. */
export function fitsPattern(text: string, pattern: string, year: number | undefined): boolean {
	return foldName(text) === foldName(fromPattern(pattern, year));
}
