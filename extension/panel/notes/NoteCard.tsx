import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, isOverdue, type NoteState, type Said } from '#core';
import { usePanel } from '../context.ts';
import { dayOf, nameOfActor, today } from '../people.ts';
import { NoteActions } from './NoteActions.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NotePlace, NoteWhere } from './NoteWhere.tsx';

/** A note: what it says, about what, where that is now, and what became of it. */
export function NoteCard({ note }: { readonly note: NoteState }) {
	const context = usePanel();
	const { words, reviewWords, review } = context;
	const [isChanging, setChanging] = useState(false);
	const card = useRef<HTMLLIElement>(null);
	const wasChanging = useRef(false);
	// The focus must not go with the form.
	useEffect(() => {
		if (wasChanging.current && !isChanging) card.current?.focus();
		wasChanging.current = isChanging;
	}, [isChanging]);
	const { current, besides, history } = note.content;
	const { kind, severity, topic, text, owner, due } = current.value;
	if (isChanging) {
		return (
			<li data-note={note.id} tabIndex={-1}>
				<NoteForm note={note} asked={0} onDone={() => setChanging(false)} />
			</li>
		);
	}
	const isMine = note.actor === review.me.actor;
	const saysKind = kind !== 'issue';
	const isOwn = note.isPending && note.review === review.mine;
	return (
		<li ref={card} class={`imc-card imc-note imc-note-${severity}`} data-note={note.id} data-status={note.status} tabIndex={-1}>
			<p class="imc-note-head">
				<b>
					<bdi>{nameOfActor(note.actor, context)}</bdi>
				</b>{' '}
				<small>{dayOf(note.at, context)}</small> <NotePlace note={note} />
				{saysKind && <b class="imc-chip">{reviewWords.kinds[kind]}</b>}
				{severity === 'high' && (
					<b class="imc-chip imc-chip-high">
						{words.notes.severity}: {reviewWords.severities[severity]}
					</b>
				)}
				{topic !== 'other' && <span class="imc-chip">{reviewWords.topics[topic]}</span>}
				{note.status !== 'open' && <b class="imc-chip">{reviewWords.statuses[note.status]}</b>}
				{note.isEarlier && <span class="imc-chip">{reviewWords.minutes.earlier}</span>}
				{isOverdue(note, today()) && <b class="imc-chip imc-chip-high">{reviewWords.minutes.overdue}</b>}
				{note.issue && <span class="imc-chip">{fill(words.notes.inIssues, { issue: note.issue.current.value })}</span>}
			</p>
			<p class="imc-text" dir="auto">
				{text}
			</p>
			{(owner !== undefined || due !== undefined) && (
				<p>
					<small>{words.notes.owner}</small> <bdi>{owner ?? reviewWords.minutes.noOwner}</bdi> · <small>{words.notes.due}</small>{' '}
					{due === undefined ? reviewWords.minutes.noDate : dayOf(due, context)}
				</p>
			)}
			{isOwn && <p class="imc-help imc-pending">{words.notes.pending}</p>}
			{besides.map((said) => (
				<p key={said.event} class="imc-problem imc-text" dir="auto">
					{words.notes.alsoWritten} {said.value.text}
				</p>
			))}
			<NoteWhere note={note} />
			<StaffResponse note={note} />
			<NoteReplies note={note} />
			{(history.length > 1 || note.changes.length > 0) && (
				<details>
					<summary>{words.notes.history}</summary>
					<ul>
						{history.slice(0, -1).map((said) => (
							<li key={said.event}>
								<del dir="auto">{said.value.text}</del> <small>{dayOf(said.at, context)}</small>
							</li>
						))}
						{note.changes.map((said) => (
							<li key={said.event}>
								{reviewWords.statuses[said.value.status]} <bdi>{said.value.remark}</bdi>{' '}
								<small>{fill(words.by, { name: nameOfActor(said.actor, context), date: dayOf(said.at, context) })}</small>
								<TakeBack said={said} />
							</li>
						))}
					</ul>
				</details>
			)}
			<NoteActions note={note} isMine={isMine} onChange={() => setChanging(true)} />
		</li>
	);
}

/** What the cooperation says to it: written in the workbook, and others of theirs said at the same time. */
function StaffResponse({ note }: { readonly note: NoteState }) {
	const context = usePanel();
	const { words, reviewWords } = context;
	const { response } = note;
	if (!response) return null;
	const { response: text, state } = response.current.value;
	const others = [...new Set(response.besides.map(({ value }) => value.response))].filter((other) => other !== text);
	return (
		<div class="imc-response">
			<p class="imc-text" dir="auto">
				<b>
					{reviewWords.roles.staff}
					{state === 'none' ? '' : ` · ${reviewWords.responseStates[state]}`}
				</b>{' '}
				{text} <small>{dayOf(response.current.at, context)}</small>
			</p>
			{others.map((other) => (
				<p key={other} class="imc-problem imc-text" dir="auto">
					{words.notes.alsoWritten} {other}
				</p>
			))}
		</div>
	);
}

function NoteReplies({ note }: { readonly note: NoteState }) {
	const context = usePanel();
	const { words, review } = context;
	// What another member has not sent is not for these eyes, though a copy of theirs may hold it.
	const replies = note.replies.filter(({ isPending, actor }) => !isPending || actor === review.me.actor);
	if (replies.length === 0) return null;
	return (
		<ul class="imc-replies" aria-label={words.notes.replies}>
			{replies.map((reply) => (
				<li key={reply.event}>
					<span class="imc-text" dir="auto">
						{reply.value}
					</span>{' '}
					<small>{fill(words.by, { name: nameOfActor(reply.actor, context), date: dayOf(reply.at, context) })}</small>
					<TakeBack said={reply} />
				</li>
			))}
		</ul>
	);
}

/** What was not sent yet can be taken back, and leaves nothing. */
function TakeBack({ said }: { readonly said: Said<unknown> }) {
	const { review, words, attempt } = usePanel();
	if (!said.isPending || said.actor !== review.me.actor) return null;
	return (
		<span class="imc-pending">
			{' '}
			<small>{words.notes.pending}</small>{' '}
			<button type="button" class="imc-quiet" onClick={() => void attempt(() => review.takeBack(said.event))}>
				{words.notes.takeBack}
			</button>
		</span>
	);
}
