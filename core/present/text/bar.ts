import type { Band } from '../../score/bands.ts';
import type { TextStyle } from './style.ts';

/** A bar of `width` letters for a share of 0 to 100. */
export function textBar(share: number | undefined, band: Band | undefined, width: number, style: TextStyle): string {
	// Full for a full hundred alone, and never empty for a share of anything.
	const most = share !== undefined && share >= 100 ? width : width - 1;
	const full = share === undefined || share <= 0 ? 0 : Math.min(most, Math.max(1, Math.round((share * width) / 100)));
	return style.band(band, '█'.repeat(full)) + style.faint('░'.repeat(width - full));
}

/** A bar of three parts, each with a texture of its own; a part that counts for something is never without a letter. */
export function splitBar(parts: Readonly<Record<Band, number>>, width: number, style: TextStyle): string {
	const total = parts.green + parts.amber + parts.red;
	if (total === 0) return style.faint('░'.repeat(width));
	const letters = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round((count * width) / total)));
	const amber = letters(parts.amber);
	const red = letters(parts.red);
	const green = parts.green === 0 ? 0 : Math.max(1, width - amber - red);
	return style.band('green', '█'.repeat(green)) + style.band('amber', '▓'.repeat(amber)) + style.band('red', '▒'.repeat(red));
}
