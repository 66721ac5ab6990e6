import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { type Plural, pluralOf } from '../locales/plurals.ts';
import type { ReportVerdict } from '../score/standing.ts';
import { promisesOf } from './promises.ts';
import type { VerdictView } from './schema.ts';

/** The colour of a sentence that is told by more than its colour. */
const bands = {
	ready: 'green',
	'ready-with-questions': 'amber',
	'not-ready': 'red',
	unfinished: null,
	'not-whole': 'red',
	'not-judged': null,
} as const satisfies Readonly<Record<ReportVerdict['kind'], VerdictView['band']>>;

/** What to do with the report, in a sentence. */
export function viewVerdict(check: Check, catalogue: Catalogue): VerdictView {
	const { verdict } = check.standing;
	const overdue = promisesOf(check).filter(({ isOverdue }) => isOverdue).length;
	const says = verdictText(verdict, catalogue);
	return { kind: verdict.kind, band: bands[verdict.kind], says: overdue === 0 ? says : `${says}. ${overdueText(overdue, catalogue)}` };
}

function overdueText(count: number, { words: { verdicts }, formats, language }: Catalogue): string {
	return fill(pluralOf(verdicts.overdue, count, language), { count: formatNumber(count, formats) });
}

function verdictText(verdict: ReportVerdict, { words: { verdicts }, sections, topics, formats, language }: Catalogue): string {
	const number = (value: number) => formatNumber(value, formats);
	const counted = (sentences: Plural, count: number) => fill(pluralOf(sentences, count, language), { count: number(count) });
	switch (verdict.kind) {
		case 'ready-with-questions':
			return counted(verdicts['ready-with-questions'], verdict.questions);
		case 'not-ready':
			return counted(verdicts['not-ready'], verdict.wrong);
		case 'unfinished':
			return fill(verdicts.unfinished, { done: number(verdict.filled), total: number(verdict.required) });
		case 'not-whole': {
			const names =
				verdict.topics.length > 0 ? verdict.topics.map((key) => topics[key]) : verdict.sections.map((key) => sections[key].name);
			const lower = names.map((name) => name.toLocaleLowerCase(language));
			return fill(verdicts['not-whole'], { topics: [...lower, ...verdict.services].join(', ') });
		}
		default:
			return verdicts[verdict.kind];
	}
}
