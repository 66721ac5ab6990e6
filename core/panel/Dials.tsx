import type { PanelWords } from '../locales/panel-words.ts';
import { wholePoints } from '../present/score-text.ts';
import { ScoreChange } from './ScoreChange.tsx';
import type { CheckView, DialView } from './view/schema.ts';

const RADIUS = 40;
/** Length of the half circle. */
const ARC = Math.PI * RADIUS;

export interface DialsProps {
	readonly dials: readonly DialView[];
	readonly words: PanelWords;
	/** The check before this one. */
	readonly last?: CheckView | undefined;
}

/** The two figures side by side, never mixed. */
export function Dials({ dials, words, last }: DialsProps) {
	return (
		<section class="imc-dials" aria-label={words.scores}>
			{dials.map((dial) => (
				<Dial key={dial.key} dial={dial} words={words} last={last} />
			))}
		</section>
	);
}

function Dial({ dial, words, last }: { readonly dial: DialView; readonly words: PanelWords; readonly last: CheckView | undefined }) {
	const shown = dial.value === null ? words.noValue : String(wholePoints(dial.value));
	return (
		<figure class={`imc-dial imc-band-${dial.band ?? 'none'}`}>
			<figcaption>
				<span class="imc-dial-label">{dial.label}</span>
			</figcaption>
			<svg viewBox="0 0 100 56" width="112" height="63" role="img" aria-label={`${dial.label}: ${shown}. ${dial.verdict}`}>
				<path class="imc-dial-track" d="M10 50a40 40 0 0 1 80 0" />
				{dial.value !== null && (
					<path class="imc-dial-value" d="M10 50a40 40 0 0 1 80 0" stroke-dasharray={`${(ARC * dial.value) / 100} ${ARC}`} />
				)}
				<text x="50" y="48" text-anchor="middle">
					{shown}
				</text>
			</svg>
			<span class="imc-verdict">{dial.verdict}</span>
			<ScoreChange before={last?.dials.find(({ key }) => key === dial.key)?.value} now={dial.value} words={words} />
			<span class="imc-asks">{dial.asks}</span>
		</figure>
	);
}
