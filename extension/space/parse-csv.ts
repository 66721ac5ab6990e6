/** Cells of a .csv as Google writes it: commas, quotation marks doubled, lines of any ending. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
	const source = text.replace(/^\ufeff/, '');
	while (cell.lastIndex < source.length) {
		const match = cell.exec(source);
		if (!match) break;
		row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
		if (match[3] === ',') {
			if (cell.lastIndex === source.length) row.push('');
			continue;
		}
		rows.push(row);
		row = [];
	}
	if (row.length > 0) rows.push(row);
	return rows;
}
