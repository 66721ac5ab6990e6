import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, noteKinds } from '#core';
import { usePanel } from '../context.ts';
import { Choice } from '../Field.tsx';
import { ContextMenuOffer } from './ContextMenuOffer.tsx';
import { NoteCard } from './NoteCard.tsx';
import { NoteForm } from './NoteForm.tsx';
import { filterNotes, municipalityByReview, type NoteFilters, noteShows } from './note-filters.ts';
import { groupByPlace, orderByPlace } from './note-order.ts';

const SHOWN_AT_ONCE = 50;

export interface NotesTabProps {
	readonly asked: number;
	/** A note that was opened from its mark on the page. */
	readonly openNote: string | undefined;
}

export function NotesTab({ asked, openNote }: NotesTabProps) {
	const context = usePanel();
	const { drafts, words, reviewWords, panelWords, page } = context;
	const [isWriting, setWriting] = useState(asked > 0 || drafts.read('note') !== undefined);
	const [askedHere, setAskedHere] = useState(0);
	const [filters, setFilters] = useState<NoteFilters>({ show: 'open', kind: '', municipality: '' });
	const [limit, setLimit] = useState(SHOWN_AT_ONCE);
	const list = useRef<HTMLDivElement>(null);
	const create = useRef<HTMLButtonElement>(null);
	const wasWriting = useRef(isWriting);
	// The focus must not go with the form: whoever works by keyboard goes on from where it began.
	useEffect(() => {
		if (wasWriting.current && !isWriting) create.current?.focus();
		wasWriting.current = isWriting;
	}, [isWriting]);
	useEffect(() => {
		if (asked > 0) setWriting(true);
	}, [asked]);
	useEffect(() => {
		if (openNote === undefined) return;
		setFilters({ show: 'all', kind: '', municipality: '' });
		setLimit(Number.POSITIVE_INFINITY);
		requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(openNote)}"]`)?.focus());
	}, [openNote]);
	const notes = orderByPlace(filterNotes(context.notes, filters, context), context);
	const municipalities = [...new Set(municipalityByReview(context).values())].filter((name) => name !== '');
	const { filters: labels } = words.notes;
	const shows = noteShows.filter((show) => show !== 'here' || page?.document.tellsSelection);
	return (
		<>
			{isWriting ? (
				<NoteForm asked={asked + askedHere} onDone={() => setWriting(false)} />
			) : (
				<button
					type="button"
					class="imc-main"
					ref={create}
					onClick={() => {
						setWriting(true);
						setAskedHere(askedHere + 1);
					}}
				>
					{words.notes.create}
				</button>
			)}
			<div class="imc-row">
				<Choice
					label={labels.label}
					value={filters.show}
					options={shows.map((key) => [key, labels[key]])}
					onChange={(show) => setFilters({ ...filters, show })}
				/>
				<Choice
					label={words.notes.kind}
					value={filters.kind}
					options={[['', labels.everyKind], ...noteKinds.map((key) => [key, reviewWords.kinds[key]] as const)]}
					onChange={(kind) => setFilters({ ...filters, kind })}
				/>
				{municipalities.length > 1 && (
					<Choice
						label={labels.municipality}
						value={filters.municipality}
						options={[['', labels.everyMunicipality], ...municipalities.map((name) => [name, name] as const)]}
						onChange={(municipality) => setFilters({ ...filters, municipality })}
					/>
				)}
			</div>
			<p class="imc-count" role="status">
				{fill(words.notes.shown, { shown: notes.length, total: context.notes.length })}
			</p>
			{notes.length === 0 && <p>{words.notes.none}</p>}
			<div ref={list}>
				{groupByPlace(notes.slice(0, limit), context).map(({ name, notes: group }) => (
					<section key={name}>
						<h2 class="imc-group-name">
							<bdi>{name}</bdi>
						</h2>
						<ol>
							{group.map((note) => (
								<NoteCard key={note.id} note={note} />
							))}
						</ol>
					</section>
				))}
			</div>
			{notes.length > limit && (
				<button type="button" class="imc-quiet" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
					{panelWords.more} ({notes.length - limit})
				</button>
			)}
			<ContextMenuOffer />
		</>
	);
}
