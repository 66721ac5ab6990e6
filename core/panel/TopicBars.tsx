import type { PanelWords } from '../locales/panel-words.ts';
import { wholePoints } from '../present/score-text.ts';
import { ScoreChange } from './ScoreChange.tsx';
import type { CheckView, TopicView } from './view/schema.ts';

export interface TopicBarsProps {
	readonly topics: readonly TopicView[];
	readonly words: PanelWords;
	/** The topic that the findings are filtered by. */
	readonly chosen: string;
	/** Filters by a topic, or by none where it was the chosen one. */
	readonly onChoose: (topic: string) => void;
	/** The figure of the topics that are not among the four demanded; with it, they stand by themselves below it. */
	readonly process?: CheckView['process'];
	/** The check before this one. */
	readonly last?: CheckView | undefined;
}

/** Each topic as a bar that filters the findings; its figure and its band stand beside it as words. */
export function TopicBars({ topics, process, last, words, chosen, onChoose }: TopicBarsProps) {
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
						<Figure name={topic.name} score={topic} words={words} />
					</button>
				</li>
			))}
		</ul>
	);
	if (!process) {
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
			<h3 class={`imc-process imc-band-${process.band ?? 'none'}`}>
				<Figure name={process.label} score={process} words={words} />
			</h3>
			<p class="imc-help">
				{process.asks} <ScoreChange before={last?.process.value} now={process.value} words={words} />
			</p>
			{bars(topics.filter(({ isDemanded }) => !isDemanded))}
		</section>
	);
}

interface FigureProps {
	readonly name: string;
	readonly score: Pick<TopicView, 'value' | 'verdict'>;
	readonly words: PanelWords;
}

function Figure({ name, score: { value, verdict }, words }: FigureProps) {
	return (
		<>
			<span class="imc-topic-name">{name}</span>
			<span class="imc-topic-figure">
				{value === null ? words.noValue : wholePoints(value)} <small>{verdict}</small>
			</span>
			<span class="imc-bar" aria-hidden="true">
				<span style={{ width: `${value ?? 0}%` }} />
			</span>
		</>
	);
}
