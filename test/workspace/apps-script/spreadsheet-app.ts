import { ConditionalFormatRuleBuilderService } from './conditional-format-rule.ts';
import { DataValidationBuilderService } from './data-validation.ts';
import * as enumerations from './enumerations.ts';
import { RangePlace } from './range-place.ts';
import { RichTextValueBuilderService, TextStyleBuilderService } from './rich-text-value.ts';
import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';
import { SheetService } from './sheet.ts';
import { SpreadsheetService } from './spreadsheet.ts';
import { UiService } from './ui.ts';

/** The door to spreadsheets. */
export class SpreadsheetAppService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.Spreadsheet.SpreadsheetApp,
			| 'BooleanCriteria'
			| 'BorderStyle'
			| 'CopyPasteType'
			| 'DataValidationCriteria'
			| 'DeveloperMetadataLocationType'
			| 'DeveloperMetadataVisibility'
			| 'Dimension'
			| 'InterpolationType'
			| 'ProtectionType'
			| 'SheetType'
			| 'WrapStrategy'
			| 'create'
			| 'openById'
			| 'flush'
			| 'getActive'
			| 'getActiveSpreadsheet'
			| 'getActiveSheet'
			| 'getActiveRange'
			| 'getCurrentCell'
			| 'setActiveRange'
			| 'setActiveSheet'
			| 'getUi'
			| 'newConditionalFormatRule'
			| 'newDataValidation'
			| 'newRichTextValue'
			| 'newTextStyle'
		>
{
	override readonly serviceName = 'SpreadsheetApp';
	readonly BooleanCriteria = enumerations.BooleanCriteria;
	readonly BorderStyle = enumerations.BorderStyle;
	readonly CopyPasteType = enumerations.CopyPasteType;
	readonly DataValidationCriteria = enumerations.DataValidationCriteria;
	readonly DeveloperMetadataLocationType = enumerations.DeveloperMetadataLocationType;
	readonly DeveloperMetadataVisibility = enumerations.DeveloperMetadataVisibility;
	readonly Dimension = enumerations.Dimension;
	readonly InterpolationType = enumerations.InterpolationType;
	readonly ProtectionType = enumerations.ProtectionType;
	readonly SheetType = enumerations.SheetType;
	readonly WrapStrategy = enumerations.WrapStrategy;
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return this.#active.asGoogle();
	}

	getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return this.#active.asGoogle();
	}

	getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
		return this.#active.getActiveSheet();
	}

	getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
		return RangePlace.of(this.#active.getActiveRange()).asGoogle();
	}

	getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
		return this.#active.getActiveCell();
	}

	setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
		RangePlace.of(range);
		return range.activate();
	}

	setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
		return SheetService.of(sheet).activate();
	}

	create(name: string, rows?: number, columns?: number): GoogleAppsScript.Spreadsheet.Spreadsheet {
		const model = this.#run.host.createSpreadsheet(name);
		const [first] = model.sheets;
		if (first && rows !== undefined) first.maxRows = rows;
		if (first && columns !== undefined) first.maxColumns = columns;
		return new SpreadsheetService(this.#run, model).asGoogle();
	}

	openById(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
		const model = this.#run.host.openSpreadsheet(id);
		if (!model) throw new ServiceError('Document is missing (perhaps it was deleted, or you don’t have read access?)');
		return new SpreadsheetService(this.#run, model).asGoogle();
	}

	/** Writes are seen at once here. */
	flush(): void {}

	getUi(): GoogleAppsScript.Base.Ui {
		return new UiService(this.#run).asGoogle();
	}

	newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
		return new ConditionalFormatRuleBuilderService().asGoogle();
	}

	newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
		return new DataValidationBuilderService({ run: this.#run, spreadsheet: this.#run.host.spreadsheet }).asGoogle();
	}

	newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
		return new RichTextValueBuilderService().asGoogle();
	}

	newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
		return new TextStyleBuilderService().asGoogle();
	}

	get #active(): SpreadsheetService {
		return new SpreadsheetService(this.#run, this.#run.host.spreadsheet);
	}
}
