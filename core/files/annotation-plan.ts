import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { describeFinding, wordsOfRule } from '../locales/describe.ts';
import { formatDate } from '../locales/format.ts';
import { harmless } from '../present/harmless-text.ts';
import { cappedText, shownPoints, wholePoints } from '../present/score-text.ts';
import type { Finding } from '../rule/finding.ts';
import type { Place } from '../rule/rule.ts';
import type { Band } from '../score/bands.ts';
import { START_COLOUR } from '../template/look.ts';
import type { CellRole, PlannedCell, SheetPlan, WorkbookPlan } from '../template/plan.ts';
import { heightOf } from '../template/table.ts';
import { toA1 } from '../workbook/index.ts';

/** What both sheets have in common. */
const BAND_ROLES: Readonly<Record<Band, CellRole>> = { green: 'good', amber: 'warning', red: 'bad' };
const SEVERITY_ROLES: Readonly<Record<Finding['severity'], CellRole>> = { error: 'bad', warning: 'warning', info: 'text' };
const POINTS = '0.0';
/** As many findings as a person could ever go through. */
const MOST_FINDINGS = 50_000;
const MOST_LINKS = 65_000;

/** The Scorecard and Findings sheets of a check, in the reader's language. */
export function planAnnotations(check: Check, catalogue: Catalogue): WorkbookPlan {
	return {
		title: catalogue.words.scorecard.title,
		language: catalogue.language,
		sheets: [planScorecard(check, catalogue), planFindings(check, catalogue)],
	};
}

function planScorecard(check: Check, catalogue: Catalogue): SheetPlan {
	const { words, formats } = catalogue;
	const { scorecard } = check;
	const sheet = new SheetBuilder([44, 14, 30, 20, 16, 30]);
	const period = [check.period.start, check.period.end].map((day) => (day === undefined ? undefined : formatDate(day, formats)));
	sheet.title(words.scorecard.title);
	sheet.lead(
		[
			check.entity ?? words.facts.unnamed,
			period.every((day) => day !== undefined) ? `${words.facts.period}: ${period.join(' – ')}` : words.facts.noPeriod,
			words.facts.asOf.replace('{date}', formatDate(check.asOf, formats)),
			words.facts.ruleSet.replace('{version}', check.ruleSetVersion),
		].join(' · '),
	);
	sheet.space();
	sheet.heading([words.reportQuality, words.scorecard.outOf100.replace('{score}', '').trim(), words.reportQualityAsks]);
	sheet.score(words.reportQuality, scorecard.overall, scorecard.band, words, 'label');
	for (const topic of Object.values(scorecard.topics))
		sheet.score(catalogue.topics[topic.topic], topic.score, topic.band, words, 'text', topic);
	sheet.score(words.process, scorecard.process, undefined, words, 'label');
	for (const topic of Object.values(scorecard.processTopics))
		sheet.score(catalogue.topics[topic.topic], topic.score, topic.band, words, 'text', topic);
	sheet.space();
	sheet.heading([words.scorecard.fixFirst, words.findings.points, words.findings.cell]);
	for (const fix of scorecard.fixes) {
		const [place] = fix.places;
		sheet.row([
			{ role: 'text', value: wordsOfRule(fix.rule, catalogue)?.title ?? fix.rule },
			{ role: 'count', value: shownPoints(fix.points), format: POINTS },
			linkTo(place, fix.places.length > 1 ? ` (${fix.places.length})` : ''),
		]);
	}
	if (scorecard.fixes.length === 0) sheet.row([{ role: 'text', value: words.scorecard.nothingToFix }]);
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
	for (const { service, indicator, unit, target, actual, previous, band, place } of scorecard.targets) {
		sheet.row([
			{
				role: 'text',
				value: [service, indicator].filter((part) => part !== undefined).join(': ') + (unit === undefined ? '' : ` (${unit})`),
			},
			{ role: 'count', value: target },
			{ role: BAND_ROLES[band], value: words.targetBands[band] },
			{ role: 'count', value: actual },
			{ role: 'count', ...(previous !== undefined && { value: previous }) },
			linkTo(place),
		]);
	}
	if (scorecard.targets.length === 0) sheet.row([{ role: 'text', value: words.scorecard.noTargets }]);
	return sheet.build(words.scorecard.title, 0);
}

function planFindings(check: Check, catalogue: Catalogue): SheetPlan {
	const { words } = catalogue;
	const sheet = new SheetBuilder([16, 26, 62, 62, 50, 40, 34]);
	const all = [...check.findings, ...check.explained];
	sheet.title(words.findings.title);
	sheet.lead(all.length > MOST_FINDINGS ? cappedText(MOST_FINDINGS, all.length, catalogue) : (check.entity ?? words.facts.unnamed));
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
	for (const finding of all.slice(0, MOST_FINDINGS)) {
		const { message, why, fix, sources } = describeFinding(finding, catalogue, check.currency);
		const isExplained = finding.outcome === 'pass';
		sheet.row([
			{
				role: isExplained ? 'good' : SEVERITY_ROLES[finding.severity],
				value: isExplained ? words.findings.explained : severityOf(finding, catalogue),
			},
			linkTo(finding.places[0]),
			{ role: 'text', value: harmless(message) },
			{ role: 'text', value: isExplained ? harmless(finding.explanation?.text ?? '') : harmless(fix) },
			{ role: 'text', value: why },
			{ role: 'help', value: sources.join('; ') },
			{ role: 'help', value: finding.rule },
		]);
	}
	if (all.length === 0) sheet.row([{ role: 'text', value: words.findings.none }]);
	return { ...sheet.build(words.findings.title, headingRow + 1) };
}

function severityOf(finding: Finding, { words }: Catalogue): string {
	const severity = words.severities[finding.severity].one;
	if (finding.outcome === 'review') return words.findings.review;
	return finding.outcome === 'missing' ? `${severity}: ${words.findings.missing}` : severity;
}

type Piece = Omit<PlannedCell, 'row' | 'column'>;

/** The cell by its sheet and name, as a link to it. A finding of the whole workbook has no place. */
function linkTo(place: Place | undefined, ending = ''): Piece {
	if (!place || place.sheet === '') return { role: 'text', value: '' };
	const cell = toA1(place);
	return { role: 'link', value: `${place.sheet} ${cell}${ending}`, link: { sheet: place.sheet, cell } };
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

	score(
		name: string,
		score: number | undefined,
		band: Band | undefined,
		words: Catalogue['words'],
		role: CellRole,
		topic?: { readonly isAbsent: boolean; readonly isVoid: boolean },
	): void {
		const verdict = topic?.isVoid ? words.scorecard.voided : topic?.isAbsent ? words.scorecard.absent : band ? words.bands[band] : '';
		this.row([
			{ role, value: name },
			score === undefined ? { role: 'text', value: words.scorecard.noScore } : { role: 'count', value: wholePoints(score) },
			{ role: band ? BAND_ROLES[band] : 'text', value: verdict },
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
