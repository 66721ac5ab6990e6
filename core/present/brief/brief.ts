import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import { formatDate, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Words } from '../../locales/words.ts';
import { indexErrors } from '../../score/error-index.ts';
import { harmless } from '../../view/harmless-text.ts';
import type { ScoresView } from '../../view/schema.ts';
import { viewCheck } from '../../view/view-check.ts';
import { currencyOf } from '../../view/view-facts.ts';
import { isSameName } from '../../workbook/index.ts';
import { type Change, changesOf } from './changes.ts';
import { contributionOf } from './contribution.ts';
import { type FigureRow, figuresOf } from './figures.ts';
import { questionsOf } from './questions.ts';
import { type BriefResultRow, resultsOf } from './results.ts';
import { satisfactionOf } from './satisfaction.ts';
import { doubtText, partnerOf, type Subject } from './subject.ts';

/** One page for the mayor of one partner, in the reader's language: every text harmless, none escaped. */
export interface Brief {
	readonly catalogue: Catalogue;
	readonly title: string;
	readonly municipality: string;
	readonly entity: string;
	readonly period: string;
	readonly asOf: string;
	readonly stage: string;
	/** The verdict, both dials and the third figure. */
	readonly scores: ScoresView;
	/** What the verdict means for somebody who must rely on the report. */
	readonly trust: string;
	/** What concerns the municipality; `scores.results` counts all. */
	readonly results: readonly BriefResultRow[];
	/** Figures on the page are wrong and stand as doubtful. */
	readonly hasDoubts: boolean;
	readonly changes: readonly Change[];
	readonly facts: readonly string[];
	readonly figures: readonly FigureRow[];
	readonly contribution: readonly string[];
	readonly satisfaction: readonly string[];
	readonly representation: readonly string[];
	readonly questions: readonly string[];
}

export type BriefResult =
	| { readonly kind: 'brief'; readonly brief: Brief }
	/** The report names no such partner; these it does. */
	| { readonly kind: 'unknown-municipality'; readonly known: readonly string[] };

/** The partners that a brief can be written for, as the report names them. */
export function municipalitiesOf(check: Check): string[] {
	const names: string[] = [];
	const add = (name: string | undefined) => {
		if (name !== undefined && !names.some((known) => isSameName(known, name))) names.push(name);
	};
	for (const name of check.report.partners.values('municipality')) add(name);
	if (names.length === 0) for (const name of check.report.contributions.values('municipality')) add(name);
	return names;
}

export function briefFor(check: Check, municipality: string, catalogue: Catalogue): BriefResult {
	const known = municipalitiesOf(check);
	const name = known.find((each) => isSameName(each, municipality));
	if (name === undefined) return { kind: 'unknown-municipality', known: known.map((each) => harmless(each, 120)) };
	const { words } = catalogue;
	const view = viewCheck(check, catalogue, { most: 0 });
	const { verdict, quality, results, oversight } = view;
	const subject: Subject = { check, catalogue, municipality: name, currency: currencyOf(check), errors: indexErrors(check) };
	const [figures, contribution, satisfaction, facts] = [
		figuresOf(subject),
		contributionOf(subject),
		satisfactionOf(subject),
		factsOf(subject),
	];
	const doubt = doubtText(catalogue);
	return {
		kind: 'brief',
		brief: {
			catalogue,
			title: fill(words.brief.title, { municipality: harmless(name, 120) }),
			municipality: harmless(name, 120),
			entity: view.entity,
			period: view.period,
			asOf: view.asOf,
			stage: view.stage,
			scores: { verdict, quality, results, oversight },
			trust: trustIn(check, words.brief),
			results: resultsOf(subject),
			hasDoubts:
				figures.some(({ isInDoubt }) => isInDoubt) || [...contribution, ...satisfaction, ...facts].some((line) => line.includes(doubt)),
			changes: changesOf(subject),
			facts,
			figures,
			contribution,
			satisfaction,
			representation: representationOf(subject),
			questions: questionsOf(subject),
		},
	};
}

function trustIn({ standing: { verdict, band } }: Check, { trust, trustUnknown, trustUnfinished }: Words['brief']): string {
	if (verdict.kind === 'unfinished') return trustUnfinished;
	return band === undefined ? trustUnknown : trust[band];
}

function factsOf(subject: Subject): string[] {
	const { words, formats } = subject.catalogue;
	const partner = partnerOf(subject);
	const known = (key: 'population' | 'costShare', show: (value: number) => string) => {
		const value = partner?.value(key);
		if (!partner || value === undefined) return [];
		return [subject.errors.isWrong(partner.at(key)) ? doubtText(subject.catalogue) : show(value)];
	};
	return [
		...known('population', (value) => formatNumber(value, formats)).map((count) => fill(words.brief.population, { count })),
		...known('costShare', (value) => formatPercent(value, formats)).map((percent) => fill(words.brief.costShare, { percent })),
	];
}

/** Seats, meetings and what was sent; of a committee only where the report declares one. */
function representationOf(subject: Subject): string[] {
	const { check, catalogue, municipality } = subject;
	const { words, formats } = catalogue;
	const { committee, meetings } = check.report;
	const isOwn = (name: string | undefined) => name !== undefined && isSameName(name, municipality);
	const lines: string[] = [];
	if (committee.length > 0) {
		const members = [...committee].filter(
			(row) => isOwn(row.value('municipality')) && isSeated(row.value('from'), row.value('to'), check.asOf),
		);
		const names = members.flatMap((row) => {
			const name = row.value('member');
			const role = row.value('role');
			return name === undefined
				? []
				: [harmless(name, 80) + (role === undefined ? '' : ` (${catalogue.choices.committeeRole[role][0].toLowerCase()})`)];
		});
		lines.push(names.length > 0 ? fill(words.brief.members, { names: names.join(', ') }) : words.brief.noMembers);
	}
	if (committee.length > 0 || meetings.length > 0) {
		const { start = Number.NEGATIVE_INFINITY, end = check.asOf } = check.period;
		const held = [...meetings].filter((row) => {
			const date = row.value('date');
			return date !== undefined && date >= start && date <= Math.min(end, check.asOf);
		});
		const chaired = held.filter((row) => isOwn(row.value('chairedBy'))).length;
		lines.push(held.length > 0 ? fill(words.brief.meetings, { count: held.length, chaired }) : words.brief.noMeetings);
	}
	const partner = partnerOf(subject);
	const focalPoint = partner?.value('focalPoint');
	if (focalPoint !== undefined) lines.push(fill(words.brief.focalPoint, { name: harmless(focalPoint, 80) }));
	const sent = partner?.value('sentToMayorOn');
	if (sent !== undefined) lines.push(fill(words.brief.sentToMayor, { date: formatDate(sent, formats) }));
	const presented = partner?.value('presentedToCouncilOn');
	lines.push(presented === undefined ? words.brief.notPresented : fill(words.brief.presented, { date: formatDate(presented, formats) }));
	return lines;
}

function isSeated(from: number | undefined, to: number | undefined, asOf: number): boolean {
	return (from === undefined || from <= asOf) && (to === undefined || to >= asOf);
}
