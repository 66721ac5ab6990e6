import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { describeFinding, wordsOfRule } from '../../locales/describe.ts';
import { formatDate, formatNumber } from '../../locales/format.ts';
import { harmless } from '../../present/harmless-text.ts';
import { qualityVerdict } from '../../present/quality-verdict.ts';
import { columnsOf, demandedTopics, processTopics } from '../../report/sections.ts';
import type { Table } from '../../report/table.ts';
import type { Finding } from '../../rule/finding.ts';
import type { Place, Suggestion } from '../../rule/rule.ts';
import { type Band, bandOf } from '../../score/bands.ts';
import type { TopicScore } from '../../score/scorecard.ts';
import { type CellValue, isCellError, toA1 } from '../../workbook/index.ts';
import type { CellContent, PlaceView } from './place-schema.ts';
import { municipalityFinder } from './row-municipalities.ts';
import type { CheckView, DialView, FindingView, FixView, SuggestionView, TopicView } from './schema.ts';

/** More findings than anybody reads in a narrow panel; the worst are kept. */
export const MOST_FINDINGS_SHOWN = 1000;

export interface CheckViewOptions {
	/** Only findings of this sheet. */
	readonly sheet?: string | undefined;
}

/**
 * A check in the words of a catalogue, as JSON. What is only shown is harmless text; what is written back (`before`,
 * `after`, an explanation) and names of sheets are as the workbook has them.
 */
export function viewOfCheck(check: Check, catalogue: Catalogue, options: CheckViewOptions = {}): CheckView {
	const { formats, words } = catalogue;
	const isShown = (finding: Finding) => options.sheet === undefined || finding.places[0]?.sheet === options.sheet;
	const all = check.findings.filter(isShown);
	const shown = keepWorst(all);
	const { start, end } = check.period;
	return {
		language: catalogue.language,
		isReport: check.isReport,
		entity: harmless(check.entity ?? words.facts.unnamed),
		period: start === undefined || end === undefined ? words.facts.noPeriod : `${formatDate(start, formats)} – ${formatDate(end, formats)}`,
		stage: catalogue.choices.stage[check.stage][0],
		asOf: words.facts.asOf.replace('{date}', formatDate(check.asOf, formats)),
		dials: [qualityDial(check, catalogue), resultsDial(check, catalogue)],
		process: processView(check, catalogue),
		topics: [
			...demandedTopics.map((topic) => topicView(check.scorecard.topics[topic], catalogue, true)),
			...processTopics.map((topic) => topicView(check.scorecard.processTopics[topic], catalogue, false)),
		],
		fixes: check.scorecard.fixes.filter(({ points }) => points >= SMALLEST_GAIN).map((fix) => fixView(fix, catalogue)),
		fixFirstHelp: words.scorecard.fixFirstHelp,
		rules: rulesOf([...new Set([...shown, ...check.explained].map(({ rule }) => rule))], check, catalogue),
		findings: findingViews(shown, check, catalogue),
		counts: {
			error: all.filter(({ severity }) => severity === 'error').length,
			warning: all.filter(({ severity }) => severity === 'warning').length,
			info: all.filter(({ severity }) => severity === 'info').length,
		},
		severities: {
			error: words.severities.error.many,
			warning: words.severities.warning.many,
			info: words.severities.info.many,
		},
		topicNames: { ...catalogue.topics },
		municipalities: [...new Set(check.report.partners.values('municipality').filter((name) => name !== undefined))].map((name) =>
			harmless(name),
		),
		broken: check.results.filter(({ outcome }) => outcome === 'broken').map(({ rule }) => wordsOfRule(rule, catalogue)?.title ?? rule),
		explained: check.explained.filter(isShown).length,
	};
}

/** A gain that rounds to nothing promises nothing. */
const SMALLEST_GAIN = 0.05;
const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } as const;

function keepWorst(findings: readonly Finding[]): Finding[] {
	if (findings.length <= MOST_FINDINGS_SHOWN) return [...findings];
	const kept = new Set(
		[...findings].sort((one, other) => SEVERITY_RANK[one.severity] - SEVERITY_RANK[other.severity]).slice(0, MOST_FINDINGS_SHOWN),
	);
	return findings.filter((finding) => kept.has(finding));
}

function qualityDial(check: Check, catalogue: Catalogue): DialView {
	const { words } = catalogue;
	const { overall, band } = check.scorecard;
	const verdict = qualityVerdict(check, catalogue);
	return { key: 'quality', label: words.reportQuality, asks: words.reportQualityAsks, value: overall ?? null, band: band ?? null, verdict };
}

/** The share of the targets that were reached, coloured by the worst that holds for a good part of them. */
function resultsDial({ scorecard: { targets } }: Check, { words }: Catalogue): DialView {
	const dial = { key: 'results', label: words.results, asks: words.resultsAsks } as const;
	if (targets.length === 0) return { ...dial, value: null, band: null, verdict: words.scorecard.noTargets };
	const reached = targets.filter(({ band }) => band === 'green').length;
	const verdict = words.brief.reached.replace('{green}', String(reached)).replace('{total}', String(targets.length));
	const isRed = targets.some(({ band }) => band === 'red');
	const band: Band = reached === targets.length ? 'green' : isRed ? 'red' : 'amber';
	return { ...dial, value: (100 * reached) / targets.length, band, verdict };
}

function processView({ scorecard: { process } }: Check, { words }: Catalogue): CheckView['process'] {
	const band = process === undefined ? undefined : bandOf(process);
	const verdict = band === undefined ? words.scorecard.noScore : words.bands[band];
	return { label: words.process, asks: words.processAsks, value: process ?? null, band: band ?? null, verdict };
}

function topicView(score: TopicScore, { topics, words }: Catalogue, isDemanded: boolean): TopicView {
	const reason = score.isVoid ? words.scorecard.voided : score.isAbsent ? words.scorecard.absent : undefined;
	const isSilent = !isDemanded && score.isAbsent && score.deductions.length === 0;
	return {
		key: score.topic,
		name: topics[score.topic],
		value: isSilent ? null : (score.score ?? null),
		band: isSilent ? null : (score.band ?? null),
		verdict: reason ?? (score.band === undefined ? words.scorecard.noScore : words.bands[score.band]),
		isDemanded,
	};
}

function fixView(fix: Check['scorecard']['fixes'][number], catalogue: Catalogue): FixView {
	const place = fix.places[0];
	const points = `+${formatNumber(fix.points, catalogue.formats, 1)}`;
	return {
		rule: fix.rule,
		title: wordsOfRule(fix.rule, catalogue)?.title ?? fix.rule,
		points: fix.dial === 'process' ? `${points} (${catalogue.words.process})` : points,
		place: viewOfPlace(place),
		cell: place && place.sheet !== '' ? `${harmless(place.sheet)} ${toA1(place)}` : '',
		count: fix.places.length,
	};
}

function rulesOf(ids: readonly string[], check: Check, catalogue: Catalogue): CheckView['rules'] {
	const views: CheckView['rules'] = {};
	for (const id of ids) {
		const finding = [...check.findings, ...check.explained].find(({ rule }) => rule === id);
		if (!finding) continue;
		const { title, why, sources } = describeFinding(finding, catalogue, check.currency);
		views[id] = { title, why, sources: [...sources] };
	}
	return views;
}

function findingViews(findings: readonly Finding[], check: Check, catalogue: Catalogue): FindingView[] {
	const municipalityOf = municipalityFinder(check.report);
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const { message, fix } = describeFinding(finding, catalogue, check.currency);
		const place = finding.places[0];
		const name = [finding.rule, finding.message, place?.sheet, place?.row, place?.column].join('|');
		const repeated = seen.get(name) ?? 0;
		seen.set(name, repeated + 1);
		return {
			id: repeated === 0 ? name : `${name}|${repeated}`,
			rule: finding.rule,
			severity: finding.severity,
			isReview: finding.outcome === 'review',
			message: harmless(message),
			fix: harmless(fix),
			topic: finding.topic,
			place: viewOfPlace(place),
			cell: place && place.sheet !== '' ? toA1(place) : '',
			municipality: harmlessOrNothing(municipalityOf(place)),
			suggestions: finding.suggestions.flatMap((suggestion) => suggestionView(suggestion, check, catalogue)),
			explanation: explanationView(finding, check),
		};
	});
}

function harmlessOrNothing(text: string | null): string | null {
	return text === null ? null : harmless(text);
}

function viewOfPlace(place: Place | undefined): PlaceView | null {
	return place && place.sheet !== '' ? { sheet: place.sheet, row: place.row, column: place.column } : null;
}

/** Whether a place is the cell of its own column: the place of a column that the sheet lacks is the cell of another. */
function hasOwnCell(place: Place, check: Check): boolean {
	if (place.sheet === '') return false;
	if (place.section === undefined || place.field === undefined) return true;
	return (check.report[place.section] as Table).hasColumn(place.field as never);
}

function suggestionView({ place, value }: Suggestion, check: Check, catalogue: Catalogue): SuggestionView[] {
	if (!hasOwnCell(place, check)) return [];
	const column = place.section && columnsOf(place.section).find(([key]) => key === place.field)?.[1];
	const isDate = column?.type === 'date' && typeof value === 'number';
	const before = contentAt(place, check);
	const after = contentOf(value);
	const show = (content: CellContent, asDate: boolean) =>
		typeof content === 'number'
			? asDate
				? formatDate(content, catalogue.formats)
				: formatNumber(content, catalogue.formats)
			: harmless(String(content ?? ''));
	return [
		{
			place: { sheet: place.sheet, row: place.row, column: place.column },
			cell: toA1(place),
			before,
			after,
			beforeText: show(before, column?.type === 'date'),
			afterText: show(after, isDate),
			isDate,
		},
	];
}

function explanationView({ explanation }: Finding, check: Check): FindingView['explanation'] {
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
