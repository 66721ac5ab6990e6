import { describeFinding } from '../../locales/describe.ts';
import { fill } from '../../locales/fill.ts';
import { formatNumber } from '../../locales/format.ts';
import { demandedTopics } from '../../report/sections.ts';
import type { Finding } from '../../rule/finding.ts';
import { severityRanks } from '../../view/finding-filter.ts';
import { harmless } from '../../view/harmless-text.ts';
import { withUnit } from '../../view/view-results.ts';
import { isSameName } from '../../workbook/index.ts';
import { duesOf, outstanding } from './contribution.ts';
import { isAboutAnother, moneyText, type Subject } from './subject.ts';

/** The most questions on the page. */
const MOST_QUESTIONS = 6;
/** Of one kind, so that each kind has its turn. */
const MOST_OF_A_KIND = 3;
/** What the page asks about in words of its own, or what concerns the spreadsheet and not the cooperation. */
const ASKED_OTHERWISE = new Set([
	'quality/missed-target-without-action',
	'structure/topic-missing',
	'structure/missing-section',
	'submission/not-sent',
	'finance/contribution-overdue',
	'satisfaction/service-without-measure',
]);

/** What a mayor can ask: from targets missed, topics left out, findings about the municipality, and the worst of the rest. */
export function questionsOf(subject: Subject): string[] {
	const kinds = [
		absentTopics(subject),
		missedTargets(subject),
		ownFindings(subject),
		surveys(subject),
		worstFindings(subject),
		notSent(subject),
		arrears(subject),
	];
	const questions: string[] = [];
	// A turn for each kind first, so that a report that missed twenty targets is asked about more than targets.
	for (let turn = 0; turn < MOST_OF_A_KIND; turn++) {
		for (const kind of kinds) {
			const question = kind[turn];
			if (question !== undefined && !questions.includes(question)) questions.push(question);
		}
	}
	const order = kinds.reduce<string[]>((all, kind) => all.concat(kind), []);
	return questions.slice(0, MOST_QUESTIONS).sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** Those about another partner alone come last. */
function missedTargets(subject: Subject): string[] {
	const { check, catalogue } = subject;
	const { words, formats } = catalogue;
	const short = (verdict: 'missed' | 'near') => check.standing.results.indicators.filter((each) => each.verdict === verdict);
	const all = [...short('missed'), ...short('near')];
	const isOthers = (target: (typeof all)[number]) => isAboutAnother(target.indicator ?? '', subject);
	return [...all.filter((target) => !isOthers(target)), ...all.filter(isOthers)].map((target) => {
		const unit = harmless(target.unit ?? '', 30);
		return fill(target.trend === 'worse' || target.trend === 'same' ? words.brief.ask.missedTargetAgain : words.brief.ask.missedTarget, {
			service: harmless(target.service ?? '–', 80),
			indicator: harmless(target.indicator ?? '–', 80),
			actual: withUnit(formatNumber(target.actual ?? 0, formats), unit),
			target: withUnit(formatNumber(target.target ?? 0, formats), unit),
		});
	});
}

function absentTopics({ check, catalogue }: Subject): string[] {
	return demandedTopics
		.filter((topic) => check.standing.topics[topic].isAbsent)
		.map((topic) => fill(catalogue.words.brief.ask.absentTopic, { topic: catalogue.topics[topic] }));
}

/** Findings in rows that bear the municipality's name. */
function ownFindings(subject: Subject): string[] {
	return worst(
		subject.check.findings.filter((finding) => isAsked(finding) && isAbout(finding, subject)),
		subject,
	);
}

function worstFindings(subject: Subject): string[] {
	return worst(
		subject.check.findings.filter((finding) => isAsked(finding) && finding.severity === 'error' && !isAbout(finding, subject)),
		subject,
	);
}

function isAsked({ rule, severity, outcome }: Finding): boolean {
	return !ASKED_OTHERWISE.has(rule) && severity !== 'info' && outcome !== 'review' && !rule.startsWith('structure/');
}

/** Those of the fixes that give back most, one of each rule. */
function worst(findings: readonly Finding[], { check, catalogue, currency }: Subject): string[] {
	const gains = new Map(check.standing.fixes.map(({ rule, points }) => [rule, points]));
	const seen = new Set<string>();
	return [...findings]
		.sort(
			(one, other) =>
				severityRanks[one.severity] - severityRanks[other.severity] || (gains.get(other.rule) ?? 0) - (gains.get(one.rule) ?? 0),
		)
		.filter(({ rule }) => !seen.has(rule) && seen.add(rule))
		.slice(0, MOST_OF_A_KIND)
		.map((finding) =>
			fill(catalogue.words.brief.ask.finding, { finding: harmless(describeFinding(finding, catalogue, currency).message, 220) }),
		);
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
