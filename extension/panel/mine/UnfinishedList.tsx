import { fill } from '#core';
import { useDrafts } from '../../review/use-draft.ts';
import { callStore } from '../../store/store-client.ts';
import { usePanel } from '../context.ts';
import { type UnfinishedItem, unfinishedItems } from './unfinished.ts';

/** What was typed and would not go along, before a review is submitted or sent. */
export function UnfinishedList({
	items,
	onLead,
}: {
	readonly items: readonly UnfinishedItem[];
	readonly onLead: (tab: UnfinishedItem['tab']) => void;
}) {
	const { words, review, drafts, attempt } = usePanel();
	if (items.length === 0) return null;
	const forget = (item: UnfinishedItem) =>
		attempt(async () => {
			for (const key of item.keys) await callStore('keepDraft', review.document, key, '');
			drafts.drop(item.keys);
		});
	return (
		<section class="imc-unfinished" aria-labelledby="unfinished-heading">
			<h3 id="unfinished-heading">{fill(words.mine.unfinished, { count: items.length })}</h3>
			<p class="imc-help">{words.mine.unfinishedHelp}</p>
			<ul>
				{items.map((item) => (
					<li key={item.key} data-unfinished={item.tab}>
						<small>{item.about}</small>
						<p class="imc-text" dir="auto">
							{item.text.slice(0, 300)}
						</p>
						{item.obstacle && <p class="imc-help">{item.obstacle}</p>}
						{item.obstacle !== words.mine.inOtherWindow && (
							<p class="imc-row">
								<button type="button" class="imc-quiet" onClick={() => onLead(item.tab)}>
									{words.mine.finishIt}
								</button>
								<button type="button" class="imc-quiet" onClick={() => void forget(item)}>
									{words.mine.forgetIt}
								</button>
							</p>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

/** The list as it is now, drawn anew at every letter. */
export function useUnfinished(): UnfinishedItem[] {
	const context = usePanel();
	return unfinishedItems(useDrafts(), context);
}
