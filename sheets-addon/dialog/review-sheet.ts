import { drawUpMinutes, foldReviews, type MinutesOutline, outlineMinutes, type ReviewEvent, type ReviewWords } from '#core';
import type { RequestOf } from '../contract/calls.ts';

type ReviewSheet = RequestOf<'addReviews'>['sheet'];
type Cell = ReviewSheet['cells'][number];

const WIDTHS = [52, 44, 24, 36, 18, 22];
/** A cell takes 50,000. */
const LONGEST_CELL = 30_000;
/** What a link shows stands in a formula, which other spreadsheets keep shorter. */
const LONGEST_LINK = 250;
/** A link leads to one cell, as the add-on takes it. */
const A1 = /^[A-Z]{1,3}[1-9][0-9]{0,7}$/;

export interface ReviewSheetWords {
	readonly name: string;
	/** Who made the sheet. */
	readonly made: string;
	readonly words: ReviewWords;
	/** ISO date. */
	readonly day: string;
}

/** The minutes of all reviews as a sheet: each note leads to its cell. */
export function reviewSheet(events: readonly ReviewEvent[], { name, made, words, day }: ReviewSheetWords): ReviewSheet {
	const cells: Cell[] = [];
	let row = 0;
	const put = (column: number, role: Cell['role'], value: string, link?: Cell['link']) =>
		cells.push({ row, column, role, value: cut(value, link ? LONGEST_LINK : LONGEST_CELL), ...(link && { link }) });
	const { title, facts, parts, remarks } = outlineMinutes(drawUpMinutes(foldReviews(events), { day }), words);
	put(0, 'title', title);
	row++;
	put(0, 'lead', made);
	for (const [label, value] of facts) {
		row++;
		put(0, 'label', label);
		put(1, 'text', value);
	}
	for (const { heading, columns, rows, none, places } of parts) {
		row += 2;
		put(0, 'step', heading);
		row++;
		if (rows.length === 0) put(0, 'text', none);
		else columns.forEach((text, column) => void put(column, 'heading', text));
		rows.forEach((lines, index) => {
			row++;
			lines.forEach((texts, column) => {
				const link = column === places?.column ? linkTo(places, index) : undefined;
				put(column, link ? 'link' : 'text', texts.join('\n'), link);
			});
		});
	}
	for (const remark of remarks) {
		row += 2;
		put(0, 'text', remark);
	}
	return { name, widths: WIDTHS, cells };
}

function linkTo({ cells }: NonNullable<MinutesOutline['parts'][number]['places']>, index: number): Cell['link'] {
	const cell = cells[index];
	return cell && A1.test(cell.a1) ? { sheet: cell.sheet, cell: cell.a1 } : undefined;
}

function cut(text: string, longest: number): string {
	return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
