import { languages } from '../locales/languages.ts';

/** What each command understands, as data: the parsing, the help and the sentences about mistakes all read it. */
export const optionTable = {
	format: { takes: 'value', values: ['text', 'json', 'markdown', 'html'], example: 'html' },
	output: { takes: 'value', short: 'o', example: 'findings.html' },
	'as-of': { takes: 'value', example: '2020-06-30' },
	language: { takes: 'value', values: languages, example: 'uk' },
	locale: { takes: 'value', example: 'en-GB' },
	section: { takes: 'values', example: 'budget' },
	agenda: { takes: 'nothing' },
	all: { takes: 'nothing', short: 'a' },
	severity: { takes: 'value', values: ['error', 'warning', 'info'], example: 'warning' },
	stage: { takes: 'value', values: ['draft', 'interim', 'final'], example: 'final' },
	schema: { takes: 'nothing' },
	municipality: { takes: 'value', short: 'm', example: 'NAME' },
	mapping: { takes: 'value', example: 'own.mapping.json' },
	workers: { takes: 'value', example: '2' },
	help: { takes: 'nothing', short: 'h' },
	version: { takes: 'nothing', short: 'v' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export interface OptionSpec {
	readonly takes: 'nothing' | 'value' | 'values';
	readonly short?: string;
	/** The only values that it understands; a command may take fewer. */
	readonly values?: readonly string[];
	readonly example?: string;
}

export type OptionName = keyof typeof optionTable;

export const commandTable = {
	check: {
		argument: 'files',
		options: [
			'format',
			'output',
			'as-of',
			'language',
			'locale',
			'all',
			'section',
			'severity',
			'stage',
			'mapping',
			'schema',
			'workers',
			'help',
		],
	},
	minutes: {
		argument: 'report',
		options: ['format', 'agenda', 'output', 'as-of', 'language', 'locale', 'stage', 'mapping', 'help'],
	},
	map: { argument: 'files', options: ['format', 'output', 'language', 'locale', 'help'] },
	brief: { argument: 'file', options: ['municipality', 'format', 'output', 'as-of', 'language', 'locale', 'stage', 'mapping', 'help'] },
	template: { argument: 'file', options: ['language', 'help'] },
	rules: { argument: 'id', options: ['language', 'help'] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export interface CommandSpec {
	readonly argument: 'files' | 'file' | 'id' | 'report';
	readonly options: readonly OptionName[];
}

export type CommandName = keyof typeof commandTable;
export const commandNames = Object.keys(commandTable) as CommandName[];

/** Formats of a command; the first is the default. */
export function formatsOf(command: CommandName): readonly string[] {
	if (command === 'minutes') return ['markdown', 'html'];
	return command === 'brief' ? ['html', 'text'] : command === 'map' ? ['text', 'json'] : optionTable.format.values;
}
