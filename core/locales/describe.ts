import type { Finding } from '../rule/finding.ts';
import type { AnyRule, PlaceholderKind } from '../rule/rule.ts';
import { rules } from '../rules/index.ts';
import type { ColumnPath } from '../sections/sections.ts';
import { columnsOf, type SectionKey, type Topic } from '../sections/sections.ts';
import type { Catalogue, MessageWords, RuleWords } from './catalogue.ts';
import { fill } from './fill.ts';
import { formatDate, formatMoney, formatNumber, formatPercent } from './format.ts';
import type { ColumnWords } from './ground-words.ts';

/** A finding in the reader's words: what is wrong, why it matters, what to do. */
export interface Description {
	/** Short name of the rule. */
	readonly title: string;
	readonly message: string;
	readonly why: string;
	readonly fix: string;
	/** What asks for it, by its full title. */
	readonly sources: readonly string[];
}

const rulesById: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

export function describeFinding(finding: Finding, catalogue: Catalogue, currency: string | undefined): Description {
	const rule = rulesById.get(finding.rule);
	const words = wordsOfRule(finding.rule, catalogue);
	const message = (words?.messages as Readonly<Record<string, MessageWords>> | undefined)?.[finding.message];
	const kinds =
		(rule?.messages as Readonly<Record<string, Readonly<Record<string, PlaceholderKind>>>> | undefined)?.[finding.message] ?? {};
	const values = Object.fromEntries(
		Object.entries(finding.data).flatMap(([name, value]) => {
			const kind = kinds[name];
			return kind === undefined || value === undefined ? [] : [[name, formatPlaceholder(kind, value, catalogue, currency)]];
		}),
	);
	return {
		title: words?.title ?? finding.rule,
		message: fill(message?.says ?? finding.message, values),
		why: words?.why ?? '',
		fix: fill(message?.fix ?? '', values),
		sources: (rule?.sources ?? []).map((key) => catalogue.words.sources[key]),
	};
}

export function wordsOfRule(id: string, catalogue: Catalogue): RuleWords<unknown> | undefined {
	return (catalogue.rules as Readonly<Record<string, RuleWords<unknown>>>)[id];
}

export function wordsOfColumn(section: SectionKey, key: string, catalogue: Catalogue): ColumnWords | undefined {
	return (catalogue.sections[section].columns as Readonly<Record<string, ColumnWords>>)[key];
}

/** A value in its kind's form. */
function formatPlaceholder(
	kind: PlaceholderKind,
	value: Finding['data'][string],
	catalogue: Catalogue,
	currency: string | undefined,
): string {
	switch (kind) {
		case 'number':
			return formatNumber(Number(value), catalogue.formats);
		case 'exact':
			return formatNumber(Number(value), catalogue.formats, 6);
		case 'percent':
			return formatPercent(Number(value), catalogue.formats);
		case 'money':
			return formatMoney(Number(value), catalogue.formats, currency);
		case 'date':
			return formatDate(Number(value), catalogue.formats);
		case 'list':
			return Array.isArray(value) ? value.join(', ') : String(value);
		case 'column': {
			const [section, key] = String(value as ColumnPath).split('.') as [SectionKey, string];
			return columnsOf(section).some(([name]) => name === key) ? (wordsOfColumn(section, key, catalogue)?.header ?? key) : key;
		}
		case 'topic':
			return catalogue.topics[value as Topic] ?? String(value);
		case 'section':
			return catalogue.sections[value as SectionKey]?.name ?? String(value);
		default:
			return String(value);
	}
}
