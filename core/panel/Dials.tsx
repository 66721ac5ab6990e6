import type { PanelWords } from '../locales/panel-words.ts';
import type { CheckView, ResultsView, ScoreView } from '../view/schema.ts';
import { ScoreChange } from './ScoreChange.tsx';

const RADIUS = 40;
/** Length of the half circle. */
const ARC = Math.PI * RADIUS;
const HALF_CIRCLE = 'M10 50a40 40 0 0 1 80 0';

export interface DialsProps {
	readonly view: CheckView;
	readonly words: PanelWords;
	/** The check before this one. */
	readonly last?: CheckView | undefined;
}

/** The two figures side by side, never mixed. */
export function Dials({ view, words, last }: DialsProps) {
	return (
		<section class="imc-dials" aria-label={words.scores}>
			<QualityDial score={view.quality} before={last?.quality.value} words={words} />
			<ResultsDial results={view.results} />
		</section>
	);
}

interface QualityDialProps {
	readonly score: ScoreView;
	readonly before: number | null | undefined;
	readonly words: PanelWords;
}

function QualityDial({ score: { label, asks, value, band, text, says, spoken }, before, words }: QualityDialProps) {
	return (
		<figure class={`imc-dial imc-band-${band ?? 'none'}`}>
			<figcaption class="imc-dial-label">{label}</figcaption>
			<svg viewBox="0 0 100 56" width="112" height="63" role="img" aria-label={`${label}: ${text}. ${spoken}`}>
				<path class="imc-dial-track" d={HALF_CIRCLE} />
				{value !== null && <path class="imc-dial-value" d={HALF_CIRCLE} stroke-dasharray={`${(ARC * value) / 100} ${ARC}`} />}
				<text x="50" y="48" text-anchor="middle">
					{text}
				</text>
			</svg>
			<span class="imc-verdict">{says}</span>
			<ScoreChange before={before} now={value} words={words} />
			<span class="imc-asks">{asks}</span>
		</figure>
	);
}

/** An arc for each kind of result, as long as its share of all. */
function ResultsDial({ results: { label, asks, legend, total, text, says } }: { readonly results: ResultsView }) {
	let start = 0;
	return (
		<figure class="imc-dial">
			<figcaption class="imc-dial-label">{label}</figcaption>
			<svg viewBox="0 0 100 56" width="112" height="63" role="img" aria-label={`${label}: ${says}`}>
				<path class="imc-dial-track" d={HALF_CIRCLE} />
				{legend.map(({ kind, count }) => {
					const length = (ARC * count) / total;
					const offset = -start;
					start += length;
					return (
						<path
							key={kind}
							class={`imc-dial-value imc-result-${kind}`}
							d={HALF_CIRCLE}
							stroke-dasharray={`${Math.max(1, length - 1.5)} ${2 * ARC}`}
							stroke-dashoffset={offset}
						/>
					);
				})}
				<text x="50" y="48" text-anchor="middle">
					{text}
				</text>
			</svg>
			{total === 0 ? (
				<span class="imc-verdict">{says}</span>
			) : (
				<ul class="imc-legend">
					{legend.map((each) => (
						<li key={each.kind} class={`imc-result-${each.kind}`}>
							{each.says}
						</li>
					))}
				</ul>
			)}
			<span class="imc-asks">{asks}</span>
		</figure>
	);
}
