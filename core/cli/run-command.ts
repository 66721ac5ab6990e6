import { commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { commandFor, languageFor, readArguments, see } from './arguments.ts';
import type { CommandIo, ExitStatus } from './command-io.ts';
import { Failure } from './failure.ts';
import { type CommandName, commandNames } from './options.ts';

/** Runs `imc` with the arguments after its name. Never rejects: whatever goes wrong is told, and the status says it. */
export async function runCommand(argv: readonly string[], io: CommandIo): Promise<ExitStatus> {
	const language = languageFor(argv, io.environment);
	const words = commandWords(language);
	let command: CommandName | undefined;
	try {
		const [first, ...rest] = afterLanguage(argv);
		if (first === '--version' || first === '-v') {
			const { versionText } = await import('./version.ts');
			await io.write(versionText());
			return 0;
		}
		if (first === '--help' || first === '-h' || first === 'help') {
			const { helpText } = await import('./help.ts');
			await io.write(
				helpText(
					commandNames.find((name) => name === rest[0]),
					words,
					io.columns,
				),
			);
			return 0;
		}
		if (first === undefined) {
			const { helpText } = await import('./help.ts');
			await io.tell(`imc: ${words.noCommand}\n\n${helpText(undefined, words, io.columns)}`);
			return 2;
		}
		command = commandFor(first, language);
		const given = readArguments(command, rest, words);
		if (given.has('help')) {
			const { helpText } = await import('./help.ts');
			await io.write(helpText(command, words, io.columns));
			return 0;
		}
		switch (command) {
			case 'check':
				return await (await import('./check-command.ts')).runCheck(given, language, io);
			case 'map':
				return await (await import('./map-command.ts')).runMap(given, language, io);
			case 'brief':
				return await (await import('./brief-command.ts')).runBrief(given, language, io);
			case 'minutes':
				return await (await import('./minutes-command.ts')).runMinutes(given, language, io);
			case 'template':
				return await (await import('./template-command.ts')).runTemplate(given, language, io);
			default:
				return await (await import('./rules-command.ts')).runRules(given, language, io);
		}
	} catch (error) {
		if (error instanceof Failure) await io.tell(`imc: ${error.message}\n`);
		else
			await io.tell(
				`imc: ${fill(words.internal, { error: error instanceof Error ? error.message : String(error) })} ${see(words, command)}\n`,
			);
		return 2;
	}
}

/** `imc --language uk --help`: the language may stand before the command too. */
function afterLanguage(argv: readonly string[]): readonly string[] {
	if (argv[0] === '--language') return argv.slice(2);
	return argv[0]?.startsWith('--language=') ? argv.slice(1) : argv;
}
