import { parseArgs } from 'node:util';
import { type CommandWords, commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { FIRST_LANGUAGE, type Language, languages } from '../locales/languages.ts';
import { editDistance, foldName } from '../workbook/fold.ts';
import { Failure } from './failure.ts';
import { type CommandName, commandNames, commandTable, formatsOf, type OptionName, type OptionSpec, optionTable } from './options.ts';

export interface Arguments {
	readonly positionals: readonly string[];
	readonly values: { readonly [O in OptionName]?: string };
	readonly lists: { readonly [O in OptionName]?: readonly string[] };
	has(option: OptionName): boolean;
}

/**
 * The language of the words: `--language`, then what the system says (POSIX: LC_ALL, LC_MESSAGES, LANG), then English.
 * Read before anything else, so that even the sentence about a mistake is in it.
 */
export function languageFor(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
	const at = argv.findIndex((argument) => argument === '--language' || argument.startsWith('--language='));
	const asked = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice('--language='.length) : argv[at + 1];
	const tags = [asked, environment.LC_ALL || environment.LC_MESSAGES || environment.LANG];
	for (const tag of tags) {
		const code = (tag ?? '').slice(0, 2).toLowerCase();
		const language = languages.find((each) => each === code);
		if (language) return language;
	}
	return FIRST_LANGUAGE;
}

/** The command that the first argument names. */
export function commandFor(name: string, language: Language): CommandName {
	const words = commandWords(language);
	const known = commandNames.find((each) => each === name);
	if (known) return known;
	if (/[./\\]/.test(name)) throw new Failure(fill(words.fileInsteadOfCommand, { file: quoteArgument(name) }));
	throw new Failure(unknown(fill(words.unknownCommand, { name }), name, commandNames, words));
}

/** Reads the arguments after the command's name. */
export function readArguments(command: CommandName, argv: readonly string[], words: CommandWords): Arguments {
	const names: readonly OptionName[] = commandTable[command].options;
	const specs = names.map((name) => [name, optionTable[name] as OptionSpec] as const);
	const { tokens } = parseArgs({
		args: [...argv],
		strict: false,
		tokens: true,
		allowPositionals: true,
		options: Object.fromEntries(
			specs.map(([name, { takes, short }]) => [
				name,
				{ type: takes === 'nothing' ? ('boolean' as const) : ('string' as const), multiple: true, ...(short ? { short } : {}) },
			]),
		),
	});
	const positionals: string[] = [];
	const lists: { [O in OptionName]?: string[] } = {};
	for (const token of tokens) {
		if (token.kind === 'positional') positionals.push(token.value);
		if (token.kind !== 'option') continue;
		const [name, spec] = specs.find(([each]) => each === token.name) ?? [];
		if (name === undefined || spec === undefined) {
			const sentence = fill(words.unknownOption, { command: `imc ${command}`, name: token.rawName });
			throw new Failure(unknown(sentence, token.name, names, words, '--'));
		}
		const option = `--${name}`;
		if (spec.takes === 'nothing') {
			if (token.value !== undefined) throw new Failure(fill(words.noValueWanted, { option }));
			lists[name] = [];
			continue;
		}
		// `--output --format json`: the value was forgotten, not meant to be "--format".
		const isForgotten = token.value === undefined || token.value === '' || (!token.inlineValue && /^--?[a-z]/.test(token.value));
		if (isForgotten) throw new Failure(fill(words.missingValue, { option, example: spec.example ?? '' }));
		lists[name] = [...(spec.takes === 'values' ? (lists[name] ?? []) : []), token.value as string];
	}
	for (const [name, { values }] of specs) {
		const value = lists[name]?.[0];
		const allowed = name === 'format' ? formatsOf(command) : values;
		if (value !== undefined && allowed && !allowed.includes(value)) throw new Failure(badValue(`--${name}`, value, allowed, words));
	}
	return {
		positionals,
		lists,
		values: Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => (list[0] === undefined ? [] : [[name, list[0]]]))),
		has: (option) => lists[option] !== undefined,
	};
}

export function badValue(option: string, value: string, known: readonly string[], words: CommandWords): string {
	return unknown(fill(words.badValue, { option, value }), value, known, words);
}

/** A sentence about something unknown, with the nearest known one, and all of them. */
export function unknown(sentence: string, name: string, known: readonly string[], words: CommandWords, lead = ''): string {
	return `${suggest(sentence, name, known, words, lead)} ${fill(words.known, { names: known.map((each) => lead + each).join(', ') })}`;
}

/** A sentence about something unknown, with the nearest known one where one is near. */
export function suggest(sentence: string, name: string, known: readonly string[], words: CommandWords, lead = ''): string {
	const nearest = nearestOf(name, known);
	return nearest === undefined ? sentence : `${sentence} ${fill(words.didYouMean, { nearest: lead + nearest })}`;
}

/** More is taken for meant than where names of a report are compared: here it is only a question. */
function nearestOf(name: string, known: readonly string[]): string | undefined {
	const folded = foldName(name);
	const limit = Math.max(1, Math.floor(folded.length / 3));
	const distances = known.map((each) => [each, folded.length < 2 ? limit + 1 : editDistance(folded, foldName(each), limit)] as const);
	const best = Math.min(...distances.map(([, distance]) => distance));
	return best <= limit
		? distances.find(([, distance]) => distance === best)?.[0]
		: known.find((each) => folded.length > 1 && foldName(each).startsWith(folded));
}

export function see(words: CommandWords, command?: CommandName): string {
	return fill(words.seeHelp, { command: command ? `imc ${command} --help` : 'imc --help' });
}

/** As a shell needs it. */
export function quoteArgument(text: string): string {
	return /[\s'"$&()]/.test(text) ? `"${text.replace(/"/g, '\\"')}"` : text;
}
