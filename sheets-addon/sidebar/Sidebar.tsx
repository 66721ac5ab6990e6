import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '#core';
import { addonWordsFor, type SidebarWords } from '#core/add-on-words';
import { Dials, FindingFilters, FindingList, FixFirst, filterFindings, noFilters, panelWordsFor, TopicBars, Verdict } from '#core/panel';
import type { CheckView } from '#core/view';
import { connect } from '../page/server.ts';
import { RunProgress } from './RunProgress.tsx';
import { type Scope, useCheck } from './use-check.ts';
import { useEdits } from './use-edits.ts';

export interface SidebarProps {
	readonly language: Language;
	readonly scope: Scope;
}

export function Sidebar({ language, scope }: SidebarProps) {
	const { sidebar: words } = addonWordsFor(language);
	const server = useMemo(() => connect(words), [words]);
	const [editProblem, setEditProblem] = useState<string>();
	const { view, last, progress, problem, unmarked, isLate, remarks, start, cancel } = useCheck(server);
	const edits = useEdits(server, setEditProblem);
	const again = () => {
		edits.forget();
		setEditProblem(undefined);
		start(scope);
	};
	useEffect(() => start(scope), [start, scope]);

	return (
		<main class="imc-panel" aria-busy={progress !== undefined}>
			{view && <Heading view={view} />}
			<RunProgress progress={progress} words={words} onCancel={cancel} />
			<div role="alert">{[problem, editProblem].map((message) => message !== undefined && <p class="imc-problem">{message}</p>)}</div>
			{!progress && (
				<button type="button" class="imc-main" onClick={again}>
					{problem === undefined ? words.checkAgain : words.tryAgain}
				</button>
			)}
			<Remarks remarks={isLate ? [...remarks, words.newerMarks] : remarks} unmarked={unmarked} words={words} />
			{view && !view.isReport && <p>{words.notReport}</p>}
			{view?.isReport && (
				<Report
					view={view}
					last={last}
					scope={scope}
					words={words}
					language={language}
					edits={edits}
					isWorking={progress?.step === 'checking'}
				/>
			)}
		</main>
	);
}

function Heading({ view }: { readonly view: CheckView }) {
	return (
		<header>
			<h1 dir="auto">{view.entity}</h1>
			<p class="imc-help">
				{view.period} · {view.stage} · {view.asOf}
			</p>
		</header>
	);
}

function Remarks({ remarks, unmarked, words }: { remarks: readonly string[]; unmarked: readonly string[]; words: SidebarWords }) {
	return (
		<div role="status">
			{remarks.map((remark) => (
				<p key={remark}>{remark}</p>
			))}
			{unmarked.length > 0 && <p>{words.unmarked.replace('{sheets}', () => unmarked.join(', '))}</p>}
		</div>
	);
}

interface ReportProps extends SidebarProps {
	readonly view: CheckView;
	readonly last: CheckView | undefined;
	readonly words: SidebarWords;
	readonly edits: ReturnType<typeof useEdits>;
	readonly isWorking: boolean;
}

/** Filters and the open finding live here, so a new check's view keeps the place. */
function Report({ view, last, scope, words, language, edits, isWorking }: ReportProps) {
	const panelWords = panelWordsFor(language);
	const [filters, setFilters] = useState(noFilters);
	const [openId, setOpenId] = useState<string>();
	const shown = filterFindings(view.findings, filters);
	return (
		<>
			{scope === 'sheet' && <p class="imc-help">{words.thisSheetOnly}</p>}
			<Verdict view={view} />
			<Dials view={view} last={last} words={panelWords} />
			{view.broken.length > 0 && (
				<p class="imc-problem">
					{panelWords.broken} {view.broken.map(({ title }) => title).join(', ')}
				</p>
			)}
			<FixFirst fixes={view.fixes} help={view.fixFirstHelp} words={panelWords} onSelect={edits.select} />
			<TopicBars
				topics={view.topics}
				oversight={view.oversight}
				last={last}
				words={panelWords}
				chosen={filters.topic}
				onChoose={(topic) => setFilters({ ...filters, topic })}
			/>
			<h2>{panelWords.findings}</h2>
			<FindingFilters view={view} filters={filters} words={panelWords} shown={shown.length} onChange={setFilters} />
			<FindingList
				view={view}
				findings={shown}
				words={panelWords}
				openId={openId}
				onOpen={setOpenId}
				onSelect={edits.select}
				onApply={edits.apply}
				onUndo={edits.undo}
				onExplain={edits.explain}
				applied={new Set(edits.applied.keys())}
				explained={edits.explained}
				isBusy={edits.isBusy || isWorking}
			/>
			{view.explained.length > 0 && <p class="imc-help">{panelWords.explainedByStaff.replace('{count}', String(view.counts.explained))}</p>}
		</>
	);
}
