import type { TopicView } from './view/schema.ts';
import type { PanelWords } from './words/index.ts';

export interface TopicBarsProps {
	readonly topics: readonly TopicView[];
	readonly words: PanelWords;
	/** The topic that the findings are filtered by. */
	readonly chosen: string;
	/** Filters by a topic, or by none where it was the chosen one. */
	readonly onChoose: (topic: string) => void;
}

/** Each topic as a bar that filters the findings; its figure and its band stand beside it as words. */
export function TopicBars({ topics, words, chosen, onChoose }: TopicBarsProps) {
	return (
		<section class="imc-topics" aria-label={words.topics}>
			<h2>{words.topics}</h2>
			<ul>
				{topics.map((topic) => (
					<li key={topic.key}>
						<button
							type="button"
							class={`imc-topic imc-band-${topic.band ?? 'none'}`}
							aria-pressed={chosen === topic.key}
							onClick={() => onChoose(chosen === topic.key ? '' : topic.key)}
						>
							<span class="imc-topic-name">{topic.name}</span>
							<span class="imc-topic-figure">
								{topic.value === null ? words.noValue : Math.round(topic.value)} <small>{topic.verdict}</small>
							</span>
							<span class="imc-bar" aria-hidden="true">
								<span style={{ width: `${topic.value ?? 0}%` }} />
							</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
