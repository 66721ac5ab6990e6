import { fill } from '#core';
import type { Brief } from '#core/present';
import { bandLooks, harmless, resultLooks } from '#core/view';
import { escapeHtml } from './views.ts';

/** The first page of the PDF: what a mayor reads. Google turns plain HTML into PDF: tables and colours, no newer layout. */
export function briefPdf({ catalogue: { words, sections }, scores, ...brief }: Brief): string {
	const { verdict, results } = scores;
	const parts = [
		`<h1>${shown(brief.title)}</h1><p>${shown([brief.entity, brief.period, brief.stage, brief.asOf].join(' · '))}</p>`,
		`<p class="verdict" style="color:${bandLooks[verdict.band ?? 'none'].ink}">${shown(verdict.says)}</p><p>${shown(brief.trust)}</p>`,
		part(words.brief.questions, list(brief.questions, 'ol')),
		part(
			words.brief.resultsTitle,
			brief.results.length === 0
				? ''
				: table(
						brief.results.map(({ name, against, kind, says }) => [
							`<span style="color:${resultLooks[kind].ink}">${shown(`${resultLooks[kind].sign} ${says}`)}</span>`,
							shown(name),
							shown(against),
						]),
					) +
						(results.total === 0
							? ''
							: `<p>${shown(fill(words.brief.otherResults, { legend: results.legend.map(({ says }) => says).join(' · ') }))}</p>`),
		),
		part(
			words.brief.changes,
			table(
				brief.changes.map(({ name, before, now, direction, says }) => [
					shown(name),
					shown(`${before} → ${now}`),
					shown(`${direction === 'up' ? '▲' : '▼'} ${says}`),
				]),
			),
		),
		part(
			words.brief.paysAndGets,
			list([...brief.facts, ...brief.contribution], 'ul') +
				table(
					brief.figures.map(({ service, isOfAll, delivered, planned, previous }) => [
						shown(isOfAll ? `${service} (${words.brief.allPartners})` : service),
						shown(delivered),
						shown(planned),
						shown(previous),
					]),
					[sections.services.columns.service.header, words.brief.delivered, words.brief.planned, words.brief.previous],
				) +
				list(brief.satisfaction, 'ul') +
				(brief.hasDoubts ? `<p>⚠ ${shown(words.brief.inDoubtHelp)}</p>` : ''),
		),
		part(words.brief.representation, list(brief.representation, 'ul')),
	];
	return parts.join('');
}

/** Nothing stands over nothing. */
function part(title: string, content: string): string {
	return content === '' ? '' : `<h2>${shown(title)}</h2>${content}`;
}

function list(lines: readonly string[], kind: 'ol' | 'ul'): string {
	return lines.length === 0 ? '' : `<${kind}>${lines.map((line) => `<li>${shown(line)}</li>`).join('')}</${kind}>`;
}

/** Cells are HTML already. */
function table(rows: readonly (readonly string[])[], heads: readonly string[] = []): string {
	if (rows.length === 0) return '';
	const head = heads.length === 0 ? '' : `<tr>${heads.map((text) => `<td class="head">${shown(text)}</td>`).join('')}</tr>`;
	return `<table class="plain">${head}${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

function shown(text: string): string {
	return escapeHtml(harmless(text));
}
