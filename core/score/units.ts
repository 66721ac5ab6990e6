import type { Report } from '../report/report.ts';
import type { Table } from '../report/table.ts';
import type { Finding, RuleResult } from '../rule/finding.ts';
import type { Place } from '../sections/place.ts';
import { type ScoredTopic, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { type FindingKind, kindOf } from './finding-kind.ts';
import { rowOfPlace } from './row-of-place.ts';
import { credits, type RowState } from './row-state.ts';

/** Days within which a survey must be planned to count for half. */
const PLANNED_WITHIN = 366;

/** What one finding says of one row. */
export interface Claim {
	/** Nothing for a survey that is planned: no rule speaks of it. */
	readonly rule: string | undefined;
	readonly state: RowState;
	/** 0 to 1. */
	readonly credit: number;
	/** Ten points on top. */
	readonly isMaterial: boolean;
	readonly place: Place;
	/** The committee has accepted what staff explained. */
	readonly isAccepted: boolean;
	/** Mended by an explanation as well as by an edit. */
	readonly canBeExplained: boolean;
}

/**
 * One row of which something is said. `lacking`: it ought to be there, and a finding speaks for it; `none`: what is said
 * belongs to no row, as of a header or of a sheet, and counts as one row more.
 */
export interface Unit {
	readonly topic: ScoredTopic;
	readonly section: SectionKey | undefined;
	readonly stands: 'row' | 'lacking' | 'none';
	readonly claims: Claim[];
	/** The worst of them; the first where two are as bad. */
	worst: Claim;
}

const stateOfKind: Readonly<Record<FindingKind, RowState>> = {
	wrong: 'wrong',
	'to-fill-in': 'to-fill-in',
	question: 'questioned',
	explained: 'explained',
	advice: 'sound',
};

export type Units = ReadonlyMap<number | string, Unit>;

/** Each row of which something is said, with all that is said of it. */
export function unitsOf(report: Report, results: readonly RuleResult[], asOf: number, isAccepted: (finding: Finding) => boolean): Units {
	const units = new Map<number | string, Unit>();
	const say = (topic: ScoredTopic, place: Place, isMissing: boolean, claim: Claim) => {
		const row = rowOfPlace(report, place);
		const isOwn = place.section !== undefined && sections[place.section].topic === topic;
		const isForm = place.section !== undefined && sections[place.section].kind === 'form';
		const isRow = isOwn && (isForm ? place.field !== undefined && report[place.section as SectionKey].length > 0 : row >= 0);
		const key =
			isRow && !isForm ? rowKey(place.section as SectionKey, row) : cellKeyOf(place, topic, isRow, isMissing ? claim.rule : undefined);
		const unit = units.get(key);
		if (unit) {
			unit.claims.push(claim);
			if (isWorse(claim, unit.worst)) unit.worst = claim;
			return;
		}
		// Earlier periods and settings are no rows of the report until something is said of them.
		const isScored = isRow && place.section !== 'history' && place.section !== 'settings';
		const stands = isScored ? 'row' : isMissing && !isBlankCell(report, place, row) ? 'lacking' : 'none';
		units.set(key, { topic, section: isOwn ? place.section : undefined, stands, claims: [claim], worst: claim });
	};
	for (const { isMaterial, findings } of results) {
		for (const finding of findings) {
			const kind = kindOf(finding);
			if (kind === 'advice') continue;
			const state = stateOfKind[kind];
			const places = rowsNamed(report, finding);
			places.forEach((place, index) => {
				say(finding.topic, place, finding.outcome === 'missing', {
					rule: finding.rule,
					state,
					credit: credits[state],
					isMaterial: isMaterial && kind === 'wrong' && index === 0,
					place,
					isAccepted: kind === 'explained' && isAccepted(finding),
					canBeExplained: finding.explanation !== undefined,
				});
			});
		}
	}
	report.satisfaction.values('surveyedOn').forEach((day, index) => {
		if (day === undefined || day <= asOf) return;
		say('satisfaction', report.satisfaction.at(index, 'surveyedOn'), false, {
			rule: undefined,
			state: 'planned',
			credit: day <= asOf + PLANNED_WITHIN ? credits.planned : 0,
			isMaterial: false,
			place: report.satisfaction.at(index, 'surveyedOn'),
			isAccepted: false,
			canBeExplained: false,
		});
	});
	return units;
}

/** A cell of the report that can be filled in where it stands: mending it brings no row. */
function isBlankCell(report: Report, { section, field }: Place, row: number): boolean {
	if (!section || field === undefined) return false;
	const index = sections[section].kind === 'form' ? 0 : row;
	return index >= 0 && index < report[section].length && (report[section] as Table).values(field as never)[index] === undefined;
}

/** Numbers, for there may be very many rows. */
function rowKey(section: SectionKey, row: number): number {
	return sectionKeys.indexOf(section) * 2 ** 32 + row;
}

function cellKeyOf(
	{ section = '' as SectionKey, sheet, row, column, field }: Place,
	topic: ScoredTopic,
	isRow: boolean,
	rule: string | undefined,
): string {
	return isRow ? `${section} ${field}` : `${topic} ${section} ${sheet} ${row} ${field ?? column} ${rule ?? ''}`;
}

/** A place in each row that a finding is about. Where a column is missing, that is each row below its header. */
function rowsNamed(report: Report, { outcome, places, affects }: Finding): readonly Place[] {
	if (affects && affects.length > 0) return affects;
	const [first, ...others] = places;
	if (!first) return [];
	if (outcome !== 'missing' || others.length === 0 || rowOfPlace(report, first) >= 0) return [first];
	const below = others.filter((place) => place.section === first.section && place.field === first.field && rowOfPlace(report, place) >= 0);
	return below.length > 0 ? below : [first];
}

/** The worst that is said of a row; the first where two are as bad. */
export function worstOf(claims: readonly Claim[]): Claim | undefined {
	let worst: Claim | undefined;
	for (const claim of claims) if (!worst || isWorse(claim, worst)) worst = claim;
	return worst;
}

function isWorse(one: Claim, other: Claim): boolean {
	return one.credit < other.credit || (one.credit === other.credit && one.state === 'wrong' && other.state !== 'wrong');
}
