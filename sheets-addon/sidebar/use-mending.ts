import { useCallback, useRef, useState } from 'preact/hooks';
import { gainsOf, type Settled } from '#core/panel';
import type { CheckView, FindingView, PlaceView, SuggestionView } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import type { CellEdit, FormerCell } from '../contract/shared.ts';
import type { Server } from '../page/server.ts';

export type Scope = RequestOf<'check'>['scope'];
type Checked = ReplyOf<'check'>;

/** What runs just now; `looking` again at the cells that were changed is no reason to wait. */
export type Progress = { readonly step: 'checking' } | { readonly step: 'marking'; readonly done: number; readonly total: number };

/** A finding that is settled, and how to take back what settled it. */
interface Done {
	readonly finding: FindingView;
	readonly how: Settled;
	readonly undo?: readonly CellEdit[];
}

export interface Mending {
	readonly checked: Checked | undefined;
	/** The whole check before this one, and this one as it began. */
	readonly last: CheckView | undefined;
	readonly first: CheckView | undefined;
	/** Points by rule as they stood at the last whole check: the list keeps its order while it is mended. */
	readonly gains: ReadonlyMap<string, number>;
	readonly done: ReadonlyMap<string, Done>;
}

const nothing: Mending = { checked: undefined, last: undefined, first: undefined, gains: new Map(), done: new Map() };

/** Sheets marked in one call: few enough to show progress and to stay far from Google's six minutes. */
const SHEETS_A_CALL = 12;

/**
 * The check and what a person has done about it since. A new check, or a cancelled one, makes an older one's replies count
 * for nothing. After each change the rows concerned are looked at again, and marks, list and verdict follow.
 */
export function useMending(server: Server, scope: Scope) {
	const [state, setState] = useState<Mending>(nothing);
	const [progress, setProgress] = useState<Progress>();
	const [isLooking, setLooking] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const [problem, setProblem] = useState<string>();
	const [marked, setMarked] = useState<ReplyOf<'mark'>>({ failed: [], isLate: false });
	const run = useRef(0);
	const now = useRef<Mending>(nothing);
	const show = useCallback((next: Mending) => {
		now.current = next;
		setState(next);
	}, []);
	const fail = useCallback((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)), []);
	/** The marks that are on each sheet, as far as this page laid them. */
	const laid = useRef(new Map<string, string>());

	const start = useCallback(() => {
		const mine = ++run.current;
		const isCurrent = () => mine === run.current;
		const work = async () => {
			setProblem(undefined);
			setProgress({ step: 'checking' });
			const checked = await server.check({ scope });
			if (!isCurrent()) return;
			show({ checked, last: now.current.first, first: checked.view, gains: gainsOf(checked.view), done: new Map() });
			laid.current.clear();
			await mark(server, checked, laid.current, isCurrent, setProgress, setMarked);
		};
		work()
			.catch((error: unknown) => isCurrent() && fail(error))
			.finally(() => isCurrent() && setProgress(undefined));
	}, [server, scope, show, fail]);

	const cancel = useCallback(() => {
		run.current++;
		setProgress(undefined);
	}, []);

	/** Looks again at rows that were changed, `done` by what was just done. */
	const look = useCallback(
		(places: readonly PlaceView[], settled: ReadonlyMap<string, Done> = new Map(), unsettled: readonly string[] = []) => {
			const before = now.current;
			if (!before.checked) return;
			const done = new Map([...before.done, ...settled]);
			for (const id of unsettled) done.delete(id);
			show({ ...before, done });
			const mine = ++run.current;
			const isCurrent = () => mine === run.current;
			setLooking(true);
			const changed = [...new Map(places.map(({ sheet, row }) => [`${row} ${sheet}`, { sheet, row }])).values()];
			server
				.recheck({ kept: before.checked.kept, changed, scope })
				.then(async (checked) => {
					if (!isCurrent() || !before.checked) return;
					show({ ...now.current, checked, done: settle(before.checked.view, checked.view, now.current.done) });
					await mark(server, checked, laid.current, isCurrent, () => {}, setMarked);
				})
				.catch((error: unknown) => isCurrent() && fail(error))
				.finally(() => isCurrent() && setLooking(false));
		},
		[server, scope, show, fail],
	);

	const write = (work: () => Promise<void>) => {
		setBusy(true);
		setProblem(undefined);
		work()
			.catch(fail)
			.finally(() => setBusy(false));
	};

	return {
		...state,
		progress,
		isLooking,
		isBusy,
		problem,
		marked,
		start,
		cancel,
		look,
		select: (place: PlaceView) => void server.select(place).catch(fail),
		apply: (finding: FindingView, { place, before, after, isDate }: SuggestionView) =>
			write(async () => {
				const former = await server.apply({ place, before, after, isDate });
				look([place, ...placesOf(finding)], new Map([[finding.id, { finding, how: 'mended', undo: [backTo(former, place, after)] }]]));
			}),
		explain: (finding: FindingView, text: string) =>
			write(async () => {
				const { explanation } = finding;
				if (!explanation) return;
				const { place } = explanation;
				await server.explain({ place, before: explanation.text, text });
				const undo = [{ place, before: text, after: explanation.text === '' ? null : explanation.text, isDate: false, format: null }];
				look([place, ...placesOf(finding)], new Map([[finding.id, { finding, how: 'explained', undo }]]));
			}),
		/** Makes the sheet of a section that no sheet holds, and checks anew. */
		addSection: (section: RequestOf<'addSection'>['section']) =>
			write(async () => {
				await server.addSection({ section });
				start();
			}),
		/** Resolves with how many were left as they are. */
		mendTogether: (findings: readonly FindingView[]) =>
			new Promise<number>((resolve) =>
				write(async () => {
					const chosen = findings.flatMap((finding) => finding.suggestions.slice(0, 1).map((suggestion) => ({ finding, suggestion })));
					const edits = chosen.map(({ suggestion: { place, before, after, isDate } }) => ({ place, before, after, isDate, format: null }));
					const { mended } = await server.mend({ edits });
					const settled = new Map<string, Done>();
					chosen.forEach(({ finding, suggestion: { place, after } }, index) => {
						const former = mended[index];
						if (former) settled.set(finding.id, { finding, how: 'mended', undo: [backTo(former, place, after)] });
					});
					look(
						chosen.map(({ suggestion }) => suggestion.place),
						settled,
					);
					resolve(chosen.length - settled.size);
				}),
			),
		undo: (findings: readonly FindingView[]) =>
			write(async () => {
				const edits = findings.flatMap(({ id }) => now.current.done.get(id)?.undo ?? []);
				const mended = await putBack(server, edits);
				const isBack = new Set(edits.filter((_, index) => mended[index]).map(({ place }) => `${place.row} ${place.column} ${place.sheet}`));
				const back = findings.filter(({ id }) =>
					now.current.done.get(id)?.undo?.every(({ place }) => isBack.has(`${place.row} ${place.column} ${place.sheet}`)),
				);
				look(
					edits.map(({ place }) => place),
					new Map(),
					back.map(({ id }) => id),
				);
			}),
	};
}

/** One cell is put back whatever rule it has; of many, those that Google takes. */
async function putBack(server: Server, edits: readonly CellEdit[]): Promise<readonly unknown[]> {
	const [only] = edits;
	if (edits.length !== 1 || !only || only.format === null) return (await server.mend({ edits: [...edits] })).mended;
	const { place, before, after, format } = only;
	await server.undo({ place, written: before, former: { formula: '', content: after, format } });
	return [true];
}

function placesOf({ place }: FindingView): PlaceView[] {
	return place ? [place] : [];
}

function backTo(former: FormerCell, place: PlaceView, written: SuggestionView['after']): CellEdit {
	return { place, before: written, after: former.content, isDate: false, format: former.format };
}

/** What a new look does not find any more is settled too; what it finds again is not. */
function settle(before: CheckView, after: CheckView, done: ReadonlyMap<string, Done>): Map<string, Done> {
	const found = new Set(after.findings.map(({ id }) => id));
	const explained = new Set(after.explained.map(({ id }) => id));
	const settled = new Map([...done].filter(([id]) => !found.has(id)));
	for (const finding of before.findings) {
		if (found.has(finding.id) || settled.has(finding.id)) continue;
		settled.set(finding.id, { finding, how: explained.has(finding.id) ? 'explained' : 'gone' });
	}
	return settled;
}

/** Lays the marks of the sheets on which others are, or none. */
async function mark(
	server: Server,
	{ checkedAt, marks: wanted }: Checked,
	laid: Map<string, string>,
	isCurrent: () => boolean,
	setProgress: (progress: Progress) => void,
	setMarked: (reply: ReplyOf<'mark'>) => void,
): Promise<void> {
	const marks = wanted.filter((each) => laid.get(each.sheet) !== JSON.stringify(each));
	const failed: string[] = [];
	let isLate = false;
	for (let done = 0; done < marks.length && !isLate; done += SHEETS_A_CALL) {
		setProgress({ step: 'marking', done, total: marks.length });
		const sheets = marks.slice(done, done + SHEETS_A_CALL);
		const reply = await server.mark({ sheets, checkedAt });
		for (const each of sheets) laid.set(each.sheet, JSON.stringify(each));
		if (!isCurrent()) return;
		failed.push(...reply.failed);
		isLate = reply.isLate;
	}
	if (marks.length > 0) setMarked({ failed, isLate });
}
