import type { Catalogue } from '#core';
import { briefHtml } from '#core/present';
import type { BriefView } from '../contract/brief.ts';

/** The brief as a page of HTML of its own. It runs no script, and core escapes every text in it. */
export function briefPage(view: BriefView): string {
	const catalogue = { language: view.language, ...view.catalogue } as unknown as Catalogue;
	const scoreOf = ({ score, band, text, says }: BriefView['quality']) => ({
		score: score ?? undefined,
		band: band ?? undefined,
		text,
		says,
	});
	return briefHtml({
		...view,
		catalogue,
		scores: { catalogue, quality: scoreOf(view.quality), process: scoreOf(view.process), targets: { ...view.targets, rows: [] } },
	});
}
