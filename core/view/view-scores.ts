import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { wordsOfRule } from '../locales/describe.ts';
import { fill } from '../locales/fill.ts';
import { formatPercent } from '../locales/format.ts';
import { demandedTopics, processTopics } from '../report/sections.ts';
import { bandOf } from '../score/bands.ts';
import type { TopicScore } from '../score/scorecard.ts';
import { nameCells } from './name-cells.ts';
import type { ScoreView, TopicView } from './schema.ts';
import { pointsText, wholePoints } from './score-text.ts';

/** Whole points, or a dash. */
const NO_FIGURE = '–';

/** Can this report be trusted? */
export function viewQuality({ scorecard }: Check, catalogue: Catalogue): ScoreView {
	return viewScore(scorecard.overall, catalogue.words.reportQuality, catalogue.words.reportQualityAsks, catalogue);
}

/** Is the cooperation watched over as agreed? */
export function viewOversight({ scorecard }: Check, catalogue: Catalogue): ScoreView {
	return viewScore(scorecard.process, catalogue.words.oversight, catalogue.words.oversightAsks, catalogue);
}

function viewScore(score: number | undefined, label: string, asks: string, { words }: Catalogue): ScoreView {
	if (score === undefined) {
		const says = words.scorecard.noScore;
		return { label, asks, value: null, band: null, text: NO_FIGURE, says, spoken: says };
	}
	const band = bandOf(score);
	const text = String(wholePoints(score));
	const says = words.bands[band];
	return { label, asks, value: score, band, text, says, spoken: `${says}, ${fill(words.scorecard.outOf100, { score: text })}` };
}

/** The four that are demanded, then those of oversight. */
export function viewTopics({ scorecard }: Check, catalogue: Catalogue): TopicView[] {
	return [
		...demandedTopics.map((topic) => viewTopic(scorecard.topics[topic], catalogue, true)),
		...processTopics.map((topic) => viewTopic(scorecard.processTopics[topic], catalogue, false)),
	];
}

function viewTopic(topic: TopicScore, catalogue: Catalogue, isDemanded: boolean): TopicView {
	const { words, formats, topics } = catalogue;
	// What nobody has to report and nobody reported has no figure.
	const isSilent = !isDemanded && topic.isAbsent && topic.deductions.length === 0;
	const value = isSilent ? null : (topic.score ?? null);
	const band = isSilent ? null : (topic.band ?? null);
	const percent = wholePoints(topic.coverage);
	return {
		key: topic.topic,
		label: topics[topic.topic],
		value,
		band,
		text: value === null ? NO_FIGURE : String(wholePoints(value)),
		says: topic.isVoid
			? words.scorecard.voided
			: topic.isAbsent
				? words.scorecard.absent
				: band === null
					? words.scorecard.noScore
					: words.bands[band],
		isDemanded,
		isAbsent: topic.isAbsent,
		coverage: topic.coverage,
		filled: topic.isAbsent || percent >= 100 ? '' : fill(words.scorecard.filled, { percent: formatPercent(percent, formats) }),
		deductions: viewDeductions(topic, catalogue),
	};
}

function viewDeductions({ deductions, uncovered }: TopicScore, catalogue: Catalogue): TopicView['deductions'] {
	const taken = (points: number) => `\u2212${pointsText(points, catalogue.formats)}`;
	const views: TopicView['deductions'] = deductions.map(({ rule, points, places }) => ({
		rule,
		title: wordsOfRule(rule, catalogue)?.title ?? rule,
		points: taken(points),
		cells: nameCells(places),
	}));
	if (uncovered.points > 0) {
		views.push({
			rule: null,
			title: catalogue.words.scorecard.notFilled,
			points: taken(uncovered.points),
			cells: nameCells(uncovered.places),
		});
	}
	return views;
}
