import type { Range } from '#core';
import { SheetModel } from './sheet-model.ts';

/** Metadata that a script pins to the spreadsheet, a sheet, or whole rows or columns of one. */
export interface Metadata {
	readonly id: number;
	key: string;
	value: string | null;
	visibility: 'DOCUMENT' | 'PROJECT';
	readonly sheetId?: number;
	readonly rows?: { readonly start: number; readonly end: number };
	readonly columns?: { readonly start: number; readonly end: number };
}

/** One spreadsheet in memory. */
export class SpreadsheetModel {
	readonly id: string;
	name: string;
	locale: string;
	/** By whose clocks cells hold days and times. Not that of scripts, so that nothing works only where the two are the same. */
	timeZone: string;
	owner: string;
	sheets: SheetModel[] = [];
	readonly namedRanges = new Map<string, Range & { readonly sheetId: number }>();
	metadata: Metadata[] = [];
	readonly documentProperties = new Map<string, string>();
	/** The sheet and the range that the person looks at. */
	activeSheetId = 0;
	selection: Range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
	/** Rises with each change, so that what was read once can be told from what is there now. */
	revision = 0;
	#nextId = 1;

	constructor(id: string, name: string, { locale = 'en_GB', owner = 'owner@example.org', timeZone = 'Europe/Bucharest' } = {}) {
		this.id = id;
		this.name = name;
		this.locale = locale;
		this.owner = owner;
		this.timeZone = timeZone;
	}

	/** An id that no sheet, chart or piece of metadata of this spreadsheet has yet. */
	nextId(): number {
		return this.#nextId++;
	}

	addSheet(name: string, index = this.sheets.length, size: { rows?: number; columns?: number } = {}): SheetModel {
		const sheet = new SheetModel(this.sheets.length === 0 ? 0 : this.nextId(), name, size.rows, size.columns);
		this.sheets.splice(index, 0, sheet);
		return sheet;
	}

	/** Gives sheets back the ids that they had when the file was written, and keeps new ids clear of them. */
	restoreIds(ids: readonly (readonly [name: string, id: number])[]): void {
		const wanted = new Map(ids);
		if (this.sheets.some((sheet) => !wanted.has(sheet.name))) return;
		for (const sheet of this.sheets) sheet.id = wanted.get(sheet.name) ?? sheet.id;
		this.#nextId = Math.max(this.#nextId, ...this.sheets.map(({ id }) => id + 1), ...this.metadata.map(({ id }) => id + 1));
	}

	sheetById(id: number): SheetModel | undefined {
		return this.sheets.find((sheet) => sheet.id === id);
	}

	/** Google Sheets takes no two names for different that differ only in case. */
	sheetByName(name: string): SheetModel | undefined {
		const wanted = name.toLowerCase();
		return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
	}

	get activeSheet(): SheetModel | undefined {
		return this.sheetById(this.activeSheetId) ?? this.sheets.find((sheet) => !sheet.isHidden) ?? this.sheets[0];
	}
}
