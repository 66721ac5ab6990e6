import { fill, submittedEvents } from '#core';
import { usePanel } from './context.ts';

/** What comes next in a member's review, from saying who they are to sending the file; nothing where nothing does. */
export function NextStep({ onMine }: { readonly onMine: () => void }) {
	const { review, words } = usePanel();
	const { next, mine } = words;
	const own = review.state.reviews.find(({ id }) => id === review.mine);
	const pending = own?.pending ?? 0;
	const waiting = own?.verdict ? countWaiting(review) : 0;
	const step =
		review.me.name === ''
			? { said: next.who, button: mine.who }
			: pending > 0
				? { said: fill(next.submit, { count: pending }), button: next.finish }
				: waiting > 0
					? { said: fill(mine.outbox, { count: waiting }), button: mine.exportFile }
					: undefined;
	if (!step) return null;
	return (
		<div class="imc-next">
			<p>{step.said}</p>
			<button type="button" onClick={onMine}>
				{step.button}
			</button>
		</div>
	);
}

/** Own entries that were submitted, and that neither a file nor the workbook has carried out yet. */
export function countWaiting({ events, outbox }: ReturnType<typeof usePanel>['review']): number {
	const ids = new Set(submittedEvents(events).map(({ id }) => id));
	return outbox.filter((id) => ids.has(id)).length;
}
