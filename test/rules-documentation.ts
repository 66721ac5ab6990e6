import {
	type CellValue,
	catalogueFor,
	columnLetters,
	exampleWorkbook,
	type InvalidExample,
	isCellError,
	parameters,
	RULE_SET_VERSION,
	type Rule,
	rules,
	topics,
	type ValidExample,
	wordsOfRule,
} from '#core';
import { ruleModules } from './rule-examples.ts';

const en = catalogueFor('en');

/** The documentation of all rules, from the rules themselves: what they say, why, where they come from, examples. */
export function rulesDocumentation(): string {
	const lines = [
		'# The rules',
		'',
		`Written by \`npm run docs\` from the rules in this folder; don't edit it by hand. Rule set ${RULE_SET_VERSION}, ${rules.length} rules.`,
		'',
		'Severity sets the weight: error 5, warning 2, info 0. Where a rule has two, the place decides. Thresholds in the tables can be set in the report’s Settings section.',
		'',
	];
	for (const topic of topics) {
		lines.push(`- [${en.topics[topic]}](#${topic})`);
		for (const { id } of rules.filter((rule) => rule.id.startsWith(`${topic}/`)))
			lines.push(`  - [${wordsOfRule(id, en)?.title}](#${anchorOf(id)})`);
	}
	for (const topic of topics) {
		lines.push('', `## ${topic}`);
		for (const rule of rules.filter(({ id }) => id.startsWith(`${topic}/`))) lines.push('', ...ruleLines(rule));
	}
	return `${lines.join('\n')}\n`;
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
		`### ${rule.id}`,
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
