const LONGEST_PORTION = 4_000_000;

/** Browsers refuse a message of 64 MB. */
export function portionsOf<Part>(parts: readonly Part[]): Part[][] {
	const portions: Part[][] = [];
	let room = 0;
	for (const part of parts) {
		const length = JSON.stringify(part).length;
		if (length > room) {
			portions.push([]);
			room = LONGEST_PORTION;
		}
		portions.at(-1)?.push(part);
		room -= length;
	}
	return portions;
}
