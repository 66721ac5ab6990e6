import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '#core';
import type { SidebarWords } from '#core/add-on-words';
import {
	Dials,
	FindingFilters,
	FindingList,
	filterFindings,
	inOrder,
	noFilters,
	orderFindings,
	type PanelWords,
	type PartKind,
	ReadingStatement,
	ScoreChange,
	TopicBars,
	Verdict,
} from '#core/panel';
import type { CheckView, FindingView, PlaceView } from '#core/view';
import { MendTogether } from './MendTogether.tsx';
import { ProgressBySheet } from './ProgressBySheet.tsx';
import type { Scope, useMending } from './use-mending.ts';

export interface MendingPanelProps {
	readonly view: CheckView;
	readonly mending: ReturnType<typeof useMending>;
	readonly scope: Scope;
	readonly words: SidebarWords;
	readonly panelWords: PanelWords;
	/** Opens how a person's own sheets are read. */
	readonly onRevise: () => void;
}

/** From the verdict to the last cell: one list, one open card, and on to the next. */
export function MendingPanel({ view: current, mending, scope, words, panelWords, onRevise }: MendingPanelProps) {
	const { last, first: asFound, gains, done, isBusy, isLooking, progress } = mending;
	// A rule that is settled keeps its words.
	const view = useMemo(() => ({ ...current, rules: { ...asFound?.rules, ...current.rules } }), [current, asFound]);
	const [filters, setFilters] = useState(noFilters);
	const [openId, setOpenId] = useState<string>();
	const [folds, setFolds] = useState<ReadonlyMap<PartKind, boolean>>(new Map());
	const settled = useMemo(() => new Map([...done].map(([id, { how }]) => [id, how])), [done]);
	const all = useMemo(() => [...view.findings, ...[...done.values()].map(({ finding }) => finding)], [view, done]);
	const parts = orderFindings(view, filterFindings(all, filters), gains);
	const first = parts.find(({ groups }) => groups.some(({ findings }) => findings.some(({ id }) => !settled.has(id))))?.kind;
	const unfolded = new Set(parts.flatMap(({ kind }) => ((folds.get(kind) ?? kind === first) ? [kind] : [])));
	const order = inOrder(parts);
	const select = useLookOnReturn(mending.select, mending.look);

	const open = (finding: FindingView | undefined) => {
		if (!finding) return;
		const { kind } = finding;
		if (kind !== 'explained' && !unfolded.has(kind)) setFolds(new Map(folds).set(kind, true));
		setOpenId(finding.id);
		if (finding.place) select(finding.place);
		focusCard(finding.id);
	};
	/** The next in the list from here, or the one before; those that are settled are passed over. */
	const step = (direction: 1 | -1, from = openId) => {
		const at = order.findIndex(({ id }) => id === from);
		const rest =
			direction === 1 ? [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))] : [...order.slice(0, Math.max(0, at)).reverse()];
		open(rest.find(({ id }) => !settled.has(id)));
	};
	useStepKeys(step);

	return (
		<>
			{scope === 'sheet' && <p class="imc-help">{words.thisSheetOnly}</p>}
			<Verdict view={view} />
			<p class="imc-figures">
				<span>
					{view.quality.label} <b>{view.quality.text}</b>
				</span>
				<span>
					{view.results.label} <b>{view.results.text}</b>
				</span>
				<ScoreChange before={(done.size > 0 ? asFound : last)?.quality.value} now={view.quality.value} words={panelWords} />
			</p>
			{view.broken.length > 0 && (
				<p class="imc-problem">
					{panelWords.broken} {view.broken.map(({ title }) => title).join(', ')}
				</p>
			)}
			<ReadingStatement
				reading={view.reading}
				words={panelWords}
				onSelect={select}
				onRevise={onRevise}
				onAdd={mending.addSection}
				isBusy={isBusy || progress !== undefined}
			/>
			<ProgressBySheet findings={all} settled={settled} words={panelWords} isLooking={isLooking} />
			<FindingList
				view={view}
				parts={parts}
				words={panelWords}
				openId={openId}
				onOpen={setOpenId}
				unfolded={unfolded}
				onFold={(kind) => setFolds(new Map(folds).set(kind, !unfolded.has(kind)))}
				onSelect={select}
				onApply={mending.apply}
				onExplain={mending.explain}
				onNext={({ id }) => step(1, id)}
				settled={settled}
				canUndo={({ id }) => done.get(id)?.undo !== undefined}
				onUndo={(finding) => mending.undo([finding])}
				isBusy={isBusy || progress?.step === 'checking'}
				together={(group) => (
					<MendTogether
						group={group}
						words={panelWords}
						settled={settled}
						isBusy={isBusy}
						onMend={mending.mendTogether}
						onUndo={mending.undo}
					/>
				)}
			/>
			{view.explained.length > 0 && <p class="imc-help">{fill(panelWords.explainedByStaff, { count: view.counts.explained })}</p>}
			<details class="imc-fold">
				<summary>{panelWords.scores}</summary>
				<Dials view={view} last={last} words={panelWords} />
				<TopicBars
					topics={view.topics}
					oversight={view.oversight}
					last={last}
					words={panelWords}
					chosen={filters.topic}
					onChoose={(topic) => setFilters({ ...filters, topic })}
				/>
			</details>
			<details class="imc-fold">
				<summary>{panelWords.only}</summary>
				<FindingFilters view={view} filters={filters} words={panelWords} shown={order.length} onChange={setFilters} />
			</details>
			<p class="imc-keys imc-help">{panelWords.keys}</p>
		</>
	);
}

/** N and P by where they are on the keyboard, so that they work with Cyrillic letters; not while something is typed. */
function useStepKeys(step: (direction: 1 | -1) => void): void {
	const latest = useRef(step);
	latest.current = step;
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const isTyping = event.target instanceof HTMLElement && event.target.closest('textarea,input,select') !== null;
			if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
			if (event.code === 'KeyN') latest.current(1);
			else if (event.code === 'KeyP') latest.current(-1);
			else return;
			event.preventDefault();
		};
		addEventListener('keydown', listen);
		return () => removeEventListener('keydown', listen);
	}, []);
}

/** A person who went to a cell and comes back may have typed there: its row is looked at again. */
function useLookOnReturn(select: (place: PlaceView) => void, look: (places: readonly PlaceView[]) => void): (place: PlaceView) => void {
	const place = useRef<PlaceView | undefined>(undefined);
	const isAway = useRef(false);
	useEffect(() => {
		const leave = () => {
			isAway.current = true;
		};
		const back = () => {
			if (!isAway.current) return;
			isAway.current = false;
			if (place.current) look([place.current]);
		};
		addEventListener('blur', leave);
		addEventListener('focus', back);
		return () => {
			removeEventListener('blur', leave);
			removeEventListener('focus', back);
		};
	}, [look]);
	return (chosen) => {
		place.current = chosen;
		select(chosen);
	};
}

/** Once it is drawn. */
function focusCard(id: string): void {
	requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"] .imc-finding-head`)?.focus());
}
