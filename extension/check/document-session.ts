import {
	type Anchor,
	type AnchorSource,
	type Attachment,
	anchorCell,
	anchorText,
	attachCells,
	attachTexts,
	type CandidateRows,
	type CellAnchor,
	type Check,
	type ChecklistItemId,
	candidateRows,
	catalogueFor,
	checklist,
	checkWorkbook,
	columnLetters,
	type DocumentText,
	evidenceFor,
	explanationOf,
	fittingMapping,
	foldName,
	foldReviews,
	isCellError,
	type Language,
	type Locator,
	languageOf,
	type Mapping,
	mappingFromChoice,
	mappingIn,
	type OwnSheetsAsk,
	type OwnSheetsChoice,
	type ReviewState,
	readForAnchors,
	reviewsIn,
	snapshotOf,
	type TableHint,
	type TableSnapshot,
	type TextAnchor,
	type TextPlace,
	type Workbook,
	withoutReviewLog,
} from '#core';
import { readWorkbook } from '#core/files';
import { keepLook, lookAt, type OwnReport, ownReport, readLooks } from '#core/present';
import {
	type CheckView,
	MOST_IN_PANEL,
	minutesFacts,
	type OwnSheetsPreview,
	type OwnSheetsView,
	previewOwnSheets,
	viewCheck,
	viewOwnSheets,
} from '#core/view';
import type { CellNeighbourhood, DocumentSource, EvidenceView, GivenExplanation, OpenedDocument } from './opened-document.ts';

const ROWS_AROUND = 2;
const COLUMNS_AROUND = 2;
const LONGEST_CELL = 120;
const LETTERS_AROUND = 60;

const nothing: OpenedDocument = {
	kind: 'workbook',
	sheets: [],
	view: null,
	evidence: null,
	managers: [],
	explanations: [],
	minutes: null,
	print: '',
	subject: '',
	length: 0,
	reviews: null,
	mapping: null,
};

/** One document, read once; everything that needs its cells or its words is asked here. */
export class DocumentSession {
	private workbook: Workbook | undefined;
	private anchors: AnchorSource | undefined;
	private text: DocumentText | undefined;
	private hints: readonly TableHint[] = [];
	private check: Check | undefined;
	private language: Language = 'en';
	private asOf = 0;
	/** As this reader had it read; the workbook's own stands in the workbook. */
	private mapping: Mapping | undefined;
	private bare: OpenedDocument = nothing;

	/**
	 * @param mappings How its reader had other workbooks of their own read: the first that fits is used, where the workbook
	 * says nothing itself
	 * @throws WorkbookFileError where a file can't be read
	 */
	async open(source: DocumentSource, language: string, asOf: number, mappings: readonly unknown[] = []): Promise<OpenedDocument> {
		this.workbook = undefined;
		this.text = undefined;
		this.check = undefined;
		this.language = languageOf(language);
		if (source.kind === 'text') {
			this.text = source;
			return { ...nothing, kind: 'text', length: source.text.length };
		}
		const whole: Workbook = source.kind === 'file' ? await readWorkbook(source.bytes, source.name) : { sheets: source.sheets };
		// Any page may show a table of that name; only a workbook hides a log of its own.
		const reviews = source.kind === 'file' ? (reviewsIn(whole) ?? null) : null;
		const workbook = reviews ? withoutReviewLog(whole) : whole;
		// Of the cells, not of the file: it is another one after every saving.
		const print = source.kind === 'file' ? await hashOf(JSON.stringify(workbook.sheets.map(({ name, rows }) => [name, rows]))) : '';
		this.workbook = workbook;
		this.asOf = asOf;
		this.hints = hintsOf(source);
		this.anchors = readForAnchors(workbook, this.hints);
		this.bare = { ...nothing, sheets: workbook.sheets.map(({ name }) => name), print, reviews };
		return this.read(fittingMapping(workbook, mappings));
	}

	/** The workbook's own tables with guesses. */
	ownSheets(ask: OwnSheetsAsk): OwnSheetsView | undefined {
		return this.workbook && viewOwnSheets(this.workbook, catalogueFor(this.language), ask, this.mapping);
	}

	/** What would come out of a choice. */
	previewOwnSheets(choice: OwnSheetsChoice): OwnSheetsPreview | undefined {
		return this.workbook && previewOwnSheets(this.workbook, catalogueFor(this.language), choice, this.mapping);
	}

	/** Reads the document as its reader chose; the mapping is for the reader to keep. */
	async useOwnSheets(choice: OwnSheetsChoice): Promise<{ readonly opened: OpenedDocument; readonly mapping: Mapping } | undefined> {
		if (!this.workbook) return undefined;
		const mapping = mappingFromChoice(this.workbook, choice, this.mapping);
		return { opened: await this.read(mapping), mapping };
	}

	private async read(mapping: Mapping | undefined): Promise<OpenedDocument> {
		const { workbook, language } = this;
		this.mapping = mapping;
		if (!workbook) return this.bare;
		const log = this.bare.reviews;
		const reviews = log ? foldReviews(log.events) : undefined;
		const check = checkWorkbook(workbook, { asOf: this.asOf, locale: workbook.locale ?? language, mapping, reviews });
		const opened: OpenedDocument = { ...this.bare, mapping: mapping ? 'own' : mappingIn(workbook) ? 'workbook' : null };
		this.check = check.isReport ? check : undefined;
		if (!check.isReport) return opened;
		const catalogue = catalogueFor(language);
		const view = viewCheck(check, catalogue, { most: MOST_IN_PANEL });
		return {
			...opened,
			view,
			evidence: evidenceOf(check, view.findings),
			managers: managersOf(check),
			explanations: explanationsOf(check, view.explained),
			minutes: minutesFacts(check, catalogue),
			subject: await hashOf(subjectOf(check)),
		};
	}

	/** What concerns one municipality, and the looks to keep in the place of those that were kept. */
	ownReport(municipality: string, kept: string | undefined, reviews: ReviewState): OwnAnswerTo {
		const { check } = this;
		const looks = readLooks(kept);
		const report = check && ownReport(check, municipality, catalogueFor(this.language), { looks, reviews });
		return check && report ? { report, looks: JSON.stringify(keepLook(looks, lookAt(check))) } : {};
	}

	anchorAtCell(place: Locator): CellAnchor | undefined {
		return this.anchors && anchorCell(this.anchors, place);
	}

	anchorAtText(start: number, end: number): TextAnchor | undefined {
		return this.text && anchorText(this.text, start, end);
	}

	/** Places of a quote that somebody pasted, at most two: one more than would be clear. */
	findQuote(quote: string): TextPlace[] {
		const found: TextPlace[] = [];
		const text = this.text?.text ?? '';
		for (let at = text.indexOf(quote); at >= 0 && found.length < 2; at = text.indexOf(quote, at + 1))
			found.push({ start: at, end: at + quote.length });
		return found;
	}

	/** The whole sheet as it is, for a note to be found again by. */
	snapshot(sheet: string): TableSnapshot | undefined {
		return this.anchors && snapshotOf(this.anchors, sheet);
	}

	attach(anchors: readonly Anchor[], snapshots: readonly TableSnapshot[]): Attachment<Locator | TextPlace>[] {
		const found: Attachment<Locator | TextPlace>[] = anchors.map(() => ({ outcome: 'orphan' }));
		const put = (indexes: readonly number[], attachments: readonly Attachment<Locator | TextPlace>[]) => {
			indexes.forEach((index, at) => {
				found[index] = attachments[at] ?? { outcome: 'orphan' };
			});
		};
		const ofKind = (kind: Anchor['kind']) => anchors.flatMap((anchor, index) => (anchor.kind === kind ? [index] : []));
		const cells = ofKind('cell');
		const texts = ofKind('text');
		if (this.workbook)
			put(
				cells,
				attachCells(
					cells.map((index) => anchors[index] as CellAnchor),
					this.workbook,
					{ snapshots, hints: this.hints },
				),
			);
		if (this.text)
			put(
				texts,
				attachTexts(
					texts.map((index) => anchors[index] as TextAnchor),
					this.text,
				),
			);
		return found;
	}

	/** The rows that a note may belong to, for a person to choose from. */
	candidates(anchor: CellAnchor, places: readonly Locator[]): CandidateRows | undefined {
		return this.workbook && candidateRows(anchor, places, this.workbook, this.hints);
	}

	/** What stands at places of a text, with what surrounds it. */
	passages(places: readonly TextPlace[]): string[] {
		return places.map(({ start, end }) => this.text?.text.slice(Math.max(0, start - LETTERS_AROUND), end + LETTERS_AROUND) ?? '');
	}

	neighbourhood({ sheet, row, column }: Locator): CellNeighbourhood | undefined {
		const rows = this.workbook?.sheets.find(({ name }) => name === sheet)?.rows;
		if (!rows) return undefined;
		const from = Math.max(0, column - COLUMNS_AROUND);
		const columns = Array.from({ length: 2 * COLUMNS_AROUND + 1 }, (_, index) => from + index);
		const first = Math.max(0, row - ROWS_AROUND);
		return {
			columns: columns.map(columnLetters),
			rows: Array.from({ length: 2 * ROWS_AROUND + 1 }, (_, index) => first + index).map((at) => ({
				row: at,
				cells: columns.map((key) => shown(rows[at]?.[key])),
			})),
			row,
			column: column - from,
		};
	}
}

/** Nothing where the report names no such partner. */
export interface OwnAnswerTo {
	readonly report?: OwnReport;
	readonly looks?: string;
}

/** Google's number of each sheet, which a new name doesn't change. */
function hintsOf(source: Exclude<DocumentSource, { readonly kind: 'text' }>): TableHint[] {
	if (source.kind === 'file') return Object.entries(source.gids ?? {}).map(([sheet, gid]) => ({ sheet, gid }));
	return source.sheets.flatMap(({ name, gid }) => (gid === undefined ? [] : [{ sheet: name, gid }]));
}

function shown(value: Workbook['sheets'][number]['rows'][number][number] | undefined): string {
	if (value === null || value === undefined) return '';
	return (isCellError(value) ? value.error : String(value)).slice(0, LONGEST_CELL);
}

function evidenceOf(
	check: Check,
	findings: readonly {
		readonly id: string;
		readonly rule: string;
		readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
	}[],
): Record<ChecklistItemId, EvidenceView> {
	const views = checklist.map((item) => {
		const { standing, counts, toDecide, findings: found } = evidenceFor(item, check.results);
		const wanted = new Set(found.map((finding) => nameOf(finding.rule, finding.places[0])));
		const ids = findings.filter(({ rule, place }) => wanted.has(nameOf(rule, place ?? undefined))).map(({ id }) => id);
		return [item.id, { standing, counts, toDecide, findings: ids }] as const;
	});
	return Object.fromEntries(views) as unknown as Record<ChecklistItemId, EvidenceView>;
}

function nameOf(rule: string, place: { readonly sheet: string; readonly row: number; readonly column: number } | undefined): string {
	return place && place.sheet !== '' ? `${rule} ${place.row} ${place.column} ${place.sheet}` : rule;
}

/** Empty for nothing. */
async function hashOf(text: string): Promise<string> {
	if (text === '') return '';
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same for every version of a report, whatever else is changed in it. */
function subjectOf({ report }: Check): string {
	const form = report.report.only;
	const entity = foldName(form.value('entity') ?? '');
	const period = [form.value('periodStart'), form.value('periodEnd')];
	return entity === '' || period.includes(undefined) ? '' : [...period.map((day) => Math.floor(day ?? 0)), entity].join(' ');
}

/** So many reasons are read at once. */
const MOST_EXPLANATIONS = 200;

function explanationsOf({ explained, report }: Check, views: CheckView['explained']): GivenExplanation[] {
	return explained.slice(0, MOST_EXPLANATIONS).flatMap((finding) => {
		const explanation = explanationOf(finding, report);
		const at = finding.explanation?.at;
		if (!explanation || !at) return [];
		const [place] = finding.places;
		const view = views.find((one) => one.rule === finding.rule && one.place?.sheet === place?.sheet && one.place?.row === place?.row);
		return [{ ...explanation, message: view?.message ?? '', place: { sheet: at.sheet, row: at.row, column: at.column } }];
	});
}

function managersOf({ report }: Check): string[] {
	const names = report.committee.values('member');
	const manages = report.committee.values('managesCooperation');
	return names.filter((name, index) => name !== undefined && foldName(name) !== '' && manages[index] === true).map(String);
}
