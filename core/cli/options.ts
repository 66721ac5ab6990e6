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
		output: 'findings.html',
		examples: ['report.xlsx', 'report.xlsx --section budget', 'report.xlsx --output findings.html', 'folder/'],
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
		output: 'minutes.html',
		examples: ['report.xlsx ann.imc-review.jsonl --output minutes.html'],
		options: ['format', 'agenda', 'output', 'as-of', 'language', 'locale', 'stage', 'mapping', 'help'],
	},
	map: {
		argument: 'files',
		output: 'mapping.json',
		examples: ['budget.xlsx', 'budget.xlsx --format json --output mapping.json'],
		options: ['format', 'output', 'language', 'locale', 'help'],
	},
	brief: {
		argument: 'file',
		output: 'brief.html',
		examples: ['report.xlsx --municipality Alder', 'report.xlsx --municipality Alder --output brief.html'],
		options: ['municipality', 'format', 'output', 'as-of', 'language', 'locale', 'stage', 'mapping', 'help'],
	},
	template: { argument: 'file', output: '', examples: ['report.xlsx', 'report.xlsx --language uk'], options: ['language', 'help'] },
	rules: { argument: 'id', output: '', examples: ['', 'finance', 'finance/variance-unexplained'], options: ['language', 'help'] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export interface CommandSpec {
	readonly argument: 'files' | 'file' | 'id' | 'report';
	readonly options: readonly OptionName[];
	/** The name of a file that it writes. */
	readonly output: string;
	/** What may stand behind its name. */
	readonly examples: readonly string[];
}

export type CommandName = keyof typeof commandTable;
export const commandNames = Object.keys(commandTable) as CommandName[];

/** Formats of a command; the first is the default. */
export function formatsOf(command: CommandName): readonly string[] {
	if (command === 'minutes') return ['markdown', 'html'];
	return command === 'brief' ? ['text', 'html'] : command === 'map' ? ['text', 'json'] : optionTable.format.values;
}
