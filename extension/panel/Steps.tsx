import { checklist } from '#core';
import { usePanel } from './context.ts';

const steps = ['read', 'answer', 'note', 'submit', 'together'] as const;
type Step = (typeof steps)[number];
export type LeadsTo = 'check' | 'checklist' | 'notes' | 'mine' | 'everyone';
const tabs: Readonly<Record<Step, LeadsTo>> = { read: 'check', answer: 'checklist', note: 'notes', submit: 'mine', together: 'everyone' };

/** The way through a review, how far one has come, and the way to each step. */
export function Steps({ onLead }: { readonly onLead: (tab: LeadsTo) => void }) {
	const { words, review } = usePanel();
	const own = review.state.reviews.find(({ id }) => id === review.mine);
	const answered = own?.answers.size ?? 0;
	const isDone: Readonly<Record<Step, boolean>> = {
		read: answered > 0 || review.state.notes.some(({ review: of }) => of === review.mine),
		answer: answered >= checklist.length,
		note: review.state.notes.some(({ review: of }) => of === review.mine),
		submit: own?.verdict !== undefined && own.pending === 0,
		together: false,
	};
	const now = steps.find((step) => !isDone[step]) ?? 'together';
	return (
		<nav class="imc-steps" aria-label={words.steps.label}>
			<ol>
				{steps.map((step, index) => (
					<li key={step} class={isDone[step] ? 'imc-step-done' : undefined}>
						<button type="button" aria-current={step === now ? 'step' : undefined} onClick={() => onLead(tabs[step])}>
							<span aria-hidden="true">{isDone[step] ? '✓' : index + 1}</span> {words.steps[step]}
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}
