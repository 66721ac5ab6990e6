import { fill } from '#core';
import { usePanel } from './context.ts';
import { nameOfActor } from './people.ts';

/** What came from the others while the panel was open: how much of what, from whom; until it was looked at. */
export function SpaceNews({ onLook }: { readonly onLook: () => void }) {
	const context = usePanel();
	const { space, words } = context;
	const { notes, replies, from } = space.news;
	if (from.length === 0) return null;
	const names = from.map((actor) => nameOfActor(actor, context)).join(', ');
	return (
		<div class="imc-next" role="status">
			<p>{fill(words.space.news, { notes, replies, names })}</p>
			<button
				type="button"
				onClick={() => {
					space.seen();
					onLook();
				}}
			>
				{words.tabs.notes}
			</button>
		</div>
	);
}
