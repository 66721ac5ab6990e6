import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import { formatDate, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Words } from '../../locales/words.ts';
import { harmless } from '../../view/harmless-text.ts';
import type { CheckView, ScoresView } from '../../view/schema.ts';
import { viewCheck } from '../../view/view-check.ts';
import { currencyOf } from '../../view/view-facts.ts';
import { isSameName } from '../../workbook/index.ts';
import { type Change, changesOf } from './changes.ts';
import { contributionOf } from './contribution.ts';
import { type FigureRow, figuresOf } from './figures.ts';
import { questionsOf } from './questions.ts';
import { satisfactionOf } from './satisfaction.ts';
import { partnerOf, type Subject } from './subject.ts';

/** One page for the mayor of one partner, in the reader's language: every text harmless, none escaped. */
export interface Brief {
	readonly catalogue: Catalogue;
	readonly title: string;
	readonly municipality: string;
	readonly entity: string;
	readonly period: string;
	readonly asOf: string;
	/** The verdict, both dials and the third figure. */
	readonly scores: ScoresView;
	/** What stands against the report: `3 errors · 1 warning`. */
	readonly tally: string;
	/** What the first dial means for somebody who must rely on the report. */
	readonly trust: string;
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
	const subject: Subject = { check, catalogue, municipality: name, currency: currencyOf(check) };
	return {
		kind: 'brief',
		brief: {
			catalogue,
			title: fill(words.brief.title, { municipality: harmless(name, 120) }),
			municipality: harmless(name, 120),
			entity: view.entity,
			period: view.period,
			asOf: view.asOf,
			scores: { verdict, quality, results, oversight },
			tally: view.says,
			trust: trustIn(view, words.brief),
			changes: changesOf(subject),
			facts: factsOf(subject),
			figures: figuresOf(subject),
			contribution: contributionOf(subject),
			satisfaction: satisfactionOf(subject),
			representation: representationOf(subject),
			questions: questionsOf(subject),
		},
	};
}

/** A good score leaves room for errors, and whoever reads this page alone must hear of them. */
function trustIn({ verdict, quality: { band }, counts }: CheckView, { trust, trustUnknown }: Words['brief']): string {
	if (verdict.kind === 'unfinished') return trust.amber;
	if (band === null) return trustUnknown;
	return band === 'green' && counts.wrong > 0 ? trust.amber : trust[band];
}

function factsOf(subject: Subject): string[] {
	const { words, formats } = subject.catalogue;
	const partner = partnerOf(subject);
	const population = partner?.value('population');
	const share = partner?.value('costShare');
	return [
		...(population === undefined ? [] : [fill(words.brief.population, { count: formatNumber(population, formats) })]),
		...(share === undefined ? [] : [fill(words.brief.costShare, { percent: formatPercent(share, formats) })]),
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
	lines.push(sent === undefined ? words.brief.notSentToMayor : fill(words.brief.sentToMayor, { date: formatDate(sent, formats) }));
	const presented = partner?.value('presentedToCouncilOn');
	lines.push(presented === undefined ? words.brief.notPresented : fill(words.brief.presented, { date: formatDate(presented, formats) }));
	return lines;
}

function isSeated(from: number | undefined, to: number | undefined, asOf: number): boolean {
	return (from === undefined || from <= asOf) && (to === undefined || to >= asOf);
}
