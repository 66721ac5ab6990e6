import { textDigest } from './text-digest.ts';

/** Tells what stood in the sheet of reviews from what stands there later, in the page and in the script alike. */
export function rowsDigest(rows: readonly (readonly string[])[]): string {
	return textDigest(JSON.stringify(rows));
}
