import { useMemo, useRef, useState } from 'preact/hooks';
import { draftKeeper } from '../store/draft-keeper.ts';
import type { Review } from './use-review.ts';

/** This panel, among others on the same document. */
const PANEL = crypto.randomUUID();
const LONGEST_WAIT = 150;
const livePanels = new Set<string>();

type PanelWord = { readonly kind: 'who-is-there' } | { readonly kind: 'here'; readonly panel: string };

/**
 * Asks which other panels are open: the draft of one that is gone may be taken up, that of a living one is somebody's
 * typing. By message, because a frame in a page is refused locks and shared channels.
 */
export async function joinPanels(): Promise<void> {
	const tell = (word: PanelWord) => chrome.runtime.sendMessage(word).catch(() => undefined);
	chrome.runtime.onMessage.addListener((word: PanelWord) => {
		if (word.kind === 'who-is-there') void tell({ kind: 'here', panel: PANEL });
		else if (word.kind === 'here') livePanels.add(word.panel);
	});
	void tell({ kind: 'who-is-there' });
	await new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
}

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
	/** The text stays in its field, and is on disk as an event now. */
	readonly settle: () => void;
	/** Whether exactly this is on disk. */
	readonly isKept: boolean;
	readonly hasFailed: boolean;
}

/** What is being typed into a form, on disk at every letter, and there again when the panel comes back. */
export function useDraft<Value>(review: Review, field: string, empty: Value): Draft<Value> {
	const own = `${field}|${PANEL}`;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a draft is looked for once, before anything is typed
	const found = useMemo(() => findDraft(review, field), []);
	const [value, setValue] = useState<Value>(() => (found === undefined ? empty : parse(review.drafts[found], empty)));
	const latest = useRef(value);
	const show = (next: Value) => {
		latest.current = next;
		setValue(next);
	};
	const [kept, setKept] = useState<string>();
	const [hasFailed, setFailed] = useState(false);
	const [adopted, setAdopted] = useState(found);
	const keeper = useMemo(
		() =>
			draftKeeper(
				review.document,
				own,
				found === own ? undefined : found,
				(text) => {
					setKept(text);
					setFailed(false);
				},
				() => setFailed(true),
			),
		[review.document, own, found],
	);
	return {
		value,
		set: (next) => {
			show(next instanceof Function ? next(latest.current) : next);
			keeper.keep(JSON.stringify(latest.current));
		},
		suggest: (next) => show(next(latest.current)),
		fields: adopted === undefined ? [own] : [own, adopted],
		reset: () => {
			keeper.forget();
			show(empty);
			setKept(undefined);
			setAdopted(undefined);
		},
		settle: () => {
			keeper.forget();
			setKept(undefined);
			setAdopted(undefined);
		},
		isKept: kept === JSON.stringify(value),
		hasFailed,
	};
}

function findDraft({ drafts }: Review, field: string): string | undefined {
	const fields = Object.keys(drafts).filter((key) => key.startsWith(`${field}|`));
	return fields.find((key) => key.endsWith(`|${PANEL}`)) ?? fields.find((key) => !livePanels.has(key.slice(field.length + 1)));
}

/** A form of an older version lacks fields: they come from the empty one. */
function parse<Value>(text: string | undefined, empty: Value): Value {
	try {
		const value = JSON.parse(text ?? '') as Value;
		if (typeof value !== typeof empty || value === null) return empty;
		return typeof value === 'object' ? { ...empty, ...value } : value;
	} catch {
		return empty;
	}
}
