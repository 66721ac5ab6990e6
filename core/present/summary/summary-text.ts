import type { Catalogue } from '../../locales/catalogue.ts';
import { fill } from '../../locales/fill.ts';
import { formatNumber } from '../../locales/format.ts';
import { bandLooks } from '../../view/looks.ts';
import { clip, clipStart, hang, padEnd, padStart, textWidth } from '../text/layout.ts';
import type { TextOptions } from '../text/report-text.ts';
import { textStyle } from '../text/style.ts';
import { type SummaryRow, sortSummary, type UnreadableFile } from './summary-row.ts';

/** The column of the file's name, the last. */
const FILE = 7;
const GAP = 2;

/** Many reports as a table, one a line; the names give way where the terminal is narrow. */
export function summaryText(
	rows: readonly SummaryRow[],
	unreadable: readonly UnreadableFile[],
	catalogue: Catalogue,
	options: TextOptions,
): string {
	const { words, formats } = catalogue;
	const style = textStyle(options.hasColour);
	const width = Math.max(60, Math.min(160, options.width));
	const sorted = sortSummary(rows);
	const lines: string[] = [style.strong(words.summary.title), fill(words.summary.reports, { count: rows.length })];
	if (sorted.length > 0) {
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
		const cells = sorted.map((row) => [
			row.entity,
			row.period,
			`${row.quality.text} ${row.quality.band ? bandLooks[row.quality.band].sign : ' '}`,
			row.oversight.text,
			row.results,
			formatNumber(row.counts.wrong, formats),
			formatNumber(row.counts.question, formats),
			row.file,
		]);
		const widths = heads.map((head, column) => Math.max(textWidth(head), ...cells.map((line) => textWidth(line[column] ?? ''))));
		const fixed = widths.slice(1, FILE).reduce((sum, each) => sum + each + GAP, 0);
		const isAmbiguous = new Set(sorted.map(({ entity, period }) => `${entity}\u0000${period}`)).size < sorted.length;
		const rest = width - fixed;
		// Where there is room for one name alone, the file's gives way, unless the rows could not be told apart without it.
		const [entity = 0, file = 0] = [widths[0], widths[FILE]];
		const hasFile = isAmbiguous || rest - entity - GAP >= Math.min(file, 20);
		widths[0] = hasFile
			? Math.min(entity, Math.max(14, rest - GAP - Math.min(file, Math.max(14, Math.floor(rest / 2)))))
			: Math.min(entity, Math.max(14, rest));
		widths[FILE] = hasFile ? Math.min(file, Math.max(14, rest - GAP - widths[0])) : 0;
		const line = (values: readonly string[]) =>
			values
				.slice(0, hasFile ? FILE + 1 : FILE)
				.map((value, column) => {
					const size = widths[column] ?? 0;
					if (column === FILE) return clipStart(value, size);
					return column >= 2 ? padStart(value, size) : padEnd(clip(value, size), size);
				})
				.join(' '.repeat(GAP))
				.trimEnd();
		lines.push('', style.faint(line(heads)));
		sorted.forEach((row, index) => {
			const written = line(cells[index] ?? []);
			const sign = row.quality.band && bandLooks[row.quality.band].sign;
			lines.push(sign ? written.replace(sign, style.band(row.quality.band, sign)) : written);
		});
	}
	if (unreadable.length > 0) {
		lines.push('', style.strong(`${words.summary.unreadable}${words.colon}${unreadable.length}`));
		for (const { file, error } of unreadable) lines.push(...hang('  ', `${file}${words.colon}${error}`, width));
	}
	return `${lines.join('\n')}\n`;
}
