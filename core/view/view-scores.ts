import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { wordsOfRule } from '../locales/describe.ts';
import { fill } from '../locales/fill.ts';
import { formatPercent } from '../locales/format.ts';
import type { Band } from '../score/bands.ts';
import type { Deduction, Progress, TopicStanding } from '../score/standing.ts';
import { demandedTopics, processTopics } from '../sections/sections.ts';
import { nameCells } from './name-cells.ts';
import type { DeductionView, ScoreView, TopicView } from './schema.ts';
import { pointsText, wholePoints } from './score-text.ts';

const NO_FIGURE = '–';

type Figure = Pick<ScoreView, 'value' | 'band' | 'text' | 'says'>;

/** Can this report be trusted? */
export function viewQuality({ standing: { quality, band, progress } }: Check, catalogue: Catalogue): ScoreView {
	const { reportQuality: label, reportQualityAsks: asks } = catalogue.words;
	return spoken({ label, asks, ...viewFigure(quality, band, progress, catalogue) }, catalogue);
}

/** Is the cooperation watched over as agreed? */
export function viewOversight({ standing: { oversight, oversightTopics } }: Check, catalogue: Catalogue): ScoreView {
	const { oversight: label, oversightAsks: asks } = catalogue.words;
	const progress = Object.values(oversightTopics).reduce<Progress>(
		(sum, { required, filled }) => ({ required: sum.required + required, filled: sum.filled + filled }),
		{ required: 0, filled: 0 },
	);
	return spoken({ label, asks, ...viewFigure(oversight.score, oversight.band, progress, catalogue) }, catalogue);
}

/** A score with its band; while a report is only unfinished, how much is filled in, without a colour. */
function viewFigure(score: number | undefined, band: Band | undefined, progress: Progress, { words, formats }: Catalogue): Figure {
	if (score === undefined) return { value: null, band: null, text: NO_FIGURE, says: words.scorecard.noScore };
	if (band !== undefined) return { value: score, band, text: String(wholePoints(score)), says: words.bands[band] };
	const value = shareOf(progress);
	return { value, band: null, text: formatPercent(wholePoints(value), formats), says: words.scorecard.progress };
}

function spoken(figure: Omit<ScoreView, 'spoken'>, { words }: Catalogue): ScoreView {
	const { band, text, says } = figure;
	return { ...figure, spoken: band === null ? says : `${says}, ${fill(words.scorecard.outOf100, { score: text })}` };
}

function shareOf({ required, filled }: Progress): number {
	return required === 0 ? 100 : (100 * filled) / required;
}

/** The four that are demanded, then those of oversight. */
export function viewTopics({ standing }: Check, catalogue: Catalogue): TopicView[] {
	const isUnfinished = standing.verdict.kind === 'unfinished';
	return [
		...demandedTopics.map((topic) => viewTopic(standing.topics[topic], catalogue, true, isUnfinished)),
		...processTopics.map((topic) => viewTopic(standing.oversightTopics[topic], catalogue, false, isUnfinished)),
	];
}

function viewTopic(topic: TopicStanding, catalogue: Catalogue, isDemanded: boolean, isUnfinished: boolean): TopicView {
	const { words, formats, topics } = catalogue;
	// What nobody has to report and nobody reported has no figure.
	const isSilent = !isDemanded && topic.isAbsent && topic.deductions.length === 0;
	const figure = viewFigure(isSilent ? undefined : topic.score, topic.band, topic, catalogue);
	const coverage = topic.isAbsent && topic.required === 0 ? 0 : shareOf(topic);
	const percent = wholePoints(coverage);
	return {
		key: topic.topic,
		label: topics[topic.topic],
		...figure,
		says: topic.isVoid ? words.scorecard.voided : topic.isAbsent && !(isUnfinished && isDemanded) ? words.scorecard.absent : figure.says,
		isDemanded,
		isAbsent: topic.isAbsent,
		coverage,
		filled: topic.isAbsent || percent >= 100 ? '' : fill(words.scorecard.filled, { percent: formatPercent(percent, formats) }),
		deductions: isUnfinished ? [] : viewDeductions(topic.deductions, catalogue),
	};
}

/** Every point taken off, with its cells. */
export function viewDeductions(deductions: readonly Deduction[], catalogue: Catalogue): DeductionView[] {
	const { reasons } = catalogue.words.scorecard;
	return deductions.map(({ rule, reason, points, places }) => {
		const title = rule === undefined ? undefined : wordsOfRule(rule, catalogue)?.title;
		return {
			rule: rule ?? null,
			title: title === undefined ? reasons[reason] : reason === 'material' ? `${title} (${reasons.material})` : title,
			points: `\u2212${pointsText(points, catalogue.formats)}`,
			cells: nameCells(places),
		};
	});
}
