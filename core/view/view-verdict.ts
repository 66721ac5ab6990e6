import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { pluralOf } from '../locales/plurals.ts';
import { demandedTopics } from '../report/sections.ts';
import type { FindingCounts, VerdictView } from './schema.ts';

/** What to do with the report, in a sentence. */
export function viewVerdict({ scorecard }: Check, counts: FindingCounts, { words, topics, formats, language }: Catalogue): VerdictView {
	const { verdicts } = words;
	const absent = demandedTopics.filter((topic) => scorecard.topics[topic].isAbsent);
	if (scorecard.overall === undefined) return { kind: 'not-judged', band: null, says: verdicts['not-judged'] };
	if (absent.length > 0) {
		const names = absent.map((topic) => topics[topic].toLocaleLowerCase(language)).join(', ');
		return { kind: 'not-whole', band: 'red', says: fill(verdicts['not-whole'], { topics: names }) };
	}
	const counted = (sentences: (typeof verdicts)['not-ready'], count: number) =>
		fill(pluralOf(sentences, count, language), { count: formatNumber(count, formats) });
	if (counts.wrong > 0) return { kind: 'not-ready', band: 'red', says: counted(verdicts['not-ready'], counts.wrong) };
	const { required, filled } = demandedTopics.reduce(
		(sum, topic) => ({ required: sum.required + scorecard.topics[topic].required, filled: sum.filled + scorecard.topics[topic].filled }),
		{ required: 0, filled: 0 },
	);
	if (filled < required) {
		const [done, total] = [formatNumber(filled, formats), formatNumber(required, formats)];
		return { kind: 'unfinished', band: null, says: fill(verdicts.unfinished, { done, total }) };
	}
	if (counts.question > 0)
		return { kind: 'ready-with-questions', band: 'amber', says: counted(verdicts['ready-with-questions'], counts.question) };
	return { kind: 'ready', band: 'green', says: verdicts.ready };
}
