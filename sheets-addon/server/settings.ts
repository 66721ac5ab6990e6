import {
	type Catalogue,
	catalogues,
	fill,
	fold,
	formatNumber,
	formatPercent,
	type Parameter,
	type ParameterKey,
	parameterKeys,
	parameters,
	type Report,
	templateWordsFor,
} from '#core';
import { addonWordsFor } from '#core/add-on-words';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { asText } from './cell-text.ts';
import { checkSpreadsheet } from './check-report.ts';
import { chooseLanguage, readerLanguage, wholeCatalogue } from './language.ts';
import { writeDespiteRules } from './lifted-rules.ts';
import { Problem } from './problem.ts';
import { sheetNamed } from './read-workbook.ts';
import { withLock } from './with-lock.ts';

/** The reader's language and the thresholds of the agreement, with their defaults and what they mean. */
export function settings(): ReplyOf<'settings'> {
	const { check } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	const language = readerLanguage();
	const { parameters: words, formats, yes, no } = wholeCatalogue(language);
	const { units } = templateWordsFor(language).settings;
	const { range: rangeWords, choice } = addonWordsFor(language).settings;
	return {
		language,
		canSet: check.report.settings.isPresent,
		parameters: parameterKeys.map((key) => {
			const { default: usual, unit, minimum, maximum, isStatistic }: Parameter = parameters[key];
			const { name, help } = words[key];
			const isChoice = unit === 'yes-no';
			const show = (value: number) =>
				isChoice ? (value === 1 ? yes[0] : no[0]) : unit === 'percent' ? formatPercent(value, formats) : formatNumber(value, formats);
			const range = fill(isChoice ? choice : rangeWords, { usual: show(usual), minimum: show(minimum), maximum: show(maximum) });
			const value = check.settings.set.has(key) ? check.settings.values[key] : null;
			const choices = isChoice ? { yes: yes[0], no: no[0] } : null;
			const allowed = `${show(minimum)} – ${show(maximum)}`;
			const shownUnit = isChoice ? '' : units[unit];
			return {
				key,
				name,
				help,
				unit: shownUnit,
				usual,
				minimum,
				maximum,
				isStatistic: isStatistic === true,
				value,
				range,
				allowed,
				choices,
			};
		}),
	};
}

/** Writes the thresholds that were changed into the Settings sheet; the language is this person's own. */
export function saveSettings({ language, values }: RequestOf<'saveSettings'>): ReplyOf<'saveSettings'> {
	chooseLanguage(language);
	if (Object.keys(values).length === 0) return {};
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { report } = checkSpreadsheet(spreadsheet).check;
	const catalogue = wholeCatalogue(language);
	const part = report.settings.parts[0];
	const columns = [part?.cells.get('parameter')?.column, part?.cells.get('value')?.column] as const;
	if (!part || columns[0] === undefined || columns[1] === undefined) throw new Problem('noSettings');
	const [nameColumn, valueColumn] = columns;
	withLock(() => {
		const sheet = sheetNamed(spreadsheet, part.sheet.name);
		const rows = rowsByParameter(report);
		const first = Math.max(part.headerRow, ...report.settings.sheetRows) + 1;
		const changed = parameterKeys.flatMap((key) => (values[key] === undefined ? [] : [{ key, value: values[key] ?? null }]));
		const unnamed = changed.filter(({ key }) => !rows.has(key));
		// Names first: without a value they mean the usual one, so that a run that is stopped here changes no threshold.
		unnamed.forEach(({ key }, index) => void rows.set(key, first + index));
		if (unnamed.length > 0)
			sheet
				.getRange(first + 1, nameColumn + 1, unnamed.length, 1)
				.setValues(unnamed.map(({ key }) => [asText(catalogue.parameters[key].name)]));
		writeColumn(sheet, valueColumn, new Map(changed.map(({ key, value }) => [rows.get(key) ?? first, shown(key, value, catalogue)])));
	});
	return {};
}

/** Writes cells of a column in one call, so that either all of them are written or none; those between are written back as they are. */
function writeColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number, contents: ReadonlyMap<number, string | number>): void {
	const top = Math.min(...contents.keys());
	const range = sheet.getRange(top + 1, column + 1, Math.max(...contents.keys()) - top + 1, 1);
	const [values, formulas, formats] = [range.getValues(), range.getFormulas(), range.getNumberFormats()];
	const kept = (index: number): unknown => {
		const value: unknown = values[index]?.[0];
		return formulas[index]?.[0] || (typeof value === 'string' && formats[index]?.[0] !== '@' ? asText(value) : value);
	};
	const written = values.map((_, index) => [contents.get(top + index) ?? kept(index)]);
	writeDespiteRules(range, () => void range.setValues(written));
}

/** An empty cell means the usual value. */
function shown(key: ParameterKey, value: number | null, { yes, no }: Catalogue): string | number {
	if (value === null) return '';
	return parameters[key].unit === 'yes-no' ? (value === 1 ? yes[0] : no[0]) : value;
}

function rowsByParameter(report: Report): Map<ParameterKey, number> {
	const keys = new Map<string, ParameterKey>();
	for (const { parameters: words } of catalogues) {
		for (const key of parameterKeys) for (const name of [words[key].name, ...(words[key].also ?? [])]) keys.set(fold(name), key);
	}
	const rows = new Map<ParameterKey, number>();
	for (const row of report.settings) {
		const key = keys.get(fold(row.value('parameter') ?? ''));
		if (key !== undefined && !rows.has(key)) rows.set(key, row.at('value').row);
	}
	return rows;
}
