import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type EventType, foldReviews, mergeEvents, nextEvent, type Payloads, parseEvent, type ReviewEvent, type ReviewState } from '#core';
import { type AppendOptions, CHANGED_KEY, type Drafts, type Me, type StoreProblem } from '../messages/store-messages.ts';
import { callStore, StoreError } from '../store/store-client.ts';

const LONGEST_PORTION = 4_000_000;

export interface Review {
	readonly document: string;
	readonly events: readonly ReviewEvent[];
	readonly state: ReviewState;
	readonly me: Me;
	/** Id of this person's review of this document. */
	readonly mine: string;
	/** As they were on disk when the panel opened. */
	readonly drafts: Drafts;
	/** Ids of own events that neither a file nor the workbook has carried out yet. */
	readonly outbox: readonly string[];
	/** Puts a step on disk and resolves then. `clears` are drafts that go with it. @throws StoreError */
	readonly write: <T extends EventType>(type: T, payload: Payloads[T], clears?: readonly string[]) => Promise<void>;
	/** How many were new. @throws StoreError */
	readonly importEvents: (events: readonly ReviewEvent[], from: Exclude<AppendOptions['from'], 'here'>) => Promise<number>;
	readonly introduce: (me: Omit<Me, 'actor'>) => Promise<void>;
	readonly markShared: (ids: readonly string[]) => Promise<void>;
}

interface Loaded {
	readonly document: string;
	readonly events: readonly ReviewEvent[];
	readonly me: Me;
	readonly drafts: Drafts;
	readonly outbox: readonly string[];
}

/** The review of a document as it is on disk; nothing shows here before it is there. */
export function useReview(
	document: string | undefined,
	title: string,
): { readonly review?: Review; readonly problem?: StoreProblem; readonly retry: () => void } {
	const [loaded, setLoaded] = useState<Loaded>();
	const [problem, setProblem] = useState<StoreProblem>();
	const now = useRef<Loaded | undefined>(undefined);
	const queue = useRef<Promise<unknown>>(Promise.resolve());
	const wanted = useRef(document);
	wanted.current = document;
	const loads = useRef({ begun: 0, shown: 0 });

	const reload = useCallback(async () => {
		if (document === undefined) return;
		const turn = ++loads.current.begun;
		try {
			const { events, me, drafts, outbox } = await callStore('load', document);
			// The panel may have gone on to another document meanwhile, or know more than this answer does.
			if (wanted.current !== document || turn < loads.current.shown) return;
			loads.current.shown = turn;
			const next = { document, events: mergeEvents(events.flatMap((event) => parseEvent(event) ?? [])), me, drafts, outbox };
			now.current = next;
			setLoaded(next);
			setProblem(undefined);
		} catch (error) {
			if (wanted.current === document) setProblem(error instanceof StoreError ? error.problem : 'storage-failed');
		}
	}, [document]);

	useEffect(() => {
		now.current = undefined;
		setLoaded(undefined);
		setProblem(undefined);
		void reload();
		const onChanged = (changes: Readonly<Record<string, chrome.storage.StorageChange>>) => {
			if ((changes[CHANGED_KEY]?.newValue as { document?: string } | undefined)?.document === document) void reload();
		};
		chrome.storage.session.onChanged.addListener(onChanged);
		return () => chrome.storage.session.onChanged.removeListener(onChanged);
	}, [document, reload]);

	const state = useMemo(() => foldReviews(loaded?.events ?? []), [loaded?.events]);
	const retry = () => void reload();
	// What was loaded once stays in sight, with all that is typed into it, though it could not be read again just now.
	if (!loaded || loaded.document !== document) return problem === undefined ? { retry } : { problem, retry };
	const mine = reviewId(loaded.me.actor, loaded.document);

	/** One step after the other: each must know the one before it. */
	const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
		const result = queue.current.then(step, step);
		queue.current = result.catch(() => undefined);
		return result;
	};
	const stamp = <T extends EventType>(known: readonly ReviewEvent[], type: T, payload: Payloads[T]) =>
		nextEvent(known, {
			id: crypto.randomUUID(),
			review: mine,
			actor: loaded.me.actor,
			at: new Date().toISOString(),
			type,
			payload,
		}) as ReviewEvent;

	const review: Review = {
		...loaded,
		state,
		mine,
		write: (type, payload, clears = []) =>
			inTurn(async () => {
				const { events: known, me } = now.current?.document === loaded.document ? now.current : loaded;
				const hasOpened = known.some((event) => event.review === mine && event.type === 'review-opened');
				const reviewer = { name: me.name, municipality: me.municipality, role: me.role as never, document: title.slice(0, 500) };
				const opening =
					hasOpened || type === 'review-opened' || me.name === ''
						? []
						: [stamp(known, 'review-opened', { ...reviewer, documentId: loaded.document.slice(0, 500) })];
				const events = [...opening, stamp([...known, ...opening], type, payload)];
				await callStore('append', loaded.document, events, { from: 'here', clears });
				// It is on disk, and so it shows, whatever becomes of reading all anew: nobody must save it twice.
				if (now.current?.document === loaded.document) {
					now.current = { ...now.current, events: mergeEvents([...now.current.events, ...events]) };
					setLoaded(now.current);
				}
				await reload();
			}),
		importEvents: (events, from) =>
			inTurn(async () => {
				let count = 0;
				for (const portion of portionsOf(events)) count += (await callStore('append', loaded.document, portion, { from })).added;
				await reload();
				return count;
			}),
		introduce: (me) =>
			inTurn(async () => {
				await callStore('introduce', me);
				await reload();
			}),
		markShared: (ids) =>
			inTurn(async () => {
				await callStore('markShared', loaded.document, ids);
				await reload();
			}),
	};
	return { review, retry };
}

/** Browsers refuse a message of 64 MB. */
function portionsOf(events: readonly ReviewEvent[]): ReviewEvent[][] {
	const portions: ReviewEvent[][] = [];
	let room = 0;
	for (const event of events) {
		const length = JSON.stringify(event).length;
		if (length > room) {
			portions.push([]);
			room = LONGEST_PORTION;
		}
		portions.at(-1)?.push(event);
		room -= length;
	}
	return portions;
}

/** The same in every tab, so that two tabs opened at once don't begin two reviews. */
function reviewId(actor: string, document: string): string {
	return `${actor} ${document}`.slice(0, 200);
}
