import { useCallback, useState } from 'preact/hooks';
import type { FindingView, PlaceView, SuggestionView } from '#core/view';
import type { FormerCell } from '../contract/shared.ts';
import type { Server } from '../page/server.ts';

interface Applied {
	readonly suggestion: SuggestionView;
	readonly former: FormerCell;
}

/** What a person does to cells from the panel, one thing at a time. */
export function useEdits(server: Server, onProblem: (message: string | undefined) => void) {
	const [applied, setApplied] = useState<ReadonlyMap<string, Applied>>(new Map());
	const [explained, setExplained] = useState<ReadonlySet<string>>(new Set());
	const [isBusy, setBusy] = useState(false);

	const run = useCallback(
		(work: () => Promise<void>) => {
			setBusy(true);
			onProblem(undefined);
			work()
				.catch((error: unknown) => onProblem(error instanceof Error ? error.message : String(error)))
				.finally(() => setBusy(false));
		},
		[onProblem],
	);

	return {
		applied,
		explained,
		isBusy,
		/** After a new check nothing of the last one can be taken back. */
		forget: () => {
			setApplied(new Map());
			setExplained(new Set());
		},
		select: (place: PlaceView) => run(async () => void (await server.select(place))),
		apply: ({ id }: FindingView, suggestion: SuggestionView) =>
			run(async () => {
				const { place, before, after, isDate } = suggestion;
				const former = await server.apply({ place, before, after, isDate });
				setApplied((all) => new Map(all).set(id, { suggestion, former }));
			}),
		undo: ({ id }: FindingView) =>
			run(async () => {
				const done = applied.get(id);
				if (!done) return;
				await server.undo({ place: done.suggestion.place, written: done.suggestion.after, former: done.former });
				setApplied((all) => new Map([...all].filter(([other]) => other !== id)));
			}),
		explain: ({ id, explanation }: FindingView, text: string) =>
			run(async () => {
				if (!explanation) return;
				await server.explain({ place: explanation.place, before: explanation.text, text });
				setExplained((all) => new Set(all).add(id));
			}),
	};
}
