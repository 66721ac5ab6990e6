import { extname, resolve } from 'node:path';
import type { Catalogue } from '../locales/catalogue.ts';
import { type CommandWords, commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { formatDate } from '../locales/format.ts';
import { catalogueFor } from '../locales/index.ts';
import type { Language } from '../locales/languages.ts';
import { type FileDocument, failedDocument } from '../present/json/document.ts';
import type { SummaryRow, UnreadableFile } from '../present/summary/summary-row.ts';
import { getVocabulary } from '../report/vocabulary.ts';
import type { Severity, Stage } from '../rule/rule.ts';
import { RULE_SET_VERSION } from '../rules/index.ts';
import { type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { fold, parseIsoDate, toIsoDate } from '../workbook/index.ts';
import { type Arguments, badValue, quoteArgument } from './arguments.ts';
import { type CheckJob, type CheckOutcome, checkFile, type ReportFormat } from './check-file.ts';
import type { CommandIo, ExitStatus } from './command-io.ts';
import { Failure } from './failure.ts';
import { readErrorText } from './file-errors.ts';
import { findFiles, workbookEndings } from './find-files.ts';
import { namedMapping } from './find-mapping.ts';
import { isSameFile, writeOutput } from './write-output.ts';

const endings: Readonly<Record<string, ReportFormat>> = {
	'.txt': 'text',
	'.json': 'json',
	'.md': 'markdown',
	'.html': 'html',
	'.htm': 'html',
	'.xlsx': 'xlsx',
};

/** `imc check`: 0 where no finding is an error, 1 where some are, 2 where something could not be read. */
export async function runCheck(given: Arguments, language: Language, io: CommandIo): Promise<ExitStatus> {
	const words = commandWords(language);
	const catalogue = catalogueFor(language);
	if (given.has('schema')) {
		const { checkSchema } = await import('../present/json/schema.ts');
		await io.write(`${JSON.stringify(checkSchema, null, '\t')}\n`);
		return 0;
	}
	if (given.positionals.length === 0) throw new Failure(words.noFiles);
	const output = given.values.output;
	const format = formatFor(given, words);
	const asOf = given.values['as-of'] === undefined ? io.today : readAsOf(given.values['as-of'], words);
	const threads = given.values.workers === undefined ? io.cores : readWorkers(given.values.workers, words);
	const found = await findFiles(given.positionals, io.folder);
	const isMany = found.length > 1;
	if (format === 'xlsx' && isMany) throw new Failure(fill(words.oneReportOnly, { count: found.length }));
	if (output !== undefined) {
		for (const { name } of found) {
			if (await isSameFile(resolve(io.folder, name), resolve(io.folder, output)))
				throw new Failure(fill(words.wouldOverwriteInput, { file: output }));
		}
	}
	const shared = {
		folder: io.folder,
		language,
		format,
		asOf,
		locale: readLocale(given.values.locale, words),
		stage: given.values.stage as Stage | undefined,
		mapping: given.values.mapping === undefined ? undefined : await namedMapping(given.values.mapping, io.folder, words),
		filter: {
			sections: given.lists.section && readSections(given.lists.section, words),
			severity: given.values.severity as Severity | undefined,
		},
		columns: output === undefined ? io.columns : 100,
		hasColour: output === undefined && io.hasColour,
		isShort: output === undefined && !given.has('all') && !given.lists.section && given.values.severity === undefined,
		hint: [],
	};
	const hintOf = (file: string) =>
		shared.isShort ? Object.values(words.shortHint).map((hint) => fill(hint, { command: `imc check ${quoteArgument(file)}` })) : [];
	const jobs: CheckJob[] = found.flatMap((each, index) =>
		each.kind === 'file' ? [{ ...shared, file: each.name, hint: hintOf(each.name), ...(isMany ? { index } : {}) }] : [],
	);
	const checked = await checkEach(jobs, threads, io, words);
	let at = 0;
	const outcomes = found.map((each): CheckOutcome => {
		if (each.kind === 'file') return checked[at++] as CheckOutcome;
		const error =
			each.problem === 'empty-folder'
				? fill(words.emptyFolder, { endings: workbookEndings.join(', ') })
				: (readErrorText(each.problem, words, catalogue.formats) ?? String(each.problem));
		return { file: each.name, error, hasErrors: false, remarks: [] };
	});
	for (const { file, remarks } of outcomes) for (const remark of remarks) await io.tell(`${file}: ${remark}\n`);
	const isUnreadable = outcomes.some(({ error }) => error !== undefined);
	// A single file that can't be read is a matter for stderr alone, but for programs, which read the error in the document.
	const [only] = outcomes;
	if (!isMany && only?.error !== undefined) await io.tell(`${only.file}: ${only.error}\n`);
	if (isMany && output !== undefined) for (const { file, error } of outcomes) if (error !== undefined) await io.tell(`${file}: ${error}\n`);
	if (isMany || only?.error === undefined || format === 'json') {
		const result =
			only?.bytes && !isMany
				? only.bytes
				: await layOut(outcomes, format, asOf, isMany, catalogue, words, { ...shared, hasHint: output === undefined });
		if (output === undefined) for (const piece of typeof result === 'string' ? [result] : (result as string[])) await io.write(piece);
		else {
			await writeOutput(output, io.folder, Array.isArray(result) ? result.join('') : result, words);
			await io.tell(`${fill(words.written, { file: output })}\n`);
		}
	}
	return isUnreadable ? 2 : outcomes.some(({ hasErrors }) => hasErrors) ? 1 : 0;
}

async function checkEach(jobs: readonly CheckJob[], threads: number, io: CommandIo, words: CommandWords): Promise<CheckOutcome[]> {
	const showProgress = (done: number) => io.showProgress(fill(words.progress, { done, total: jobs.length }));
	let outcomes: CheckOutcome[] = [];
	if (jobs.length > 1) showProgress(0);
	if (jobs.length > 1 && threads > 1) {
		const { checkAll } = await import('./worker-pool.ts');
		outcomes = await checkAll(jobs, threads, showProgress, ({ file }, error) => ({
			file,
			error:
				(error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
					? words.outOfMemory
					: fill(words.internal, { error: error instanceof Error ? error.message : String(error) }),
			hasErrors: false,
			remarks: [],
		}));
	} else {
		for (const job of jobs) {
			outcomes.push(await checkFile(job));
			if (jobs.length > 1) showProgress(outcomes.length);
		}
	}
	io.showProgress('');
	return outcomes;
}

/** The whole result; in pieces where it may be long. */
async function layOut(
	outcomes: readonly CheckOutcome[],
	format: ReportFormat,
	asOf: number,
	isMany: boolean,
	catalogue: Catalogue,
	words: CommandWords,
	options: { readonly columns: number; readonly hasColour: boolean; readonly hasHint: boolean },
): Promise<string | string[]> {
	if (format === 'json') return jsonPieces(outcomes, asOf);
	if (!isMany) return outcomes[0]?.body ?? '';
	const rows = outcomes.flatMap(({ row }) => (row ? [row] : []));
	const unreadable: UnreadableFile[] = outcomes.flatMap(({ file, error }) => (error === undefined ? [] : [{ file, error }]));
	if (format === 'html') {
		const { summaryHtml } = await import('../present/summary/summary-html.ts');
		const parts = outcomes.flatMap(({ row, body }) => (row && body !== undefined ? [{ row: row as SummaryRow, html: body }] : []));
		return summaryHtml(parts, unreadable, catalogue, formatDate(asOf, catalogue.formats));
	}
	if (format === 'markdown') {
		const { summaryMarkdown } = await import('../present/summary/summary-markdown.ts');
		return [summaryMarkdown(rows, unreadable, catalogue), ...outcomes.flatMap(({ body }) => (body === undefined ? [] : [`\n${body}`]))];
	}
	const { summaryText } = await import('../present/summary/summary-text.ts');
	const summary = summaryText(rows, unreadable, catalogue, { width: options.columns, hasColour: options.hasColour });
	return rows.length > 0 && options.hasHint ? [summary, `\n${words.manyHint}\n`] : summary;
}

/** The document that `--format json` promises (`core/present/json/schema.ts`), each file already written as JSON by whoever checked it. */
function jsonPieces(outcomes: readonly CheckOutcome[], asOf: number): string[] {
	const indent = (text: string) => text.replace(/\n/g, '\n\t\t');
	const files = outcomes.map(({ file, error, body }, index) => {
		const document: FileDocument | undefined = error === undefined ? undefined : failedDocument(file, error);
		return `\t\t${indent(document ? JSON.stringify(document, null, '\t') : (body ?? ''))}${index < outcomes.length - 1 ? ',' : ''}\n`;
	});
	return [
		`{\n\t"version": ${JSON.stringify(RULE_SET_VERSION)},\n\t"asOf": ${JSON.stringify(toIsoDate(asOf))},\n\t"files": [\n`,
		...files,
		'\t]\n}\n',
	];
}

/** What `--format` says, or the ending of the output's name; both must agree. */
function formatFor(given: Arguments, words: CommandWords): ReportFormat {
	const { output, format } = given.values;
	if (output === undefined) return (format as ReportFormat | undefined) ?? 'text';
	const ending = extname(output).toLowerCase();
	const byEnding = endings[ending];
	if (byEnding && format !== undefined && byEnding !== format) throw new Failure(fill(words.formatConflict, { ending, format }));
	if (!byEnding && format === undefined)
		throw new Failure(fill(words.unknownEnding, { file: output, endings: Object.keys(endings).join(', ') }));
	return byEnding ?? (format as ReportFormat);
}

export function readAsOf(text: string, words: CommandWords): number {
	const serial = parseIsoDate(text);
	if (serial === undefined) throw new Failure(fill(words.badDate, { option: '--as-of', value: text }));
	return serial;
}

function readWorkers(text: string, words: CommandWords): number {
	if (!/^[1-9]\d{0,2}$/.test(text)) throw new Failure(badValue('--workers', text, ['1', '2', '4', '8'], words));
	return Number(text);
}

/** A BCP 47 tag; `en_GB.UTF-8` is understood too. */
export function readLocale(text: string | undefined, words: CommandWords): string | undefined {
	if (text === undefined) return undefined;
	const tag = text.replace(/[.@].*$/, '').replace(/_/g, '-');
	if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag))
		throw new Failure(badValue('--locale', text, ['en-GB', 'en-US', 'fr-FR', 'uk-UA', 'ro-RO'], words));
	return tag;
}

/** Sections by their key or their name in any language; a topic's name means all its sections. */
function readSections(names: readonly string[], words: CommandWords): SectionKey[] {
	const { sheetNames } = getVocabulary();
	return names
		.flatMap((name) => name.split(','))
		.map((name) => name.trim())
		.filter((name) => name !== '')
		.flatMap((name) => {
			const folded = fold(name);
			const section = sectionKeys.find((key) => fold(key) === folded.replace(/ /g, '')) ?? sheetNames.get(folded);
			if (section) return [section];
			const ofTopic = sectionKeys.filter((key) => fold(sections[key].topic) === folded);
			if (ofTopic.length === 0)
				throw new Failure(
					badValue('--section', name, [...new Set([...sectionKeys, ...Object.values(sections).map(({ topic }) => topic)])], words),
				);
			return ofTopic;
		});
}
