import { fill } from '#core';
import type { PanelWords, Settled } from '#core/panel';
import { type FindingView, harmless } from '#core/view';

export interface ProgressBySheetProps {
	readonly findings: readonly FindingView[];
	readonly settled: ReadonlyMap<string, Settled>;
	readonly words: PanelWords;
	/** The cells that were changed are looked at again just now. */
	readonly isLooking: boolean;
}

/** How much of what has to be done is done, in all and on each sheet. Advice has to be done by nobody. */
export function ProgressBySheet({ findings, settled, words, isLooking }: ProgressBySheetProps) {
	const asked = findings.filter(({ kind }) => kind !== 'advice' && kind !== 'explained');
	if (asked.length === 0) return null;
	const sheets = new Map<string, { left: number; total: number }>();
	let done = 0;
	for (const { id, place } of asked) {
		const sheet = sheets.get(place?.sheet ?? '') ?? { left: 0, total: 0 };
		sheet.total++;
		if (settled.has(id)) done++;
		else sheet.left++;
		sheets.set(place?.sheet ?? '', sheet);
	}
	const text = fill(words.progress, { done, total: asked.length });
	return (
		<details class="imc-fold imc-so-far">
			<summary>
				<progress class="imc-progress" value={done} max={asked.length} aria-label={text} />
				<span role="status">
					{text}
					{isLooking && ' …'}
				</span>
			</summary>
			<ul>
				{[...sheets].map(([sheet, { left, total }]) => (
					<li key={sheet} class="imc-sheet-left">
						<bdi>{sheet === '' ? words.wholeWorkbook : harmless(sheet)}</bdi>
						<span>{fill(words.left, { left, total })}</span>
					</li>
				))}
			</ul>
		</details>
	);
}
