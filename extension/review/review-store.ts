import {
	canonicalJson,
	type EventType,
	isWritable,
	nextEvent,
	type Payloads,
	parseEvent,
	type ReviewEvent,
	type ReviewFold,
	type ReviewState,
	reviewFold,
	withoutTraces,
} from '#core';
import type { AppendOptions, Arrival, Me, StoredReview, StoreProblem } from '../messages/store-messages.ts';
import { callStore, StoreError } from '../store/store-client.ts';
import { DraftStore } from './draft-store.ts';
import { portionsOf } from './portions.ts';

/** What is known of a document's review, as it is on disk. */
export interface ReviewSnapshot {
	readonly document: string;
	readonly events: readonly ReviewEvent[];
	readonly state: ReviewState;
	readonly me: Me;
	/** Id of this person's review of this document. */
	readonly mine: string;
	/** Ids of own events that neither a file nor the workbook has carried out yet. */
	readonly outbox: readonly string[];
	/** Lines, of files or of the disk, that nobody here can read. */
	readonly unread: readonly string[];
}

/** The review of one document: nothing shows here before it is on disk. Panels and tabs come and go; this stays. */
export class ReviewStore {
	readonly document: string;
	title = '';
	drafts: DraftStore | undefined;
	snapshot: ReviewSnapshot | undefined;
	problem: StoreProblem | undefined;
	private fold: ReviewFold = reviewFold();
	private arrival: Arrival | undefined;
	private broken: readonly string[] = [];
	private queue: Promise<unknown> = Promise.resolve();
	private readonly listeners = new Set<() => void>();

	constructor(document: string) {
		this.document = document;
	}

	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Reads what has come on disk since; what was loaded once stays in sight though it could not be read again just now. */
	reload(): Promise<void> {
		return this.inTurn(() => this.readAnew());
	}

	/** Puts a step on disk and resolves when it was read back from there. `clears` are drafts that go with it. @throws StoreError */
	write<T extends EventType>(type: T, payload: Payloads[T], clears: readonly string[] = []): Promise<void> {
		return this.inTurn(async () => {
			const { events, me, mine } = this.loaded();
			// Until it is sent a member can go back on every word; what goes out holds none that they went back on.
			const known = type === 'verdict-given' || type === 'changes-sent' ? withoutTraces(events, mine) : events;
			const hasOpened = known.some((event) => event.review === mine && event.type === 'review-opened');
			const reviewer = { name: me.name, municipality: me.municipality, role: me.role as never, document: this.title.slice(0, 500) };
			const opening =
				hasOpened || type === 'review-opened' || me.name === ''
					? []
					: [this.stamp(known, 'review-opened', { ...reviewer, documentId: this.document.slice(0, 500) })];
			await this.put([...known, ...opening, this.stamp([...known, ...opening], type, payload)], clears);
		});
	}

	/** Takes back own words that nobody has seen yet. @throws StoreError */
	takeBack(id: string): Promise<void> {
		return this.inTurn(async () => {
			const { events, mine } = this.loaded();
			await this.put(
				events.filter((event) => event.id !== id || event.review !== mine),
				[],
			);
		});
	}

	/** How many were new. @throws StoreError */
	importEvents(
		events: readonly ReviewEvent[],
		from: Exclude<AppendOptions['from'], 'here'>,
		unread: readonly string[] = [],
	): Promise<number> {
		return this.inTurn(async () => {
			let count = 0;
			for (const portion of portionsOf(events)) count += (await callStore('append', this.document, portion, { from })).added;
			for (const portion of portionsOf(unread)) await callStore('keepUnread', this.document, portion);
			await this.readAnew();
			return count;
		});
	}

	introduce(me: Omit<Me, 'actor'>): Promise<void> {
		return this.inTurn(async () => {
			await callStore('introduce', me);
			await this.readAnew();
		});
	}

	markShared(ids: readonly string[]): Promise<void> {
		return this.inTurn(async () => {
			await callStore('markShared', this.document, ids);
			await this.readAnew();
		});
	}

	private loaded(): ReviewSnapshot {
		if (!this.snapshot) throw new StoreError('storage-failed');
		return this.snapshot;
	}

	private stamp<T extends EventType>(known: readonly ReviewEvent[], type: T, payload: Payloads[T]): ReviewEvent {
		const { mine, me } = this.loaded();
		return nextEvent(known, {
			id: crypto.randomUUID(),
			review: mine,
			actor: me.actor,
			at: new Date().toISOString(),
			type,
			payload,
		}) as ReviewEvent;
	}

	/** Brings the disk to what is wanted: puts there what is new, takes away what was taken back unseen. */
	private async put(settled: readonly ReviewEvent[], clears: readonly string[]): Promise<void> {
		const { events: known } = this.loaded();
		const [before, after] = [new Set(known), new Set(settled)];
		const added = settled.filter((event) => !before.has(event));
		const removes = known.filter((event) => !after.has(event));
		if (!added.every(isWritable)) throw new StoreError('not-read-back');
		const { readBack } = await callStore('append', this.document, added, { from: 'here', clears, removes });
		const back = new Set(readBack.flatMap((value) => parseEvent(value) ?? []).map(canonicalJson));
		// It is on disk, and so it shows, whatever becomes of reading all anew: nobody must save it twice.
		if (removes.length > 0) this.fold = reviewFold(settled);
		else this.fold.add(added);
		this.show({ events: settled });
		if (!added.every((event) => back.has(canonicalJson(event)))) throw new StoreError('not-read-back');
		await this.readAnew();
	}

	private async readAnew(): Promise<void> {
		try {
			this.take(await callStore('load', this.document, ...(this.arrival ? [this.arrival] : [])));
			this.problem = undefined;
		} catch (error) {
			this.problem = error instanceof StoreError ? error.problem : 'storage-failed';
		}
		this.tell();
	}

	private take({ events: raw, isWhole, arrival, me, drafts, outbox, unread }: StoredReview): void {
		const events: ReviewEvent[] = [];
		const broken: string[] = isWhole ? [] : [...this.broken];
		for (const value of raw) {
			const event = parseEvent(value);
			if (event) events.push(event);
			else broken.push(JSON.stringify(value));
		}
		if (isWhole) this.fold = reviewFold(events);
		else this.fold.add(events);
		this.arrival = arrival;
		this.broken = broken;
		this.drafts ??= new DraftStore(this.document, drafts);
		this.drafts.refresh(drafts);
		this.show({ me, mine: reviewId(me.actor, this.document), outbox, unread: [...broken, ...unread] });
	}

	private show(part: Partial<ReviewSnapshot>): void {
		const state = this.fold.state();
		const before = this.snapshot ?? { me: emptyMe, mine: '', outbox: [], unread: [] };
		this.snapshot = { ...before, ...part, document: this.document, events: state.history, state };
	}

	private tell(): void {
		for (const listener of this.listeners) listener();
	}

	/** One step after the other: each must know the one before it. */
	private inTurn<T>(step: () => Promise<T>): Promise<T> {
		const result = this.queue.then(step, step);
		this.queue = result.catch(() => undefined);
		return result;
	}
}

const emptyMe: Me = { actor: '', name: '', municipality: '', role: 'committee-member' };

/** The same in every tab, so that two tabs opened at once don't begin two reviews. */
function reviewId(actor: string, document: string): string {
	return `${actor} ${document}`.slice(0, 200);
}
