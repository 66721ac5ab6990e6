import { explanationKey, type JudgedExplanation, type Judgement } from './review-event.ts';
import type { ReviewState } from './review-state.ts';

/** What the members who submitted their reviews think of one reason of the staff's. */
export interface ExplanationView extends JudgedExplanation {
	readonly said: readonly { readonly actor: string; readonly judgement: Exclude<Judgement, 'withdraw'>; readonly remark: string }[];
}

/** Every reason that a member accepted or contested and sent; what waits is for that member's eyes. */
export function judgedExplanations({ reviews }: ReviewState): ExplanationView[] {
	const views = new Map<string, ExplanationView>();
	for (const { actor, judgements } of reviews) {
		for (const { current, history } of judgements.values()) {
			const sent = current.isPending ? history.filter(({ isPending }) => !isPending).pop() : current;
			if (!sent || sent.value.judgement === 'withdraw') continue;
			const { rule, section, row, text, judgement, remark } = sent.value;
			const key = explanationKey(sent.value);
			const before = views.get(key) ?? { rule, section, row, text, said: [] };
			views.set(key, { ...before, said: [...before.said, { actor, judgement, remark }] });
		}
	}
	return [...views.keys()].sort().flatMap((key) => views.get(key) ?? []);
}
