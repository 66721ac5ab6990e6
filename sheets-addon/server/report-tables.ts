import {
	type Catalogue,
	type Check,
	cellKey,
	columnsOf,
	formatDate,
	formatNumber,
	formatPercent,
	isCellError,
	type SectionKey,
	type Sheet,
	sectionKeys,
} from '#core';

/** One table of the report as a person reads it: without what helps to fill it in, and narrow enough for a page. */
export interface ReportTable {
	readonly title: string;
	/** What stands above the headers. */
	readonly lead: readonly string[];
	readonly heads: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

type Part = Check['report'][SectionKey]['parts'][number];
type Texts = readonly (readonly string[])[];

/** Letters that fit beside each other, and how wide a column grows before its text is wrapped. */
const PAGE_WIDTH = 92;
const WIDEST = 24;
const NARROWEST = 7;

/** Every section that the workbook has, in the order of its sheets. */
export function tablesOf({ report }: Check, catalogue: Catalogue): ReportTable[] {
	const all = sectionKeys.flatMap((section) => report[section].parts.map((part) => ({ section, part })));
	const order = report.workbook.sheets;
	all.sort((one, other) => order.indexOf(one.part.sheet) - order.indexOf(other.part.sheet) || one.part.headerRow - other.part.headerRow);
	return all.flatMap(({ section, part }, index) => {
		const following = all[index + 1]?.part;
		const previous = all[index - 1]?.part;
		const texts = textsOf(part.sheet, catalogue).slice(0, following?.sheet === part.sheet ? following.headerRow : undefined);
		const above = previous?.sheet === part.sheet ? [] : texts.slice(0, part.headerRow);
		return part.headerRows === 0 ? formOf(part, texts, above) : tableOf(section, part, texts, above);
	});
}

function formOf(part: Part, texts: Texts, above: Texts): ReportTable[] {
	const values = new Map([...part.cells.values()].map(({ row, column }) => [row, column]));
	const rows = texts.slice(part.headerRow).flatMap((cells, index): string[][] => {
		const filled = cells.filter((cell) => cell !== '');
		const column = values.get(part.headerRow + index);
		if (column === undefined) return filled.length === 0 ? [] : [[withoutMark(filled[0] ?? ''), filled.slice(1).join(' ')]];
		const label = cells.slice(0, column).find((cell) => cell !== '') ?? '';
		return [[withoutMark(label), cells[column] ?? '']];
	});
	return [{ title: part.sheet.name, lead: leadOf(part, above), heads: [], rows }];
}

function tableOf(section: SectionKey, part: Part, texts: Texts, above: Texts): ReportTable[] {
	const headers = texts.slice(part.headerRow, part.headerRow + part.headerRows);
	// Totals may stand above the headers.
	const totals = above.filter((cells) => cells.some(isFigure));
	const rows = [...texts.slice(part.headerRow + part.headerRows), ...totals].filter((cells) => cells.some((cell) => cell !== ''));
	const columns = (headers[0] ?? []).map((_head, column) => column).filter((column) => rows.some((cells) => (cells[column] ?? '') !== ''));
	const heads = columns.map((column) => withoutMark(headers.map((cells) => cells[column] ?? '').join(' ')));
	const keys = new Set<number>();
	for (const [key, column] of columnsOf(section)) {
		const cell = column.isKey ? part.cells.get(key) : undefined;
		if (cell) keys.add(cell.column);
	}
	const lead = leadOf(
		part,
		above.filter((cells) => !totals.includes(cells)),
	);
	const isKey = columns.map((column) => keys.has(column));
	const body = rows.map((cells) => columns.map((column) => cells[column] ?? ''));
	return sliced(heads, body, isKey).map(({ heads: own, rows: ownRows }, index) => ({
		title: index === 0 ? part.sheet.name : '',
		lead: index === 0 ? lead : [],
		heads: own,
		rows: ownRows,
	}));
}

/** A table that is wider than a page is cut between columns; the columns that name a row stand in each piece. */
function sliced(heads: readonly string[], rows: Texts, isKey: readonly boolean[]): Pick<ReportTable, 'heads' | 'rows'>[] {
	const widths = heads.map((head, column) => {
		const longest = Math.max(...head.split(' ').map(({ length }) => length), ...rows.map((cells) => cells[column]?.length ?? 0));
		return Math.min(WIDEST, Math.max(NARROWEST, longest));
	});
	const widthOf = (columns: readonly number[]) => columns.reduce((sum, column) => sum + (widths[column] ?? 0), 0);
	const keys = heads.map((_head, column) => column).filter((column) => isKey[column]);
	const pieces: number[][] = [];
	let piece = [...keys];
	heads.forEach((_head, column) => {
		if (isKey[column]) return;
		if (piece.length > keys.length && widthOf([...piece, column]) > PAGE_WIDTH) {
			pieces.push(piece);
			piece = [...keys];
		}
		piece.push(column);
	});
	pieces.push(piece);
	return pieces.map((columns) => {
		const pick = (cells: readonly string[]) => columns.map((column) => cells[column] ?? '');
		const isTold = (cells: readonly string[]) => pieces.length === 1 || columns.slice(keys.length).some((column) => cells[column] !== '');
		return { heads: pick(heads), rows: rows.filter(isTold).map(pick) };
	});
}

/** Sentences above a table; not its title, which is the sheet's name, nor the way back to another sheet. */
function leadOf({ sheet }: Part, above: Texts): string[] {
	return above.flat().filter((text) => text !== '' && text !== sheet.name && !text.startsWith('←'));
}

/** The star of what must be filled in is of no use to a reader. */
function withoutMark(header: string): string {
	return header.replace(/\s*\*\s*$/, '').trim();
}

function textsOf({ rows, formats }: Sheet, { formats: forms }: Catalogue): string[][] {
	return rows.map((cells, row) =>
		cells.map((cell, column) => {
			if (typeof cell !== 'number') return isCellError(cell) ? cell.error : String(cell ?? '').trim();
			const format = formats?.get(cellKey(row, column));
			return format === 'date'
				? formatDate(cell, forms)
				: format === 'percent'
					? formatPercent(cell * 100, forms)
					: formatNumber(cell, forms);
		}),
	);
}

export function isFigure(text: string): boolean {
	return /^[-−]?\d[\d.,\s]*%?$/.test(text);
}
