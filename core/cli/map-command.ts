import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Catalogue } from '../locales/catalogue.ts';
import { type CommandWords, commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { catalogueFor } from '../locales/index.ts';
import type { Language } from '../locales/languages.ts';
import { headerText, type MappedFile, mapDocument, mappedTable } from '../mapping/map-document.ts';
import { writeMapping } from '../mapping/mapping-file.ts';
import { mappingFromGuesses } from '../mapping/mapping-from-guesses.ts';
import { guessTables } from '../mapping/read-report.ts';
import type { TableGuess } from '../mapping/suggest.ts';
import { padEnd, textWidth } from '../present/text/layout.ts';
import { textStyle } from '../present/text/style.ts';
import type { SectionKey } from '../sections/sections.ts';
import { harmless } from '../view/harmless-text.ts';
import { columnLetters, toA1 } from '../workbook/index.ts';
import { type Arguments, quoteArgument } from './arguments.ts';
import { readLocale } from './check-command.ts';
import type { CommandIo, ExitStatus } from './command-io.ts';
import { Failure } from './failure.ts';
import { readErrorText } from './file-errors.ts';
import { findFiles } from './find-files.ts';
import { MAPPING_ENDING } from './find-mapping.ts';
import { isSameFile, writeOutput } from './write-output.ts';

interface Guessed {
	readonly file: string;
	readonly guesses: readonly TableGuess[];
	readonly year: number | undefined;
	readonly error?: string;
}

/** `imc map`: the tables of workbooks and what they may be read as; 2 where a file could not be read. */
export async function runMap(given: Arguments, language: Language, io: CommandIo): Promise<ExitStatus> {
	const words = commandWords(language);
	const catalogue = catalogueFor(language);
	const { output, format } = given.values;
	if (given.positionals.length === 0) throw new Failure(words.map.noFile);
	const locale = readLocale(given.values.locale, words);
	const found = await findFiles(given.positionals, io.folder);
	if (output !== undefined && found.length > 1) throw new Failure(fill(words.oneReportOnly, { count: found.length }));
	if (output !== undefined && extname(output).toLowerCase() !== '.json') throw new Failure(fill(words.map.ending, { file: output }));
	const guessed: Guessed[] = [];
	for (const each of found) {
		if (each.kind === 'file') guessed.push(await guessFile(each.name, io, locale, words, catalogue));
		else guessed.push({ file: each.name, guesses: [], year: undefined, error: problemText(each.problem, words, catalogue) });
	}
	for (const { file, error } of guessed) if (error !== undefined) await io.tell(`${file}: ${error}\n`);
	if (format === 'json') await io.write(`${JSON.stringify(mapDocument(guessed.map(mappedFile)), null, '\t')}\n`);
	else for (const each of guessed) if (each.error === undefined) await io.write(fileText(each, catalogue, words, io, output === undefined));
	const [only] = guessed;
	if (output !== undefined && only && only.error === undefined) {
		if (await isSameFile(resolve(io.folder, only.file), resolve(io.folder, output)))
			throw new Failure(fill(words.wouldOverwriteInput, { file: output }));
		await writeOutput(output, io.folder, writeMapping(mappingFromGuesses(only.guesses, only.year)), words);
		await io.tell(`${fill(words.written, { file: output })}\n`);
	}
	return guessed.some(({ error }) => error !== undefined) ? 2 : 0;
}

async function guessFile(
	file: string,
	io: CommandIo,
	locale: string | undefined,
	words: CommandWords,
	catalogue: Catalogue,
): Promise<Guessed> {
	try {
		const { readWorkbook } = await import('../files/read-workbook.ts');
		const workbook = await readWorkbook(await readFile(resolve(io.folder, file)), file);
		return { file, ...guessTables(workbook, { locale }) };
	} catch (error) {
		const sentence = readErrorText(error, words, catalogue.formats);
		if (sentence === undefined) throw error;
		return { file, guesses: [], year: undefined, error: sentence };
	}
}

function problemText(problem: 'empty-folder' | NodeJS.ErrnoException, words: CommandWords, catalogue: Catalogue): string {
	if (problem === 'empty-folder') return fill(words.emptyFolder, { endings: '.xlsx, .ods, .csv' });
	return readErrorText(problem, words, catalogue.formats) ?? String(problem);
}

function mappedFile({ file, guesses, error }: Guessed): MappedFile {
	return { file, tables: guesses.map(mappedTable), ...(error === undefined ? {} : { error }) };
}

const MOST_COLUMNS = 60;
const LONGEST_HEADER = 48;

function fileText({ file, guesses }: Guessed, catalogue: Catalogue, words: CommandWords, io: CommandIo, hasHint: boolean): string {
	const style = textStyle(io.hasColour);
	const lines = [style.strong(file), ''];
	if (guesses.length === 0) lines.push(words.map.noTables, '');
	for (const guess of guesses) lines.push(...tableText(guess, catalogue, words, style), '');
	if (hasHint && guesses.some(({ section }) => section !== undefined)) {
		const name = `${basename(file, extname(file))}${MAPPING_ENDING}`;
		lines.push(fill(words.map.hint, { file: quoteArgument(file), output: quoteArgument(name) }));
	}
	return `${lines.join('\n').trimEnd()}\n`;
}

function tableText(guess: TableGuess, catalogue: Catalogue, words: CommandWords, style: ReturnType<typeof textStyle>): string[] {
	const { grid, section, confidence, columns, scale } = guess;
	// Nothing that a program guesses is certain.
	const share = (value: number) =>
		fill(catalogue.formats.percent, { n: formatNumber(Math.min(99, Math.round(value * 100)), catalogue.formats) });
	const first = grid.headerRows[0] ?? grid.mainRow;
	const range = `${toA1({ row: first, column: grid.startColumn })}:${toA1({ row: Math.max(grid.endRow - 1, grid.mainRow), column: grid.endColumn - 1 })}`;
	const title = `${harmless(grid.sheet.name, 60)} · ${range}`;
	const read = section ? `${catalogue.sections[section].name} (${share(confidence)})` : words.map.nowhere;
	const shown = columns.slice(0, MOST_COLUMNS).map((column) => {
		const header = harmless(headerText(column) || '…', LONGEST_HEADER);
		return [columnLetters(column.column.at), header, column] as const;
	});
	const width = Math.max(0, ...shown.map(([, header]) => textWidth(header)));
	const lines = [`${style.strong(title)} → ${read}`];
	if (scale !== undefined) lines.push(style.faint(`  ${fill(words.map.scale, { factor: formatNumber(scale, catalogue.formats) })}`));
	for (const [letters, header, column] of shown) {
		const target = column.to ? `${fieldName(column.to, catalogue)}${column.leftOut ? ` (${words.map.leftOut[column.leftOut]})` : ''}` : '—';
		const sure = column.to ? `  ${share(column.confidence)}` : '';
		lines.push(`  ${padEnd(letters, 3)} ${padEnd(header, width)}  ${column.to ? '→' : ' '} ${target}${style.faint(sure)}`);
	}
	const rest = columns.length - shown.length;
	if (rest > 0) lines.push(`  … ${fill(words.map.moreColumns, { count: formatNumber(rest, catalogue.formats) })}`);
	return lines;
}

/** A field as people read it: the header of its column in the known form. */
function fieldName(path: string, catalogue: Catalogue): string {
	const [section, key] = path.split('.') as [SectionKey, string];
	return (catalogue.sections[section].columns as Readonly<Record<string, { header: string }>>)[key]?.header ?? path;
}
