import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Attachment, Language, Locator, NoteState, ReviewWords, TextPlace } from '#core';
import type { ExtensionWords } from '#core/extension-words';
import type { PanelWords } from '#core/panel';
import type { CheckClient } from '../check/check-client.ts';
import type { OpenedDocument } from '../check/opened-document.ts';
import type { DraftStore } from '../review/draft-store.ts';
import type { Review } from '../review/use-review.ts';
import type { Space } from '../space/use-space.ts';
import type { Page } from './document/use-page.ts';

export type Place = Locator | TextPlace;

/** What every part of the panel works with, once a document's review is loaded. */
export interface PanelContext {
	readonly language: Language;
	readonly words: ExtensionWords;
	readonly panelWords: PanelWords;
	readonly reviewWords: ReviewWords;
	readonly review: Review;
	/** Notes of this period, and of earlier ones what is not done with. */
	readonly notes: readonly NoteState[];
	readonly space: Space;
	/** What is being typed, in whichever tab. */
	readonly drafts: DraftStore;
	readonly title: string;
	readonly address: string;
	/** Absent while the document is being read, or can't be: notes go on without it. */
	readonly opened?: OpenedDocument;
	readonly client?: CheckClient;
	/** Shows the same document as it was read anew. */
	readonly replaceOpened: (opened: OpenedDocument) => void;
	readonly page?: Page;
	/** Where each note is now, by its id. */
	readonly attachments: ReadonlyMap<string, Attachment<Place>>;
	readonly go: (place: Place) => void;
	/** Says something to everybody, screen readers among them. */
	readonly announce: (text: string) => void;
	/** Runs a step that writes, and says in plain words where it failed. Whether it went well. */
	readonly attempt: (step: () => Promise<unknown>) => Promise<boolean>;
}

export const Context = createContext<PanelContext | undefined>(undefined);

export function usePanel(): PanelContext {
	const context = useContext(Context);
	if (!context) throw new Error('Outside of a panel');
	return context;
}

export function isCell(place: Place): place is Locator {
	return 'row' in place;
}
