import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { canonicalJson } from '#core';
import type { Appended, AppendOptions, Arrival, KnownFile, Me, StoredEvent, StoredReview } from '../messages/store-messages.ts';

/** Of lines that nobody can read, so many are kept: more are no review's. */
const MOST_UNREAD = 2000;

interface ReviewDatabase extends DBSchema {
	/**
	 * By document, id and a hash of the whole: two events that claim one id both stay, one that comes twice is one. `seen`
	 * counts them as they came: of two that claim one id, the first counts.
	 */
	events: {
		key: EventKey;
		value: { document: string; event: StoredEvent; seen: number };
		indexes: { document: string; arrival: [string, number] };
	};
	/** What was taken back before anybody saw it, by its hash alone: a copy that somebody made earlier does not bring it back. */
	gone: { key: EventKey; value: true };
	unread: { key: [document: string, hash: string]; value: { document: string; line: string }; indexes: { document: string } };
	/** How many came in all (`seen`), and how many were taken back of a document (its id). */
	counts: { key: string; value: number };
	outbox: { key: [string, string]; value: { document: string; id: string }; indexes: { document: string } };
	drafts: { key: [string, string]; value: { document: string; field: string; text: string }; indexes: { document: string } };
	me: { key: 'me'; value: Me };
	files: { key: number; value: KnownFile };
}

type EventKey = [document: string, id: string, hash: string];

export type Database = IDBPDatabase<ReviewDatabase>;

export function openDatabase(name = 'imc-review'): Promise<Database> {
	return openDB<ReviewDatabase>(name, 3, {
		async upgrade(database, version, _next, transaction) {
			if (version < 1) {
				for (const store of ['events', 'outbox', 'drafts'] as const) database.createObjectStore(store).createIndex('document', 'document');
				database.createObjectStore('me');
			}
			if (version < 2) database.createObjectStore('files', { autoIncrement: true });
			if (version < 3) {
				database.createObjectStore('gone');
				database.createObjectStore('counts');
				database.createObjectStore('unread').createIndex('document', 'document');
				const events = transaction.objectStore('events');
				events.createIndex('arrival', ['document', 'seen']);
				let seen = 0;
				for (let at = await events.openCursor(); at; at = await at.continue()) await at.update({ ...at.value, seen: seen++ });
				await transaction.objectStore('counts').put(seen, 'seen');
			}
		},
		// Another version wants to upgrade: this one lets go, and opens anew when it is next asked.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
	});
}

/** All of a document's, or only what came after `known`, as long as nothing was taken back meanwhile. */
export async function load(database: Database, document: string, known?: Arrival): Promise<StoredReview> {
	const taken = (await database.get('counts', `gone ${document}`)) ?? 0;
	const after = known?.taken === taken ? known.last : -1;
	const range = IDBKeyRange.bound([document, after], [document, Number.MAX_SAFE_INTEGER], true);
	const [events, drafts, outbox, unread] = await Promise.all([
		database.getAllFromIndex('events', 'arrival', range),
		database.getAllFromIndex('drafts', 'document', document),
		database.getAllFromIndex('outbox', 'document', document),
		database.getAllFromIndex('unread', 'document', document),
	]);
	return {
		events: events.map(({ event }) => event),
		isWhole: after < 0,
		arrival: { last: events[events.length - 1]?.seen ?? after, taken },
		drafts: Object.fromEntries(drafts.map(({ field, text }) => [field, text])),
		outbox: outbox.map(({ id }) => id),
		unread: unread.map(({ line }) => line),
		me: await introduce(database, undefined),
	};
}

/** Resolves once they are on disk and were read from there, not before. */
export async function append(
	database: Database,
	document: string,
	events: readonly StoredEvent[],
	{ from, clears = [], removes = [] }: AppendOptions,
): Promise<Appended> {
	// The same event has the same hash, in whatever order a file or another program put its fields. Hashes first: a transaction that waits for anything else than itself is over.
	const keyOf = async (event: StoredEvent): Promise<EventKey> => [document, event.id, await hashOf(canonicalJson(event))];
	const keyed = await Promise.all(events.map(async (event) => [await keyOf(event), event] as const));
	const gone = await Promise.all(removes.map(keyOf));
	const transaction = database.transaction(['events', 'gone', 'counts', 'outbox', 'drafts'], 'readwrite', { durability: 'strict' });
	let added = 0;
	let carriedOut = 0;
	const stored = transaction.objectStore('events');
	const outbox = transaction.objectStore('outbox');
	const counts = transaction.objectStore('counts');
	const seen = (await counts.get('seen')) ?? 0;
	void counts.put(seen + events.length, 'seen');
	if (gone.length > 0) void counts.put(((await counts.get(`gone ${document}`)) ?? 0) + gone.length, `gone ${document}`);
	const removed = gone.flatMap((key) => [
		stored.delete(key),
		outbox.delete([key[0], key[1]]),
		transaction.objectStore('gone').put(true, key),
	]);
	const steps = keyed.map(async ([key, event], index) => {
		const waits: [string, string] = [key[0], key[1]];
		if ((await stored.getKey(key)) !== undefined) {
			if ((from !== 'workbook' && from !== 'space') || (await outbox.getKey(waits)) === undefined) return;
			carriedOut++;
			await outbox.delete(waits);
			return;
		}
		if (from !== 'here' && (await transaction.objectStore('gone').getKey(key)) !== undefined) return;
		added++;
		await stored.put({ document, event, seen: seen + index }, key);
		if (from === 'here') await outbox.put({ document, id: event.id }, waits);
	});
	const cleared = clears.map((field) => transaction.objectStore('drafts').delete([document, field]));
	await Promise.all([...removed, ...steps, ...cleared, transaction.done]);
	return {
		added,
		carriedOut,
		readBack:
			from === 'here'
				? await readBack(
						database,
						keyed.map(([key]) => key),
					)
				: [],
	};
}

async function readBack(database: Database, keys: readonly EventKey[]): Promise<unknown[]> {
	const store = database.transaction('events').objectStore('events');
	const values = await Promise.all(keys.map((key) => store.get(key)));
	return values.flatMap((value) => (value ? [value.event] : []));
}

export async function keepUnread(database: Database, document: string, lines: readonly string[]): Promise<number> {
	const keyed = await Promise.all(lines.map(async (line) => [await hashOf(line), line] as const));
	const transaction = database.transaction('unread', 'readwrite', { durability: 'strict' });
	const room = MOST_UNREAD - (await transaction.store.index('document').count(document));
	let added = 0;
	for (const [hash, line] of keyed) {
		if (added >= room || (await transaction.store.getKey([document, hash])) !== undefined) continue;
		added++;
		await transaction.store.put({ document, line }, [document, hash]);
	}
	await transaction.done;
	return added;
}

/** The draft that this one grew out of goes in the same step. */
export async function keepDraft(database: Database, document: string, field: string, text: string, replaces?: string): Promise<void> {
	const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
	const key: [string, string] = [document, field];
	const old = replaces === undefined ? [] : [transaction.store.delete([document, replaces])];
	const kept = text === '' ? transaction.store.delete(key) : transaction.store.put({ document, field, text }, key);
	await Promise.all([...old, kept, transaction.done]);
}

/** Who writes here; whoever was not introduced yet has an id and no name. */
export async function introduce(database: Database, who: Omit<Me, 'actor'> | undefined): Promise<Me> {
	const transaction = database.transaction('me', 'readwrite', { durability: 'strict' });
	const known = await transaction.store.get('me');
	const me: Me = { name: '', municipality: '', role: 'committee-member', ...known, ...who, actor: known?.actor ?? crypto.randomUUID() };
	if (who || !known) await transaction.store.put(me, 'me');
	await transaction.done;
	return me;
}

export async function markShared(database: Database, document: string, ids: readonly string[]): Promise<void> {
	const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
	await Promise.all([...ids.map((id) => transaction.store.delete([document, id])), transaction.done]);
}

export async function knownFiles(database: Database): Promise<KnownFile[]> {
	const transaction = database.transaction(['files', 'events', 'drafts']);
	const files = await transaction.objectStore('files').getAll();
	const counts = await Promise.all(
		files.flatMap(({ id }) => (['events', 'drafts'] as const).map((store) => transaction.objectStore(store).index('document').count(id))),
	);
	return files.filter((_, index) => (counts[2 * index] ?? 0) + (counts[2 * index + 1] ?? 0) > 0);
}

/** The last word about a file is the one that counts. */
export async function rememberFile(database: Database, file: KnownFile): Promise<void> {
	const transaction = database.transaction('files', 'readwrite', { durability: 'strict' });
	const [keys, files] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
	const old = keys.filter((_, index) => files[index]?.print === file.print && files[index]?.name === file.name);
	await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.store.add(file), transaction.done]);
}

async function hashOf(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
