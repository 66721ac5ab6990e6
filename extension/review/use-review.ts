import { useEffect, useReducer } from 'preact/hooks';
import type { StoreProblem } from '../messages/store-messages.ts';
import type { DraftStore } from './draft-store.ts';
import { onPanelNews } from './panel-news.ts';
import { type ReviewSnapshot, ReviewStore } from './review-store.ts';

/** What is known of a review, and what can be done with it. */
export type Review = ReviewSnapshot & Pick<ReviewStore, 'write' | 'takeBack' | 'importEvents' | 'introduce' | 'markShared'>;

/** One for each document that this panel has been on: what was typed about one is there when one comes back to it. */
const stores = new Map<string, ReviewStore>();

export function useReview(
	document: string | undefined,
	title: string,
): { readonly review?: Review; readonly drafts?: DraftStore; readonly problem?: StoreProblem; readonly retry: () => void } {
	const [, draw] = useReducer((count: number) => count + 1, 0);
	useEffect(() => {
		if (document === undefined) return;
		const store = storeOf(document);
		const leave = store.subscribe(() => draw(undefined as never));
		void store.reload();
		const endListening = onPanelNews((news) => {
			if (news.kind === 'changed' && news.document === document) void store.reload();
		});
		return () => {
			leave();
			endListening();
		};
	}, [document]);
	if (document === undefined) return { retry: () => {} };
	const store = storeOf(document);
	store.title = title;
	const { snapshot, drafts, problem } = store;
	const retry = () => void store.reload();
	if (!snapshot || !drafts) return problem === undefined ? { retry } : { problem, retry };
	const review: Review = {
		...snapshot,
		write: (...step) => store.write(...step),
		takeBack: (id) => store.takeBack(id),
		importEvents: (...step) => store.importEvents(...step),
		introduce: (me) => store.introduce(me),
		markShared: (ids) => store.markShared(ids),
	};
	return { review, drafts, retry };
}

function storeOf(document: string): ReviewStore {
	const known = stores.get(document) ?? new ReviewStore(document);
	stores.set(document, known);
	return known;
}
