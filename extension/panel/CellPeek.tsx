import { useEffect, useState } from 'preact/hooks';
import { toA1 } from '#core';
import type { CellNeighbourhood } from '../check/opened-document.ts';
import { isCell, type Place, usePanel } from './context.ts';
import { nameOfPlace } from './place-name.ts';

/** A cell among its neighbours, where the document is open nowhere else. */
export function CellPeek({ place }: { readonly place: Place | undefined }) {
	const context = usePanel();
	const { client } = context;
	const [around, setAround] = useState<CellNeighbourhood>();
	useEffect(() => {
		let isOver = false;
		setAround(undefined);
		if (place && isCell(place)) void client?.call('neighbourhood', place).then((found) => isOver || setAround(found));
		return () => {
			isOver = true;
		};
	}, [place, client]);
	if (!place || !around) return null;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
		<section class="imc-peek" aria-label={nameOfPlace(place, context)} tabIndex={0}>
			<table>
				<caption>{nameOfPlace(place, context)}</caption>
				<thead>
					<tr>
						<td />
						{around.columns.map((letters) => (
							<th key={letters} scope="col">
								{letters}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{around.rows.map(({ row, cells }) => (
						<tr key={row}>
							<th scope="row">{row + 1}</th>
							{cells.map((text, column) => {
								const isIt = row === around.row && column === around.column;
								return (
									<td key={around.columns[column]} class={isIt ? 'imc-here' : undefined} aria-current={isIt ? 'location' : undefined}>
										<bdi>{text}</bdi>
										{isIt && <span class="imc-hidden"> ({isCell(place) ? toA1(place) : ''})</span>}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
