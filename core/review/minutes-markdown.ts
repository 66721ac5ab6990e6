import type { Minutes } from './minutes.ts';
import { addressOfRow, type MinutesLayout, type MinutesPart, outlineMinutes } from './minutes-outline.ts';
import type { ReviewWords } from './words.ts';

/** The minutes as Markdown with tables (GitHub's kind). Nothing that a person wrote is taken for markup. */
export function minutesToMarkdown(minutes: Minutes, words: ReviewWords, layout: MinutesLayout = {}): string {
	const { title, facts, parts, remarks } = outlineMinutes(minutes, words, layout);
	const blocks = [`# ${escapeText(title)}`, facts.map(([label, value]) => `${escapeText(label)}: ${escapeText(value)}`).join('  \n')];
	for (const part of parts)
		blocks.push(`## ${escapeText(part.heading)}`, part.rows.length === 0 ? escapeText(part.none) : tableOf(part, layout));
	blocks.push(...remarks.map(escapeText));
	return `${blocks.join('\n\n')}\n`;
}

function tableOf(part: MinutesPart, { addressOf }: MinutesLayout): string {
	const { columns, rows } = part;
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const body = rows.map((row, index) => {
		const address = addressOfRow(part, index, addressOf);
		return line(
			row.map((lines, column) => {
				const text = lines.map(escapeText).join('<br>');
				return address === undefined || column !== part.places?.column ? text : `[${text}](${address})`;
			}),
		);
	});
	return [line(columns.map(escapeText)), line(columns.map(() => '---')), ...body].join('\n');
}

function escapeText(text: string): string {
	return (
		text
			.replace(/[\r\n\u2028\u2029]+/g, ' ')
			.replace(/[\\`*_{}[\]()#!|~$^]/g, '\\$&')
			.replace(/&/g, '&amp;')
			.replace(/</g, '&lt;')
			.replace(/>/g, '&gt;')
			// Many renderers make links of these without any markup.
			.replace(/:\/\//g, ':&#47;&#47;')
			.replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`)
			.replace(/@/g, '&#64;')
			.replace(/^(\d+)\./, '$1\\.')
			.replace(/^([-+=:])/, '\\$1')
	);
}
