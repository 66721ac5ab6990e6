import type { ScoreView } from '../../view/schema.ts';
import { resultsBar, textBar } from '../text/bar.ts';
import { hang, padEnd, textWidth, wrap } from '../text/layout.ts';
import type { TextOptions } from '../text/report-text.ts';
import { signed, textStyle } from '../text/style.ts';
import type { Brief } from './brief.ts';

/** The brief for a terminal, a plain text file or an e-mail. */
export function briefText(brief: Brief, options: TextOptions): string {
	const { words } = brief.catalogue;
	const width = Math.max(40, Math.min(100, options.width));
	const style = textStyle(options.hasColour);
	const { verdict, quality, results, oversight } = brief.scores;
	const label = Math.max(...[quality, results, oversight].map((each) => textWidth(each.label))) + 2;
	const bar = width < 72 ? 10 : 24;
	const title = (text: string) => ['', style.strong(text)];
	const bullets = (lines: readonly string[]) => lines.flatMap((line) => hang('• ', line, width));
	const score = ({ label: name, value, text, band, says }: ScoreView) =>
		`${padEnd(name, label)}${textBar(value, band, bar, style)} ${text} ${style.band(band, signed(band, says))}`;
	const lines = [
		...wrap(brief.title, width).map((line) => style.strong(line)),
		...wrap(brief.entity, width),
		...wrap(`${brief.period} · ${brief.asOf}`, width).map((line) => style.faint(line)),
		'',
		...wrap(signed(verdict.band, verdict.says), width).map((line) => style.strong(style.band(verdict.band, line))),
		...wrap(brief.tally, width),
		'',
		score(quality),
		`${padEnd(results.label, label)}${resultsBar(results, bar, style)} ${results.text}`,
		score(oversight),
		'',
		...wrap(brief.trust, width),
		...wrap(results.says, width),
		...title(words.brief.questions),
		...(brief.questions.length === 0
			? wrap(words.brief.noQuestions, width)
			: brief.questions.flatMap((question, index) => hang(`${index + 1}. `, question, width))),
		...title(words.brief.changes),
		...(brief.changes.length === 0
			? wrap(words.brief.noChanges, width)
			: bullets(
					brief.changes.map(
						({ name, before, now, direction, says }) =>
							`${name}${words.colon}${before} → ${now} ${direction === 'up' ? '↑' : '↓'} (${says})`,
					),
				)),
		...title(words.brief.ownFigures),
		...bullets(brief.facts),
		...(brief.figures.length === 0
			? wrap(words.brief.noFigures, width)
			: bullets(
					brief.figures.map(
						(row) =>
							`${row.service}${row.isOfAll ? ` (${words.brief.allPartners})` : ''}${words.colon}${row.delivered} (${words.brief.planned}${words.colon}${row.planned}${words.semicolon}${words.brief.previous}${words.colon}${row.previous})`,
					),
				)),
		...title(words.brief.contribution),
		...bullets(brief.contribution),
		...title(words.brief.satisfaction),
		...bullets(brief.satisfaction),
		...title(words.brief.representation),
		...bullets(brief.representation),
	];
	return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
