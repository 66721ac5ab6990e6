import { useEffect, useState } from 'preact/hooks';
import { type Anchor, type CandidateRows, type CellAnchor, fill, type Locator, type TextPlace, toA1 } from '#core';
import { isCell, type Place, usePanel } from '../context.ts';
import { nameOfPlace } from '../place-name.ts';

interface Choosing<P extends Place> {
	readonly places: readonly P[];
	readonly onChoose: (place: Place) => Promise<void>;
}

/** Where a note may belong, likeliest first, to choose from with one click. */
export function Candidates({ anchor, places, onChoose }: Choosing<Place> & { readonly anchor: Anchor }) {
	if (anchor.kind === 'cell') return <Rows anchor={anchor} places={places.filter(isCell)} onChoose={onChoose} />;
	return <Passages places={places.filter((place): place is TextPlace => !isCell(place))} onChoose={onChoose} />;
}

/** Rows of the table, with what names them and the noted cell, beneath the row as it was. */
function Rows({ anchor, places, onChoose }: Choosing<Locator> & { readonly anchor: CellAnchor }) {
	const context = usePanel();
	const { words, client, go } = context;
	const [shown, setShown] = useState<CandidateRows>();
	useEffect(() => {
		let isOver = false;
		void client?.call('candidates', anchor, places).then(
			(found) => isOver || setShown(found),
			() => undefined,
		);
		return () => {
			isOver = true;
		};
	}, [anchor, places, client]);
	if (!shown) return null;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
		<section class="imc-candidates" aria-label={words.notes.whichRow} tabIndex={0}>
			<table>
				<caption>{words.notes.whichRow}</caption>
				<thead>
					<tr>
						<td />
						{shown.headers.map((header, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header
							<th key={at} scope="col">
								<bdi>{header}</bdi>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					<tr class="imc-as-it-was">
						<th scope="row">{words.notes.asItWas}</th>
						<Cells texts={shown.before} />
					</tr>
					{shown.rows.map(({ place, cells }) => (
						<tr key={toA1(place)}>
							<th scope="row">
								<button type="button" onClick={() => void onChoose(place)}>
									{words.notes.thisRow}
									<span class="imc-hidden"> {nameOfPlace(place, context)}</span>
								</button>
								<button
									type="button"
									class="imc-quiet"
									aria-label={fill(words.notes.goTo, { place: nameOfPlace(place, context) })}
									onClick={() => go(place)}
								>
									{toA1(place)}
								</button>
							</th>
							<Cells texts={cells} />
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Cells({ texts }: { readonly texts: readonly string[] }) {
	return (
		<>
			{texts.map((text, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its column
				<td key={at} class={at === texts.length - 1 ? 'imc-noted' : undefined}>
					<bdi>{text}</bdi>
				</td>
			))}
		</>
	);
}

/** Passages of a text, with what surrounds them: their own words may be the same. */
function Passages({ places, onChoose }: Choosing<TextPlace>) {
	const context = usePanel();
	const { words, client, go } = context;
	const [texts, setTexts] = useState<readonly string[]>([]);
	useEffect(() => {
		let isOver = false;
		void client?.call('passages', places).then(
			(found) => isOver || setTexts(found),
			() => undefined,
		);
		return () => {
			isOver = true;
		};
	}, [places, client]);
	return (
		<ul>
			{texts.map((text, at) => {
				const place = places[at];
				if (!place) return null;
				return (
					<li key={place.start} class="imc-row">
						<q dir="auto">…{text}…</q>
						<button type="button" onClick={() => void onChoose(place)}>
							{words.notes.thisRow}
						</button>
						<button type="button" class="imc-quiet" onClick={() => go(place)}>
							{fill(words.notes.goTo, { place: '…' })}
						</button>
					</li>
				);
			})}
		</ul>
	);
}
