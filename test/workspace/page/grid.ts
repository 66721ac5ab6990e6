import {
	type ICommandInfo,
	type IExecutionOptions,
	type IWorkbookData,
	LifecycleService,
	LifecycleStages,
	UniverInstanceType,
} from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { ILayoutService } from '@univerjs/ui';
import type { Range } from '#core';
import type { GridMutation } from '../server/grid-mutation.ts';
import { parseRange } from '../spreadsheet/a1-range.ts';
import { drawSparklines } from './draw-sparklines.ts';
import { isRefused } from './kept-changes.ts';
import type { GridSheetChanges, LoadedWorkbook } from './server.ts';
import { sparklineText } from './sparkline.ts';
import { startUniver } from './univer.ts';

export interface SheetTab {
	readonly id: string;
	readonly name: string;
	readonly isActive: boolean;
	readonly isHidden: boolean;
	readonly color: string;
}

export interface GridEvents {
	onSelect(sheetId: string, range: Range): void;
	onMutation(mutation: GridMutation): void;
	/** The person wanted something that the workspace can't keep; it was not done. */
	onRefused(commandId: string): void;
	onTabs(tabs: readonly SheetTab[]): void;
	callCustomFunction(name: string, parameters: readonly unknown[]): Promise<unknown>;
}

/** Marks what the server told the grid, so that it is not told the server again. */
const FROM_SERVER = { fromServer: true };

/** The grid of one workbook. */
export class Grid {
	readonly #univer: ReturnType<typeof startUniver>['univer'];
	readonly #api: ReturnType<typeof startUniver>['api'];
	readonly #events: GridEvents;
	/** Once the component has drawn itself; what it is told before, it partly forgets. */
	readonly isReady: Promise<unknown>;
	readonly #customFunctions: readonly string[];
	#workbookId = '';
	#isListening = false;

	constructor(container: HTMLElement, isDark: boolean, customFunctions: readonly string[], events: GridEvents) {
		const { univer, api } = startUniver(container, isDark);
		this.#univer = univer;
		this.#api = api;
		this.#events = events;
		this.#customFunctions = customFunctions;
		this.isReady = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
		void this.isReady.then(() => {
			this.#isListening = true;
		});
		api.addEvent(api.Event.BeforeCommandExecute, (event) => {
			if ((event.options as typeof FROM_SERVER | undefined)?.fromServer || !isRefused(event.id)) return;
			event.cancel = true;
			events.onRefused(event.id);
		});
		api.onCommandExecuted((command, options) => this.#tell(command, options));
	}

	/** Shows a workbook; one that was shown before goes. */
	load(workbook: LoadedWorkbook['workbook'], activeSheet: string): void {
		const isFirst = this.#workbookId === '';
		if (!isFirst) this.#api.disposeUnit(this.#workbookId);
		this.#workbookId = workbook.id;
		this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook as unknown as IWorkbookData);
		// Only now are the component's services there.
		if (isFirst) this.#listen();
		this.showSheet(activeSheet);
		this.#tellTabs();
	}

	showSheet(sheetId: string): void {
		const book = this.#api.getActiveWorkbook();
		const sheet = book?.getSheetBySheetId(sheetId);
		if (book && sheet && book.getActiveSheet().getSheetId() !== sheetId) book.setActiveSheet(sheet);
	}

	/** Selects the range, with all of a merged cell that it touches, and brings it into view where it is not. */
	async select(sheetId: string, range: Range): Promise<void> {
		await this.isReady;
		const isShown = this.#api.getActiveWorkbook()?.getActiveSheet().getSheetId() === sheetId;
		this.showSheet(sheetId);
		// What is in view is known once the sheet is drawn.
		if (!isShown) await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
		if (!sheet || range.endRow >= sheet.getMaxRows() || range.endColumn >= sheet.getMaxColumns()) return;
		const merges = sheet.getMergedRanges().map((merge) => merge.getRange());
		const { startRow, startColumn, endRow, endColumn } = withMerges(range, merges);
		sheet.setActiveSelection(sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1));
		if (!isSeen(sheet, startRow, startColumn)) sheet.scrollToCell(Math.max(0, startRow - 3), Math.max(0, startColumn - 2));
	}

	/** Shows what a script changed; the person's own steps can still be undone. */
	apply(sheets: readonly GridSheetChanges[]): void {
		for (const { sheetId, cells, rules } of sheets) {
			const place = { unitId: this.#workbookId, subUnitId: sheetId };
			if (cells.length > 0) {
				const cellValue: Record<number, Record<number, object>> = {};
				for (const { row, column, cell } of cells) {
					cellValue[row] ??= {};
					(cellValue[row] as Record<number, object>)[column] = cell;
				}
				this.#api.syncExecuteCommand('sheet.mutation.set-range-values', { ...place, cellValue }, FROM_SERVER as IExecutionOptions);
			}
			if (rules) this.#setRules(place, rules);
		}
	}

	/** Text of a cell as it is shown, for those who don't see the canvas, and for tests. */
	textAt(sheetId: string, row: number, column: number): string {
		const text = this.#api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getRange(row, column).getDisplayValue() ?? '';
		// The component ends the text of a link as a paragraph.
		return text.replace(/\r\n$/, '');
	}

	/** First row below the frozen ones that is in view. */
	topRow(): number {
		return this.#api.getActiveWorkbook()?.getActiveSheet().getVisibleRange()?.startRow ?? 0;
	}

	/** Where a cell's link leads. */
	linkAt(sheetId: string, row: number, column: number): string | undefined {
		const cell = this.#api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getRange(row, column).getCellData();
		return (cell?.custom as { link?: string } | null | undefined)?.link;
	}

	/** Follows a link within this workbook: `#gid=0&range=A1` or `#Sheet!A1`. Tells whether there was such a place. */
	async follow(link: string): Promise<boolean> {
		const gid = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
		const [, name = '', cell] = gid ? [] : (/^#(.+)!([^!]+)$/.exec(link) ?? []);
		const book = this.#api.getActiveWorkbook();
		const sheet = gid ? book?.getSheetBySheetId(gid[1] ?? '') : book?.getSheetByName(name.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"));
		const range = parseRange((gid ? gid[2] : cell) ?? 'A1', { maxRows: 1_000_000, maxColumns: 18_278 });
		if (!sheet || !range) return false;
		await this.select(sheet.getSheetId(), range);
		await this.focus();
		return true;
	}

	/** A command of the component, as its own keys and menus give it; one that is refused does nothing. */
	async execute(command: string, sheet: string, parameters: object): Promise<void> {
		const place = { unitId: this.#workbookId, subUnitId: this.sheetIdOf(sheet) };
		await Promise.resolve(this.#api.executeCommand(command, { ...place, ...parameters })).catch(() => {});
	}

	sheetIdOf(name: string): string {
		return this.#api.getActiveWorkbook()?.getSheetByName(name)?.getSheetId() ?? '';
	}

	/** Keys go to the selected cell from here on. */
	async focus(): Promise<void> {
		await this.isReady;
		this.#univer.__getInjector().get(ILayoutService).focus();
	}

	/** For somebody who may only view: cells can be selected and read, and nothing else. */
	refuseChanges(): void {
		this.#api.getActiveWorkbook()?.setEditable(false);
	}

	toggleDark(isDark: boolean): void {
		this.#api.toggleDarkMode(isDark);
	}

	#listen(): void {
		drawSparklines(this.#univer);
		this.#api.addEvent(this.#api.Event.ActiveSheetChanged, () => this.#tellTabs());
		this.#api.getFormula().registerFunction('SPARKLINE', (...parameters: unknown[]) => sparklineText(parameters[0], parameters[1]));
		// The component makes a paragraph of a link, with letters of its own size; the cell's look says how a link looks.
		this.#api.getFormula().registerFunction('HYPERLINK', (address: unknown, text: unknown) => textOf(text ?? address));
		for (const name of this.#customFunctions) {
			this.#api.getFormula().registerAsyncFunction(name, async (...parameters: unknown[]) => {
				const result = await this.#events.callCustomFunction(name, parameters);
				return typeof result === 'number' || typeof result === 'boolean' ? result : String(result ?? '');
			});
		}
	}

	/** The first rule of a list wins; the component puts a rule that is added before the others. */
	#setRules(place: { unitId: string; subUnitId: string }, rules: readonly object[]): void {
		const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(place.subUnitId);
		const execute = (id: string, parameters: object) =>
			this.#api.syncExecuteCommand(id, { ...place, ...parameters }, FROM_SERVER as IExecutionOptions);
		for (const { cfId } of sheet?.getConditionalFormattingRules() ?? []) execute('sheet.mutation.delete-conditional-rule', { cfId });
		for (const rule of [...rules].reverse()) execute('sheet.mutation.add-conditional-rule', { rule });
	}

	#tell({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
		// A cell that is named is one that can be typed into: what the component selects while it draws itself is not told.
		if (id === 'sheet.operation.set-selections' && this.#isListening) this.#tellSelection(params as unknown as SelectionParameters);
		if (!id.startsWith('sheet.mutation.')) return;
		if (/(?:name|order|hide|color|insert-sheet|remove-sheet)$/.test(id)) this.#tellTabs();
		if ((options as typeof FROM_SERVER | undefined)?.fromServer) return;
		if ((params as { unitId?: string } | undefined)?.unitId !== this.#workbookId) return;
		this.#events.onMutation({ id, params: this.#withWholeStyles(params as Record<string, unknown>) });
	}

	/** The component names looks that it has met before; the server has to hear what they are. */
	#withWholeStyles(params: Record<string, unknown>): Record<string, unknown> {
		const styles = this.#api.getActiveWorkbook()?.getWorkbook().getStyles();
		return JSON.parse(JSON.stringify(params), (key, value) =>
			key === 's' && typeof value === 'string' ? (styles?.get(value) ?? null) : value,
		);
	}

	#tellSelection({ unitId, subUnitId, selections }: SelectionParameters): void {
		const range = selections.at(-1)?.range;
		if (unitId === this.#workbookId && range) this.#events.onSelect(subUnitId, rangeOf(range));
	}

	#tellTabs(): void {
		const book = this.#api.getActiveWorkbook();
		if (!book) return;
		const active = book.getActiveSheet().getSheetId();
		this.#events.onTabs(
			book.getSheets().map((sheet) => ({
				...{ id: sheet.getSheetId(), name: sheet.getSheetName(), isActive: sheet.getSheetId() === active },
				...{ isHidden: sheet.isSheetHidden(), color: sheet.getTabColor() ?? '' },
			})),
		);
	}
}

function textOf(value: unknown): string | number {
	const first: unknown = Array.isArray(value) ? textOf((value as unknown[])[0]) : value;
	return typeof first === 'number' ? first : String(first ?? '');
}

interface SelectionParameters {
	readonly unitId: string;
	readonly subUnitId: string;
	readonly selections: readonly { readonly range: Range }[];
}

/** Merged cells are selected whole. */
function withMerges(range: Range, merges: readonly Range[]): Range {
	let whole = range;
	for (const merge of merges) {
		const touches =
			merge.startRow <= whole.endRow &&
			merge.endRow >= whole.startRow &&
			merge.startColumn <= whole.endColumn &&
			merge.endColumn >= whole.startColumn;
		if (!touches) continue;
		whole = {
			startRow: Math.min(whole.startRow, merge.startRow),
			startColumn: Math.min(whole.startColumn, merge.startColumn),
			endRow: Math.max(whole.endRow, merge.endRow),
			endColumn: Math.max(whole.endColumn, merge.endColumn),
		};
	}
	return whole;
}

/** Whether a cell is shown, and not only a part of it at the edge. */
function isSeen(sheet: FWorksheet, row: number, column: number): boolean {
	for (const shown of sheet.getVisibleRangesOfAllViewports()?.values() ?? []) {
		if (row >= shown.startRow && row < shown.endRow && column >= shown.startColumn && column < shown.endColumn) return true;
	}
	return false;
}

/** Whole rows and columns come without numbers. */
function rangeOf({ startRow, startColumn, endRow, endColumn }: Range): Range {
	return { startRow: startRow || 0, startColumn: startColumn || 0, endRow: endRow || 0, endColumn: endColumn || 0 };
}
