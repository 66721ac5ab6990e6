import type { PanelWords } from '../locales/panel-words.ts';
import type { ComparedSide, Comparison, ComparisonRow } from '../present/comparison/comparison.ts';
import type { OwnReport as OwnReportView } from '../present/own/own-report.ts';
import { bandLooks, resultLooks } from '../view/looks.ts';
import type { PlaceView } from '../view/place-schema.ts';
import { Sparkline } from './Sparkline.tsx';

export interface OwnReportProps {
	readonly report: OwnReportView;
	readonly words: PanelWords;
	readonly onSelect: (place: PlaceView) => void;
}

/** What concerns one municipality: what is new first, then how it stands beside the whole, what to ask, and the last period. */
export function OwnReport({ report, words, onSelect }: OwnReportProps) {
	const { titles, news, answers, verdict, heads } = report;
	return (
		<>
			<section class={`imc-verdict-box imc-band-${verdict.band ?? 'none'}`}>
				<p class="imc-verdict-first">
					<span aria-hidden="true">{bandLooks[verdict.band ?? 'none'].sign} </span>
					{verdict.says}
				</p>
			</section>
			<h2>{titles.news}</h2>
			<p class="imc-help">{news.says}</p>
			<ul class="imc-news">
				{news.lines.map(({ kind, says, title, about, isOwn }) => (
					<li key={`${kind} ${title} ${about}`} class={`imc-news-${kind}`}>
						<b>{says}</b>
						{words.colon}
						{title}
						{about !== '' && (
							<>
								{' · '}
								<bdi class={isOwn ? 'imc-own' : undefined}>{about}</bdi>
							</>
						)}
					</li>
				))}
			</ul>
			{news.more !== '' && <p class="imc-help">{news.more}</p>}
			{answers.length > 0 && (
				<>
					<h2>{titles.answers}</h2>
					<ul>
						{answers.map(({ note, answer, by }) => (
							<li key={`${note} ${answer}`} class="imc-card">
								<p class="imc-help" dir="auto">
									{note}
								</p>
								<p dir="auto">
									<b>{by}</b>
									{words.colon}
									{answer}
								</p>
							</li>
						))}
					</ul>
				</>
			)}
			<table class="imc-beside">
				<thead>
					<tr>
						<td />
						<th scope="col" dir="auto">
							{heads.own}
						</th>
						<th scope="col">{heads.whole}</th>
					</tr>
				</thead>
				<tbody>
					{report.beside.map(({ label, own, whole }) => (
						<tr key={label}>
							<th scope="row">{label}</th>
							<td>{own}</td>
							<td>{whole}</td>
						</tr>
					))}
				</tbody>
			</table>
			{report.findings.length > 0 && (
				<>
					<h2>{titles.findings}</h2>
					<ul>
						{report.findings.map(({ id, kind, message, place, cell }) => (
							<li key={id} class={`imc-finding imc-${kind}`}>
								<button type="button" class="imc-finding-head" disabled={!place} onClick={() => place && onSelect(place)}>
									<span class="imc-mark">{message}</span> <span class="imc-cell imc-help">{place ? `${place.sheet} ${cell}` : ''}</span>
								</button>
							</li>
						))}
					</ul>
				</>
			)}
			{report.questions.length > 0 && (
				<>
					<h2>{titles.questions}</h2>
					<ol class="imc-steps">
						{report.questions.map((question) => (
							<li key={question} dir="auto">
								{question}
							</li>
						))}
					</ol>
				</>
			)}
			{report.results.length > 0 && (
				<>
					<h2>{titles.results}</h2>
					<ul>
						{report.results.map(({ name, against, kind, says }) => (
							<li key={name} class={`imc-result-${kind}`}>
								<b class="imc-verdict">
									{resultLooks[kind].sign} {says}
								</b>{' '}
								<bdi>{name}</bdi>
								{words.colon}
								{against}
							</li>
						))}
					</ul>
				</>
			)}
			<ComparisonPart comparison={report.comparison} words={words} />
		</>
	);
}

interface ComparisonPartProps {
	readonly comparison: Comparison;
	readonly words: PanelWords;
}

/** This period beside the last: what changed enough to ask about stands first in each part. */
export function ComparisonPart({ comparison: { title, says, groups, heads, municipality }, words }: ComparisonPartProps) {
	return (
		<>
			<h2>{title}</h2>
			<p>{says}</p>
			{groups.map((group) => (
				<section key={group.title}>
					<h3>{group.title}</h3>
					{group.rows.map((row) => (
						<Compared key={row.name} row={row} heads={heads} isOwn={municipality !== ''} words={words} />
					))}
					{group.capped !== '' && <p class="imc-help">{group.capped}</p>}
				</section>
			))}
		</>
	);
}

interface ComparedProps {
	readonly row: ComparisonRow;
	readonly heads: Comparison['heads'];
	readonly isOwn: boolean;
	readonly words: PanelWords;
}

function Compared({ row: { name, own, whole, ask, isAsked, trend }, heads, isOwn, words }: ComparedProps) {
	const side = (label: string, compared: ComparedSide | null) =>
		compared && (
			<p class="imc-compared-side">
				<span class="imc-help" dir="auto">
					{label}
				</span>
				<span>
					{compared.before} → <b>{compared.now}</b>
				</span>
				<span class={`imc-changed-${compared.verdict}`}>{[compared.change, compared.says].filter((text) => text !== '').join(' ')}</span>
			</p>
		);
	return (
		<div class={`imc-compared${isAsked ? ' imc-question' : ''}`}>
			<p dir="auto">
				<b>{name}</b>
			</p>
			{isOwn && side(heads.own, own)}
			{side(heads.whole, whole)}
			{trend && <Sparkline values={trend.values} label={heads.trend + words.colon + trend.says} />}
			{ask !== '' && (
				<p class="imc-says">
					<span aria-hidden="true">▲ </span>
					{ask}
				</p>
			)}
		</div>
	);
}
