import type { Drafts } from '../messages/store-messages.ts';
import { draftKeeper } from '../store/draft-keeper.ts';
import { isLive, PANEL } from './live-panels.ts';

/** What stands in one field now, as JSON. */
interface Entry {
	readonly text: string;
	/** As it is on disk. */
	readonly kept: string | undefined;
	readonly hasFailed: boolean;
	/** Shown, and typed by nobody. */
	readonly isSuggested: boolean;
}

/** Something typed that has not become an event. */
export interface Unfinished {
	/** What it was typed into: `note`, `reply <note>`, … */
	readonly field: string;
	/** Under which it lies on disk. */
	readonly keys: readonly string[];
	/** JSON. */
	readonly text: string;
	/** Another open panel is typing it. */
	readonly isElsewhere: boolean;
}

/**
 * All that is being typed about one document. It belongs to no tab and no form: these come and go, and what was typed stays,
 * here and on disk at every letter.
 */
export class DraftStore {
	private readonly document: string;
	private readonly entries = new Map<string, Entry>();
	private readonly keepers = new Map<string, ReturnType<typeof draftKeeper>>();
	private readonly adopted = new Map<string, string>();
	private readonly listeners = new Set<() => void>();
	private onDisk: Drafts;

	constructor(document: string, onDisk: Drafts) {
		this.document = document;
		this.onDisk = onDisk;
	}

	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** What another panel has put on disk, or taken away. */
	refresh(onDisk: Drafts): void {
		this.onDisk = onDisk;
	}

	read(field: string): Entry | undefined {
		const entry = this.entries.get(field);
		if (entry) return entry;
		const key = this.find(field);
		const text = key === undefined ? undefined : this.onDisk[key];
		if (key === undefined || text === undefined) return undefined;
		if (key !== ownKey(field)) this.adopted.set(field, key);
		const found = { text, kept: text, hasFailed: false, isSuggested: false };
		this.entries.set(field, found);
		return found;
	}

	/** `isEmpty`: there is nothing to keep any more. */
	write(field: string, text: string, isEmpty: boolean): void {
		this.change(field, { text, isSuggested: false });
		this.keeperOf(field).keep(isEmpty ? '' : text);
	}

	suggest(field: string, text: string): void {
		this.change(field, { text, isSuggested: true });
	}

	/** Keys on disk that go in the step that makes the text of a field an event. */
	keysOf(field: string): readonly string[] {
		const adopted = this.adopted.get(field);
		return adopted === undefined ? [ownKey(field)] : [ownKey(field), adopted];
	}

	/** The text of a field has become an event, whose step on disk took the draft away. */
	settle(field: string): void {
		this.drop(this.keysOf(field));
	}

	/** These are on disk no more. */
	drop(keys: readonly string[]): void {
		this.onDisk = Object.fromEntries(Object.entries(this.onDisk).filter(([key]) => !keys.includes(key)));
		for (const field of [...this.entries.keys()]) {
			if (!this.keysOf(field).some((key) => keys.includes(key))) continue;
			this.keepers.get(field)?.forget();
			this.keepers.delete(field);
			this.entries.delete(field);
			this.adopted.delete(field);
		}
		this.tell();
	}

	/** Everything typed that is no event yet, here, in panels that are gone and in others that are open. */
	unfinished(): Unfinished[] {
		const here = [...this.entries].flatMap(([field, { text, isSuggested }]) =>
			isSuggested || isBlank(text) ? [] : [{ field, keys: this.keysOf(field), text, isElsewhere: false }],
		);
		const keys = new Set(here.flatMap((one) => one.keys));
		const elsewhere = Object.entries(this.onDisk).flatMap(([key, text]) => {
			const [field = '', panel = ''] = [key.slice(0, key.lastIndexOf('|')), key.slice(key.lastIndexOf('|') + 1)];
			if (keys.has(key) || panel === PANEL || isBlank(text)) return [];
			return [{ field, keys: [key], text, isElsewhere: isLive(panel) }];
		});
		return [...here, ...elsewhere];
	}

	private tell(): void {
		for (const listener of this.listeners) listener();
	}

	private change(field: string, part: Partial<Entry>): void {
		const before = this.read(field);
		this.entries.set(field, { text: '', kept: undefined, hasFailed: false, isSuggested: false, ...before, ...part });
		this.tell();
	}

	private keeperOf(field: string): ReturnType<typeof draftKeeper> {
		const known = this.keepers.get(field);
		if (known) return known;
		const onKept = (text: string) => {
			if (this.entries.has(field)) this.change(field, { kept: text, hasFailed: false });
		};
		const onProblem = () => {
			if (this.entries.has(field)) this.change(field, { hasFailed: true });
		};
		const made = draftKeeper(this.document, ownKey(field), this.adopted.get(field), onKept, onProblem);
		this.keepers.set(field, made);
		return made;
	}

	private find(field: string): string | undefined {
		const keys = Object.keys(this.onDisk).filter((key) => key.startsWith(`${field}|`) && key.lastIndexOf('|') === field.length);
		return keys.find((key) => key === ownKey(field)) ?? keys.find((key) => !isLive(key.slice(field.length + 1)));
	}
}

function ownKey(field: string): string {
	return `${field}|${PANEL}`;
}

function isBlank(text: string): boolean {
	return text === '' || text === '""';
}
