import { extname, resolve } from 'node:path';
import { commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { catalogueFor } from '../locales/index.ts';
import type { Language } from '../locales/languages.ts';
import { briefFor } from '../present/brief/brief.ts';
import type { Stage } from '../rule/rule.ts';
import { type Arguments, quoteArgument, unknown } from './arguments.ts';
import { readAsOf, readLocale } from './check-command.ts';
import { openReport } from './check-file.ts';
import type { CommandIo, ExitStatus } from './command-io.ts';
import { Failure } from './failure.ts';
import { namedMapping } from './find-mapping.ts';
import { isSameFile, writeOutput } from './write-output.ts';

const endings: Readonly<Record<string, 'html' | 'text'>> = { '.html': 'html', '.htm': 'html', '.txt': 'text' };

/** `imc brief`: 0 where it was written, whatever the report is worth. */
export async function runBrief(given: Arguments, language: Language, io: CommandIo): Promise<ExitStatus> {
	const words = commandWords(language);
	const catalogue = catalogueFor(language);
	const [file, more] = given.positionals;
	const { municipality, output, format } = given.values;
	if (file === undefined) throw new Failure(words.noFile);
	if (more !== undefined) throw new Failure(fill(words.tooManyArguments, { value: more }));
	if (municipality === undefined) throw new Failure(words.noMunicipality);
	const ending = output === undefined ? '' : extname(output).toLowerCase();
	const byEnding = endings[ending];
	if (byEnding && format !== undefined && byEnding !== format) throw new Failure(fill(words.formatConflict, { ending, format }));
	if (output !== undefined && !byEnding && format === undefined) {
		throw new Failure(fill(words.unknownEnding, { file: output, endings: Object.keys(endings).join(', ') }));
	}
	if (output !== undefined && (await isSameFile(resolve(io.folder, file), resolve(io.folder, output)))) {
		throw new Failure(fill(words.wouldOverwriteInput, { file: output }));
	}
	const asOf = given.values['as-of'] === undefined ? io.today : readAsOf(given.values['as-of'], words);
	const locale = readLocale(given.values.locale, words);
	const mapping = given.values.mapping === undefined ? undefined : await namedMapping(given.values.mapping, io.folder, words);
	const opened = await openReport(
		{ file, folder: io.folder, language, asOf, locale, stage: given.values.stage as Stage | undefined, mapping },
		catalogue,
	);
	if ('error' in opened) throw new Failure(`${file}: ${opened.error}`);
	const result = briefFor(opened.check, municipality, catalogue);
	if (result.kind === 'unknown-municipality') {
		if (result.known.length === 0) throw new Failure(words.noMunicipalities);
		throw new Failure(unknown(fill(words.unknownMunicipality, { name: municipality }), municipality, result.known, words));
	}
	const asText = async () =>
		(await import('../present/brief/brief-text.ts')).briefText(result.brief, {
			width: io.columns,
			hasColour: output === undefined && io.hasColour,
		});
	const asHtml = async () => (await import('../present/brief/brief-html.ts')).briefHtml(result.brief);
	const page = await ((byEnding ?? format ?? 'text') === 'text' ? asText() : asHtml());
	if (output === undefined) {
		await io.write(page);
		const command = `imc brief ${quoteArgument(file)} --municipality ${quoteArgument(municipality)}`;
		if (format === undefined) await io.tell(`\n${fill(words.briefHint, { command, file: 'brief.html' })}\n`);
	} else {
		await writeOutput(output, io.folder, page, words);
		await io.tell(`${fill(words.written, { file: output })}\n`);
	}
	return 0;
}
