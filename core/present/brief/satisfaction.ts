import { fill } from '../../locales/fill.ts';
import { formatNumber, formatPercent } from '../../locales/format.ts';
import { cautiousShare, marginOfError } from '../../statistics/margin-of-error.ts';
import { harmless } from '../../view/harmless-text.ts';
import { isOwnOrAll, scopeOf } from './figures.ts';
import { doubtText, type Subject } from './subject.ts';

/** The most surveys on the page. */
const MOST_SURVEYS = 4;

/** `Waste collection: 81 % ± 4 satisfied (last period: 79 %)`. */
export function satisfactionOf(subject: Subject): string[] {
	const { check, catalogue } = subject;
	const { words, formats } = catalogue;
	const lines = [...check.report.satisfaction].flatMap((row) => {
		const [share, responses, service] = [row.value('satisfiedShare'), row.value('responses'), row.value('service')];
		if (share === undefined || service === undefined || !isOwnOrAll(row.value('municipality'), subject)) return [];
		if (subject.errors.isWrong(row.at('satisfiedShare')))
			return [`${harmless(service, 80)}${scopeOf(row.value('municipality'), catalogue)}${words.colon}${doubtText(catalogue)}`];
		const margin = responses === undefined ? undefined : marginOfError(responses, row.value('population'), cautiousShare(share, responses));
		const before = row.value('previousSatisfiedShare');
		const sentence = fill(words.brief.satisfied, {
			service: harmless(service, 80) + scopeOf(row.value('municipality'), catalogue),
			share: formatPercent(share, formats) + (margin === undefined ? '' : ` ± ${formatNumber(margin, formats, 1)}`),
		});
		return [before === undefined ? sentence : `${sentence} (${fill(words.brief.before, { share: formatPercent(before, formats) })})`];
	});
	return lines.slice(0, MOST_SURVEYS);
}
