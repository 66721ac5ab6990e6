import { fill } from '../../locales/fill.ts';
import { resultLooks } from '../../view/looks.ts';
import type { ScoreView } from '../../view/schema.ts';
import { resultsBar, textBar } from '../text/bar.ts';
import { hang, padEnd, textWidth, wrap } from '../text/layout.ts';
import type { TextOptions } from '../text/report-text.ts';
import { signed, textStyle } from '../text/style.ts';
import type { Brief } from './brief.ts';
import type { FigureRow } from './figures.ts';

/** The brief for a terminal, a plain text file or an e-mail. */
export function briefText(brief: Brief, options: TextOptions): string {
	const { words } = brief.catalogue;
	const width = Math.max(40, Math.min(100, options.width));
	const style = textStyle(options.hasColour);
	const { verdict, quality, results, oversight } = brief.scores;
	const label = Math.max(...[quality, results, oversight].map((each) => textWidth(each.label))) + 2;
	const bar = width < 72 ? 10 : 24;
	const section = (title: string, content: readonly string[]) => (content.length === 0 ? [] : ['', style.strong(title), ...content]);
	const figure = ({ service, isOfAll, isInDoubt, delivered, planned, previous }: FigureRow) => {
		const name = `${service}${isOfAll ? ` (${words.brief.allPartners})` : ''}${words.colon}${delivered}`;
		return isInDoubt
			? name
			: `${name} (${words.brief.planned}${words.colon}${planned}${words.semicolon}${words.brief.previous}${words.colon}${previous})`;
	};
	const bullets = (lines: readonly string[]) => lines.flatMap((line) => hang('• ', line, width));
	const score = ({ label: name, value, text, band, says }: ScoreView) =>
		`${padEnd(name, label)}${textBar(value, band, bar, style)} ${text} ${style.band(band, signed(band, says))}`;
	const lines = [
		...wrap(brief.title, width).map((line) => style.strong(line)),
		...wrap(brief.entity, width),
		...wrap(`${brief.period} · ${brief.stage} · ${brief.asOf}`, width).map((line) => style.faint(line)),
		'',
		...wrap(signed(verdict.band, verdict.says), width).map((line) => style.strong(style.band(verdict.band, line))),
		...wrap(brief.trust, width),
		'',
		score(quality),
		`${padEnd(results.label, label)}${resultsBar(results, bar, style)} ${results.text}`,
		score(oversight),
		'',
		...section(
			words.brief.questions,
			brief.questions.flatMap((question, index) => hang(`${index + 1}. `, question, width)),
		),
		...section(words.brief.resultsTitle, [
			...bullets(
				brief.results.map(({ name, against, kind, says }) => `${resultLooks[kind].sign} ${says}${words.colon}${name} (${against})`),
			),
			...(results.total === 0
				? []
				: wrap(fill(words.brief.otherResults, { legend: results.legend.map(({ says }) => says).join(' · ') }), width)),
		]),
		...section(
			words.brief.changes,
			bullets(
				brief.changes.map(
					({ name, before, now, direction, says }) => `${name}${words.colon}${before} → ${now} ${direction === 'up' ? '↑' : '↓'} (${says})`,
				),
			),
		),
		...section(words.brief.paysAndGets, bullets([...brief.facts, ...brief.contribution, ...brief.figures.map(figure)])),
		...section(words.brief.satisfaction, bullets(brief.satisfaction)),
		...(brief.hasDoubts ? wrap(words.brief.inDoubtHelp, width) : []),
		...section(words.brief.representation, bullets(brief.representation)),
	];
	return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
