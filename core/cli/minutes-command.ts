import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { type CommandWords, commandWords } from '../locales/command-words.ts';
import { fill } from '../locales/fill.ts';
import { catalogueFor } from '../locales/index.ts';
import type { Language } from '../locales/languages.ts';
import { reviewWordsFor } from '../locales/review-words.ts';
import { drawUpMinutes } from '../review/minutes.ts';
import type { ReviewEvent } from '../review/review-event.ts';
import { readReviewFile } from '../review/review-file.ts';
import { foldReviews } from '../review/review-fold.ts';
import { reviewsIn } from '../review/review-log.ts';
import { submittedEvents } from '../review/sharing.ts';
import { readWebAnnotations } from '../review/web-annotation.ts';
import type { ReviewWords } from '../review/words.ts';
import type { Stage } from '../rule/rule.ts';
import { minutesFacts } from '../view/minutes-facts.ts';
import { toIsoDate } from '../workbook/index.ts';
import type { Arguments } from './arguments.ts';
import { readAsOf, readLocale } from './check-command.ts';
import { openReport } from './check-file.ts';
import type { CommandIo, ExitStatus } from './command-io.ts';
import { Failure } from './failure.ts';
import { readErrorText } from './file-errors.ts';
import { namedMapping } from './find-mapping.ts';
import { isSameFile, writeOutput } from './write-output.ts';

const endings: Readonly<Record<string, 'html' | 'markdown'>> = { '.html': 'html', '.htm': 'html', '.md': 'markdown' };

/** `imc minutes`: 0 where they were drawn up, whatever the members think of the report. */
export async function runMinutes(given: Arguments, language: Language, io: CommandIo): Promise<ExitStatus> {
	const words = commandWords(language);
	const reviewWords = reviewWordsFor(language);
	const [file, ...files] = given.positionals;
	const { output, format } = given.values;
	if (file === undefined) throw new Failure(words.noMinutesReport);
	const ending = output === undefined ? '' : extname(output).toLowerCase();
	const byEnding = endings[ending];
	if (byEnding && format !== undefined && byEnding !== format) throw new Failure(fill(words.formatConflict, { ending, format }));
	if (output !== undefined && !byEnding && format === undefined) {
		throw new Failure(fill(words.unknownEnding, { file: output, endings: Object.keys(endings).join(', ') }));
	}
	for (const input of output === undefined ? [] : given.positionals) {
		if (await isSameFile(resolve(io.folder, input), resolve(io.folder, output ?? ''))) {
			throw new Failure(fill(words.wouldOverwriteInput, { file: output ?? '' }));
		}
	}
	const asOf = given.values['as-of'] === undefined ? io.today : readAsOf(given.values['as-of'], words);
	const locale = readLocale(given.values.locale, words);
	const mapping = given.values.mapping === undefined ? undefined : await namedMapping(given.values.mapping, io.folder, words);
	const catalogue = catalogueFor(language);
	const stage = given.values.stage as Stage | undefined;
	const opened = await openReport({ file, folder: io.folder, language, asOf, locale, stage, mapping }, catalogue);
	if ('error' in opened) throw new Failure(`${file}: ${opened.error}`);
	// The workbook's own log first: of two entries that claim one mark, the first seen counts.
	const sets: (readonly ReviewEvent[])[] = [reviewsIn(opened.workbook)?.events ?? []];
	for (const one of files) sets.push(await readReview(one, io, words, reviewWords));
	const state = foldReviews(submittedEvents(sets.flat()));
	if (!state.reviews.some(({ verdict }) => verdict)) throw new Failure(words.noReviews);
	const minutes = drawUpMinutes(state, { day: toIsoDate(asOf), document: basename(file), report: minutesFacts(opened.check, catalogue) });
	const layout = { isAgenda: given.has('agenda') };
	const page =
		(byEnding ?? format ?? 'markdown') === 'html'
			? (await import('../review/minutes-html.ts')).minutesToHtml(minutes, reviewWords, layout)
			: (await import('../review/minutes-markdown.ts')).minutesToMarkdown(minutes, reviewWords, layout);
	if (output === undefined) await io.write(page);
	else {
		await writeOutput(output, io.folder, page, words);
		await io.tell(`${fill(words.written, { file: output })}\n`);
	}
	return 0;
}

/** What can be read of a file counts; what can't is told. */
async function readReview(
	file: string,
	io: CommandIo,
	words: CommandWords,
	{ fileProblems }: ReviewWords,
): Promise<readonly ReviewEvent[]> {
	let text: string;
	try {
		text = await readFile(resolve(io.folder, file), 'utf8');
	} catch (error) {
		throw new Failure(`${file}: ${readErrorText(error, words, catalogueFor('en').formats) ?? String(error)}`);
	}
	const read = readReviewFile(text);
	for (const { problem, line } of read.problems) {
		await io.tell(`${fill(words.reviewProblem, { file, problem: fill(fileProblems[problem], { line }) })}\n`);
	}
	if (!read.isForeign) return read.events;
	const { events } = readWebAnnotations(text, { review: `file ${basename(file)}`, at: '' });
	if (events.length === 0) throw new Failure(fill(words.noReviewFile, { file }));
	return events;
}
