import type { Band } from '../../score/bands.ts';
import { resultKinds } from '../../view/kinds.ts';
import type { ResultsView } from '../../view/schema.ts';
import type { TextStyle } from './style.ts';

/** A bar of `width` letters for a share of 0 to 100. */
export function textBar(share: number | null, band: Band | null, width: number, style: TextStyle): string {
	// Full for a full hundred alone, and never empty for a share of anything.
	const most = share !== null && share >= 100 ? width : width - 1;
	const full = share === null || share <= 0 ? 0 : Math.min(most, Math.max(1, Math.round((share * width) / 100)));
	return style.band(band, '█'.repeat(full)) + style.faint('░'.repeat(width - full));
}

const TEXTURES = { reached: '█', near: '▓', missed: '▒', 'not-countable': '░' } as const;

/** A bar of a part for each kind of result, with a texture of its own; a part that counts for something is never without a letter. */
export function resultsBar({ legend, total }: ResultsView, width: number, style: TextStyle): string {
	if (total === 0) return style.faint('░'.repeat(width));
	let left = width;
	const parts = resultKinds
		.map((kind) => ({ kind, count: legend.find((each) => each.kind === kind)?.count ?? 0 }))
		.filter(({ count }) => count > 0);
	return parts
		.map(({ kind, count }, index) => {
			const others = parts.length - 1 - index;
			const letters = others === 0 ? left : Math.min(left - others, Math.max(1, Math.round((count * width) / total)));
			left -= letters;
			return style.result(kind, TEXTURES[kind].repeat(letters));
		})
		.join('');
}
