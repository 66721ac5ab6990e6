import { checklist, fill, submittedEvents } from '#core';
import { usePanel } from './context.ts';
import type { LeadsTo } from './Steps.tsx';

/** The one thing that comes next in a member's review, from saying who they are to sending it; nothing where nothing does. */
export function NextStep({ tab, onLead }: { readonly tab: LeadsTo; readonly onLead: (tab: LeadsTo) => void }) {
	const { review, words } = usePanel();
	const { next, mine, steps } = words;
	const own = review.state.reviews.find(({ id }) => id === review.mine);
	const pending = own?.pending ?? 0;
	const left = checklist.length - (own?.answers.size ?? 0);
	const waiting = own?.sent ? countWaiting(review) : 0;
	const step: { readonly said: string; readonly button: string; readonly to: LeadsTo } | undefined =
		review.me.name === ''
			? { said: next.who, button: mine.who, to: 'mine' }
			: own?.sent && pending > 0
				? { said: fill(mine.notSeenYet, { count: pending }), button: mine.sendChanges, to: 'mine' }
				: pending > 0
					? { said: fill(next.submit, { count: pending }), button: next.finish, to: 'mine' }
					: waiting > 0
						? { said: fill(mine.outbox, { count: waiting }), button: mine.exportFile, to: 'mine' }
						: own?.sent
							? undefined
							: { said: fill(steps.toAnswer, { count: left }), button: steps.begin, to: 'checklist' };
	if (!step || step.to === tab) return null;
	return (
		<div class="imc-next">
			<p>{step.said}</p>
			<button type="button" onClick={() => onLead(step.to)}>
				{step.button}
			</button>
		</div>
	);
}

/** Own entries that were submitted, and that neither a file nor the workbook has carried out yet. */
export function countWaiting({ events, outbox }: ReturnType<typeof usePanel>['review']): number {
	if (outbox.length === 0) return 0;
	const ids = new Set(submittedEvents(events).map(({ id }) => id));
	return outbox.filter((id) => ids.has(id)).length;
}
