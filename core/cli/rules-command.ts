import type { Catalogue, MessageWords } from '../locales/catalogue.ts';
import { type CommandWords, commandWords } from '../locales/command-words.ts';
import { wordsOfRule } from '../locales/describe.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { catalogueFor } from '../locales/index.ts';
import type { Language } from '../locales/languages.ts';
import { hang, padEnd, textWidth } from '../present/text/layout.ts';
import { textStyle } from '../present/text/style.ts';
import type { AnyRule, Severity } from '../rule/rule.ts';
import { rules } from '../rules/index.ts';
import { parameters } from '../sections/parameters.ts';
import { type Topic, topics } from '../sections/sections.ts';
import { kindOfSeverity } from '../view/finding-kind.ts';
import { kindLooks } from '../view/looks.ts';
import { type Arguments, suggest } from './arguments.ts';
import type { CommandIo, ExitStatus } from './command-io.ts';
import { Failure } from './failure.ts';

const all: readonly AnyRule[] = rules;

/** `imc rules`: all of them, those of a topic, or one in full. */
export async function runRules(given: Arguments, language: Language, io: CommandIo): Promise<ExitStatus> {
	const words = commandWords(language);
	const catalogue = catalogueFor(language);
	const [id, more] = given.positionals;
	if (more !== undefined) throw new Failure(fill(words.tooManyArguments, { value: more }));
	const width = Math.max(50, Math.min(110, io.columns));
	if (id === undefined || topics.includes(id as Topic)) {
		await io.write(listText(id as Topic | undefined, catalogue, words, width, io.hasColour));
		return 0;
	}
	const rule = all.find((each) => each.id === id) ?? onlyOne(all.filter((each) => each.id.endsWith(`/${id}`)));
	if (!rule) throw new Failure(unknownRule(id, words));
	await io.write(ruleText(rule, catalogue, words, width, io.hasColour));
	return 0;
}

function onlyOne<T>(found: readonly T[]): T | undefined {
	return found.length === 1 ? found[0] : undefined;
}

/** Without listing all sixty. */
function unknownRule(id: string, words: CommandWords): string {
	const ids = all.map((rule) => rule.id);
	const patterns = ids.map((each) => each.slice(each.indexOf('/') + 1));
	const sentence = fill(words.unknownRule, { name: id });
	return `${suggest(sentence, id, id.includes('/') ? ids : patterns, words)} ${fill(words.seeHelp, { command: 'imc rules' })}`;
}

function listText(topic: Topic | undefined, catalogue: Catalogue, words: CommandWords, width: number, hasColour: boolean): string {
	const style = textStyle(hasColour);
	const lines: string[] = [];
	const longest = Math.max(...all.map(({ id }) => textWidth(id))) + 2;
	for (const each of topics) {
		const ofTopic = all.filter(({ id }) => id.startsWith(`${each}/`));
		if ((topic !== undefined && topic !== each) || ofTopic.length === 0) continue;
		lines.push(style.strong(catalogue.topics[each]));
		for (const rule of ofTopic) {
			const severity = worstOf(rule);
			const kind = kindOfSeverity[severity];
			const { sign } = kindLooks[kind];
			const lead = `  ${sign} ${padEnd(rule.id, longest)}`;
			const [first = '', ...rest] = hang(lead, wordsOfRule(rule.id, catalogue)?.title ?? '', width);
			lines.push(first.replace(sign, style.kind(kind, sign)), ...rest);
		}
		lines.push('');
	}
	const legend = (['error', 'warning', 'info'] as const).map(
		(severity) => `${kindLooks[kindOfSeverity[severity]].sign} ${catalogue.words.kinds[kindOfSeverity[severity]].one}`,
	);
	return `${[...lines, `${legend.join(' · ')} · ${words.rules.hint}`].join('\n')}\n`;
}

function worstOf({ severity }: AnyRule): Severity {
	return typeof severity === 'string' ? severity : severity.final;
}

function ruleText(rule: AnyRule, catalogue: Catalogue, words: CommandWords, width: number, hasColour: boolean): string {
	const style = textStyle(hasColour);
	const described = wordsOfRule(rule.id, catalogue);
	const messages = Object.values((described?.messages ?? {}) as Readonly<Record<string, MessageWords>>);
	const heading = (text: string) => ['', style.strong(text)];
	const lines = [
		...hang('', described?.title ?? rule.id, width).map((line) => style.strong(line)),
		style.faint(rule.id),
		'',
		...hang('', described?.why ?? '', width),
		'',
		...hang('', `${words.rules.severity}${catalogue.words.colon}${severityText(rule, catalogue, words)}`, width),
		...hang(
			'',
			`${catalogue.words.findings.source}${catalogue.words.colon}${rule.sources.map((key) => catalogue.words.sources[key]).join(catalogue.words.semicolon)}`,
			width,
		),
		...heading(words.rules.messages),
		...messages.flatMap(({ says, fix }) => [...hang('  • ', says, width), ...hang('    → ', fix, width)]),
	];
	if (rule.parameters && rule.parameters.length > 0) {
		lines.push(
			...heading(words.rules.parameters),
			...rule.parameters.flatMap((key) => {
				const { name, help } = catalogue.parameters[key];
				const value = `${catalogue.words.facts.default}${catalogue.words.colon}${formatNumber(parameters[key].default, catalogue.formats)}`;
				return hang('  • ', `${name} (${value}). ${help}`, width);
			}),
		);
	}
	return `${lines.join('\n')}\n`;
}

function severityText({ severity }: AnyRule, { words: { kinds }, choices }: Catalogue, words: CommandWords): string {
	if (typeof severity === 'string') return kinds[kindOfSeverity[severity]].one;
	return (['draft', 'interim', 'final'] as const)
		.map((stage) =>
			fill(words.rules.dependsOnStage, { severity: kinds[kindOfSeverity[severity[stage]]].one, stage: choices.stage[stage][0] }),
		)
		.join(', ');
}
