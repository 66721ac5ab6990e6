import type { ConditionalRule } from '../spreadsheet/conditional-rule.ts';
import { ConditionalFormatRuleService } from './conditional-format-rule.ts';
import { DeveloperMetadataService } from './developer-metadata.ts';
import { nameOf } from './enumerations.ts';
import { ProtectionService } from './protection.ts';
import { checkMayEdit } from './range-place.ts';
import { ServiceError } from './service-error.ts';
import { SheetCells } from './sheet-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One sheet: its cells by ranges, and what belongs to it as a whole. */
export class SheetService
	extends SheetCells
	implements
		Pick<
			Sheet,
			| 'getConditionalFormatRules'
			| 'setConditionalFormatRules'
			| 'clearConditionalFormatRules'
			| 'protect'
			| 'getProtections'
			| 'addDeveloperMetadata'
			| 'getDeveloperMetadata'
		>
{
	static of(sheet: unknown): SheetService {
		if (sheet instanceof SheetService) return sheet;
		throw new ServiceError('A Sheet was expected.');
	}

	getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
		return this.present.sheet.conditionalRules.map((rule) => new ConditionalFormatRuleService(this.place, rule).asGoogle());
	}

	setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
		const own = rules.map((rule) => ConditionalFormatRuleService.of(rule));
		if (own.some((rule) => rule.sheetId !== this.place.sheet.id)) {
			throw new ServiceError('Conditional format rule cannot reference a different sheet.');
		}
		const { sheet, run } = this.present;
		if (run.authorization.mode === 'CUSTOM_FUNCTION')
			throw new ServiceError('You do not have permission to call setConditionalFormatRules.');
		const next = own.map(({ rule }) => rule);
		const changed = changedRules(sheet.conditionalRules, next);
		for (const range of changed.flatMap(({ ranges }) => ranges)) checkMayEdit(this.place, range);
		sheet.conditionalRules = next;
		this.place.spreadsheet.revision++;
	}

	clearConditionalFormatRules(): void {
		this.setConditionalFormatRules([]);
	}

	protect(): GoogleAppsScript.Spreadsheet.Protection {
		return ProtectionService.sheet(this.present).asGoogle();
	}

	getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
		return ProtectionService.all(this.present, nameOf(type) as 'RANGE' | 'SHEET');
	}

	addDeveloperMetadata(key: string, ...rest: readonly unknown[]): Sheet {
		DeveloperMetadataService.add(this.present, { key, rest, location: { sheetId: this.place.sheet.id } });
		return this.asGoogle();
	}

	getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return DeveloperMetadataService.find(
			this.present,
			({ sheetId, rows, columns }) => sheetId === this.place.sheet.id && rows === undefined && columns === undefined,
		);
	}
}

/** Rules that came or went; one that only moved in the order changes no cell that somebody protects. */
function changedRules(before: readonly ConditionalRule[], after: readonly ConditionalRule[]): ConditionalRule[] {
	const texts = (rules: readonly ConditionalRule[]) => new Set(rules.map((rule) => JSON.stringify(rule)));
	const [old, fresh] = [texts(before), texts(after)];
	return [...before.filter((rule) => !fresh.has(JSON.stringify(rule))), ...after.filter((rule) => !old.has(JSON.stringify(rule)))];
}
