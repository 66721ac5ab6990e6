import { processTopics, type ScoredTopic, type SectionKey } from '../sections/sections.ts';
import { compareText } from './deductions.ts';
import { type FindingKind, findingKinds } from './finding-kind.ts';
import { oversightScore } from './oversight.ts';
import { makesReported } from './reported.ts';
import { credits } from './row-state.ts';
import type { Fix } from './standing.ts';
import { addUnit, type Sums, type TopicSum, wholeFigures } from './topic-sum.ts';
import type { Claim, Unit, Units } from './units.ts';

export interface FixGrounds {
	readonly units: Units;
	readonly sums: Sums;
	readonly isDemanded: (unit: Unit) => boolean;
	/** Sections that every report must have and that say nothing, with the topic of each. */
	readonly silent: ReadonlyMap<SectionKey, ScoredTopic>;
	readonly hasOversight: boolean;
	readonly isVoid: { readonly quality: boolean; readonly oversight: boolean };
}

/** What each rule's cells would give back, by working the score out again without what it says of them. */
export function fixesOf(grounds: FixGrounds): Fix[] {
	const byRule = new Map<string, Unit[]>();
	for (const unit of grounds.units.values()) {
		for (const { rule, state } of unit.claims) {
			if (rule === undefined || state === 'explained') continue;
			const own = byRule.get(rule) ?? [];
			if (own[own.length - 1] !== unit) own.push(unit);
			byRule.set(rule, own);
		}
	}
	const quality = wholeFigures(grounds.sums).score;
	const oversight = oversightScore(grounds.sums);
	const fixes = [...byRule].map(([rule, units]): Fix => {
		const after = sumsAfter(rule, units, grounds);
		const gained = grounds.isVoid.quality ? 0 : wholeFigures(after).score - quality;
		const watched = grounds.isVoid.oversight || !grounds.hasOversight ? 0 : oversightScore(after) - oversight;
		const isOversight = units.every(({ topic }) => (processTopics as readonly string[]).includes(topic));
		const own = units.flatMap(({ claims }) => claims.filter((claim) => claim.rule === rule && claim.state !== 'explained'));
		return {
			rule,
			kind: worstKind(own),
			canBeExplained: own.some(({ canBeExplained }) => canBeExplained),
			dial: isOversight && watched > gained ? 'oversight' : 'quality',
			points: Math.max(0, isOversight ? Math.max(gained, watched) : gained),
			places: own.map(({ place }) => place),
		};
	});
	const rank = ({ dial }: Fix) => (dial === 'quality' ? 0 : 1);
	const order = ({ kind }: Fix) => findingKinds.indexOf(kind);
	return fixes.sort(
		(one, other) => rank(one) - rank(other) || other.points - one.points || order(one) - order(other) || compareText(one.rule, other.rule),
	);
}

/** The sums of a check after the rule's cells were mended; or explained, where an explanation is what they ask for. */
function sumsAfter(rule: string, units: readonly Unit[], { sums, isDemanded, silent }: FixGrounds): Sums {
	const after = new Map<ScoredTopic, TopicSum>([...sums].map(([topic, sum]) => [topic, { ...sum }]));
	const spoken = new Set<SectionKey>();
	for (const unit of units) {
		const sum = after.get(unit.topic);
		if (!sum) continue;
		addUnit(sum, unit, unit.claims, isDemanded(unit), -1);
		addUnit(sum, unit, claimsAfter(rule, unit), isDemanded(unit), 1);
		for (const { rule: own, state, place } of unit.claims) {
			if (own !== rule || state !== 'to-fill-in') continue;
			if (place.section && makesReported(place.section, place.field)) spoken.add(place.section);
			if (SPEAKS_OF_SECTIONS.has(rule)) for (const [section, topic] of silent) if (topic === unit.topic) spoken.add(section);
		}
	}
	const services = after.get('services');
	if (services && rule === 'services/service-dropped') services.droppedServices = 0;
	for (const section of spoken) {
		const topic = silent.get(section);
		const sum = topic && after.get(topic);
		if (sum) sum.silentSections--;
	}
	return after;
}

/** Their findings ask for whole sections. */
const SPEAKS_OF_SECTIONS = new Set(['structure/missing-section', 'structure/topic-missing']);

/** What is left of a row's claims. A survey that is lacking can only be planned today: that is what is promised. */
function claimsAfter(rule: string, { claims, stands, topic }: Unit): Claim[] {
	const left = claims.flatMap((claim) => (claim.rule === rule ? mended(claim) : [claim]));
	const [first] = claims;
	if (left.length > 0 || stands !== 'lacking' || topic !== 'satisfaction' || !first) return left;
	return [{ ...first, state: 'planned', credit: credits.planned, isMaterial: false }];
}

function mended(claim: Claim): Claim[] {
	return claim.canBeExplained ? [{ ...claim, state: 'explained', credit: credits.explained, isMaterial: false, isAccepted: false }] : [];
}

function worstKind(claims: readonly Claim[]): FindingKind {
	const states = new Set(claims.map(({ state }) => state));
	return states.has('wrong') ? 'wrong' : states.has('to-fill-in') ? 'to-fill-in' : 'question';
}
