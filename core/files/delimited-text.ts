const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Longer fields are refused by whoever takes them: writing their quotes anew would only take memory. */
const LONGEST_UNFOLDED = 1_048_576;

/**
 * Splits text into records and fields (RFC 4180): a field in quotes may hold separators and line ends, and a doubled quote
 * is one quote. A quote that is never closed is a letter like others, so that it can't swallow the rest of the file.
 * Fields are pieces of `text` and take no memory of their own. `take` says whether to go on.
 */
export function splitDelimited(text: string, delimiter: string, take: (field: string, row: number, column: number) => boolean): void {
	const sign = delimiter.charCodeAt(0);
	let row = 0;
	let column = 0;
	let at = 0;
	while (at < text.length) {
		let end = at;
		let field: string | undefined;
		if (text.charCodeAt(at) === QUOTE) {
			const close = closingQuote(text, at + 1);
			if (close !== -1) {
				const inside = text.slice(at + 1, close);
				field = inside.length > LONGEST_UNFOLDED ? inside : inside.replaceAll('""', '"');
				end = close + 1;
			}
		}
		const rest = end;
		for (; end < text.length; end++) {
			const code = text.charCodeAt(end);
			if (code === sign || code === LINE_FEED || code === CARRIAGE_RETURN) break;
		}
		const value = field === undefined ? text.slice(at, end) : field + text.slice(rest, end);
		if (!take(value, row, column)) return;
		at = end + 1;
		if (text.charCodeAt(end) === sign) {
			column++;
			// The last field of the text is empty.
			if (at === text.length && !take('', row, column)) return;
			continue;
		}
		if (text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at++;
		row++;
		column = 0;
	}
}

/** Where a quoted field ends, or -1. */
function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== QUOTE) return at;
	return -1;
}

/** Separators that tables are written with; the comma last, since it also parts decimals and words. */
const DELIMITERS = [';', '\t', '|', ','] as const;
const SAMPLE_ROWS = 200;

/**
 * The separator that most lines agree on: the one that parts the most lines into the same number of fields. Titles above
 * the table, and decimals with a comma in a table parted by semicolons, are in no such agreement.
 */
export function detectDelimiter(text: string): string {
	let best: string = ',';
	let most = 0;
	for (const delimiter of DELIMITERS) {
		const lines = linesThatAgree(text, delimiter);
		if (lines > most) {
			best = delimiter;
			most = lines;
		}
	}
	return best;
}

/** How many of the first lines have the most common number of fields, where that is more than one. */
function linesThatAgree(text: string, delimiter: string): number {
	const counts = new Map<number, number>();
	let fields = 0;
	let current = 0;
	splitDelimited(text, delimiter, (_, row, column) => {
		if (row !== current) {
			counts.set(fields, (counts.get(fields) ?? 0) + 1);
			current = row;
		}
		fields = column + 1;
		return row < SAMPLE_ROWS;
	});
	counts.set(fields, (counts.get(fields) ?? 0) + 1);
	counts.delete(1);
	return Math.max(0, ...counts.values());
}
