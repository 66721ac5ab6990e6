import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import type { Band } from '../score/bands.ts';
import { START_COLOUR } from '../template/look.ts';
import type { CellRole, PlannedCell, SheetPlan, WorkbookPlan } from '../template/plan.ts';
import { heightOf } from '../template/table.ts';
import { bandLooks, kindLooks, resultLooks } from '../view/looks.ts';
import { nameCell } from '../view/name-cells.ts';
import type { PlaceView } from '../view/place-schema.ts';
import type { CheckView, FindingView } from '../view/schema.ts';
import { cappedText, wholePoints } from '../view/score-text.ts';
import { viewCheck } from '../view/view-check.ts';
import { toA1 } from '../workbook/index.ts';

/** As many findings as a person could ever go through. */
const MOST_FINDINGS = 50_000;
const MOST_LINKS = 65_000;

/** The Scorecard and Findings sheets of a check, in the reader's language. */
export function planAnnotations(check: Check, catalogue: Catalogue): WorkbookPlan {
	const view = viewCheck(check, catalogue, { most: MOST_FINDINGS });
	return {
		title: catalogue.words.scorecard.title,
		language: catalogue.language,
		sheets: [planScorecard(view, catalogue), planFindings(view, catalogue)],
	};
}

function planScorecard(view: CheckView, { words }: Catalogue): SheetPlan {
	const sheet = new SheetBuilder([44, 14, 30, 20, 16, 30]);
	const { quality, oversight, results } = view;
	sheet.title(view.entity);
	sheet.lead([`${words.facts.period}${words.colon}${view.period}`, view.stage, view.asOf, view.ruleSet].join(' · '));
	sheet.verdict(view);
	sheet.space();
	sheet.heading([words.scorecard.title, fill(words.scorecard.outOf100, { score: '' }).trim(), quality.asks]);
	sheet.score(quality, 'label');
	for (const topic of view.topics) if (topic.isDemanded) sheet.score(topic, 'text');
	sheet.score(oversight, 'label');
	for (const topic of view.topics) if (!topic.isDemanded) sheet.score(topic, 'text');
	sheet.row([
		{ role: 'label', value: results.label },
		{ role: 'count', value: results.text },
		{ role: 'text', value: results.total === 0 ? results.says : results.legend.map(({ says }) => says).join(' · ') },
	]);
	sheet.space();
	sheet.heading([words.scorecard.fixFirst, words.findings.points, words.findings.cell]);
	for (const { title, figure, points, place, cells } of view.fixes) {
		sheet.row([
			{ role: 'text', value: figure === '' ? title : `${title} (${figure})` },
			{ role: 'count', value: points },
			linkTo(place, cells.total > 1 ? ` (${cells.total})` : ''),
		]);
	}
	if (view.fixes.length === 0) sheet.row([{ role: 'text', value: words.scorecard.nothingToFix }]);
	sheet.space();
	// One column names service and indicator: with both, the sheet would read as a Quality section of its own.
	sheet.heading([
		words.scorecard.targets,
		words.scorecard.target,
		words.scorecard.verdict,
		words.scorecard.actual,
		words.scorecard.previous,
		words.findings.cell,
	]);
	for (const { service, indicator, target, actual, previous, kind, says, place } of results.rows) {
		sheet.row([
			{ role: 'text', value: `${service}: ${indicator}` },
			{ role: 'count', value: target },
			{ role: resultLooks[kind].role, value: says },
			{ role: 'count', value: actual },
			{ role: 'count', value: previous },
			linkTo(place),
		]);
	}
	if (results.total === 0) sheet.row([{ role: 'text', value: results.says }]);
	return sheet.build(words.scorecard.title, 0);
}

function planFindings(view: CheckView, catalogue: Catalogue): SheetPlan {
	const { words } = catalogue;
	const sheet = new SheetBuilder([16, 26, 62, 62, 50, 40, 34]);
	const all = [...view.findings, ...view.explained];
	const total = Object.values(view.counts).reduce((sum, count) => sum + count, 0);
	sheet.title(words.findings.title);
	sheet.lead(total > all.length ? cappedText(all.length, total, catalogue) : view.says);
	sheet.space();
	const headingRow = sheet.heading([
		catalogue.sections.issues.columns.severity.header,
		words.findings.cell,
		words.findings.finding,
		words.findings.fix,
		words.findings.why,
		words.findings.source,
		words.findings.rule,
	]);
	for (const finding of all) sheet.row(findingRow(finding, view));
	if (all.length === 0) sheet.row([{ role: 'text', value: words.findings.none }]);
	return sheet.build(words.findings.title, headingRow + 1);
}

function findingRow({ kind, says, place, message, fix, reason, rule }: FindingView, view: CheckView): Piece[] {
	const { why = '', sources = [] } = view.rules[rule] ?? {};
	return [
		{ role: kindLooks[kind].role, value: says },
		linkTo(place),
		{ role: 'text', value: message },
		{ role: 'text', value: kind === 'explained' ? reason : fix },
		{ role: 'text', value: why },
		{ role: 'help', value: sources.join('; ') },
		{ role: 'help', value: rule },
	];
}

type Piece = Omit<PlannedCell, 'row' | 'column'>;

/** The cell by its sheet and name, as a link to it. A finding of the whole workbook has no place. */
function linkTo(place: PlaceView | null, ending = ''): Piece {
	if (!place) return { role: 'text', value: '' };
	return { role: 'link', value: nameCell(place) + ending, link: { sheet: place.sheet, cell: toA1(place) } };
}

/** Fills a sheet from the top, row by row. */
class SheetBuilder {
	private readonly widths: readonly number[];
	private readonly cells: PlannedCell[] = [];
	private readonly heights = new Map<number, number>();
	private readonly merges: SheetPlan['merges'][number][] = [];
	private nextRow = 0;
	private links = 0;

	constructor(widths: readonly number[]) {
		this.widths = widths;
	}

	title(value: string): void {
		this.wide({ role: 'title', value }, 32);
	}

	lead(value: string): void {
		this.wide({ role: 'lead', value }, 34);
	}

	space(): void {
		this.nextRow++;
	}

	heading(values: readonly string[]): number {
		this.heights.set(this.nextRow, 24);
		return this.row(values.map((value) => ({ role: 'heading', value })));
	}

	verdict({ verdict: { band, says }, says: tally }: CheckView): void {
		this.wide({ role: bandLooks[band ?? 'none'].role, value: `${says} · ${tally}` }, 30);
	}

	score(
		{ label, value, text, band, says }: { label: string; value: number | null; text: string; band: Band | null; says: string },
		role: CellRole,
	): void {
		this.row([
			{ role, value: label },
			{ role: 'count', value: value === null || band === null ? text : wholePoints(value) },
			{ role: bandLooks[band ?? 'none'].role, value: says },
		]);
	}

	row(pieces: readonly Piece[]): number {
		for (const [column, piece] of pieces.entries()) {
			// Past the most links that a sheet may have, the cell's name is text.
			const isLink = piece.link !== undefined && ++this.links <= MOST_LINKS;
			const { link, ...rest } = piece;
			this.cells.push({ row: this.nextRow, column, ...rest, ...(isLink && link !== undefined ? { link } : {}) });
		}
		const heights = pieces.map(({ value }, column) => (typeof value === 'string' ? heightOf(value, [(this.widths[column] ?? 0) - 2]) : 0));
		if (!this.heights.has(this.nextRow)) this.heights.set(this.nextRow, Math.max(20, ...heights));
		return this.nextRow++;
	}

	build(name: string, frozenRows: number): SheetPlan {
		const { widths, cells, heights, merges } = this;
		return {
			name,
			colour: START_COLOUR,
			cells,
			areas: [],
			widths,
			heights,
			merges,
			frozenRows,
			frozenColumns: 0,
			showsGrid: false,
			isProtected: false,
		};
	}

	private wide(piece: Piece, height: number): void {
		this.merges.push({ startRow: this.nextRow, startColumn: 0, endRow: this.nextRow, endColumn: this.widths.length - 1 });
		this.heights.set(this.nextRow, height);
		this.row([piece]);
	}
}
