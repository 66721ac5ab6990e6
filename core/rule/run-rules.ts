import type { Place } from '../sections/place.ts';
import { demandedTopics, type ScoredTopic, type SectionKey, sections, type Topic } from '../sections/sections.ts';
import { isExplanation } from './explanation.ts';
import type { Finding, RuleResult, Tally } from './finding.ts';
import {
	type AnyRule,
	type FindingOptions,
	type Judge,
	type Messages,
	type RuleContext,
	type Severity,
	type Stage,
	severityWeights,
} from './rule.ts';

/**
 * Runs each rule over the report, those that find causes first: one cause is one finding. A rule that throws is `broken`, and
 * everything else stays as it is.
 */
export function runRules(rules: readonly AnyRule[], context: RuleContext): RuleResult[] {
	const claimed = new Set<string>();
	const causes = new Map<AnyRule, RuleResult>();
	for (const rule of rules) {
		if (!rule.isCause) continue;
		const result = runRule(rule, context, claimed);
		causes.set(rule, result);
		for (const { places, affects = [], outcome } of result.findings) {
			if (outcome === 'fail' || outcome === 'pass') for (const place of [...places, ...affects]) claimed.add(cellOf(place));
		}
	}
	return rules.map((rule) => causes.get(rule) ?? runRule(rule, context, claimed));
}

function cellOf({ sheet, row, column }: Place): string {
	return `${row} ${column} ${sheet}`;
}

/** `claimed`: cells in which a cause has been found already. */
function runRule(rule: AnyRule, context: RuleContext, claimed: ReadonlySet<string>): RuleResult {
	const severity = severityAt(rule, context.stage);
	const judge = new Recorder(rule.id, severity, claimed);
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
	private readonly claimed: ReadonlySet<string>;
	private readonly rule: string;
	private readonly severity: Severity;
	private readonly ownTopic: ScoredTopic | undefined;
	private last: { readonly topic: ScoredTopic; readonly tally: Tally } | undefined;

	constructor(rule: string, severity: Severity, claimed: ReadonlySet<string>) {
		this.claimed = claimed;
		this.rule = rule;
		this.severity = severity;
		const topic = topicOfId(rule);
		this.ownTopic = topic === 'structure' ? undefined : topic;
	}

	pass(count = 1, topic: ScoredTopic = this.ownTopic ?? 'submission'): void {
		if (count > 0) this.tally(topic).subjects += count;
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
		if (judged === 'fail' && this.isEffect(places, options.involves)) {
			this.withhold(1, options.topic ?? this.ownTopic ?? (places[0]?.section ? sections[places[0].section].topic : undefined));
			return;
		}
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

	/** Whether a cause has been found already in one of the cells that it is about. */
	private isEffect(places: readonly Place[], involves: readonly Place[] = []): boolean {
		if (this.claimed.size === 0) return false;
		return places.some((place) => this.claimed.has(cellOf(place))) || involves.some((place) => this.claimed.has(cellOf(place)));
	}

	/** Nearly always that of the last call: rules go through long tables row by row. */
	private tally(topic: ScoredTopic): Tally {
		if (this.last?.topic === topic) return this.last.tally;
		const tally = this.tallies[topic] ?? { subjects: 0, lost: 0 };
		this.tallies[topic] = tally;
		this.last = { topic, tally };
		return tally;
	}
}
