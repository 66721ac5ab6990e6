import {
	type Catalogue,
	type CellRole,
	type Check,
	columnLetters,
	formatDate,
	formatNumber,
	type PlannedCell,
	type SheetPlan,
	toA1,
} from '#core';
import { bandLooks, type CheckView, pastTrends, type TopicView, wholePoints } from '#core/view';
import { ownSheet } from './own-sheet.ts';

type Piece = Omit<PlannedCell, 'row' | 'column'>;

/** What the sheet says beside the scores. */
export interface ScorecardSheetWords {
	readonly name: string;
	readonly scores: string;
	readonly topics: string;
	readonly fixFirst: string;
	readonly trend: string;
	/** `{date}`. */
	readonly made: string;
}

/*
 * Apps Script can't set a page up, so the sheet has to have the shape of a page: Google prints landscape and as wide as the
 * page, and A4 between its margins is 741 by 487 points. Two blocks side by side, of so many rows and of fixed height, stay
 * below that.
 */
const WIDTHS = [30, 8, 18, 18, 2, 38, 8, 18, 18];
const BLOCK_WIDTH = 4;
const RIGHT_BLOCK = 5;
/** Kinds of results that two lines have room for. */
const KINDS_A_ROW = 2;
const MOST_FIXES = 7;
const MOST_TRENDS = 7;
/** Two lines of text, in pixels. */
const BLOCK_ROW_HEIGHT = 38;
/** A new sheet has 26 columns. */
const MOST_PERIODS = 15;
/** Trends are drawn from here on; the columns are hidden. */
const HIDDEN_COLUMN = WIDTHS.length;
const BANDS = Object.keys(bandLooks);

export interface ScorecardPlan {
	readonly plan: SheetPlan;
	/** First column that nobody needs to see, and how many there are. */
	readonly hidden: { readonly column: number; readonly count: number };
	/** Rows that are as high as this, in pixels, whatever stands in them. */
	readonly fixedRows: { readonly row: number; readonly count: number; readonly height: number };
}

/** Both dials, the topics, what to fix first and how figures have gone, on one page. Bars and lines are the sheet's own. */
export function planScorecard(check: Check, view: CheckView, catalogue: Catalogue, words: ScorecardSheetWords): ScorecardPlan {
	const page = new Page();
	page.wide({ role: 'title', value: view.entity });
	page.wide({ role: 'lead', value: [view.period, view.stage, view.asOf].join(' · ') });
	const { verdict, quality, results, oversight } = view;
	page.wide({ role: bandLooks[verdict.band ?? 'none'].role, value: `${verdict.says} · ${view.says}` });
	const first = page.nextRow;

	page.heading(words.scores);
	page.score({ ...quality, label: `${quality.label}: ${quality.asks}` }, 'label');
	page.row([
		{ role: 'label', value: `${results.label}: ${results.asks}` },
		{ role: 'count', value: results.text },
		{ role: 'text', value: '' },
		{ role: 'text', value: results.total === 0 ? results.says : kindsOf(results.legend.slice(0, KINDS_A_ROW)) },
	]);
	if (results.legend.length > KINDS_A_ROW) {
		const rest: Piece[] = [0, 1, 2].map(() => ({ role: 'text', value: '' }));
		page.row([...rest, { role: 'text', value: kindsOf(results.legend.slice(KINDS_A_ROW)) }]);
	}
	page.heading(words.topics);
	for (const topic of view.topics) if (topic.isDemanded) page.score(topic, 'text');
	page.heading(`${oversight.label}: ${oversight.asks}`);
	for (const topic of view.topics) if (!topic.isDemanded) page.score(topic, 'text');

	const end = page.nextRow;
	page.beginBlock(first, RIGHT_BLOCK);
	page.heading(words.fixFirst);
	for (const { title, points, figure, place, cell } of view.fixes.slice(0, MOST_FIXES)) {
		const link: Piece = place
			? { role: 'link', value: cell, link: { sheet: place.sheet, cell: toA1(place) } }
			: { role: 'text', value: '' };
		page.row([{ role: 'text', value: figure === '' ? title : `${title} (${figure})` }, { role: 'count', value: points }, link]);
	}
	page.heading(words.trend);
	const periodEnd = check.period.end === undefined ? '' : formatDate(check.period.end, catalogue.formats);
	const trends = pastTrends(check, MOST_PERIODS).slice(0, MOST_TRENDS);
	for (const { service, indicator, values, from, to } of trends) {
		const last = formatNumber(values[values.length - 1] ?? 0, catalogue.formats);
		page.trend(`${service}: ${indicator}`, values, last, `${from} – ${to ?? periodEnd}`);
	}

	page.beginBlock(Math.max(end, page.nextRow), 0);
	const count = page.nextRow - first;
	page.space();
	page.wide({ role: 'help', value: words.made });
	return {
		plan: page.build(words.name),
		hidden: { column: HIDDEN_COLUMN, count: 2 + Math.max(0, ...trends.map(({ values }) => values.length)) },
		fixedRows: { row: first, count, height: BLOCK_ROW_HEIGHT },
	};
}

function kindsOf(legend: CheckView['results']['legend']): string {
	return legend.map(({ says }) => says).join(' · ');
}

/** Fills the sheet from the top, one block beside the other. */
class Page {
	private readonly cells: PlannedCell[] = [];
	private readonly merges: SheetPlan['merges'][number][] = [];
	nextRow = 0;
	private left = 0;

	constructor() {
		// How bars are drawn stands in hidden cells: an array in a formula is written otherwise in each locale.
		Object.values(bandLooks).forEach(({ ink: colour }, index) => {
			const options = [
				['charttype', 'bar'],
				['max', 100],
				['color1', colour],
			] as const;
			options.forEach(([key, value], line) => {
				this.cells.push({ row: index * 3 + line, column: HIDDEN_COLUMN, role: 'help', value: key });
				this.cells.push({ row: index * 3 + line, column: HIDDEN_COLUMN + 1, role: 'help', value });
			});
		});
	}

	/** What follows stands from this row and column on. */
	beginBlock(row: number, column: number): void {
		this.nextRow = row;
		this.left = column;
	}

	wide(piece: Piece): void {
		this.merge(WIDTHS.length);
		this.row([piece]);
	}

	space(): void {
		this.nextRow++;
	}

	heading(value: string): void {
		this.row(Array.from({ length: BLOCK_WIDTH }, (_, column) => ({ role: 'heading', ...(column === 0 && { value, runsOver: true }) })));
	}

	score({ label, value, text, band, says }: Pick<TopicView, 'label' | 'value' | 'text' | 'band' | 'says'>, role: CellRole): void {
		const options = BANDS.indexOf(band ?? 'none') * 3;
		const from = `$${columnLetters(HIDDEN_COLUMN)}$${options + 1}`;
		const to = `$${columnLetters(HIDDEN_COLUMN + 1)}$${options + 3}`;
		const bar: Piece =
			value === null || band === null
				? { role: 'text', value: '' }
				: { role: 'text', formula: `SPARKLINE(${columnLetters(this.left + 1)}${this.nextRow + 1},${from}:${to})` };
		const shown: Piece = { role: 'count', value: value === null || band === null ? text : wholePoints(value) };
		this.row([{ role, value: label }, shown, bar, { role: bandLooks[band ?? 'none'].role, value: says }]);
	}

	trend(name: string, values: readonly number[], last: string, periods: string): void {
		const first = HIDDEN_COLUMN + 2;
		const row = this.nextRow + 1;
		const cells = `${columnLetters(first)}${row}:${columnLetters(first + values.length - 1)}${row}`;
		this.cells.push(...values.map((value, index) => ({ row: this.nextRow, column: first + index, role: 'help' as const, value })));
		this.row([
			{ role: 'text', value: name },
			{ role: 'count', value: last },
			{ role: 'text', formula: `SPARKLINE(${cells})` },
			{ role: 'help', value: periods },
		]);
	}

	row(pieces: readonly Piece[]): void {
		this.cells.push(...pieces.map((piece, column) => ({ row: this.nextRow, column: this.left + column, ...piece })));
		this.nextRow++;
	}

	private merge(width: number): void {
		this.merges.push({ startRow: this.nextRow, startColumn: this.left, endRow: this.nextRow, endColumn: this.left + width - 1 });
	}

	build(name: string): SheetPlan {
		return ownSheet({ name, cells: this.cells, widths: WIDTHS, merges: this.merges });
	}
}
