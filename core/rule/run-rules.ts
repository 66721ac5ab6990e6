import { demandedTopics, type ScoredTopic, type SectionKey, sections, type Topic } from '../report/sections.ts';
import { isExplanation } from './explanation.ts';
import type { Finding, RuleResult, Tally } from './finding.ts';
import {
	type AnyRule,
	type FindingOptions,
	type Judge,
	type Messages,
	type Place,
	type RuleContext,
	type Severity,
	type Stage,
	severityWeights,
} from './rule.ts';

/** Runs each rule over the report. A rule that throws is `broken`, and everything else stays as it is. */
export function runRules(rules: readonly AnyRule[], context: RuleContext): RuleResult[] {
	return rules.map((rule) => runRule(rule, context));
}

export function runRule(rule: AnyRule, context: RuleContext): RuleResult {
	const severity = severityAt(rule, context.stage);
	const judge = new Recorder(rule.id, severity);
	try {
		const reads = rule.reads.some((section) => context.report[section].isPresent) || rule.reads.length === 0;
		if (reads) rule.check(context, judge as Judge<never>);
	} catch (error) {
		return {
			rule: rule.id,
			outcome: 'broken',
			severity,
			isMaterial: rule.isMaterial === true,
			tallies: {},
			findings: [],
			voids: topicsOf(rule),
			error: error instanceof Error ? error.message : String(error),
		};
	}
	return {
		rule: rule.id,
		outcome: judge.outcome(),
		severity,
		isMaterial: rule.isMaterial === true,
		tallies: judge.tallies,
		findings: judge.findings,
		voids: [],
	};
}

/** The severity that a rule has at a stage of the report. */
export function severityAt(rule: AnyRule, stage: Stage): Severity {
	return typeof rule.severity === 'string' ? rule.severity : rule.severity[stage];
}

function topicOfId(id: string): Topic {
	return id.slice(0, id.indexOf('/')) as Topic;
}

function topicsOf(rule: AnyRule): ScoredTopic[] {
	const topic = topicOfId(rule.id);
	if (topic !== 'structure') return [topic];
	return rule.reads.length > 0 ? [...new Set(rule.reads.map((section) => sections[section].topic as ScoredTopic))] : [...demandedTopics];
}

class Recorder implements Judge<Messages> {
	readonly tallies: Partial<Record<ScoredTopic, Tally>> = {};
	readonly findings: Finding[] = [];
	private readonly rule: string;
	private readonly severity: Severity;
	private readonly ownTopic: ScoredTopic | undefined;

	constructor(rule: string, severity: Severity) {
		this.rule = rule;
		this.severity = severity;
		const topic = topicOfId(rule);
		this.ownTopic = topic === 'structure' ? undefined : topic;
	}

	pass(count = 1, topic?: ScoredTopic): void {
		if (count > 0) this.tally(topic ?? this.ownTopic ?? 'submission').subjects += count;
	}

	withhold(count = 1, topic?: ScoredTopic): void {
		this.pass(count, topic);
	}

	fail(message: string, places: Place | readonly Place[], data: Finding['data'], options: FindingOptions = {}): void {
		this.record('fail', message, places, data, options);
	}

	missing(message: string, places: Place | readonly Place[], data: Finding['data'], options: FindingOptions = {}): void {
		this.record('missing', message, places, data, options);
	}

	review(message: string, places: Place | readonly Place[], data: Finding['data'], options: FindingOptions = {}): void {
		this.record('review', message, places, data, options);
	}

	/** The worst of what was found; not applicable where nothing was judged. */
	outcome(): RuleResult['outcome'] {
		for (const outcome of ['fail', 'missing', 'review'] as const) {
			if (this.findings.some((finding) => finding.outcome === outcome)) return outcome;
		}
		return Object.keys(this.tallies).length > 0 ? 'pass' : 'not-applicable';
	}

	private record(
		judged: 'fail' | 'missing' | 'review',
		message: string,
		where: Place | readonly Place[],
		data: Finding['data'],
		options: FindingOptions,
	): void {
		const places = 'row' in where ? [where] : where;
		const section: SectionKey | undefined = places[0]?.section;
		const topic = options.topic ?? this.ownTopic ?? (section ? sections[section].topic : 'submission');
		const severity = options.severity ?? this.severity;
		const explanation = options.explanation;
		const isExplained = isExplanation(explanation?.text);
		const outcome = isExplained ? 'pass' : judged;
		const tally = this.tally(topic);
		tally.subjects++;
		if (outcome === 'missing') tally.lost += 1;
		if (outcome === 'fail')
			tally.lost += severityWeights[this.severity] === 0 ? 0 : Math.min(1, severityWeights[severity] / severityWeights[this.severity]);
		this.findings.push({
			rule: this.rule,
			severity,
			outcome,
			message,
			data,
			places,
			suggestions: options.suggestions ?? [],
			...(explanation
				? { explanation: { at: explanation.at, ...(explanation.text === undefined ? {} : { text: explanation.text }) } }
				: {}),
			...(isExplained && { cleared: judged }),
			topic,
			...(options.affects && { affects: options.affects }),
		});
	}

	private tally(topic: ScoredTopic): Tally {
		const tally = this.tallies[topic] ?? { subjects: 0, lost: 0 };
		this.tallies[topic] = tally;
		return tally;
	}
}
