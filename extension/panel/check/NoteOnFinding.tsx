import { useState } from 'preact/hooks';
import { noteTopics, toA1 } from '#core';
import type { FindingView } from '#core/view';
import { usePanel } from '../context.ts';
import { NoteForm } from '../notes/NoteForm.tsx';

/** A note begun at what the checks found, at its cell; what is half-written about one finding is no matter of another. */
export function NoteOnFinding({ finding }: { readonly finding: FindingView }) {
	const { words, drafts } = usePanel();
	const field = `finding ${finding.id}`;
	const [isWriting, setWriting] = useState(drafts.read(field) !== undefined);
	const { place } = finding;
	if (!isWriting) {
		return (
			<button type="button" onClick={() => setWriting(true)}>
				{words.notes.onFinding}
			</button>
		);
	}
	const topic = noteTopics.find((one) => one === finding.topic) ?? 'other';
	const start = { topic, ...(place ? { sheet: place.sheet, cell: toA1(place) } : {}) };
	return <NoteForm begun={{ field, place: start }} asked={1} onDone={() => setWriting(false)} />;
}
