import type { PlaceView } from '../view/place-schema.ts';
import type { ReadingLineView, ReadingView } from '../view/schema.ts';

export interface ReadingStatementProps {
	readonly reading: ReadingView;
	readonly onSelect: (place: PlaceView) => void;
}

/** What was read as what, what was left out, and what somebody should look at; closed until asked, unless there is a question. */
export function ReadingStatement({ reading, onSelect }: ReadingStatementProps) {
	if (!reading.isWorthSaying) return null;
	return (
		<details class="imc-reading" open={reading.questions.length > 0}>
			<summary>{reading.title}</summary>
			<Lines title={reading.questionsTitle} lines={reading.questions} onSelect={onSelect} />
			<Lines title="" lines={reading.read} onSelect={onSelect} />
			<Lines title={reading.leftOutTitle} lines={reading.leftOut} onSelect={onSelect} />
		</details>
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
			{title !== '' && <h3>{title}</h3>}
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
