import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type NoteState, noteKinds, noteSeverities, noteTopics } from '#core';
import { useDraft } from '../../review/use-draft.ts';
import { usePanel } from '../context.ts';
import { DraftStatus } from '../DraftStatus.tsx';
import { Choice, Field } from '../Field.tsx';
import { inputOfSelection, wholeDocument } from './note-place.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { emptyNote, type NoteInput, saveNote } from './save-note.ts';

export interface NoteFormProps {
	/** The note that is being changed; a new one where left out. */
	readonly note?: NoteState;
	/** Counts up whenever somebody asked for a new note, by button, menu or key. */
	readonly asked: number;
	/** Where it is kept while it is typed, and what stands in it at first: one of its own for each finding. */
	readonly begun?: { readonly field: string; readonly place: Partial<NoteInput> };
	readonly onDone: () => void;
}

/** Writes a note, or changes one. All of it is kept as it is typed. */
export function NoteForm({ note, asked, begun, onDone }: NoteFormProps) {
	const context = usePanel();
	const { words, reviewWords, page, opened, attempt, announce } = context;
	const before = note?.content.current.value;
	const start: NoteInput = { ...emptyNote, ...before, ...begun?.place };
	const draft = useDraft<NoteInput>(note ? `note ${note.id}` : (begun?.field ?? 'note'), start);
	const form = draft.value;
	const [problem, setProblem] = useState('');
	const text = useRef<HTMLTextAreaElement>(null);
	const problemId = useId();
	const change = (part: Partial<NoteInput>) => {
		setProblem('');
		draft.set((now) => ({ ...now, ...part }));
	};
	const selected = async () => inputOfSelection((await page?.link.look()) ?? null, context);
	const takeSelection = async () => change(await selected());

	useEffect(() => {
		if (asked > 0) text.current?.focus();
	}, [asked]);
	const isTyped = useRef(draft.isTyped);
	isTyped.current = draft.isTyped;
	// The form follows the selection until something is typed into it, and keeps its place from then on.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the selection alone moves an untouched form
	useEffect(() => {
		let isOver = false;
		if (note || begun || !opened || isTyped.current) return;
		void selected().then((place) => {
			if (!isOver && !isTyped.current) draft.suggest((now) => ({ ...now, ...place }));
		});
		return () => {
			isOver = true;
		};
	}, [page?.selection, opened]);

	const save = async () => {
		let lack = '';
		const isSaved = await attempt(async () => {
			const missing = await saveNote(form, note, draft.fields, context);
			lack = missing ? words.notes[missing] : '';
		});
		setProblem(lack);
		if (!isSaved || lack !== '') return;
		draft.reset();
		announce(words.notes.saved);
		onDone();
	};
	const hasOwner = form.kind === 'measure' || form.kind === 'assessment';
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
					rows={3}
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
			<DraftStatus draft={draft} isEmpty={!draft.isTyped} />
			<button type="submit" class="imc-main">
				{words.notes.save}
			</button>{' '}
			{!note && form.sheet !== '' && (
				<button type="button" class="imc-quiet" onClick={() => change(wholeDocument)}>
					{words.notes.wholeReport}
				</button>
			)}
			<button type="button" onClick={onDone}>
				{words.close}
			</button>
		</form>
	);
}
