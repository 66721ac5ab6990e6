import type { Catalogue } from '#core';
import { briefHtml } from '#core/present';
import type { BriefView } from '../contract/brief.ts';

/** The brief as a page of HTML of its own. It runs no script, and core escapes every text in it. */
export function briefPage(view: BriefView): string {
	return briefHtml({ ...view, catalogue: { language: view.language, ...view.catalogue } as unknown as Catalogue });
}
