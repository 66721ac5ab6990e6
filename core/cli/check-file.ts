import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Check, checkWorkbook } from '../check.ts';
import { WorkbookFileError } from '../files/errors.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { catalogueFor } from '../locales/index.ts';
import type { Language } from '../locales/languages.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { guessTables } from '../mapping/read-report.ts';
import { type SummaryRow, summaryRow } from '../present/summary/summary-row.ts';
import type { Stage } from '../rule/rule.ts';
import { type FindingFilter, passesFilter } from '../view/finding-filter.ts';
import { viewCheck } from '../view/view-check.ts';
import type { Workbook } from '../workbook/index.ts';
import { quoteArgument } from './arguments.ts';
import { readErrorText } from './file-errors.ts';
import { mappingBeside } from './find-mapping.ts';
import { noReportText } from './no-report.ts';

export type ReportFormat = 'text' | 'json' | 'markdown' | 'html' | 'xlsx';

/** What to do with one file, as plain data that a worker can be handed. */
export interface CheckJob {
	/** As the person wrote it; read from `folder`. */
	readonly file: string;
	readonly folder: string;
	readonly language: Language;
	readonly format: ReportFormat;
	readonly asOf: number;
	readonly locale?: string | undefined;
	readonly stage?: Stage | undefined;
	/** How the workbook's own tables are read, where a person named a mapping. */
	readonly mapping?: Mapping | undefined;
	readonly filter: FindingFilter;
	/** Number of the report among many; nothing where it is the only one. */
	readonly index?: number;
	readonly columns: number;
	readonly hasColour: boolean;
	/** As text: one screen, or every finding. */
	readonly isShort: boolean;
	/** What stands below the screen, a line each. */
	readonly hint: readonly string[];
}

/** What came of it, as plain data. */
export interface CheckOutcome {
	readonly file: string;
	/** Why there is no report. */
	readonly error?: string;
	readonly row?: SummaryRow;
	/** The report in the format asked for; of many as text, none. */
	readonly body?: string;
	readonly bytes?: Uint8Array;
	readonly hasErrors: boolean;
	/** What the reader noticed. */
	readonly remarks: readonly string[];
}

/** The most findings of one rule that are shown in one section, where people read. */
const MOST_OF_RULE = { markdown: 50, html: 25 } as const;

/** Reads, checks and lays out one file. Never rejects: whatever happens to one file is its own outcome. */
export async function checkFile(job: CheckJob): Promise<CheckOutcome> {
	const catalogue = catalogueFor(job.language);
	const words = commandWords(job.language);
	try {
		const opened = await openReport(job, catalogue);
		if ('error' in opened) return failed(job, opened.error);
		const { format } = job;
		if (format === 'xlsx') return await mark(job, opened, catalogue);
		return { ...(await present(job, format, opened, catalogue)), remarks: opened.remarks };
	} catch (error) {
		return failed(job, readErrorText(error, words, catalogue.formats) ?? fill(words.internal, { error: String(error) }));
	}
}

export interface OpenedReport {
	readonly bytes: Uint8Array;
	readonly workbook: Workbook;
	readonly check: Check;
	readonly remarks: readonly string[];
}

/** A report read and checked, or the sentence that says why there is none. */
export async function openReport(
	job: Pick<CheckJob, 'file' | 'folder' | 'language' | 'asOf' | 'locale' | 'stage' | 'mapping'>,
	catalogue: Catalogue,
): Promise<OpenedReport | { readonly error: string }> {
	const words = commandWords(job.language);
	try {
		const reading = readFile(resolve(job.folder, job.file));
		const [{ readWorkbook }, bytes] = await Promise.all([import('../files/read-workbook.ts'), reading]);
		const workbook = await readWorkbook(bytes, job.file);
		const mapping = job.mapping ?? (await mappingBeside(job.file, job.folder));
		const check = checkWorkbook(workbook, { asOf: job.asOf, locale: job.locale, stage: job.stage, mapping });
		if (!check.isReport) {
			const { guesses } = guessTables(workbook, { locale: job.locale });
			const hint = guesses.some(({ section }) => section !== undefined)
				? ` ${fill(words.map.tryIt, { file: quoteArgument(job.file) })}`
				: '';
			return { error: noReportText(workbook, catalogue, words) + hint };
		}
		const remarks = (workbook.remarks ?? []).map((remark) => (words.remarks as Readonly<Record<string, string>>)[remark] ?? remark);
		if (workbook.missingSheets) remarks.push(fill(words.missingSheets, { sheets: workbook.missingSheets.join(', ') }));
		return { bytes, workbook, check, remarks };
	} catch (error) {
		const sentence = readErrorText(error, words, catalogue.formats);
		if (sentence === undefined) throw error;
		return { error: sentence };
	}
}

/** The report's own workbook with what was found. */
async function mark(job: CheckJob, { bytes, check, remarks }: OpenedReport, catalogue: Catalogue): Promise<CheckOutcome> {
	const { annotate } = await import('../files/annotate.ts');
	const row = summaryRow(job.file, check, catalogue, job.filter);
	try {
		return { file: job.file, row, hasErrors: hasErrors(check, job.filter), bytes: await annotate(bytes, check, catalogue), remarks };
	} catch (error) {
		const isOther = error instanceof WorkbookFileError && error.code === 'unsupported-format';
		if (isOther) return failed(job, commandWords(job.language).onlyXlsxMarked);
		throw error;
	}
}

async function present(
	job: CheckJob,
	format: Exclude<ReportFormat, 'xlsx'>,
	{ check }: OpenedReport,
	catalogue: Catalogue,
): Promise<Omit<CheckOutcome, 'remarks'>> {
	const { file, filter, index } = job;
	const row = summaryRow(file, check, catalogue, filter);
	const outcome = { file, row, hasErrors: hasErrors(check, job.filter) };
	switch (format) {
		case 'json': {
			const { fileDocument } = await import('../present/json/document.ts');
			return { ...outcome, body: JSON.stringify(fileDocument(file, check, catalogue, filter), null, '\t') };
		}
		case 'text': {
			if (index !== undefined) return outcome;
			const { reportText } = await import('../present/text/report-text.ts');
			const { columns: width, hasColour, isShort, hint } = job;
			return {
				...outcome,
				body: reportText(viewCheck(check, catalogue, { file, filter }), catalogue, { width, hasColour, isShort, hint }),
			};
		}
		default: {
			const view = viewCheck(check, catalogue, { file, filter, mostOfRule: MOST_OF_RULE[format] });
			if (format === 'markdown') {
				const { reportMarkdown } = await import('../present/markdown.ts');
				return { ...outcome, body: reportMarkdown(view, catalogue, index === undefined ? 1 : 2) };
			}
			const { reportHtml, reportSectionHtml } = await import('../present/html/report-html.ts');
			return { ...outcome, body: index === undefined ? reportHtml(view, catalogue) : reportSectionHtml(view, catalogue, `r${index + 1}-`) };
		}
	}
}

function hasErrors({ findings }: Check, filter: FindingFilter): boolean {
	return findings.some((finding) => finding.severity === 'error' && passesFilter(finding, filter));
}

function failed({ file }: CheckJob, error: string): CheckOutcome {
	return { file, error, hasErrors: false, remarks: [] };
}
