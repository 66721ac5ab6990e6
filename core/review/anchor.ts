import type { CellAnchor } from './cell-anchor.ts';
import type { TextAnchor } from './text-anchor.ts';

/** What a note holds on to. A note on the document as a whole has none. */
export type Anchor = CellAnchor | TextAnchor;
