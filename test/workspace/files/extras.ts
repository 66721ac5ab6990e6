import type { Range } from '#core';
import type { SheetProtection } from '../spreadsheet/protection.ts';
import type { Metadata, SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';

/** What Google Sheets keeps and .xlsx has no place for, as one custom property of the file. */
export interface Extras {
	readonly locale: string;
	readonly documentProperties: readonly (readonly [string, string])[];
	readonly metadata: readonly Metadata[];
	readonly sheets: readonly {
		readonly name: string;
		readonly id: number;
		readonly maxRows: number;
		readonly maxColumns: number;
		readonly protections: readonly (Omit<SheetProtection, 'range'> & { readonly range: Range | null })[];
	}[];
}

const PROPERTY = 'workspace';

export function extrasToProperty(spreadsheet: SpreadsheetModel): Record<string, string> {
	const extras: Extras = {
		locale: spreadsheet.locale,
		documentProperties: [...spreadsheet.documentProperties],
		metadata: spreadsheet.metadata,
		sheets: spreadsheet.sheets.map(({ name, id, maxRows, maxColumns, protections }) => ({
			...{ name, id, maxRows, maxColumns },
			protections: protections.map((protection) => ({ ...protection, range: protection.range ?? null })),
		})),
	};
	return { [PROPERTY]: JSON.stringify(extras) };
}

/** `undefined` where the file has none, or has been given something else by that name. */
export function extrasOf(properties: Readonly<Record<string, unknown>> | undefined): Extras | undefined {
	const text = properties?.[PROPERTY];
	if (typeof text !== 'string') return undefined;
	try {
		const extras = JSON.parse(text) as Extras;
		return Array.isArray(extras.sheets) && Array.isArray(extras.documentProperties) && Array.isArray(extras.metadata) ? extras : undefined;
	} catch {
		return undefined;
	}
}
