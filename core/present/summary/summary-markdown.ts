import type { Catalogue } from '../../locales/catalogue.ts';
import { formatNumber } from '../../locales/format.ts';
import { escapeMarkdown, table } from '../markdown.ts';
import { fill } from '../score-text.ts';
import { bandSigns } from '../text/style.ts';
import { type SummaryRow, sortSummary, type UnreadableFile } from './summary-row.ts';

/** Many reports as a table, before the reports themselves. */
export function summaryMarkdown(rows: readonly SummaryRow[], unreadable: readonly UnreadableFile[], { words, formats }: Catalogue): string {
	const heads = [
		words.summary.entity,
		words.facts.period,
		words.summary.quality,
		words.summary.process,
		words.summary.results,
		words.severities.error.many,
		words.severities.warning.many,
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
					`${row.quality.text}${row.quality.band ? ` ${bandSigns[row.quality.band]} ${escapeMarkdown(row.quality.says)}` : ''}`,
					row.process.text,
					row.targets.total === 0 ? '–' : `${row.targets.green}/${row.targets.total}`,
					formatNumber(row.counts.error, formats),
					formatNumber(row.counts.warning, formats),
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
