import { foldName, nearestName } from '../../workbook/index.ts';

/** Comparisons beyond which nobody waits for an answer. */
const MOST_COMPARISONS = 200_000;

/**
 * Names of a list (by folded name) that misspelt ones must mean, folded. structure/unknown-reference speaks of the misspelt
 * name, so rules that miss the right one keep quiet. All of them, where there are too many to compare.
 */
export function meantNames(misspelt: ReadonlySet<string>, names: ReadonlyMap<string, string>): ReadonlySet<string> {
	if (misspelt.size * names.size > MOST_COMPARISONS) return new Set(names.keys());
	const meant = new Set<string>();
	for (const name of misspelt) {
		const nearest = nearestName(name, names.values());
		if (nearest !== undefined) meant.add(foldName(nearest));
	}
	return meant;
}
