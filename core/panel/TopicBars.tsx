import type { PanelWords } from '../locales/panel-words.ts';
import type { CheckView, TopicView } from '../view/schema.ts';
import { ScoreChange } from './ScoreChange.tsx';

export interface TopicBarsProps {
	readonly topics: readonly TopicView[];
	readonly words: PanelWords;
	/** The topic that the findings are filtered by. */
	readonly chosen: string;
	/** Filters by a topic, or by none where it was the chosen one. */
	readonly onChoose: (topic: string) => void;
	/** The figure of the topics that are not among the four demanded; with it, they stand by themselves below it. */
	readonly oversight?: CheckView['oversight'];
	/** The check before this one. */
	readonly last?: CheckView | undefined;
}

/** Each topic as a bar that filters the findings; its figure and its band stand beside it as words. */
export function TopicBars({ topics, oversight, last, words, chosen, onChoose }: TopicBarsProps) {
	const bars = (shown: readonly TopicView[]) => (
		<ul>
			{shown.map((topic) => (
				<li key={topic.key}>
					<button
						type="button"
						class={`imc-topic imc-band-${topic.band ?? 'none'}`}
						aria-pressed={chosen === topic.key}
						onClick={() => onChoose(chosen === topic.key ? '' : topic.key)}
					>
						<Figure score={topic} />
					</button>
				</li>
			))}
		</ul>
	);
	if (!oversight) {
		return (
			<section class="imc-topics" aria-label={words.topics}>
				<h2>{words.topics}</h2>
				{bars(topics)}
			</section>
		);
	}
	return (
		<section class="imc-topics" aria-label={words.topics}>
			<h2>{words.topics}</h2>
			{bars(topics.filter(({ isDemanded }) => isDemanded))}
			<h3 class={`imc-process imc-band-${oversight.band ?? 'none'}`}>
				<Figure score={oversight} />
			</h3>
			<p class="imc-help">
				{oversight.asks} <ScoreChange before={last?.oversight.value} now={oversight.value} words={words} />
			</p>
			{bars(topics.filter(({ isDemanded }) => !isDemanded))}
		</section>
	);
}

function Figure({ score: { label, value, text, says } }: { readonly score: Pick<TopicView, 'label' | 'value' | 'text' | 'says'> }) {
	return (
		<>
			<span class="imc-topic-name">{label}</span>
			<span class="imc-topic-figure">
				{text} <small>{says}</small>
			</span>
			<span class="imc-bar" aria-hidden="true">
				<span style={{ width: `${value ?? 0}%` }} />
			</span>
		</>
	);
}
