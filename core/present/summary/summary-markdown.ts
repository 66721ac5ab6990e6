import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import { formatNumber } from '../../locales/format.ts';
import { bandLooks } from '../../view/looks.ts';
import { escapeMarkdown, table } from '../markdown.ts';
import { type SummaryRow, sortSummary, type UnreadableFile } from './summary-row.ts';

/** Many reports as a table, before the reports themselves. */
export function summaryMarkdown(rows: readonly SummaryRow[], unreadable: readonly UnreadableFile[], { words, formats }: Catalogue): string {
	const heads = [
		words.summary.entity,
		words.facts.period,
		words.summary.quality,
		words.summary.oversight,
		words.summary.results,
		words.kinds.wrong.many,
		words.kinds.question.many,
		words.facts.file,
	];
	const blocks = [`# ${escapeMarkdown(words.summary.title)}`, escapeMarkdown(fill(words.summary.reports, { count: rows.length }))];
	if (rows.length > 0) {
		blocks.push(
			table(
				heads.map(escapeMarkdown),
				sortSummary(rows).map((row) => [
					escapeMarkdown(row.entity),
					escapeMarkdown(row.period),
					`${row.quality.text}${row.quality.band ? ` ${bandLooks[row.quality.band].sign} ${escapeMarkdown(row.quality.says)}` : ''}`,
					row.oversight.text,
					row.results,
					formatNumber(row.counts.wrong, formats),
					formatNumber(row.counts.question, formats),
					escapeMarkdown(row.file),
				]),
			),
		);
	}
	if (unreadable.length > 0) {
		blocks.push(
			`## ${escapeMarkdown(words.summary.unreadable)}`,
			unreadable.map(({ file, error }) => `- ${escapeMarkdown(`${file}${words.colon}${error}`)}`).join('\n'),
		);
	}
	return `${blocks.join('\n\n')}\n`;
}
