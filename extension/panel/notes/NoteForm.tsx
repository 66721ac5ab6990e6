import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
	type NoteContent,
	type NoteKind,
	type NoteSeverity,
	type NoteState,
	type NoteTopic,
	noteKinds,
	noteSeverities,
	noteTopics,
} from '#core';
import { usePanel } from '../context.ts';
import { DraftStatus } from '../DraftStatus.tsx';
import { Choice, Field } from '../Field.tsx';
import { useDraft } from '../use-draft.ts';
import { anchorOf, inputOfSelection, keepSnapshot, type PlaceInput, wholeDocument } from './note-place.ts';
import { PlaceFields } from './PlaceFields.tsx';

interface FormValue extends PlaceInput {
	readonly kind: NoteKind;
	readonly severity: NoteSeverity;
	readonly topic: NoteTopic;
	readonly text: string;
	readonly owner: string;
	readonly due: string;
}

const emptyNote: FormValue = { kind: 'issue', severity: 'medium', topic: 'other', text: '', owner: '', due: '', ...wholeDocument };

export interface NoteFormProps {
	/** The note that is being changed; a new one where left out. */
	readonly note?: NoteState;
	/** Counts up whenever somebody asked for a new note, by button, menu or key. */
	readonly asked: number;
	readonly onDone: () => void;
}

/** Writes a note, or changes one. All of it is kept as it is typed. */
export function NoteForm({ note, asked, onDone }: NoteFormProps) {
	const context = usePanel();
	const { review, words, reviewWords, page, opened, attempt, announce } = context;
	const before = note?.content.current.value;
	const start: FormValue = before ? { ...emptyNote, ...before } : emptyNote;
	const draft = useDraft<FormValue>(review, note ? `note ${note.id}` : 'note', start);
	const form = draft.value;
	const [problem, setProblem] = useState('');
	const text = useRef<HTMLTextAreaElement>(null);
	const isTouched = useRef(false);
	const problemId = useId();
	const change = (part: Partial<FormValue>) => {
		setProblem('');
		isTouched.current = true;
		draft.set((now) => ({ ...now, ...part }));
	};
	const selected = async () => inputOfSelection((await page?.link.look()) ?? null, context);
	const takeSelection = async () => change(await selected());

	useEffect(() => {
		if (asked > 0) text.current?.focus();
	}, [asked]);
	// The form follows the selection until something is typed into it, and keeps its place from then on.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the selection alone moves an untouched form
	useEffect(() => {
		let isOver = false;
		if (note || !opened || JSON.stringify({ ...form, ...wholeDocument }) !== JSON.stringify(emptyNote) || isTouched.current) return;
		void selected().then((place) => {
			if (!isOver && !isTouched.current) draft.suggest((now) => ({ ...now, ...place }));
		});
		return () => {
			isOver = true;
		};
	}, [page?.selection, opened]);

	const save = async () => {
		if (form.text.trim() === '') return setProblem(words.notes.needsText);
		if (form.kind === 'measure' && (form.owner.trim() === '' || form.due === '')) return setProblem(words.notes.needsOwner);
		const anchor = note ? null : await anchorOf(form, context);
		if (anchor && 'problem' in anchor) return setProblem(words.notes[anchor.problem]);
		const content = contentOf(form);
		const isSaved = await attempt(async () => {
			if (note) return review.write('note-edited', { ...content, note: note.id }, draft.fields);
			await keepSnapshot(anchor, context);
			return review.write('note-added', { ...content, anchor }, draft.fields);
		});
		if (!isSaved) return;
		draft.reset();
		announce(words.notes.saved);
		onDone();
	};
	const hasOwner = form.kind === 'measure' || form.kind === 'assessment';
	const isEmpty = !isTouched.current && form.text === start.text;
	return (
		<form
			class="imc-card"
			aria-label={note ? words.notes.edit : words.notes.create}
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<h2>{note ? words.notes.edit : words.notes.create}</h2>
			{!note && <PlaceFields value={form} onChange={change} onTakeSelection={() => void takeSelection()} />}
			<div class="imc-row">
				<Choice
					label={words.notes.kind}
					value={form.kind}
					options={noteKinds.map((key) => [key, reviewWords.kinds[key]])}
					onChange={(kind) => change({ kind })}
				/>
				<Choice
					label={words.notes.severity}
					value={form.severity}
					options={noteSeverities.map((key) => [key, reviewWords.severities[key]])}
					onChange={(severity) => change({ severity })}
				/>
				<Choice
					label={words.notes.topic}
					value={form.topic}
					options={noteTopics.map((key) => [key, reviewWords.topics[key]])}
					onChange={(topic) => change({ topic })}
				/>
			</div>
			<Field label={words.notes.text}>
				<textarea
					ref={text}
					rows={4}
					maxLength={20_000}
					dir="auto"
					value={form.text}
					aria-describedby={problemId}
					onInput={(event) => change({ text: event.currentTarget.value })}
				/>
			</Field>
			{hasOwner && (
				<div class="imc-row">
					<Field label={words.notes.owner}>
						<input
							type="text"
							maxLength={500}
							dir="auto"
							value={form.owner}
							onInput={(event) => change({ owner: event.currentTarget.value })}
						/>
					</Field>
					<Field label={words.notes.due}>
						<input type="date" value={form.due} onInput={(event) => change({ due: event.currentTarget.value })} />
					</Field>
				</div>
			)}
			<p id={problemId} class={problem === '' ? undefined : 'imc-problem'} role="alert">
				{problem}
			</p>
			<DraftStatus draft={draft} isEmpty={isEmpty} />
			<button type="submit" class="imc-main">
				{words.notes.save}
			</button>{' '}
			<button type="button" onClick={onDone}>
				{words.close}
			</button>
		</form>
	);
}

function contentOf({ kind, severity, topic, text, owner, due }: FormValue): NoteContent {
	const isOwned = kind === 'measure' || kind === 'assessment';
	return {
		kind,
		severity,
		topic,
		text: text.trim(),
		...(isOwned && owner.trim() !== '' ? { owner: owner.trim() } : {}),
		...(isOwned && /^\d{4}-\d{2}-\d{2}$/.test(due) ? { due } : {}),
	};
}
