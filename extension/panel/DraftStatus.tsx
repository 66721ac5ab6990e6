import type { Draft } from '../review/use-draft.ts';
import { usePanel } from './context.ts';

/** Whether what is typed is on disk: said once it is, not before. */
export function DraftStatus({
	draft,
	isEmpty,
}: {
	readonly draft: Pick<Draft<unknown>, 'isKept' | 'hasFailed'>;
	readonly isEmpty: boolean;
}) {
	const { words } = usePanel();
	if (isEmpty) return null;
	const state = draft.hasFailed ? 'failed' : draft.isKept ? 'kept' : 'keeping';
	return (
		<p class="imc-help" role={draft.hasFailed ? 'alert' : undefined} data-draft={state}>
			{words.draft[state]}
		</p>
	);
}
