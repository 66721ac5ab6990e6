import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

export class NamedRangeService
	extends ServiceObject
	implements Pick<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'getRange' | 'remove'>
{
	override readonly serviceName = 'NamedRange';
	readonly #run: ScriptRun;
	readonly #spreadsheet: SpreadsheetModel;
	readonly #name: string;

	constructor(run: ScriptRun, spreadsheet: SpreadsheetModel, name: string) {
		super();
		this.#run = run;
		this.#spreadsheet = spreadsheet;
		this.#name = name;
	}

	getName(): string {
		return this.#name;
	}

	getRange(): GoogleAppsScript.Spreadsheet.Range {
		const range = this.#spreadsheet.namedRanges.get(this.#name);
		const sheet = range && this.#spreadsheet.sheetById(range.sheetId);
		if (!range || !sheet) throw new ServiceError('Named range not found');
		return this.#run.make.range({ run: this.#run, spreadsheet: this.#spreadsheet, sheet, range });
	}

	remove(): void {
		this.#spreadsheet.namedRanges.delete(this.#name);
		this.#spreadsheet.revision++;
	}
}
