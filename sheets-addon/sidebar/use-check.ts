import { useCallback, useRef, useState } from 'preact/hooks';
import type { CheckView } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import type { Server } from '../page/server.ts';

export type Scope = RequestOf<'check'>['scope'];

/** What runs just now. */
export type Progress = { readonly step: 'checking' } | { readonly step: 'marking'; readonly done: number; readonly total: number };

export interface CheckState {
	readonly view: CheckView | undefined;
	/** The one before it. */
	readonly last: CheckView | undefined;
	readonly progress: Progress | undefined;
	readonly problem: string | undefined;
	/** Sheets without new marks, and sheets that could not be read. */
	readonly unmarked: readonly string[];
	/** The cells show the marks of a newer check, somebody else's. */
	readonly isLate: boolean;
	readonly remarks: readonly string[];
	readonly start: (scope: Scope) => void;
	readonly cancel: () => void;
}

/** Sheets marked in one call: few enough to show progress and to stay far from Google's six minutes. */
const SHEETS_A_CALL = 12;

/** Runs checks and marks what they find; a new one, or a cancelled one, makes an older one's replies count for nothing. */
export function useCheck(server: Server): CheckState {
	const [{ view, last }, setViews] = useState<{ view?: CheckView; last?: CheckView | undefined }>({});
	const [progress, setProgress] = useState<Progress>();
	const [problem, setProblem] = useState<string>();
	const [{ failed: unmarked, isLate }, setMarked] = useState<ReplyOf<'mark'>>({ failed: [], isLate: false });
	const [remarks, setRemarks] = useState<readonly string[]>([]);
	const current = useRef(0);

	const start = useCallback(
		(scope: Scope) => {
			const run = ++current.current;
			const isCurrent = () => run === current.current;
			const work = async () => {
				setProblem(undefined);
				setProgress({ step: 'checking' });
				const reply = await server.check({ scope });
				if (!isCurrent()) return;
				setViews((before) => ({ view: reply.view, last: before.view }));
				setRemarks(reply.remarks);
				await markAll(server, reply, isCurrent, setProgress, setMarked);
			};
			work()
				.catch((error: unknown) => isCurrent() && setProblem(error instanceof Error ? error.message : String(error)))
				.finally(() => isCurrent() && setProgress(undefined));
		},
		[server],
	);
	const cancel = useCallback(() => {
		current.current++;
		setProgress(undefined);
	}, []);
	return { view, last, progress, problem, unmarked, isLate, remarks, start, cancel };
}

async function markAll(
	server: Server,
	{ marks, checkedAt }: ReplyOf<'check'>,
	isCurrent: () => boolean,
	setProgress: (progress: Progress) => void,
	setMarked: (reply: ReplyOf<'mark'>) => void,
): Promise<void> {
	const failed: string[] = [];
	let isLate = false;
	for (let done = 0; done < marks.length && !isLate; done += SHEETS_A_CALL) {
		setProgress({ step: 'marking', done, total: marks.length });
		const reply = await server.mark({ sheets: marks.slice(done, done + SHEETS_A_CALL), checkedAt });
		if (!isCurrent()) return;
		failed.push(...reply.failed);
		isLate = reply.isLate;
	}
	setMarked({ failed, isLate });
}
