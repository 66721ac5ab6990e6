import { extname, resolve } from 'node:path';
import { commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/languages.ts';
import type { Arguments } from './arguments.ts';
import type { CommandIo, ExitStatus } from './command-io.ts';
import { Failure } from './failure.ts';
import { exists, writeOutput } from './write-output.ts';

/** `imc template`: never over a file that is there, which may be somebody's filled report. */
export async function runTemplate(given: Arguments, language: Language, io: CommandIo): Promise<ExitStatus> {
	const words = commandWords(language);
	const [file, more] = given.positionals;
	if (file === undefined) throw new Failure(words.noOutputName);
	if (more !== undefined) throw new Failure(fill(words.tooManyArguments, { value: more }));
	if (extname(file).toLowerCase() !== '.xlsx') throw new Failure(fill(words.templateEnding, { file }));
	if (await exists(resolve(io.folder, file))) throw new Failure(fill(words.existsAlready, { file }));
	const { writeTemplate } = await import('../files/write-template.ts');
	await writeOutput(file, io.folder, await writeTemplate(language), words);
	await io.tell(`${fill(words.written, { file })}\n`);
	return 0;
}
