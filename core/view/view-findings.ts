import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { describeFinding } from '../locales/describe.ts';
import { fill } from '../locales/fill.ts';
import { formatDate, formatNumber } from '../locales/format.ts';
import type { Table } from '../report/table.ts';
import type { Finding } from '../rule/finding.ts';
import type { Suggestion } from '../rule/rule.ts';
import { kindOf } from '../score/finding-kind.ts';
import type { Place } from '../sections/place.ts';
import { columnsOf } from '../sections/sections.ts';
import { type CellValue, isCellError, toA1 } from '../workbook/index.ts';
import { harmless } from './harmless-text.ts';
import { nameCells, viewPlace } from './name-cells.ts';
import type { CellContent } from './place-schema.ts';
import { municipalityFinder } from './row-municipalities.ts';
import type { CheckView, FindingView, SuggestionView } from './schema.ts';
import { currencyOf } from './view-facts.ts';

/** The most suggestions of one finding. */
const MOST_SUGGESTIONS = 3;

export function viewFindings(findings: readonly Finding[], check: Check, catalogue: Catalogue): FindingView[] {
	const municipalityOf = municipalityFinder(check.report);
	const currency = currencyOf(check);
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const { message, fix } = describeFinding(finding, catalogue, currency);
		const [place, ...others] = finding.places;
		const name = [finding.rule, finding.message, place?.sheet, place?.row, place?.column].join('|');
		const repeated = seen.get(name) ?? 0;
		seen.set(name, repeated + 1);
		const municipality = municipalityOf(place);
		const kind = kindOf(finding);
		return {
			id: repeated === 0 ? name : `${name}|${repeated}`,
			rule: finding.rule,
			severity: finding.severity,
			outcome: finding.outcome,
			kind,
			says: finding.outcome === 'review' ? catalogue.words.findings.review : catalogue.words.kinds[kind].one,
			message: harmless(message),
			fix: harmless(fix),
			topic: finding.topic,
			section: place?.section ?? null,
			place: viewPlace(place),
			cell: place && place.sheet !== '' ? toA1(place) : '',
			others: nameCells(others, place?.sheet),
			municipality: municipality === null ? null : harmless(municipality),
			suggestions: finding.suggestions.slice(0, MOST_SUGGESTIONS).flatMap((each) => viewSuggestion(each, place, check, catalogue)),
			explanation: viewExplanation(finding, check),
			reason: finding.outcome === 'pass' ? harmless(finding.explanation?.text ?? '') : '',
		};
	});
}

/** Words of the rules that found something, by rule. */
export function viewRules(findings: readonly Finding[], catalogue: Catalogue): CheckView['rules'] {
	const views: CheckView['rules'] = {};
	for (const finding of findings) {
		if (finding.rule in views) continue;
		const { title, why, sources } = describeFinding(finding, catalogue, undefined);
		views[finding.rule] = { title, why, sources: [...sources] };
	}
	return views;
}

/** Whether a place is the cell of its own column: the place of a column that the sheet lacks is the cell of another. */
function hasOwnCell(place: Place, check: Check): boolean {
	if (place.sheet === '') return false;
	if (place.section === undefined || place.field === undefined) return true;
	return (check.report[place.section] as Table).hasColumn(place.field as never);
}

function viewSuggestion({ place, value }: Suggestion, at: Place | undefined, check: Check, catalogue: Catalogue): SuggestionView[] {
	if (!hasOwnCell(place, check)) return [];
	const column = place.section && columnsOf(place.section).find(([key]) => key === place.field)?.[1];
	const isDate = column?.type === 'date' && typeof value === 'number';
	const before = contentAt(place, check);
	const after = contentOf(value);
	const afterText = contentText(after, isDate, catalogue);
	return [
		{
			place: { sheet: place.sheet, row: place.row, column: place.column },
			cell: toA1(place),
			before,
			after,
			beforeText: contentText(before, column?.type === 'date', catalogue),
			afterText,
			isDate,
			says: fill(catalogue.words.findings.suggestion, { cell: nameCells([place], at?.sheet).shown[0] ?? '', value: afterText }),
		},
	];
}

function contentText(content: CellContent, isDate: boolean, { formats, yes, no }: Catalogue): string {
	if (typeof content === 'boolean') return (content ? yes : no)[0];
	if (typeof content !== 'number') return harmless(content ?? '', 120);
	return isDate ? formatDate(content, formats) : formatNumber(content, formats, 6);
}

function viewExplanation({ explanation }: Finding, check: Check): FindingView['explanation'] {
	if (!explanation || !hasOwnCell(explanation.at, check)) return null;
	const { sheet, row, column } = explanation.at;
	return { place: { sheet, row, column }, cell: toA1(explanation.at), text: explanation.text ?? '' };
}

function contentAt(place: Place, check: Check): CellContent {
	const sheet = check.report.workbook.sheets.find(({ name }) => name === place.sheet);
	return contentOf(sheet?.rows[place.row]?.[place.column] ?? null);
}

function contentOf(value: CellValue): CellContent {
	return isCellError(value) ? value.error : value;
}
