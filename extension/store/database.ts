import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Appended, AppendOptions, KnownFile, Me, StoredEvent, StoredReview } from '../messages/store-messages.ts';

interface ReviewDatabase extends DBSchema {
	/** By document, id and a hash of the whole: two events that claim one id both stay, one that comes twice is one. */
	events: { key: [string, string, string]; value: { document: string; event: StoredEvent }; indexes: { document: string } };
	outbox: { key: [string, string]; value: { document: string; id: string }; indexes: { document: string } };
	drafts: { key: [string, string]; value: { document: string; field: string; text: string }; indexes: { document: string } };
	me: { key: 'me'; value: Me };
	files: { key: number; value: KnownFile };
}

export type Database = IDBPDatabase<ReviewDatabase>;

export function openDatabase(name = 'imc-review'): Promise<Database> {
	return openDB<ReviewDatabase>(name, 2, {
		upgrade(database, version) {
			if (version < 1) {
				for (const store of ['events', 'outbox', 'drafts'] as const) database.createObjectStore(store).createIndex('document', 'document');
				database.createObjectStore('me');
			}
			if (version < 2) database.createObjectStore('files', { autoIncrement: true });
		},
		// Another version wants to upgrade: this one lets go, and opens anew when it is next asked.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
	});
}

export async function load(database: Database, document: string): Promise<StoredReview> {
	const [events, drafts, outbox] = await Promise.all([
		database.getAllFromIndex('events', 'document', document),
		database.getAllFromIndex('drafts', 'document', document),
		database.getAllFromIndex('outbox', 'document', document),
	]);
	return {
		events: events.map(({ event }) => event),
		drafts: Object.fromEntries(drafts.map(({ field, text }) => [field, text])),
		outbox: outbox.map(({ id }) => id),
		me: await introduce(database, undefined),
	};
}

/** Resolves once they are on disk, not before. */
export async function append(
	database: Database,
	document: string,
	events: readonly StoredEvent[],
	{ from, clears = [] }: AppendOptions,
): Promise<Appended> {
	// Hashes first: a transaction that waits for anything else than itself is over.
	const keyed = await Promise.all(events.map(async (event) => [await hashOf(event), event] as const));
	const transaction = database.transaction(['events', 'outbox', 'drafts'], 'readwrite', { durability: 'strict' });
	let added = 0;
	let carriedOut = 0;
	const outbox = transaction.objectStore('outbox');
	const steps = keyed.map(async ([hash, event]) => {
		const key: [string, string, string] = [document, event.id, hash];
		const waits: [string, string] = [document, event.id];
		if ((await transaction.objectStore('events').getKey(key)) !== undefined) {
			if (from !== 'workbook' || (await outbox.getKey(waits)) === undefined) return;
			carriedOut++;
			await outbox.delete(waits);
			return;
		}
		added++;
		await transaction.objectStore('events').put({ document, event }, key);
		if (from === 'here') await outbox.put({ document, id: event.id }, waits);
	});
	await Promise.all([...steps, ...clears.map((field) => transaction.objectStore('drafts').delete([document, field])), transaction.done]);
	return { added, carriedOut };
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

async function hashOf(event: StoredEvent): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(event, sortKeys)));
	return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same event has the same hash, in whatever order a file or another program put its fields. */
function sortKeys(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
