import { wordsOfRule } from '../../locales/describe.ts';
import { fill } from '../../locales/fill.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Finding } from '../../rule/finding.ts';
import { kindOf } from '../../score/finding-kind.ts';
import { demandedTopics } from '../../sections/sections.ts';
import { harmless } from '../../view/harmless-text.ts';
import { promisesOf } from '../../view/promises.ts';
import { withUnit } from '../../view/view-results.ts';
import { isSameName } from '../../workbook/index.ts';
import { duesOf, outstanding } from './contribution.ts';
import { ownResults } from './results.ts';
import { moneyText, type Subject } from './subject.ts';

/** What fits into a conversation. */
const MOST_QUESTIONS = 3;
/** What is wrong is named by this many of its rules, those that cost most. */
const MOST_NAMED = 2;
/** What the page asks about in words of its own, or what concerns the spreadsheet and not the cooperation. */
const ASKED_OTHERWISE = new Set([
	'quality/missed-target-without-action',
	'submission/not-sent',
	'finance/contribution-overdue',
	'satisfaction/service-without-measure',
]);

/** Three things that a mayor can ask, one of each kind before a second of any: they are titles, not cells or thresholds. */
export function questionsOf(subject: Subject): string[] {
	const kinds = [absentTopics, corrected, missedTargets, arrears, overdue, aboutUs, surveys, notSent, unfinished].map((kind) =>
		kind(subject),
	);
	const questions: string[] = [];
	for (let turn = 0; questions.length < MOST_QUESTIONS && kinds.some((kind) => kind.length > turn); turn++) {
		for (const kind of kinds) if (kind[turn] !== undefined && questions.length < MOST_QUESTIONS) questions.push(kind[turn] as string);
	}
	return questions;
}

function absentTopics({ check, catalogue }: Subject): string[] {
	const names = demandedTopics.filter((topic) => check.standing.topics[topic].isAbsent).map((topic) => catalogue.topics[topic]);
	return names.length === 0 ? [] : [fill(catalogue.words.brief.ask.absentTopic, { topic: names.join(', ') })];
}

function corrected({ check, catalogue }: Subject): string[] {
	if (check.standing.counts.wrong === 0) return [];
	const titles = check.standing.fixes.filter(({ kind }) => kind === 'wrong').map(({ rule }) => titleOf(rule, catalogue));
	return [fill(catalogue.words.brief.ask.corrected, { titles: [...new Set(titles)].slice(0, MOST_NAMED).join(catalogue.words.semicolon) })];
}

function overdue({ check, catalogue }: Subject): string[] {
	return promisesOf(check)
		.filter(({ isOverdue }) => isOverdue)
		.map(({ issue, measure, owner }) =>
			fill(catalogue.words.brief.ask.promised, { what: harmless(measure || issue, 80), owner: owner === '' ? '–' : harmless(owner, 60) }),
		);
}

function unfinished({ check, catalogue }: Subject): string[] {
	return check.standing.verdict.kind === 'unfinished' ? [catalogue.words.brief.ask.finish] : [];
}

function missedTargets(subject: Subject): string[] {
	const { words, formats } = subject.catalogue;
	return ownResults(subject)
		.filter(({ verdict }) => verdict === 'missed')
		.map(({ unit, service, indicator, actual = 0, target = 0, trend }) => {
			const figure = (value: number) => withUnit(formatNumber(value, formats), harmless(unit ?? '', 30));
			return fill(trend === 'worse' || trend === 'same' ? words.brief.ask.missedTargetAgain : words.brief.ask.missedTarget, {
				service: harmless(service ?? '–', 80),
				indicator: harmless(indicator ?? '–', 80),
				actual: figure(actual),
				target: figure(target),
			});
		});
}

/** What is wrong or asked in rows that bear the municipality's name. */
function aboutUs(subject: Subject): string[] {
	const { check, catalogue } = subject;
	const rules = check.findings
		.filter((finding) => isAsked(finding) && isAbout(finding, subject))
		.sort((one, other) => rankOf(one) - rankOf(other))
		.map(({ rule }) => rule);
	return [...new Set(rules)].map((rule) => fill(catalogue.words.brief.ask.aboutUs, { title: titleOf(rule, catalogue) }));
}

function rankOf(finding: Finding): number {
	return kindOf(finding) === 'wrong' ? 0 : 1;
}

function titleOf(rule: string, catalogue: Subject['catalogue']): string {
	return wordsOfRule(rule, catalogue)?.title ?? rule;
}

function isAsked(finding: Finding): boolean {
	const kind = kindOf(finding);
	return !ASKED_OTHERWISE.has(finding.rule) && (kind === 'wrong' || kind === 'question') && !finding.rule.startsWith('structure/');
}

function isAbout(finding: Finding, { check, municipality }: Subject): boolean {
	return finding.places.some((place) => {
		const { section } = place;
		if (
			section !== 'partners' &&
			section !== 'services' &&
			section !== 'satisfaction' &&
			section !== 'contributions' &&
			section !== 'committee'
		)
			return false;
		const table = check.report[section];
		const index = table.sheetRows.indexOf(place.row);
		const name = index < 0 ? undefined : table.column('municipality').values[index];
		return typeof name === 'string' && table.at(index, 'municipality').sheet === place.sheet && isSameName(name, municipality);
	});
}

function surveys({ check, catalogue }: Subject): string[] {
	return check.findings
		.filter(({ rule, data }) => rule === 'satisfaction/service-without-measure' && typeof data.service === 'string')
		.map(({ data }) => fill(catalogue.words.brief.ask.noSurvey, { service: harmless(String(data.service), 80) }));
}

function notSent({ check, catalogue }: Subject): string[] {
	return check.findings.some(({ rule, severity }) => rule === 'submission/not-sent' && severity === 'error')
		? [catalogue.words.brief.ask.notSent]
		: [];
}

function arrears(subject: Subject): string[] {
	const dues = duesOf(subject);
	const rest = outstanding(dues);
	const isLate = dues?.dueOn === undefined || dues.dueOn < subject.check.asOf;
	return rest > 0 && isLate ? [fill(subject.catalogue.words.brief.ask.arrears, { amount: moneyText(rest, subject) })] : [];
}
