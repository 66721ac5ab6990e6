/** Text stays text: an apostrophe keeps Sheets from taking it for a formula, a number or a date. */
export function asText(text: string): string {
	return text === '' || (/^[\p{L}(]/u.test(text) && !/^(?:true|false)$/i.test(text)) ? text : `'${text}`;
}

/** A text as a formula holds it. */
export function quote(text: string): string {
	return `"${text.replace(/"/g, '""')}"`;
}

/** A formula that shows a text and leads to a cell of this workbook. */
export function linkTo(sheetId: number, cell: string, text: string): string {
	return `=HYPERLINK(${quote(`#gid=${sheetId}&range=${cell}`)},${quote(text)})`;
}
