import { useState } from 'preact/hooks';
import { fill } from '#core';
import { Dials, type Filters, FindingFilters, FindingList, FixFirst, filterFindings, noFilters, TopicBars, Verdict } from '#core/panel';
import { usePanel } from '../context.ts';
import { NoteOnFinding } from './NoteOnFinding.tsx';

/** Both dials, the topics and the findings, with the components and words of the add-on's sidebar. */
export function CheckTab() {
	const { opened, words, panelWords, go } = usePanel();
	const [filters, setFilters] = useState<Filters>(noFilters);
	const [openId, setOpenId] = useState<string>();
	if (!opened) return null;
	const { view } = opened;
	if (!view) return <p>{opened.kind === 'text' ? words.textDocument : words.noReport}</p>;
	const shown = filterFindings(view.findings, filters);
	return (
		<>
			<p class="imc-help">
				<bdi>{view.entity}</bdi>, {view.period}. {view.stage}. {view.asOf}
			</p>
			<Verdict view={view} />
			<Dials view={view} words={panelWords} />
			{view.broken.length > 0 && (
				<div class="imc-problem">
					{panelWords.broken} {view.broken.map(({ title }) => title).join(', ')}
				</div>
			)}
			<TopicBars topics={view.topics} words={panelWords} chosen={filters.topic} onChoose={(topic) => setFilters({ ...filters, topic })} />
			<FixFirst fixes={view.fixes} help={view.fixFirstHelp} words={panelWords} onSelect={go} />
			<h2>{panelWords.findings}</h2>
			<FindingFilters view={view} filters={filters} words={panelWords} shown={shown.length} onChange={setFilters} />
			<FindingList
				view={view}
				findings={shown}
				words={panelWords}
				openId={openId}
				onOpen={setOpenId}
				onSelect={go}
				more={(finding) => <NoteOnFinding finding={finding} />}
			/>
			{view.explained.length > 0 && <p class="imc-help">{fill(panelWords.explainedByStaff, { count: view.counts.explained })}</p>}
		</>
	);
}
