import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../score-text.ts';
import { clip, hang, padEnd, padStart, textWidth } from '../text/layout.ts';
import type { TextOptions } from '../text/report-text.ts';
import { bandSigns, textStyle } from '../text/style.ts';
import { type SummaryRow, sortSummary, type UnreadableFile } from './summary-row.ts';

/** Many reports as a table, one a line; the names give way where the terminal is narrow. */
export function summaryText(
	rows: readonly SummaryRow[],
	unreadable: readonly UnreadableFile[],
	catalogue: Catalogue,
	options: TextOptions,
): string {
	const { words } = catalogue;
	const style = textStyle(options.hasColour);
	const width = Math.max(60, Math.min(160, options.width));
	const sorted = sortSummary(rows);
	const lines: string[] = [style.strong(words.summary.title), fill(words.summary.reports, { count: rows.length })];
	if (sorted.length > 0) {
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
		const cells = sorted.map((row) => [
			row.entity,
			row.period,
			`${row.quality.text} ${row.quality.band ? bandSigns[row.quality.band] : ' '}`,
			row.process.text,
			row.targets.total === 0 ? '–' : `${row.targets.green}/${row.targets.total}`,
			String(row.counts.error),
			String(row.counts.warning),
			row.file,
		]);
		const widths = heads.map((head, column) => Math.max(textWidth(head), ...cells.map((line) => textWidth(line[column] ?? ''))));
		const names = [0, 7];
		const fixed = widths.reduce((sum, each, column) => (names.includes(column) ? sum : sum + each), 2 * (heads.length - 1));
		const most = Math.max(12, Math.floor((width - fixed) / 2));
		for (const column of names) widths[column] = Math.min(widths[column] ?? 0, most);
		const line = (values: readonly string[]) =>
			values
				.map((value, column) => {
					const size = widths[column] ?? 0;
					return column >= 2 && column <= 6 ? padStart(value, size) : padEnd(clip(value, size), size);
				})
				.join('  ')
				.trimEnd();
		lines.push('', style.faint(line(heads)));
		sorted.forEach((row, index) => {
			const written = line(cells[index] ?? []);
			const sign = row.quality.band && bandSigns[row.quality.band];
			lines.push(sign ? written.replace(sign, style.band(row.quality.band, sign)) : written);
		});
	}
	if (unreadable.length > 0) {
		lines.push('', style.strong(`${words.summary.unreadable}: ${unreadable.length}`));
		for (const { file, error } of unreadable) lines.push(...hang('  ', `${file}: ${error}`, width));
	}
	return `${lines.join('\n')}\n`;
}
