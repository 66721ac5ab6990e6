import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { describeFinding, wordsOfRule } from '../locales/describe.ts';
import { formatDate, formatNumber, formatPercent } from '../locales/format.ts';
import { demandedTopics, processTopics } from '../report/sections.ts';
import { type ParameterKey, parameterKeys, parameters } from '../rule/parameters.ts';
import { type Band, bandOf } from '../score/bands.ts';
import type { TargetResult } from '../score/results.ts';
import type { Fix, TopicScore } from '../score/scorecard.ts';
import { type FindingFilter, passesFilter } from './finding-filter.ts';
import { cellWithin, countSeverities, groupFindings, viewCells } from './group-findings.ts';
import { harmless } from './harmless-text.ts';
import type { DeductionView, FixView, Presentation, ScoreView, TargetsView, TopicView } from './presentation.ts';
import { fill, pointsText, wholePoints } from './score-text.ts';

export interface PresentOptions {
	readonly file?: string | undefined;
	readonly filter?: FindingFilter | undefined;
	/** The most findings of one rule shown in one section; all where left out. */
	readonly mostOfRule?: number | undefined;
}

/** A check in the reader's language. The same check, catalogue and options give the same presentation. */
export function presentCheck(check: Check, catalogue: Catalogue, options: PresentOptions = {}): Presentation {
	const { formats } = catalogue;
	const { scorecard } = check;
	const filter = options.filter ?? {};
	const findings = check.findings.filter((finding) => passesFilter(finding, filter));
	const shownRules = new Set(findings.map(({ rule }) => rule));
	const group = { catalogue, currency: currencyOf(check), most: options.mostOfRule ?? Number.POSITIVE_INFINITY };
	return {
		catalogue,
		file: options.file === undefined ? undefined : harmless(options.file),
		entity: entityName(check, catalogue),
		period: periodText(check, catalogue),
		stage: catalogue.choices.stage[check.stage][0],
		asOf: formatDate(check.asOf, formats),
		ruleSet: check.ruleSetVersion,
		quality: viewScore(scorecard.overall, catalogue),
		process: viewScore(scorecard.process, catalogue),
		topics: demandedTopics.map((topic) => viewTopic(scorecard.topics[topic], catalogue)),
		processTopics: processTopics.map((topic) => viewTopic(scorecard.processTopics[topic], catalogue)),
		targets: viewTargets(scorecard.targets, catalogue),
		fixes: scorecard.fixes.filter((fix) => fix.points > 0 && shownRules.has(fix.rule)).map((fix) => viewFix(fix, check, catalogue)),
		groups: groupFindings(findings, group),
		counts: countSeverities(findings),
		explained: groupFindings(
			check.explained.filter((finding) => passesFilter(finding, filter)),
			group,
		),
		broken: check.results.flatMap(({ rule, error }) =>
			error === undefined ? [] : [{ rule, title: wordsOfRule(rule, catalogue)?.title ?? rule, error: harmless(error, 200) }],
		),
		missingSections: check.sections.demandedMissing.map((section) => catalogue.sections[section].name),
		parameters: parameterKeys
			.filter((key) => check.settings.set.has(key))
			.map((key) => ({
				...catalogue.parameters[key],
				value: parameterText(key, check.settings.values[key], catalogue),
				default: parameterText(key, parameters[key].default, catalogue),
			})),
	};
}

function viewTopic(topic: TopicScore, catalogue: Catalogue): TopicView {
	const { words, formats, topics } = catalogue;
	const view = viewScore(topic.score, catalogue);
	return {
		...view,
		says: topic.isVoid ? words.scorecard.voided : topic.isAbsent ? words.scorecard.absent : view.says,
		topic: topic.topic,
		name: topics[topic.topic],
		coverage: topic.coverage,
		coverageText: fill(words.scorecard.filled, { percent: formatPercent(wholePoints(topic.coverage), formats) }),
		isAbsent: topic.isAbsent,
		deductions: viewDeductions(topic, catalogue),
	};
}

/** The name that the report gives itself. */
export function entityName(check: Check, { words }: Catalogue): string {
	return check.entity === undefined ? words.facts.unnamed : harmless(check.entity, 160);
}

export function currencyOf(check: Check): string | undefined {
	return check.currency === undefined ? undefined : harmless(check.currency, 12);
}

/** `01/04/2019 – 31/03/2020`. */
export function periodText({ period }: Check, { words, formats }: Catalogue): string {
	const days = [period.start, period.end].flatMap((day) => (day === undefined ? [] : [formatDate(day, formats)]));
	return days.length === 0 ? words.facts.noPeriod : days.join(' – ');
}

export function viewScore(score: number | undefined, { words }: Catalogue): ScoreView {
	if (score === undefined) return { score, band: undefined, text: '–', says: words.scorecard.noScore };
	const band: Band = bandOf(score);
	return { score, band, text: String(wholePoints(score)), says: words.bands[band] };
}

function viewDeductions(topic: TopicScore, catalogue: Catalogue): DeductionView[] {
	const { words, formats } = catalogue;
	const views: DeductionView[] = topic.deductions.map(({ rule, points, places }) => ({
		rule,
		title: wordsOfRule(rule, catalogue)?.title ?? rule,
		points: pointsText(points, formats),
		cells: viewCells(places),
	}));
	const { points, places } = topic.uncovered;
	if (points > 0)
		views.push({ rule: undefined, title: words.scorecard.notFilled, points: pointsText(points, formats), cells: viewCells(places) });
	return views;
}

function viewFix(fix: Fix, check: Check, catalogue: Catalogue): FixView {
	const first = check.findings.find(({ rule, outcome }) => rule === fix.rule && (outcome === 'fail' || outcome === 'missing'));
	const described = first && describeFinding(first, catalogue, currencyOf(check));
	return {
		rule: fix.rule,
		title: described?.title ?? fix.rule,
		dial: fix.dial,
		points: `+${pointsText(fix.points, catalogue.formats)}`,
		gain: fix.points,
		fix: harmless(described?.fix ?? ''),
		cells: viewCells(fix.places),
	};
}

function viewTargets(targets: readonly TargetResult[], { words, formats }: Catalogue): TargetsView {
	const count = (band: Band) => targets.filter((target) => target.band === band).length;
	return {
		green: count('green'),
		amber: count('amber'),
		red: count('red'),
		total: targets.length,
		rows: targets.map((target) => {
			const unit = target.unit === undefined ? '' : harmless(target.unit, 30);
			const figure = (value: number | undefined) => (value === undefined ? '–' : withUnit(formatNumber(value, formats), unit));
			return {
				service: harmless(target.service ?? '–', 120),
				indicator: harmless(target.indicator ?? '–', 120),
				target: figure(target.target),
				actual: figure(target.actual),
				previous: figure(target.previous),
				band: target.band,
				says: words.targetBands[target.band],
				cell: cellWithin(target.place),
			};
		}),
	};
}

/** `78 %`, `12 km`; a number alone where there is no unit. */
export function withUnit(number: string, unit: string): string {
	return unit === '' ? number : `${number}\u00a0${unit}`;
}

function parameterText(key: ParameterKey, value: number, { formats, yes, no }: Catalogue): string {
	switch (parameters[key].unit) {
		case 'yes-no':
			return value ? yes[0] : no[0];
		case 'percent':
			return formatPercent(value, formats);
		default:
			return formatNumber(value, formats);
	}
}
