import { h, render } from 'preact';
import type { Catalogue, Check, SheetPlan } from '#core';
import { Dials, FindingList, gainsOf, orderFindings, panelWordsFor, TopicBars, Verdict } from '#core/panel';
import {
	type Brief,
	briefFor,
	briefHtml,
	briefText,
	fileDocument,
	municipalitiesOf,
	reportHtml,
	reportMarkdown,
	reportText,
} from '#core/present';
import { viewCheck } from '#core/view';
import { planAnnotations } from '../../core/files/annotation-plan.ts';
import { planFindings } from '../../sheets-addon/server/findings-plan.ts';
import { messageTo } from '../../sheets-addon/server/message.ts';
import { reportPdf } from '../../sheets-addon/server/report-pdf.ts';
import { planScorecard } from '../../sheets-addon/server/scorecard-plan.ts';
import { textOf } from './fake-document.ts';

/** What people read of a check, in every form in which it is handed to them. */
export interface Output {
	readonly name: string;
	readonly text: string;
	/** How many fixes it has room for. */
	readonly fixes: number;
	/** A page for a mayor has the scores without what they are made of, an e-mail the verdict alone. Everything where left out. */
	readonly depth?: 'scores' | 'verdict';
	/** Errors, what is left to fill in, and questions each have a part of their own, by gain. */
	readonly isInParts?: boolean;
	/** What each finding is called, where the output has a line for each. */
	readonly says?: readonly string[];
}

const EVERY = Number.POSITIVE_INFINITY;

export function allOutputs(check: Check, catalogue: Catalogue): Output[] {
	const view = viewCheck(check, catalogue);
	const terminal = { width: 120, hasColour: false };
	const document = fileDocument('report.xlsx', check, catalogue);
	const [scorecard, findings] = planAnnotations(check, catalogue).sheets as [SheetPlan, SheetPlan];
	const { title, topics, fixFirst } = catalogue.words.scorecard;
	const addonScorecard = planScorecard(check, view, catalogue, { name: title, scores: title, topics, fixFirst, trend: '', made: '' }).plan;
	const addonFindings = planFindings(view, catalogue, '');
	return [
		{ name: 'one screen', text: reportText(view, catalogue, { ...terminal, isShort: true }), fixes: 5 },
		{ name: 'text', text: reportText(view, catalogue, { ...terminal, isShort: false }), fixes: EVERY },
		{ name: 'HTML', text: textOfHtml(reportHtml(view, catalogue)), fixes: EVERY },
		{ name: 'Markdown', text: reportMarkdown(view, catalogue).replace(/\\(.)/g, '$1').replaceAll('|', ' '), fixes: EVERY },
		{
			name: 'JSON',
			text: '',
			fixes: EVERY,
			says: document.findings.filter(({ outcome }) => outcome !== 'broken').map(({ says }) => says),
		},
		{ name: 'panel', text: panelText(check, catalogue), fixes: EVERY, isInParts: true },
		{ name: 'the copy’s scorecard', text: textOfSheet(scorecard), fixes: EVERY },
		{ name: 'the copy’s findings', text: '', fixes: 0, says: firstColumn(findings) },
		{ name: 'the add-on’s scorecard', text: textOfSheet(addonScorecard), fixes: 7 },
		{ name: 'the add-on’s findings', text: '', fixes: 0, says: firstColumn(addonFindings) },
		{ name: 'PDF', text: textOfHtml(pdfPage(check, catalogue)), fixes: 7 },
		...briefsOf(check, catalogue).flatMap((brief): Output[] => {
			const mail = messageTo({ municipality: brief.municipality, to: 'mayor' }, brief, check, '');
			return [
				{ name: 'brief', text: briefText(brief, terminal), fixes: 0, depth: 'scores' },
				{ name: 'brief as a page', text: textOfHtml(briefHtml(brief)), fixes: 0, depth: 'scores' },
				{ name: 'e-mail', text: `${mail.subject} ${mail.body}`, fixes: 0, depth: 'verdict' },
			];
		}),
	];
}

/** For the first partner, where the report names one. */
export function briefsOf(check: Check, catalogue: Catalogue): Brief[] {
	return municipalitiesOf(check)
		.slice(0, 1)
		.map((municipality) => briefFor(check, municipality, catalogue))
		.flatMap((result) => (result.kind === 'brief' ? [result.brief] : []));
}

function panelText(check: Check, catalogue: Catalogue): string {
	const view = viewCheck(check, catalogue);
	const words = panelWordsFor(catalogue.language);
	const nothing = () => {};
	return textOf((into) =>
		render(
			[
				h(Verdict, { view }),
				h('p', {}, `${view.entity} ${view.period}`),
				h(Dials, { view, words }),
				h(TopicBars, { topics: view.topics, oversight: view.oversight, words, chosen: '', onChoose: nothing }),
				h(FindingList, {
					...{ view, words, openId: undefined, onOpen: nothing, onSelect: nothing, onFold: nothing },
					parts: orderFindings(view, view.findings, gainsOf(view)),
					unfolded: new Set(['wrong', 'to-fill-in', 'question', 'advice'] as const),
				}),
			],
			into,
		),
	);
}

/** The page that Google makes the PDF of. */
function pdfPage(check: Check, catalogue: Catalogue): string {
	let page = '';
	const host = globalThis as { HtmlService?: unknown };
	host.HtmlService = {
		createHtmlOutput: (html: string) => {
			page = html;
			return { getAs: () => undefined };
		},
	};
	reportPdf(check, undefined, catalogue);
	delete host.HtmlService;
	return page;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function textOfHtml(page: string): string {
	return page
		.replace(/<(style|title)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function textOfSheet({ cells }: SheetPlan): string {
	return [...cells]
		.sort((one, other) => one.row - other.row || one.column - other.column)
		.flatMap(({ value }) => (value === undefined ? [] : [String(value)]))
		.join(' ');
}

/** Below the headings. */
function firstColumn({ cells }: SheetPlan): string[] {
	const heading = cells.find(({ role }) => role === 'heading')?.row ?? 0;
	return cells.filter(({ row, column, link }) => row > heading && column === 0 && !link).map(({ value }) => String(value));
}
