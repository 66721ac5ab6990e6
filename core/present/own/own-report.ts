import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import { formatNumber } from '../../locales/format.ts';
import type { ReviewState } from '../../review/review-state.ts';
import type { Finding } from '../../rule/finding.ts';
import { indexErrors } from '../../score/error-index.ts';
import { countKinds, countsText } from '../../view/finding-kind.ts';
import { harmless } from '../../view/harmless-text.ts';
import { municipalityFinder } from '../../view/row-municipalities.ts';
import type { FindingView, VerdictView } from '../../view/schema.ts';
import { currencyOf, viewFacts } from '../../view/view-facts.ts';
import { viewFindings } from '../../view/view-findings.ts';
import { viewResults } from '../../view/view-results.ts';
import { viewVerdict } from '../../view/view-verdict.ts';
import { isSameName } from '../../workbook/index.ts';
import { municipalitiesOf } from '../brief/brief.ts';
import { questionsOf } from '../brief/questions.ts';
import { type BriefResultRow, ownResults, resultsOf } from '../brief/results.ts';
import type { Subject } from '../brief/subject.ts';
import { type Comparison, compareWithLast } from '../comparison/comparison.ts';
import { answersSince, type OwnAnswer } from './answers.ts';
import type { Looks } from './look.ts';
import { type News, newsSince } from './news.ts';

/** What the focal point of one municipality opens the report for. All texts are harmless. */
export interface OwnReport {
	readonly municipality: string;
	readonly entity: string;
	readonly facts: string;
	readonly verdict: VerdictView;
	readonly news: News;
	readonly answers: readonly OwnAnswer[];
	/** Each as it is for the municipality and for the whole cooperation. */
	readonly beside: readonly { readonly label: string; readonly own: string; readonly whole: string }[];
	readonly heads: { readonly own: string; readonly whole: string };
	readonly results: readonly BriefResultRow[];
	readonly questions: readonly string[];
	readonly findings: readonly Pick<FindingView, 'id' | 'kind' | 'says' | 'message' | 'place' | 'cell'>[];
	readonly comparison: Comparison;
	readonly titles: {
		readonly news: string;
		readonly answers: string;
		readonly results: string;
		readonly questions: string;
		readonly findings: string;
	};
}

const MOST_FINDINGS = 20;

/** Nothing where the report names no such partner. `looks`: what this person saw before; `reviews`: what members wrote. */
export function ownReport(
	check: Check,
	municipality: string,
	catalogue: Catalogue,
	{ looks, reviews }: { readonly looks?: Looks | undefined; readonly reviews?: ReviewState | undefined } = {},
): OwnReport | undefined {
	const name = municipalitiesOf(check).find((each) => isSameName(each, municipality));
	if (name === undefined) return undefined;
	const { words, formats } = catalogue;
	const subject: Subject = { check, catalogue, municipality: name, currency: currencyOf(check), errors: indexErrors(check) };
	const ownerOf = municipalityFinder(check.report);
	const isOwn = ({ places: [place] }: Finding) => {
		const owner = ownerOf(place);
		return owner !== null && isSameName(owner, name);
	};
	const own = check.findings.filter(isOwn);
	const results = ownResults(subject);
	const whole = viewResults(check, catalogue);
	const { entity, period, stage, asOf } = viewFacts(check, catalogue);
	const none = words.findings.none;
	return {
		municipality: harmless(name, 120),
		entity,
		facts: [period, stage, asOf].join(' · '),
		verdict: viewVerdict(check, catalogue),
		news: newsSince(looks && earlierThan(check.asOf, looks), check, name, catalogue, isOwn),
		answers: reviews && looks ? answersSince(earlierThan(check.asOf, looks)?.day ?? looks.latest.day, reviews, name) : [],
		beside: [
			{
				label: words.findings.title,
				own: countsText(countKinds(own), catalogue) || none,
				whole: countsText(countKinds(check.findings), catalogue) || none,
			},
			{
				label: whole.label,
				own: `${formatNumber(results.filter(({ verdict }) => verdict === 'reached').length, formats)}/${formatNumber(results.length, formats)}`,
				whole: whole.text,
			},
		],
		heads: { own: harmless(name, 120), whole: words.comparison.whole },
		results: resultsOf(subject),
		questions: questionsOf(subject),
		findings: viewFindings(own, check, catalogue)
			.slice(0, MOST_FINDINGS)
			.map(({ id, kind, says, message, place, cell }) => ({ id, kind, says, message, place, cell })),
		comparison: compareWithLast(check, name, catalogue),
		titles: {
			news: words.own.news,
			answers: words.own.answers,
			results: words.brief.resultsTitle,
			questions: words.brief.questions,
			findings: fill(words.own.findings, { municipality: harmless(name, 120) }),
		},
	};
}

/** What was seen on an earlier day than this. */
function earlierThan(day: number, { latest, before }: Looks) {
	return latest.day < Math.floor(day) ? latest : before;
}
