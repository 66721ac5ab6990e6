import { useState } from 'preact/hooks';
import { fill } from '#core';
import {
	Dials,
	type Filters,
	FindingFilters,
	FindingList,
	filterFindings,
	gainsOf,
	noFilters,
	orderFindings,
	type PartKind,
	ReadingStatement,
	TopicBars,
	Verdict,
} from '#core/panel';
import { usePanel } from '../context.ts';
import { Later } from '../Later.tsx';
import { ExplanationsPart } from './ExplanationsPart.tsx';
import { NoteOnFinding } from './NoteOnFinding.tsx';

const loadOwnSheets = async () => (await import('./OwnSheetsPart.tsx')).OwnSheetsPart;
const loadOwn = async () => (await import('./OwnPart.tsx')).OwnPart;

/** Both dials, the topics and the findings, with the components and words of the add-on's sidebar. */
export function CheckTab() {
	const { opened, words, panelWords, go } = usePanel();
	const [filters, setFilters] = useState<Filters>(noFilters);
	const [openId, setOpenId] = useState<string>();
	const [isOwnOpen, setOwnOpen] = useState(false);
	const [isMapping, setMapping] = useState(false);
	const [folds, setFolds] = useState<ReadonlyMap<PartKind, boolean>>(new Map());
	if (!opened) return null;
	const { view } = opened;
	if (isMapping) return <Later load={loadOwnSheets} onDone={() => setMapping(false)} />;
	if (!view)
		return (
			<>
				<p>{opened.kind === 'text' ? words.textDocument : words.noReport}</p>
				{opened.kind === 'workbook' && (
					<button type="button" class="imc-main" onClick={() => setMapping(true)}>
						{panelWords.ownSheets.offer}
					</button>
				)}
			</>
		);
	const parts = orderFindings(view, filterFindings(view.findings, filters), gainsOf(view));
	const unfolded = new Set(parts.flatMap(({ kind }, index) => ((folds.get(kind) ?? index === 0) ? [kind] : [])));
	return (
		<>
			<p class="imc-help">
				<bdi>{view.entity}</bdi>, {view.period}. {view.stage}. {view.asOf}
			</p>
			<Verdict view={view} />
			<details class="imc-fold" onToggle={(event) => setOwnOpen(event.currentTarget.open)}>
				<summary>{panelWords.own.another}</summary>
				{isOwnOpen && <Later load={loadOwn} />}
			</details>
			<Dials view={view} words={panelWords} />
			{view.broken.length > 0 && (
				<div class="imc-problem">
					{panelWords.broken} {view.broken.map(({ title }) => title).join(', ')}
				</div>
			)}
			<TopicBars topics={view.topics} words={panelWords} chosen={filters.topic} onChoose={(topic) => setFilters({ ...filters, topic })} />
			<ReadingStatement
				reading={view.reading}
				words={panelWords}
				onSelect={go}
				onRevise={opened.mapping === 'workbook' ? undefined : () => setMapping(true)}
			/>
			<FindingList
				view={view}
				parts={parts}
				words={panelWords}
				openId={openId}
				onOpen={setOpenId}
				unfolded={unfolded}
				onFold={(kind) => setFolds(new Map(folds).set(kind, !unfolded.has(kind)))}
				onSelect={go}
				more={(finding) => <NoteOnFinding finding={finding} />}
			/>
			<details class="imc-fold">
				<summary>{panelWords.only}</summary>
				<FindingFilters
					view={view}
					filters={filters}
					words={panelWords}
					shown={parts.reduce((sum, { count }) => sum + count, 0)}
					onChange={setFilters}
				/>
			</details>
			<ExplanationsPart />
			{view.explained.length > 0 && <p class="imc-help">{fill(panelWords.explainedByStaff, { count: view.counts.explained })}</p>}
		</>
	);
}
