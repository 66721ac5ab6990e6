import { useState } from 'preact/hooks';
import type { PanelWords } from '../locales/panel-words.ts';
import type { PlaceView } from '../view/place-schema.ts';
import type { FixView } from '../view/schema.ts';

const SHOWN_AT_FIRST = 5;

export interface FixFirstProps {
	readonly fixes: readonly FixView[];
	readonly help: string;
	readonly words: PanelWords;
	readonly onSelect: (place: PlaceView) => void;
}

/** What to mend, the fix that gives back most first. */
export function FixFirst({ fixes, help, words, onSelect }: FixFirstProps) {
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? fixes : fixes.slice(0, SHOWN_AT_FIRST);
	return (
		<section class="imc-fixes" aria-label={words.fixFirst}>
			<h2>{words.fixFirst}</h2>
			{fixes.length === 0 ? <p>{words.nothingToFix}</p> : <p class="imc-help">{help}</p>}
			<ol>
				{shown.map((fix) => (
					<li key={fix.rule}>
						<button type="button" class="imc-fix" disabled={fix.place === null} onClick={() => fix.place && onSelect(fix.place)}>
							<span class="imc-points">{fix.points}</span>
							<span>
								{fix.title}
								<small>
									<bdi>{fix.cell}</bdi>
									{fix.cells.total > 1 && ` · ${words.places.replace('{count}', String(fix.cells.total))}`}
									{fix.figure !== '' && ` · ${fix.figure}`}
								</small>
							</span>
						</button>
					</li>
				))}
			</ol>
			{!isWhole && fixes.length > SHOWN_AT_FIRST && (
				<button type="button" class="imc-quiet" onClick={() => setWhole(true)}>
					{words.more} ({fixes.length - SHOWN_AT_FIRST})
				</button>
			)}
		</section>
	);
}
