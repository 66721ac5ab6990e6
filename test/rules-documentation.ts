import { createHash } from 'node:crypto';
import {
	type CellValue,
	canonicalJson,
	catalogueFor,
	columnLetters,
	exampleWorkbook,
	type InvalidExample,
	isCellError,
	parameters,
	type Rule,
	rules,
	type Topic,
	topics,
	type ValidExample,
	wordsOfRule,
} from '#core';
import { ruleModules } from './rule-examples.ts';

const en = catalogueFor('en');

/** The index of the rules: their topics, each with a page of its own. */
export function rulesIndex(): string {
	const lines = [
		'# The rules',
		'',
		`${WRITTEN} Rule set ${ruleSetVersion()}, ${rules.length} rules.`,
		'',
		'Severity sets the weight: error 5, warning 2, info 0. Where a rule has two, the place decides. Thresholds can be set in the report’s Settings section.',
	];
	for (const topic of topics) {
		lines.push('', `## [${en.topics[topic]}](${topic}/README.md)`, '');
		for (const { id } of rulesOf(topic))
			lines.push(`- [${wordsOfRule(id, en)?.title}](${topic}/README.md#${anchorOf(id)}): ${wordsOfRule(id, en)?.why}`);
	}
	return `${lines.join('\n')}\n`;
}

/** All of a topic's rules: what they say, why, where they come from, examples. */
export function topicDocumentation(topic: Topic): string {
	const lines = [`# Rules: ${en.topics[topic]}`, '', `${WRITTEN} [All topics](../README.md)`];
	for (const rule of rulesOf(topic)) lines.push('', ...ruleLines(rule));
	return `${lines.join('\n')}\n`;
}

/** The source of `core/rules/version.ts`. */
export function versionFile(): string {
	return `/**
 * Of the rule set as a whole: how many rules, and a digest of all that they are as data, with their thresholds and their examples
 * (\`npm run docs\` writes it). It changes when a rule's verdicts do, and stands on every scorecard.
 */
export const RULE_SET_VERSION = '${ruleSetVersion()}';
`;
}

function ruleSetVersion(): string {
	const all = rules.map((rule: Rule) => {
		const { check: _check, ...data } = rule;
		return [data, (rule.parameters ?? []).map((key) => [key, parameters[key]]), ruleModules.get(rule.id)?.examples];
	});
	return `${rules.length}-${createHash('sha256').update(canonicalJson(all)).digest('hex').slice(0, 8)}`;
}

const WRITTEN = 'Written by `npm run docs` from the rules in this folder; don’t edit it by hand.';

function rulesOf(topic: Topic): readonly Rule[] {
	return rules.filter(({ id }) => id.startsWith(`${topic}/`));
}

function anchorOf(id: string): string {
	return id.replace('/', '');
}

function ruleLines(rule: Rule): string[] {
	const words = wordsOfRule(rule.id, en);
	const severity =
		typeof rule.severity === 'string'
			? rule.severity
			: Object.entries(rule.severity)
					.map(([stage, value]) => `${value} at stage ${stage}`)
					.join(', ');
	const lines = [
		`## ${rule.id}`,
		'',
		`**${words?.title}.** ${words?.why}`,
		'',
		`Severity: ${severity}. Source: ${rule.sources.map((source) => en.words.sources[source]).join('; ')}.`,
	];
	if (rule.parameters?.length) {
		lines.push('', '| parameter | default | range |', '| --- | --- | --- |');
		for (const key of rule.parameters) {
			const { default: value, unit, minimum, maximum } = parameters[key];
			lines.push(`| ${en.parameters[key].name} | ${value} ${unit} | ${minimum} to ${maximum} |`);
		}
	}
	lines.push('', '| message | says | what to do |', '| --- | --- | --- |');
	for (const [id, { says, fix }] of Object.entries((words?.messages ?? {}) as Record<string, { says: string; fix: string }>))
		lines.push(`| ${id} | ${cellText(says)} | ${cellText(fix)} |`);
	const { examples } = ruleModules.get(rule.id) ?? { examples: { valid: [], invalid: [] } };
	for (const example of examples.valid) lines.push('', `Passes: ${example.name}.`, '', ...exampleLines(example));
	for (const example of examples.invalid) lines.push('', `Found: ${example.name}.`, '', ...exampleLines(example), ...findingLines(example));
	return lines;
}

function findingLines({ findings }: InvalidExample): string[] {
	return ['', ...findings.map(({ message, at, severity }) => `- \`${message}\` at ${at}${severity ? `, ${severity}` : ''}`)];
}

function exampleLines(example: ValidExample): string[] {
	return exampleWorkbook(example).sheets.flatMap(({ name, rows }, index) => {
		const width = Math.max(...rows.map((row) => row.length));
		const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
		return [
			...(index > 0 ? [''] : []),
			`| ${cellText(name)} | ${letters.join(' | ')} |`,
			`| --- |${' --- |'.repeat(width)}`,
			...rows.map((row, at) => `| ${at + 1} | ${Array.from({ length: width }, (_, column) => cellText(shown(row[column]))).join(' | ')} |`),
		];
	});
}

function shown(cell: CellValue | undefined): string {
	return cell === null || cell === undefined ? '' : isCellError(cell) ? cell.error : String(cell);
}

function cellText(text: string): string {
	return text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}
