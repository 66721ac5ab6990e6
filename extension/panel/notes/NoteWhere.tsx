import { fill, type NoteState } from '#core';
import { isCell, type Place, usePanel } from '../context.ts';
import { nameOfAnchor, nameOfPlace } from '../place-name.ts';
import { Candidates } from './CandidateRows.tsx';
import { placeOf } from './note-filters.ts';
import { anchorAt, anchorOf, firstCell, inputOfSelection, keepSnapshot } from './note-place.ts';

/** The place of a note as the link to it; by its old names where it is not known. */
export function NotePlace({ note }: { readonly note: NoteState }) {
	const context = usePanel();
	const { words, attachments, go } = context;
	const anchor = note.anchor.current.value;
	const place = placeOf(attachments.get(note.id));
	if (!anchor) return <small>{words.notes.wholeDocument}</small>;
	const name = nameOfAnchor(anchor, words);
	if (!place) {
		return (
			<small>
				<bdi>{name}</bdi>
			</small>
		);
	}
	const where = nameOfPlace(place, context, anchor.quote);
	const link = (
		<button
			type="button"
			class="imc-quiet imc-place"
			title={name}
			aria-label={fill(words.notes.goTo, { place: where })}
			onClick={() => go(place)}
		>
			<bdi>{where}</bdi>
		</button>
	);
	const isExact = attachments.get(note.id)?.outcome === 'exact';
	return isExact ? (
		<span class="imc-where" data-outcome="exact">
			{link}
		</span>
	) : (
		link
	);
}

/** Where a note is now. Never a guess: what is ambiguous or gone keeps its old quote, and a person attaches it. */
export function NoteWhere({ note }: { readonly note: NoteState }) {
	const context = usePanel();
	const { words, reviewWords, attachments, opened, page, review, attempt, announce } = context;
	const anchor = note.anchor.current.value;
	const attachment = attachments.get(note.id);
	const attach = async (place: Place) => {
		const next = await anchorAt(place, context);
		if (!next) return;
		const isDone = await attempt(async () => {
			await keepSnapshot(next, context);
			await review.write('note-attached', { note: note.id, anchor: next });
		});
		if (isDone) announce(words.notes.saved);
	};
	const attachToSelection = async () => {
		const next = await anchorOf(await inputOfSelection(page?.selection ?? null, context), context);
		if (!next || 'problem' in next) return;
		await attach(
			next.kind === 'cell'
				? { sheet: next.sheet, row: next.row, column: next.column }
				: { start: next.start, end: next.start + next.quote.length },
		);
	};
	const place = placeOf(attachment);
	const outcome = attachment?.outcome;
	// In its place for certain: the link in the note's head says all.
	if (!anchor || (outcome === 'exact' && place)) return null;
	const isUnsure = outcome === 'changed' || outcome === 'ambiguous' || outcome === 'orphan';
	const selection = page?.selection;
	return (
		<div class="imc-where" data-outcome={outcome}>
			{outcome !== undefined && outcome !== 'exact' && (
				<p class={isUnsure ? 'imc-problem' : 'imc-help'}>
					{reviewWords.outcomes[outcome]}
					{isUnsure && anchor.quote !== '' && (
						<>
							{' '}
							{words.notes.oldQuote} <q dir="auto">{anchor.quote.slice(0, 300)}</q>
						</>
					)}
				</p>
			)}
			{attachment && 'candidates' in attachment && <Candidates anchor={anchor} places={attachment.candidates} onChoose={attach} />}
			{isUnsure && opened && selection && (
				<button type="button" onClick={() => void attachToSelection()}>
					{fill(words.notes.attachHere, {
						place: selection.kind === 'cell' ? `${selection.sheet} ${firstCell(selection.a1)}` : '…',
					})}
				</button>
			)}
			{isUnsure && opened?.kind === 'workbook' && !page && <AttachByHand sheets={opened.sheets} onAttach={attach} />}
			{place && isCell(place) && outcome === 'changed' && (
				<button type="button" onClick={() => void attach(place)}>
					{fill(words.notes.attachTo, { place: nameOfPlace(place, context) })}
				</button>
			)}
		</div>
	);
}

/** For a document that is open nowhere else, where nothing can be selected. */
function AttachByHand({ sheets, onAttach }: { readonly sheets: readonly string[]; readonly onAttach: (place: Place) => Promise<void> }) {
	const context = usePanel();
	const { words } = context;
	const submit = async (form: HTMLFormElement) => {
		const data = new FormData(form);
		const anchor = await anchorOf({ sheet: String(data.get('sheet')), cell: String(data.get('cell')), passage: '', start: -1 }, context);
		if (!anchor || 'problem' in anchor || anchor.kind !== 'cell') return context.announce(words.notes.badCell);
		await onAttach({ sheet: anchor.sheet, row: anchor.row, column: anchor.column });
	};
	return (
		<form
			class="imc-row"
			onSubmit={(event) => {
				event.preventDefault();
				void submit(event.currentTarget);
			}}
		>
			<label class="imc-field">
				<span>{words.notes.sheet}</span>
				<select name="sheet">
					{sheets.map((name) => (
						<option key={name}>{name}</option>
					))}
				</select>
			</label>
			<label class="imc-field">
				<span>{words.notes.cell}</span>
				<input name="cell" type="text" size={6} maxLength={12} required />
			</label>
			<button type="submit">{fill(words.notes.attachTo, { place: '…' })}</button>
		</form>
	);
}
