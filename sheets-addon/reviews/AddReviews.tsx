import { useEffect, useMemo, useState } from 'preact/hooks';
import {
	fill,
	foldReviews,
	type Language,
	type MinutesMember,
	mergeEvents,
	type NoteState,
	REVIEW_FILE_EXTENSION,
	type ReviewEvent,
	type ReviewWords,
	readReviewLog,
} from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { FileDrop } from '#core/panel';
import type { ReplyOf } from '../contract/calls.ts';
import { closePage, connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import {
	addToWorkbook,
	type ChosenFile,
	contentOf,
	type FileContent,
	membersIn,
	readChosen,
	type SheetSource,
	sharedEvents,
} from './add-reviews.ts';
import { cellsOfNotes, issueOf, notInIssues } from './notes-as-issues.ts';
import { reviewSheet } from './review-sheet.ts';
import { readByHand, type StaffStep, staffEvents, type WrittenByHand } from './staff-answers.ts';

/** Letters of a note that tell it from others. */
const SHORT = 200;

interface Added {
	readonly sheet: string;
	readonly count: number;
}

/** Shows what review files hold, and adds them to the workbook. */
export function AddReviews({ language }: { readonly language: Language }) {
	const { reviews: words, newReport, sidebar } = addonWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const held = useRequest<ReplyOf<'reviews'>>();
	const adding = useRequest<Added>();
	const issuing = useRequest<string>();
	const [files, setFiles] = useState<readonly ChosenFile[]>([]);
	const load = held.run;
	useEffect(() => load(() => server.reviews({})), [server, load]);

	const { result } = held;
	if (!result) {
		return (
			<>
				<p role="status">{held.isRunning ? words.loading : ''}</p>
				{held.isRunning && <progress class="imc-progress" aria-label={words.loading} />}
				<div role="alert">{held.problem !== undefined && <p class="imc-problem">{held.problem}</p>}</div>
			</>
		);
	}
	if (adding.result && !adding.isRunning) {
		return (
			<>
				<p role="status">{fill(words.added, { count: adding.result.count, sheet: adding.result?.sheet ?? '' })}</p>
				<button type="button" class="imc-main" onClick={closePage}>
					{newReport.close}
				</button>
			</>
		);
	}
	const { log, rows, id } = result;
	// The script has them of core, and core's tests see that none is missing.
	const reviewWords = result.words as unknown as ReviewWords;
	const byHand = readByHand(rows, foldReviews(readReviewLog(log).events));
	const contents = contentOf(files, log, id);
	const count = contents.reduce((sum, { fresh }) => sum + fresh, 0);
	const take = async (chosen: readonly File[]) => {
		const read = await Promise.all(chosen.map(readChosen));
		const names = new Set(read.map(({ name }) => name));
		// The same file, chosen again, may be a newer one.
		setFiles((all) => [...all.filter(({ name }) => !names.has(name)), ...read]);
	};
	/** All events: those of the workbook and of the files, and what the staff did. */
	const eventsOf = (source: SheetSource, linked: StaffStep['linked'] = []) => {
		const events = sharedEvents(source.log, files);
		const { answers, tooLong } = readByHand(source.rows, foldReviews(events));
		if (tooLong.length > 0) throw new Error(fill(words.tooLong, { text: tooLong.join(' · ') }));
		const step = { id, at: new Date().toISOString(), newId: () => crypto.randomUUID(), answers, linked };
		return mergeEvents(events, staffEvents(events, step));
	};
	const makeSheet = async (linked?: StaffStep['linked']) => {
		const where = await server.reviewedCells({});
		const help = { response: words.writeHere, state: words.chooseState };
		const sheetOf = (events: readonly ReviewEvent[]) =>
			reviewSheet(events, {
				name: words.sheet,
				made: words.made,
				words: reviewWords,
				help,
				day: today(),
				documentId: `sheets:${id}`,
				cells: cellsOfNotes(events, where.kept),
				issues: where.issues,
			});
		const sheet = await addToWorkbook(
			(request) => server.addReviews(request),
			{ log, rows },
			(source) => eventsOf(source, linked),
			sheetOf,
		);
		if (sheet === undefined) throw new Error(words.notKept);
		return sheet;
	};
	const add = () => adding.run(async () => ({ sheet: await makeSheet(), count: count + byHand.answers.length }));
	const addIssue = (note: NoteState) =>
		issuing.run(async () => {
			const issue = issueOf(note, foldReviews(eventsOf({ log, rows })), { words, reviewWords });
			const made = await server.addIssue(issue);
			await makeSheet([{ note: note.id, issue: made.id }]);
			load(() => server.reviews({}));
			return made.id;
		});
	const isBusy = adding.isRunning || issuing.isRunning;
	const fresh = count + byHand.answers.length;
	return (
		<>
			<p>{words.lead}</p>
			<Present log={log} words={words} />
			<ByHand byHand={byHand} words={words} />
			<FileDrop
				label={words.choose}
				help={words.drop}
				accept={`${REVIEW_FILE_EXTENSION},.jsonl,.json`}
				isMany
				onFiles={(all) => void take(all)}
			/>
			<ul aria-live="polite">
				{contents.map((content) => (
					<li key={content.file.name} class="imc-card">
						<FileCard content={content} words={words} reviewWords={reviewWords} />
						<button
							type="button"
							disabled={adding.isRunning}
							aria-label={`${words.leaveOut}: ${content.file.name}`}
							onClick={() => setFiles((all) => all.filter((file) => file !== content.file))}
						>
							{words.leaveOut}
						</button>
					</li>
				))}
			</ul>
			<div role="alert">{adding.problem !== undefined && <p class="imc-problem">{adding.problem}</p>}</div>
			<p role="status">{adding.isRunning ? words.adding : ''}</p>
			{adding.isRunning && <progress class="imc-progress" aria-label={words.adding} />}
			<button type="button" class="imc-main" disabled={isBusy || (fresh === 0 && log.length === 0)} onClick={add}>
				{count > 0 || log.length === 0 ? words.add : byHand.answers.length > 0 ? words.takeUp : words.again}
			</button>
			<NotInIssues notes={notInIssues(readReviewLog(log).events, `sheets:${id}`)} isBusy={isBusy} onAdd={addIssue} words={words} />
			<div role="alert">{issuing.problem !== undefined && <p class="imc-problem">{issuing.problem}</p>}</div>
			<p role="status">
				{issuing.isRunning ? words.addingIssue : issuing.result !== undefined && fill(words.issueAdded, { id: issuing.result ?? '' })}
			</p>
			{issuing.isRunning && <progress class="imc-progress" aria-label={words.addingIssue} />}
		</>
	);
}

type Words = ReturnType<typeof addonWordsFor>['reviews'];

function Present({ log, words }: { readonly log: ReplyOf<'reviews'>['log']; readonly words: Words }) {
	const names = membersIn(readReviewLog(log).events).map(({ name }) => name);
	return (
		<p>
			<bdi>{names.length === 0 ? words.nobodyYet : fill(words.present, { names: names.join(', ') })}</bdi>
		</p>
	);
}

/** What staff wrote on the sheet, and what of it can't be kept as it stands. */
function ByHand({ byHand, words }: { readonly byHand: WrittenByHand; readonly words: Words }) {
	const { answers, noStates, changed, unknown, tooLong } = byHand;
	const remarks = [
		...(answers.length > 0 ? [fill(words.written, { count: answers.length })] : []),
		...noStates.map((text) => fill(words.noState, { text })),
		...changed.map((text) => fill(words.putBack, { text })),
		...unknown.map((text) => fill(words.noNote, { text })),
		...tooLong.map((text) => fill(words.tooLong, { text })),
	];
	return remarks.map((remark) => (
		<p key={remark}>
			<bdi>{remark}</bdi>
		</p>
	));
}

interface NotInIssuesProps {
	readonly notes: readonly NoteState[];
	readonly isBusy: boolean;
	readonly onAdd: (note: NoteState) => void;
	readonly words: Words;
}

/** What asks for something to be done and has no row in the report's Issues yet. */
function NotInIssues({ notes, isBusy, onAdd, words }: NotInIssuesProps) {
	if (notes.length === 0) return null;
	return (
		<section aria-labelledby="not-in-issues">
			<h2 id="not-in-issues">{words.notInIssues}</h2>
			<ul>
				{notes.map((note) => {
					const { text } = note.content.current.value;
					return (
						<li key={note.id} class="imc-card">
							<p>
								<bdi>{text.length > SHORT ? `${text.slice(0, SHORT)}…` : text}</bdi>
							</p>
							<button type="button" disabled={isBusy} aria-label={`${words.addIssue}: ${text.slice(0, SHORT)}`} onClick={() => onAdd(note)}>
								{words.addIssue}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

interface FileCardProps {
	readonly content: FileContent;
	readonly words: Words;
	readonly reviewWords: ReviewWords;
}

function FileCard({ content, words, reviewWords }: FileCardProps) {
	const { file, members, notes, fresh, title, isAboutOther } = content;
	const name = (
		<b>
			<bdi>{file.name}</bdi>
		</b>
	);
	if (file.isForeign) {
		return (
			<>
				{name}
				<p class="imc-problem">{words.foreign}</p>
			</>
		);
	}
	return (
		<>
			{name}
			{members.map((member) => (
				<Member key={`${member.name} ${member.municipality}`} member={member} reviewWords={reviewWords} />
			))}
			<p>{fill(words.counts, { notes, count: fresh })}</p>
			{title !== '' && (
				<p>
					<bdi>{fill(words.about, { title })}</bdi>
				</p>
			)}
			{isAboutOther && <p class="imc-problem">{words.other}</p>}
			{file.problems.map(({ line, problem }) => (
				<p key={line} class="imc-problem">
					{fill(reviewWords.fileProblems[problem], { line })}
				</p>
			))}
		</>
	);
}

function Member({ member, reviewWords }: { readonly member: MinutesMember; readonly reviewWords: ReviewWords }) {
	const { name, municipality, role, verdict } = member;
	return (
		<p>
			<bdi>{name}</bdi> (<bdi>{municipality}</bdi>), {reviewWords.roles[role]}:{' '}
			<b>{verdict ? reviewWords.verdicts[verdict.verdict] : reviewWords.minutes.notSubmitted}</b>
		</p>
	);
}

/** The person's own day, as an ISO date. */
function today(): string {
	const now = new Date();
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
