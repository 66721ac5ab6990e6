import { fill } from '../../locales/fill.ts';
import { formatDate } from '../../locales/format.ts';
import { isSameName } from '../../workbook/index.ts';
import { doubtText, moneyText, type Subject } from './subject.ts';

/** What the municipality was to pay and has paid. */
export interface Dues {
	readonly due: number | undefined;
	readonly paid: number | undefined;
	readonly dueOn: number | undefined;
	/** The checks found it wrong. */
	readonly isInDoubt: boolean;
}

export function duesOf({ check, municipality, errors }: Subject): Dues | undefined {
	for (const row of check.report.contributions) {
		const name = row.value('municipality');
		if (name !== undefined && isSameName(name, municipality))
			return { due: row.value('due'), paid: row.value('paid'), dueOn: row.value('dueOn'), isInDoubt: errors.isWrong(row.at('due')) };
	}
	return undefined;
}

/** Nothing where one of the two figures is not known, or all is paid. */
export function outstanding(dues: Dues | undefined): number {
	if (dues?.due === undefined || dues.paid === undefined || dues.isInDoubt) return 0;
	return Math.max(0, Math.round((dues.due - dues.paid) * 100) / 100);
}

export function contributionOf(subject: Subject): string[] {
	const { words, formats } = subject.catalogue;
	const dues = duesOf(subject);
	if (!dues) return [];
	if (dues.isInDoubt) return [`${words.brief.contribution}${words.colon}${doubtText(subject.catalogue)}`];
	const rest = outstanding(dues);
	const isLate = rest > 0 && dues.dueOn !== undefined && dues.dueOn < subject.check.asOf;
	return [
		`${words.brief.contribution} · ${words.brief.due}${words.colon}${dues.due === undefined ? '–' : moneyText(dues.due, subject)}`,
		`${words.brief.paid}${words.colon}${dues.paid === undefined ? '–' : moneyText(dues.paid, subject)}`,
		...(rest > 0 ? [fill(words.brief.outstanding, { amount: moneyText(rest, subject) })] : []),
		...(isLate ? [fill(words.brief.overdue, { date: formatDate(dues.dueOn ?? 0, formats) })] : []),
		...(rest === 0 && dues.due !== undefined && dues.paid !== undefined ? [words.brief.settled] : []),
	];
}
