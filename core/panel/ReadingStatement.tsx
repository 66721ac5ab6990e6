import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';
import type { PlaceView } from '../view/place-schema.ts';
import type { ReadingLineView, ReadingView } from '../view/schema.ts';

export interface ReadingStatementProps {
	readonly reading: ReadingView;
	readonly words: PanelWords;
	readonly onSelect: (place: PlaceView) => void;
	/** Opens how a person's own sheets are read. */
	readonly onRevise?: (() => void) | undefined;
	/** Adds just the section that no sheet holds. */
	readonly onAdd?: ((section: ReadingView['lacking'][number]['key']) => void) | undefined;
	readonly isBusy?: boolean;
}

/** What was read as what, what was left out, and what somebody should look at; closed until asked, unless there is a question. */
export function ReadingStatement({
	reading,
	words: { ownSheets: words },
	onSelect,
	onRevise,
	onAdd,
	isBusy = false,
}: ReadingStatementProps) {
	if (!reading.isWorthSaying) return null;
	return (
		<>
			<details class="imc-reading imc-fold" open={reading.questions.length > 0}>
				<summary>{reading.title}</summary>
				<Lines title={reading.questionsTitle} lines={reading.questions} onSelect={onSelect} />
				<Lines title="" lines={reading.read} onSelect={onSelect} />
				<Lines title={reading.leftOutTitle} lines={reading.leftOut} onSelect={onSelect} />
				{onRevise && reading.isMapped && (
					<button type="button" onClick={onRevise}>
						{words.revise}
					</button>
				)}
			</details>
			{onRevise && reading.isUnclear && (
				<button type="button" class="imc-main" onClick={onRevise}>
					{words.offer}
				</button>
			)}
			{reading.lacking.length > 0 && (
				<div class="imc-lacking">
					<p>
						{words.lacking} {onAdd ? '' : reading.lacking.map(({ name }) => name).join(', ')}
					</p>
					{onAdd && (
						<div class="imc-row">
							{reading.lacking.map(({ key, name }) => (
								<button type="button" key={key} disabled={isBusy} onClick={() => onAdd(key)}>
									{fill(words.add, { section: name })}
								</button>
							))}
						</div>
					)}
				</div>
			)}
		</>
	);
}

function Lines({
	title,
	lines,
	onSelect,
}: {
	readonly title: string;
	readonly lines: readonly ReadingLineView[];
	readonly onSelect: (place: PlaceView) => void;
}) {
	if (lines.length === 0) return null;
	return (
		<>
			{title !== '' && <h2 class="imc-reading-title">{title}</h2>}
			<ul>
				{lines.map(({ says, place, cell }) => (
					<li key={says + cell}>
						{place === null ? (
							says
						) : (
							<button type="button" class="imc-quiet imc-reading-line" onClick={() => onSelect(place)}>
								{says}
							</button>
						)}
					</li>
				))}
			</ul>
		</>
	);
}
