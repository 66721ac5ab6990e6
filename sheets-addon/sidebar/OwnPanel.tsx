import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { MunicipalityChoice, OwnReport, panelWordsFor } from '#core/panel';
import type { PlaceView } from '#core/view';
import type { ReplyOf } from '../contract/calls.ts';
import { connect } from '../page/server.ts';
import { useRequest } from '../page/use-request.ts';

/** What concerns the reader's own municipality, which is asked once and kept for this person. Nothing is written or marked. */
export function OwnPanel({ language }: { readonly language: Language }) {
	const { sidebar } = addonWordsFor(language);
	const words = panelWordsFor(language);
	const server = useMemo(() => connect(sidebar), [sidebar]);
	const { run, result, isRunning, problem } = useRequest<ReplyOf<'ownReport'>>();
	const printing = useRequest<ReplyOf<'comparisonSheet'>>();
	const [jumpProblem, setJumpProblem] = useState<string>();
	const load = useCallback((municipality: string | null) => run(() => server.ownReport({ municipality })), [run, server]);
	useEffect(() => load(null), [load]);
	const select = (place: PlaceView) => {
		setJumpProblem(undefined);
		server.select(place).catch((error: unknown) => setJumpProblem(error instanceof Error ? error.message : String(error)));
	};
	const report = result?.report;
	return (
		<main class="imc-panel" aria-busy={isRunning || printing.isRunning}>
			{report && (
				<header>
					<h1 dir="auto">{report.municipality}</h1>
					<p class="imc-help">
						<bdi>{report.entity}</bdi> · {report.facts}
					</p>
				</header>
			)}
			<p role="status">{isRunning || printing.isRunning ? sidebar.checking : ''}</p>
			{(isRunning || printing.isRunning) && <progress class="imc-progress" aria-label={sidebar.checking} />}
			<div role="alert">
				{[problem, printing.problem, jumpProblem].map((message) => message !== undefined && <p class="imc-problem">{message}</p>)}
			</div>
			{report && <OwnReport report={report} words={words} onSelect={select} />}
			{result && (
				<MunicipalityChoice names={result.names} chosen={report?.municipality ?? ''} words={words} isDisabled={isRunning} onChoose={load} />
			)}
			{report && (
				<p class="imc-row">
					<button type="button" disabled={printing.isRunning} onClick={() => printing.run(() => server.comparisonSheet({}))}>
						{words.own.sheet}
					</button>
					<button type="button" disabled={isRunning} onClick={() => load(null)}>
						{sidebar.checkAgain}
					</button>
				</p>
			)}
			{problem !== undefined && (
				<button type="button" class="imc-main" onClick={() => load(null)}>
					{sidebar.tryAgain}
				</button>
			)}
		</main>
	);
}
