import { callStore } from './store-client.ts';

/**
 * Puts a draft on disk at every letter: one write at a time and always the newest text, so that a fast typist makes no
 * queue. The draft that it goes on from, which `replaces` names, goes as it comes. `onKept` tells what is on disk now.
 */
export function draftKeeper(
	document: string,
	field: string,
	replaces: string | undefined,
	onKept: (text: string) => void,
	onProblem: (problem: unknown) => void,
) {
	let waiting: string | undefined;
	let isWriting = false;
	const write = async () => {
		if (isWriting) return;
		isWriting = true;
		while (waiting !== undefined) {
			const text = waiting;
			waiting = undefined;
			try {
				await callStore('keepDraft', document, field, text, ...(replaces === undefined ? [] : [replaces]));
				onKept(text);
			} catch (error) {
				onProblem(error);
			}
		}
		isWriting = false;
	};
	return {
		keep(text: string) {
			waiting = text;
			void write();
		},
		/** The text has become an event, whose step on disk took the draft away. */
		forget() {
			waiting = undefined;
		},
	};
}
