import { useId, useRef, useState } from 'preact/hooks';
import type { EventType, NoteState, NoteStatus } from '#core';
import { useDraft } from '../../review/use-draft.ts';
import { usePanel } from '../context.ts';
import { DraftStatus } from '../DraftStatus.tsx';

type Step = 'address' | 'resolve' | 'withdraw' | 'reopen';
const events = {
	address: 'note-addressed',
	resolve: 'note-resolved',
	withdraw: 'note-withdrawn',
	reopen: 'note-reopened',
} as const satisfies Record<Step, EventType>;

/** What may follow on each status. A note is withdrawn by whoever wrote it alone. */
const stepsFrom: Readonly<Record<NoteStatus, readonly Step[]>> = {
	open: ['address', 'resolve', 'withdraw'],
	addressed: ['resolve', 'reopen', 'withdraw'],
	resolved: ['reopen'],
	withdrawn: ['reopen'],
};

/** One field for what one has to say: sent as a reply, or as the remark of a change of status. */
export function NoteActions({
	note,
	isMine,
	onChange,
}: {
	readonly note: NoteState;
	readonly isMine: boolean;
	readonly onChange: () => void;
}) {
	const { review, words, attempt, announce } = usePanel();
	const draft = useDraft(`reply ${note.id}`, '');
	// Open where something is written already; from then on as the person wants it, whatever the text becomes.
	const [isOpen, setOpen] = useState(draft.value !== '');
	const [problem, setProblem] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	const problemId = useId();
	const finish = (isDone: boolean) => {
		if (!isDone) return;
		draft.reset();
		announce(words.notes.saved);
	};
	const take = async (step: Step) => {
		// Another's note is not closed without a word: the minutes say who and why.
		if (step === 'resolve' && !isMine && draft.value.trim() === '') {
			setProblem(words.notes.needsReason);
			return field.current?.focus();
		}
		setProblem('');
		finish(await attempt(() => review.write(events[step], { note: note.id, remark: draft.value.trim() }, draft.fields)));
	};
	const reply = async () =>
		finish(await attempt(() => review.write('note-replied', { note: note.id, text: draft.value.trim() }, draft.fields)));
	const steps = stepsFrom[note.status].filter((step) => step !== 'withdraw' || isMine);
	return (
		<details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{words.notes.act}</summary>
			<label class="imc-field">
				<span>{words.notes.remark}</span>
				<textarea
					ref={field}
					rows={2}
					maxLength={20_000}
					dir="auto"
					value={draft.value}
					aria-describedby={problemId}
					onInput={(event) => draft.set(event.currentTarget.value)}
				/>
			</label>
			<p id={problemId} class={problem === '' ? undefined : 'imc-problem'} role="alert">
				{problem}
			</p>
			<DraftStatus draft={draft} isEmpty={draft.value === ''} />
			<div class="imc-row">
				<button type="button" disabled={draft.value.trim() === ''} onClick={() => void reply()}>
					{words.notes.reply}
				</button>
				{steps.map((step) => (
					<button key={step} type="button" onClick={() => void take(step)}>
						{words.notes[step]}
					</button>
				))}
				{isMine && (
					<button type="button" onClick={onChange}>
						{words.notes.change}
					</button>
				)}
			</div>
		</details>
	);
}
