import { useEffect, useRef, useState } from 'preact/hooks';
import { type CommitteeSpace, type ReviewEvent, spaceInLink } from '#core';
import type { Page } from '../panel/document/use-page.ts';
import type { Review } from '../review/use-review.ts';
import { type SpaceOutcome, type SpaceState, type SpaceSync, waitAfter } from './space-outcome.ts';

/** How a review stands to its committee's space. */
export interface Space {
	readonly joined: CommitteeSpace | undefined;
	/** That the link, by which the page was opened, offers and that was not joined yet. */
	readonly offered: CommitteeSpace | undefined;
	readonly state: SpaceState | undefined;
	/** What came since it was last looked at: how many notes and replies, from whom (actors). */
	readonly news: SpaceNews;
	readonly join: (space: CommitteeSpace) => Promise<void>;
	readonly leave: () => Promise<void>;
	readonly seen: () => void;
	readonly syncNow: () => void;
	/** For the form's own button, where posting is refused. */
	readonly piecesByHand: () => readonly string[];
}

export interface SpaceNews {
	readonly notes: number;
	readonly replies: number;
	readonly from: readonly string[];
}

const noNews: SpaceNews = { notes: 0, replies: 0, from: [] };
const keyOf = (document: string) => `space ${document}`;

/** Keeps the review and the space the same while the panel is open beside a page of Google's. */
export function useSpace(review: Review | undefined, page: Page | undefined, link: string): Space {
	const [joined, setJoined] = useState<CommitteeSpace>();
	const [state, setState] = useState<SpaceState>();
	const [news, setNews] = useState<SpaceNews>(noNews);
	const now = useRef(review);
	now.current = review;
	const sync = useRef<SpaceSync>(undefined);
	const hurry = useRef<() => void>(() => {});
	const lastOwn = useRef(0);
	const document = review?.document;
	const own = review?.outbox.length ?? 0;

	useEffect(() => {
		setJoined(undefined);
		setState(undefined);
		setNews(noNews);
		if (document === undefined) return;
		void chrome.storage.local.get(keyOf(document)).then((found) => setJoined(found[keyOf(document)] as CommitteeSpace | undefined));
	}, [document]);

	// Sent or not: what the member has just done is soon to be seen by the others.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a change of one's own alone hurries
	useEffect(() => {
		lastOwn.current = Date.now();
		hurry.current();
	}, [own, review?.state.reviews.find(({ id }) => id === review.mine)?.sent?.event]);

	const isWeb = page?.document.address.startsWith('https://docs.google.com/') ?? false;
	// biome-ignore lint/correctness/useExhaustiveDependencies: one line to one space; what it works on is looked up when it works
	useEffect(() => {
		if (!joined || !page || !isWeb || document === undefined) return;
		const { link: line } = page;
		let isOver = false;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let failures = 0;
		let isTurning = false;
		const fetchPage = async (...asked: Parameters<typeof line.fetch>) => {
			const answer = await line.fetch(...asked);
			if (!answer) throw new TypeError('no answer');
			return { status: answer.status, url: answer.url, text: async () => answer.text };
		};
		let running: SpaceSync | undefined;
		const begin = async () => {
			const { formTransport, spaceSync } = await import('./start-space.ts');
			running = spaceSync(
				formTransport(joined, page.document.address, fetchPage, () => navigator.onLine),
				{
					events: () => now.current?.events ?? [],
					actor: () => now.current?.me.actor ?? '',
					isAbout: (event) => event.review.endsWith(` ${document}`) || event.review === `${event.actor} ${document}`.slice(0, 200),
					take: async (events) => {
						const before = now.current;
						if (!before || isOver) return 0;
						const fresh = unknownIn(events, before);
						const count = await before.importEvents(events, 'space');
						if (fresh.length > 0) setNews((known) => withNews(known, fresh, before.me.actor));
						return count;
					},
				},
				() => crypto.randomUUID(),
			);
			sync.current = running;
			void turn();
		};
		const turn = async () => {
			clearTimeout(timer);
			if (isTurning || isOver || !running) return;
			isTurning = true;
			let outcome: SpaceOutcome = 'busy';
			try {
				await running.turn();
				outcome = running.state().outcome;
			} catch {
				// The store gave no answer; it is asked again.
			}
			isTurning = false;
			if (isOver) return;
			failures = outcome === 'done' ? 0 : failures + 1;
			setState({ ...running.state(), outcome });
			timer = setTimeout(() => void turn(), waitAfter(outcome, failures, Date.now() - lastOwn.current));
		};
		hurry.current = () => void turn();
		void begin();
		return () => {
			isOver = true;
			clearTimeout(timer);
			hurry.current = () => {};
			sync.current = undefined;
		};
	}, [joined, page?.link, isWeb, document]);

	const offered = link === '' ? undefined : spaceInLink(link);
	return {
		joined,
		offered: offered && JSON.stringify(offered) !== JSON.stringify(joined) ? offered : undefined,
		state,
		news,
		join: async (space) => {
			if (document === undefined) return;
			await chrome.storage.local.set({ [keyOf(document)]: space });
			setJoined(space);
		},
		leave: async () => {
			if (document === undefined) return;
			await chrome.storage.local.remove(keyOf(document));
			setJoined(undefined);
			setState(undefined);
		},
		seen: () => setNews(noNews),
		syncNow: () => hurry.current(),
		piecesByHand: () => sync.current?.piecesByHand() ?? [],
	};
}

function unknownIn(events: readonly ReviewEvent[], { events: known, me }: Review): ReviewEvent[] {
	const ids = new Set(known.map(({ id }) => id));
	return events.filter(({ id, actor }) => actor !== me.actor && !ids.has(id));
}

function withNews(known: SpaceNews, fresh: readonly ReviewEvent[], actor: string): SpaceNews {
	const count = (type: 'note-added' | 'note-replied') => fresh.filter((event) => event.type === type).length;
	const from = [...new Set([...known.from, ...fresh.map((event) => event.actor)])].filter((one) => one !== actor);
	return { notes: known.notes + count('note-added'), replies: known.replies + count('note-replied'), from };
}
