import type { CommandWords } from '../locales/command-words.ts';
import { hang, padEnd, textWidth, wrap } from '../present/text/layout.ts';
import { type CommandName, commandNames, commandTable, formatsOf, type OptionName, type OptionSpec, optionTable } from './options.ts';

/** The help of one command, or of all. */
export function helpText(command: CommandName | undefined, words: CommandWords, columns: number): string {
	const width = Math.max(50, Math.min(100, columns));
	const lines = command === undefined ? overview(words, width) : commandHelp(command, words, width);
	return `${lines.join('\n')}\n`;
}

function overview(words: CommandWords, width: number): string[] {
	const usages = commandNames.map((name) => [usageOf(name, words), words.commands[name]] as const);
	return [
		...wrap(words.summary, width),
		'',
		words.usage,
		...table(usages, width),
		'',
		words.options,
		...table(optionLines(['language', 'help', 'version'], 'check', words), width),
		'',
		...wrap(words.moreHelp, width),
		...wrap(words.exitStatus, width),
	];
}

function commandHelp(command: CommandName, words: CommandWords, width: number): string[] {
	return [
		`${words.usage} ${usageOf(command, words)}`,
		'',
		...wrap(words.commands[command], width),
		'',
		words.options,
		...table(optionLines(commandTable[command].options, command, words), width),
		'',
		words.examples,
		...commandTable[command].examples.map((example) => `  imc ${command} ${example}`.trimEnd()),
		'',
		...wrap(command === 'check' ? words.exitStatus : words.done, width),
	];
}

function usageOf(command: CommandName, words: CommandWords): string {
	switch (command) {
		case 'template':
			return `imc template ${words.arguments.file}.xlsx`;
		case 'map':
			return `imc map ${words.arguments.files}`;
		case 'brief':
			return `imc brief ${words.arguments.file} --municipality ${words.arguments.name}`;
		case 'minutes':
			return `imc minutes ${words.arguments.file} ${words.arguments.reviews}`;
		case 'rules':
			return `imc rules [${words.arguments.id}]`;
		default:
			return `imc check ${words.arguments.files}`;
	}
}

function optionLines(names: readonly OptionName[], command: CommandName, words: CommandWords): (readonly [string, string])[] {
	return names.map((name) => {
		const { takes, short, values, example } = optionTable[name] as OptionSpec;
		const known = name === 'format' ? formatsOf(command) : values;
		const help =
			name === 'output' && command !== 'check' ? words.outputHelp[command === 'brief' ? 'brief' : 'other'] : words.optionHelp[name];
		const named = name === 'output' ? commandTable[command].output : example;
		const value =
			takes === 'nothing' ? '' : known ? ` ${known.join('|')}` : name === 'municipality' ? ` ${words.arguments.name}` : ` ${named}`;
		return [`${short ? `-${short}, ` : ''}--${name}${value}`, help] as const;
	});
}

/** Two columns; one above the other where the terminal is narrow. */
function table(rows: readonly (readonly [string, string])[], width: number): string[] {
	const first = Math.min(38, Math.max(...rows.map(([name]) => textWidth(name)))) + 2;
	return rows.flatMap(([name, text]) =>
		textWidth(name) + 2 > first || width < 72
			? [`  ${name}`, ...hang(' '.repeat(width < 72 ? 6 : first + 2), text, width)]
			: hang(`  ${padEnd(name, first)}`, text, width),
	);
}
