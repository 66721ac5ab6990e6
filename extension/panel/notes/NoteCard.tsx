import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, type NoteState } from '#core';
import { usePanel } from '../context.ts';
import { dayOf, nameOfActor } from '../people.ts';
import { NoteActions } from './NoteActions.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteWhere } from './NoteWhere.tsx';

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
	return (
		<li ref={card} class={`imc-card imc-note imc-note-${severity}`} data-note={note.id} data-status={note.status} tabIndex={-1}>
			<p class="imc-chips">
				<b class="imc-chip">{reviewWords.kinds[kind]}</b>
				{note.status !== 'open' && <b class="imc-chip">{reviewWords.statuses[note.status]}</b>}
				<span class="imc-chip">
					{words.notes.severity}: {reviewWords.severities[severity]}
				</span>
				{topic !== 'other' && (
					<span class="imc-chip">
						{words.notes.topic}: {reviewWords.topics[topic]}
					</span>
				)}
				{note.isPending && note.review === review.mine && <span class="imc-chip imc-chip-pending">{words.notes.pending}</span>}
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
			{besides.map((said) => (
				<p key={said.event} class="imc-problem imc-text" dir="auto">
					{words.notes.alsoWritten} {said.value.text}
				</p>
			))}
			<p class="imc-help">{fill(words.by, { name: nameOfActor(note.actor, context), date: dayOf(note.at, context) })}</p>
			<NoteWhere note={note} />
			{note.replies.length > 0 && (
				<ul class="imc-replies" aria-label={words.notes.replies}>
					{note.replies.map((reply) => (
						<li key={reply.event}>
							<span class="imc-text" dir="auto">
								{reply.value}
							</span>{' '}
							<small>{fill(words.by, { name: nameOfActor(reply.actor, context), date: dayOf(reply.at, context) })}</small>
						</li>
					))}
				</ul>
			)}
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
							</li>
						))}
					</ul>
				</details>
			)}
			<NoteActions note={note} isMine={isMine} onChange={() => setChanging(true)} />
		</li>
	);
}
