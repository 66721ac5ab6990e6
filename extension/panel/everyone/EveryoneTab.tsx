import { useMemo, useState } from 'preact/hooks';
import {
	type ChecklistItemId,
	drawUpMinutes,
	fill,
	foldReviews,
	type Minutes,
	minutesToHtml,
	minutesToMarkdown,
	type NoteCell,
	submittedEvents,
	toA1,
} from '#core';
import { FileDrop } from '#core/panel';
import { isCell, type PanelContext, usePanel } from '../context.ts';
import { dayOf, today } from '../people.ts';
import { Agreement, FEW } from './Agreement.tsx';
import { cellAddress } from './cell-address.ts';
import { importReviews } from './import-reviews.ts';
import { SpacePart } from './SpacePart.tsx';
import { WorkbookRemarks } from './WorkbookReviews.tsx';

/** What needs talking about comes first. */
const standings = ['differ', 'one-answer', 'agree', 'no-answer'] as const;
type Standing = (typeof standings)[number];

/** All reviews merged: who said what, where they agree, and the minutes. */
export function EveryoneTab() {
	const context = usePanel();
	const { review, words, title, opened, attachments, attempt, announce } = context;
	const [remarks, setRemarks] = useState<readonly string[]>([]);
	const take = (files: readonly File[]) =>
		attempt(async () => {
			const { count, remarks: said } = await importReviews(files, context);
			setRemarks(said);
			announce(files.length > 1 ? fill(words.everyone.importedAll, { files: files.length, count }) : said.join(' '));
		});
	const day = today();
	const about = useMemo(() => ({ day, document: title, documentId: review.document }), [day, title, review.document]);
	const minutes = drawUpMinutes(review.state, { ...about, withPendingOf: review.mine });
	const cells = useMemo(() => cellsOf(attachments), [attachments]);
	// What was not sent is on this screen for its author's eyes, and on no paper.
	const forPaper = useMemo(() => {
		const report = opened?.minutes;
		return drawUpMinutes(foldReviews(submittedEvents(review.events)), {
			...about,
			...(opened ? { cells } : {}),
			...(report ? { report } : {}),
		});
	}, [review.events, about, opened, cells]);
	return (
		<>
			<SpacePart />
			<FileDrop
				label={words.everyone.importFiles}
				help={words.everyone.dropHelp}
				accept=".jsonl,.json,.jsonld,application/json"
				isMany
				onFiles={(files) => void take(files)}
			/>
			{remarks.map((remark) => (
				<p key={remark}>{remark}</p>
			))}
			<WorkbookRemarks />
			<Remarks />
			{minutes.members.length === 0 ? <p>{words.everyone.nobody}</p> : <Merged minutes={minutes} forPaper={forPaper} />}
		</>
	);
}

/** Where each note's cell is now, for links on paper; those that nobody can tell have none. */
function cellsOf(attachments: PanelContext['attachments']): ReadonlyMap<string, NoteCell> {
	return new Map(
		[...attachments].flatMap(([id, attachment]) =>
			'place' in attachment && isCell(attachment.place)
				? [[id, { sheet: attachment.place.sheet, a1: toA1(attachment.place) }] as const]
				: [],
		),
	);
}

/** What is kept and passed on, and counts for nothing here: said, so that nobody wonders. */
function Remarks() {
	const { review, words } = usePanel();
	const { unknown, clashes, setAside } = review.state;
	const counts = {
		newer: unknown.length,
		unread: review.unread.length,
		clashes: clashes.length,
		notTheirs: setAside.filter(({ reason }) => reason === 'not-theirs').length,
		noReason: setAside.filter(({ reason }) => reason === 'no-reason').length,
	};
	return (Object.keys(counts) as (keyof typeof counts)[]).map((key) =>
		counts[key] > 0 ? <p key={key}>{fill(words.everyone[key], { count: counts[key] })}</p> : null,
	);
}

function Merged({ minutes, forPaper }: { readonly minutes: Minutes; readonly forPaper: Minutes }) {
	const context = usePanel();
	const { words, reviewWords } = context;
	const ofStanding = (standing: Standing) => minutes.items.filter(({ agreement }) => agreement === standing);
	return (
		<>
			<h2>{words.everyone.members}</h2>
			<Members members={minutes.members} />
			<MinutesButtons minutes={forPaper} />
			<h2>{words.everyone.agreement}</h2>
			<p class="imc-chips">
				{standings.map((standing) => {
					const count = ofStanding(standing).length;
					return count === 0 ? null : (
						<span key={standing} class={`imc-chip imc-chip-${standing}`}>
							{reviewWords.minutes.agreement[standing]} ({count})
						</span>
					);
				})}
			</p>
			<ul>{standings.slice(0, -1).flatMap((standing) => ofStanding(standing).map((item) => <Agreement key={item.id} item={item} />))}</ul>
			{ofStanding('no-answer').length > 0 && (
				<details>
					<summary>
						{reviewWords.minutes.agreement['no-answer']} ({ofStanding('no-answer').length})
					</summary>
					<ul>
						{ofStanding('no-answer').map(({ id }) => (
							<li key={id}>{reviewWords.checklist[id as ChecklistItemId].question}</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}

/** How many gave which verdict, and who. */
function Members({ members }: { readonly members: Minutes['members'] }) {
	const context = usePanel();
	const { reviewWords } = context;
	const counts = new Map<string, number>();
	for (const { verdict } of members) {
		const name = verdict ? reviewWords.verdicts[verdict.verdict] : reviewWords.minutes.notSubmitted;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return (
		<details open={members.length <= FEW}>
			<summary>{[...counts].map(([name, count]) => `${name}: ${count}`).join(' · ')}</summary>
			<ul>
				{members.map(({ name, municipality, role, verdict }) => (
					<li key={`${name} ${municipality}`} class="imc-card">
						<b>
							<bdi>{name}</bdi>
						</b>{' '}
						(<bdi>{municipality}</bdi>), {reviewWords.roles[role]}
						<p>
							{verdict ? <b>{reviewWords.verdicts[verdict.verdict]}</b> : reviewWords.minutes.notSubmitted}
							{verdict && `, ${dayOf(verdict.on, context)}`} <bdi>{verdict?.remark}</bdi>
						</p>
					</li>
				))}
			</ul>
		</details>
	);
}

function MinutesButtons({ minutes }: { readonly minutes: Minutes }) {
	const { words, reviewWords, review, address, announce } = usePanel();
	const [shown, setShown] = useState('');
	const addressOf = cellAddress(address, review.state);
	const print = (isAgenda: boolean) => {
		const address = URL.createObjectURL(new Blob([minutesToHtml(minutes, reviewWords, { isAgenda, addressOf })], { type: 'text/html' }));
		window.open(address, '_blank', 'noopener');
		setTimeout(() => URL.revokeObjectURL(address), 600_000);
	};
	const copy = async () => {
		const text = minutesToMarkdown(minutes, reviewWords, { addressOf });
		try {
			await navigator.clipboard.writeText(text);
			setShown('');
			announce(words.everyone.copied);
		} catch {
			setShown(text);
			announce(words.everyone.notCopied);
		}
	};
	return (
		<section aria-labelledby="minutes-heading">
			<h2 id="minutes-heading">{words.everyone.minutes}</h2>
			<div class="imc-row">
				<button type="button" onClick={() => print(false)}>
					{words.everyone.print}
				</button>
				<button type="button" onClick={() => print(true)}>
					{reviewWords.minutes.agenda}
				</button>
				<button type="button" onClick={() => void copy()}>
					{words.everyone.copy}
				</button>
			</div>
			{shown !== '' && (
				<label class="imc-field">
					<span>{words.everyone.notCopied}</span>
					<textarea rows={10} readOnly value={shown} onFocus={(event) => event.currentTarget.select()} />
				</label>
			)}
		</section>
	);
}
