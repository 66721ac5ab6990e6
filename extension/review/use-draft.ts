import { useEffect, useReducer } from 'preact/hooks';
import { usePanel } from '../panel/context.ts';
import type { DraftStore } from './draft-store.ts';

export interface Draft<Value> {
	readonly value: Value;
	/** What comes of an answer that was waited for says how it changes the value of then: more may have been typed meanwhile. */
	readonly set: (next: Value | ((now: Value) => Value)) => void;
	/** Shows what nobody typed, and keeps nothing of it. */
	readonly suggest: (next: (now: Value) => Value) => void;
	/** Fields of drafts to clear in the step that makes this text an event. */
	readonly fields: readonly string[];
	/** Empties the form once the event is on disk. */
	readonly reset: () => void;
	/** Whether somebody typed here. */
	readonly isTyped: boolean;
	/** Whether exactly this is on disk. */
	readonly isKept: boolean;
	readonly hasFailed: boolean;
}

/** What is being typed into a form: the store of drafts keeps it, whatever becomes of the form. */
export function useDraft<Value>(field: string, empty: Value): Draft<Value> {
	const drafts = useDrafts();
	const entry = drafts.read(field);
	const valueNow = () => parse(drafts.read(field)?.text, empty);
	return {
		value: parse(entry?.text, empty),
		set: (next) => {
			const text = JSON.stringify(next instanceof Function ? next(valueNow()) : next);
			drafts.write(field, text, text === JSON.stringify(empty));
		},
		suggest: (next) => drafts.suggest(field, JSON.stringify(next(valueNow()))),
		fields: drafts.keysOf(field),
		reset: () => drafts.settle(field),
		isTyped: entry !== undefined && !entry.isSuggested,
		isKept: entry !== undefined && (entry.kept === entry.text || (entry.kept === '' && entry.text === JSON.stringify(empty))),
		hasFailed: entry?.hasFailed ?? false,
	};
}

/** Draws anew whenever something is typed anywhere. */
export function useDrafts(): DraftStore {
	const { drafts } = usePanel();
	const [, draw] = useReducer((count: number) => count + 1, 0);
	useEffect(() => drafts.subscribe(() => draw(undefined as never)), [drafts]);
	return drafts;
}

/** A form of an older version lacks fields: they come from the empty one. */
export function parse<Value>(text: string | undefined, empty: Value): Value {
	try {
		const value = JSON.parse(text ?? '') as Value;
		if (typeof value !== typeof empty || value === null) return empty;
		return typeof value === 'object' ? { ...empty, ...value } : value;
	} catch {
		return empty;
	}
}
