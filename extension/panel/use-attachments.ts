import { useEffect, useState } from 'preact/hooks';
import type { Attachment, ReviewState } from '#core';
import type { CheckClient } from '../check/check-client.ts';
import type { Place } from './context.ts';

const none: ReadonlyMap<string, Attachment<Place>> = new Map();

/** Finds the notes in the document as it is now, whenever either changes. */
export function useAttachments(state: ReviewState | undefined, client: CheckClient | undefined): ReadonlyMap<string, Attachment<Place>> {
	const [attachments, setAttachments] = useState(none);
	useEffect(() => {
		let isOver = false;
		const anchored = (state?.notes ?? []).flatMap((note) => {
			const anchor = note.anchor.current.value;
			return anchor ? [{ id: note.id, anchor }] : [];
		});
		if (!client || !state || anchored.length === 0) {
			setAttachments(none);
			return;
		}
		void client
			.call(
				'attach',
				anchored.map(({ anchor }) => anchor),
				state.snapshots,
			)
			.then(
				(found) => {
					const pairs = anchored.flatMap(({ id }, index) => (found[index] ? [[id, found[index]] as const] : []));
					if (!isOver) setAttachments(new Map(pairs));
				},
				() => undefined,
			);
		return () => {
			isOver = true;
		};
	}, [state, client]);
	return attachments;
}
