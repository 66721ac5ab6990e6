import type { StoreAnswer, StoreCalls, StoreRequest } from '../messages/store-messages.ts';
import {
	append,
	type Database,
	introduce,
	keepDraft,
	keepUnread,
	knownFiles,
	load,
	markShared,
	openDatabase,
	rememberFile,
} from './database.ts';

type Handlers = { readonly [C in keyof StoreCalls]: (...values: Parameters<StoreCalls[C]>) => Promise<ReturnType<StoreCalls[C]>> };

/** Answers what panels ask of the store. The worker that it runs in may be stopped at any time: nothing is kept but on disk. */
export function storeHost(tellChanged: (document: string) => void): (request: StoreRequest) => Promise<StoreAnswer> {
	let opened: Promise<Database> | undefined;
	const database = () => {
		opened ??= openDatabase().catch((error: unknown) => {
			// What failed once may go well the next time.
			opened = undefined;
			throw error;
		});
		return opened;
	};
	const handlers: Handlers = {
		load: async (document, known) => load(await database(), document, known),
		append: async (document, events, options) => {
			const appended = await append(await database(), document, events, options);
			if (appended.added + appended.carriedOut + (options.removes?.length ?? 0) > 0) tellChanged(document);
			return appended;
		},
		keepDraft: async (document, field, text, replaces) => keepDraft(await database(), document, field, text, replaces),
		keepUnread: async (document, lines) => {
			const added = await keepUnread(await database(), document, lines);
			if (added > 0) tellChanged(document);
			return added;
		},
		introduce: async (me) => introduce(await database(), me),
		markShared: async (document, ids) => {
			await markShared(await database(), document, ids);
			tellChanged(document);
		},
		knownFiles: async () => knownFiles(await database()),
		rememberFile: async (file) => rememberFile(await database(), file),
	};
	return async ({ call, values }) => {
		const handler = handlers[call] as (...values: readonly unknown[]) => Promise<unknown>;
		try {
			return { value: await handler(...values) };
		} catch (error) {
			if (error instanceof DOMException && error.name === 'InvalidStateError') {
				// Closed under us: an upgrade, or the browser clearing up. One more try with a fresh connection.
				opened = undefined;
				try {
					return { value: await handler(...values) };
				} catch (again) {
					return problemOf(again);
				}
			}
			return problemOf(error);
		}
	};
}

function problemOf(error: unknown): StoreAnswer {
	const name = error instanceof DOMException ? error.name : '';
	return { problem: name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed' };
}
