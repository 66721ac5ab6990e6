import type { Locator } from '../workbook/index.ts';

/**
 * Where an anchor is now. Exact: same place, same content. Moved: same content elsewhere. Changed: the place is sure, its
 * content is not what it was. Ambiguous: it may be in several places, and a person must say. Orphan: it is gone.
 */
export type Attachment<Place> =
	| { readonly outcome: 'exact' | 'moved' | 'changed'; readonly place: Place }
	| { readonly outcome: 'ambiguous'; readonly candidates: readonly Place[] }
	| { readonly outcome: 'orphan' };

export type AttachmentOutcome = Attachment<unknown>['outcome'];
export type CellAttachment = Attachment<Locator>;

/** Zero-based offsets into a document's text, the end not included. */
export interface TextPlace {
	readonly start: number;
	readonly end: number;
}
export type TextAttachment = Attachment<TextPlace>;
