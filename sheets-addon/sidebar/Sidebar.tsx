import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill, type Language } from '#core';
import { addonWordsFor, type SidebarWords } from '#core/add-on-words';
import { panelWordsFor } from '#core/panel';
import type { CheckView } from '#core/view';
import { OwnSheetsPanel } from '../page/OwnSheetsPanel.tsx';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';
import { FirstScreen } from './FirstScreen.tsx';
import { MendingPanel } from './MendingPanel.tsx';
import { RunProgress } from './RunProgress.tsx';
import { type Scope, useMending } from './use-mending.ts';

export interface SidebarProps {
	readonly language: Language;
	readonly scope: Scope;
}

export function Sidebar({ language, scope }: SidebarProps) {
	const { sidebar: words, menu } = addonWordsFor(language);
	const server = useMemo(() => connect(words), [words]);
	const mending = useMending(server, scope);
	const { checked, progress, problem, marked, start, cancel, isBusy } = mending;
	const view = checked?.view;
	useEffect(start, [start]);
	const list = useRef<HTMLDivElement>(null);
	const [isMapping, setMapping] = useState(false);
	const [isFresh, setFresh] = useState(false);
	// Once a whole check is through, the keys are in the list, where its first finding is.
	useEffect(() => {
		if (progress !== undefined) setFresh(true);
		else if (isFresh) {
			setFresh(false);
			list.current?.querySelector<HTMLElement>('.imc-finding-head')?.focus({ preventScroll: true });
		}
	}, [progress, isFresh]);
	const adding = useRequest<object>();
	const addDemanded = async () => {
		const added = await server.addDemanded({});
		start();
		return added;
	};
	const remarks = [...(checked?.remarks ?? []), ...(marked.isLate ? [words.newerMarks] : [])];

	return (
		<main class="imc-panel" aria-busy={progress !== undefined || isBusy}>
			{view && <Heading view={view} />}
			<RunProgress progress={progress} words={words} onCancel={cancel} />
			<div role="alert">{problem !== undefined && <p class="imc-problem">{problem}</p>}</div>
			<Remarks remarks={remarks} unmarked={marked.failed} words={words} />
			{view && !view.isReport && !isMapping && (
				<FirstScreen
					isEmpty={checked?.isEmpty ?? false}
					words={words}
					captions={{ newReport: menu.newReport, ownSheets: panelWordsFor(language).ownSheets.offer }}
					onNewReport={() => adding.run(() => server.openNewReport({}))}
					onOwnSheets={() => setMapping(true)}
				/>
			)}
			<div role="alert">{adding.problem !== undefined && <p class="imc-problem">{adding.problem}</p>}</div>
			{view?.isReport && !isMapping && view.missingSections.length > 0 && (
				<div class="imc-card">
					<p>{fill(words.halfReport, { sections: view.missingSections.join(', ') })}</p>
					<button type="button" class="imc-main" disabled={adding.isRunning || isBusy} onClick={() => adding.run(addDemanded)}>
						{menu.addMissingSections}
					</button>
				</div>
			)}
			{view && isMapping && (
				<OwnSheetsPanel
					language={language}
					server={server}
					onKept={() => {
						setMapping(false);
						start();
					}}
				/>
			)}
			<div ref={list}>
				{view?.isReport && !isMapping && (
					<MendingPanel
						view={view}
						mending={mending}
						scope={scope}
						words={words}
						panelWords={panelWordsFor(language)}
						onRevise={() => setMapping(true)}
					/>
				)}
			</div>
			{!progress && !isMapping && (
				<CheckAgain
					label={problem === undefined ? words.checkAgain : words.tryAgain}
					isMain={problem !== undefined || !view?.isReport}
					onCheck={start}
				/>
			)}
		</main>
	);
}

function CheckAgain({ label, isMain, onCheck }: { readonly label: string; readonly isMain: boolean; readonly onCheck: () => void }) {
	return (
		<button type="button" class={isMain ? 'imc-main' : 'imc-check-again'} onClick={onCheck}>
			{label}
		</button>
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
			{unmarked.length > 0 && <p>{fill(words.unmarked, { sheets: unmarked.join(', ') })}</p>}
		</div>
	);
}
