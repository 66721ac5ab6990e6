import { useId } from 'preact/hooks';
import { usePanel } from '../context.ts';
import { Choice, Field } from '../Field.tsx';
import { type PlaceInput, wholeDocument } from './note-place.ts';

/** What a note is about: a cell or a passage, taken from the selection or written by hand. */
export function PlaceFields({
	value,
	onChange,
	onTakeSelection,
}: {
	readonly value: PlaceInput;
	readonly onChange: (value: Partial<PlaceInput>) => void;
	readonly onTakeSelection: () => void;
}) {
	const { opened, page, words } = usePanel();
	const helpId = useId();
	if (!opened) return null;
	const takes = page?.document.tellsSelection && (
		<button type="button" onClick={onTakeSelection} disabled={!page.selection}>
			{words.notes.useSelection}
		</button>
	);
	if (opened.kind === 'text')
		return (
			<>
				<Field label={words.notes.passage}>
					<textarea
						rows={2}
						maxLength={2000}
						dir="auto"
						value={value.passage}
						aria-describedby={helpId}
						onInput={(event) => onChange({ passage: event.currentTarget.value, start: -1 })}
					/>
				</Field>
				<p class="imc-help" id={helpId}>
					{words.notes.passageHelp}
				</p>
				{takes}
			</>
		);
	return (
		<div class="imc-row">
			<Choice
				label={words.notes.sheet}
				value={value.sheet}
				options={[['', words.notes.wholeDocument], ...opened.sheets.map((name) => [name, name] as const)]}
				onChange={(sheet) => onChange(sheet === '' ? wholeDocument : { sheet })}
			/>
			{value.sheet !== '' && (
				<Field label={words.notes.cell}>
					<input
						type="text"
						size={6}
						maxLength={12}
						value={value.cell}
						onInput={(event) => onChange({ cell: event.currentTarget.value })}
					/>
				</Field>
			)}
			{takes}
		</div>
	);
}
