import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Language, type MinutesMember, REVIEW_FILE_EXTENSION, type ReviewWords, readReviewLog } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { FileDrop } from '#core/panel';
import type { ReplyOf } from '../contract/calls.ts';
import { closePage, connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { addToWorkbook, type ChosenFile, contentOf, type FileContent, membersIn, readChosen } from './add-reviews.ts';
import { reviewSheet } from './review-sheet.ts';

interface Added {
	readonly sheet: string;
	readonly count: number;
}

/** Shows what review files hold, and adds them to the workbook. */
export function AddReviews({ language }: { readonly language: Language }) {
	const { reviews: words, ownSheets, newReport, sidebar } = addonWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const held = useRequest<ReplyOf<'reviews'>>();
	const adding = useRequest<Added>();
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
				<p role="status">
					{words.added.replace('{count}', String(adding.result.count)).replace('{sheet}', () => adding.result?.sheet ?? '')}
				</p>
				<button type="button" class="imc-main" onClick={closePage}>
					{newReport.close}
				</button>
			</>
		);
	}
	const { log, id } = result;
	// The script has them of core, and core's tests see that none is missing.
	const reviewWords = result.words as unknown as ReviewWords;
	const contents = contentOf(files, log, id);
	const count = contents.reduce((sum, { fresh }) => sum + fresh, 0);
	const take = async (chosen: readonly File[]) => {
		const read = await Promise.all(chosen.map(readChosen));
		const names = new Set(read.map(({ name }) => name));
		// The same file, chosen again, may be a newer one.
		setFiles((all) => [...all.filter(({ name }) => !names.has(name)), ...read]);
	};
	const add = () =>
		adding.run(async () => {
			const sheetOf = (events: Parameters<typeof reviewSheet>[0]) =>
				reviewSheet(events, { name: words.sheet, made: ownSheets.made, words: reviewWords, day: today() });
			const sheet = await addToWorkbook((request) => server.addReviews(request), files, log, sheetOf);
			if (sheet === undefined) throw new Error(words.notKept);
			return { sheet, count };
		});
	return (
		<>
			<p>{words.lead}</p>
			<Present log={log} words={words} />
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
			<button type="button" class="imc-main" disabled={adding.isRunning || (count === 0 && log.length === 0)} onClick={add}>
				{count > 0 || log.length === 0 ? words.add : words.again}
			</button>
		</>
	);
}

type Words = ReturnType<typeof addonWordsFor>['reviews'];

function Present({ log, words }: { readonly log: ReplyOf<'reviews'>['log']; readonly words: Words }) {
	const names = membersIn(readReviewLog(log).events).map(({ name }) => name);
	return (
		<p>
			<bdi>{names.length === 0 ? words.nobodyYet : words.present.replace('{names}', () => names.join(', '))}</bdi>
		</p>
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
			<p>{words.counts.replace('{notes}', String(notes)).replace('{count}', String(fresh))}</p>
			{title !== '' && (
				<p>
					<bdi>{words.about.replace('{title}', () => title)}</bdi>
				</p>
			)}
			{isAboutOther && <p class="imc-problem">{words.other}</p>}
			{file.problems.map(({ line, problem }) => (
				<p key={line} class="imc-problem">
					{reviewWords.fileProblems[problem].replace('{line}', String(line))}
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
