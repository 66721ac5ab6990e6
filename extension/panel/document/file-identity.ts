import type { KnownFile, LocalFile } from '../../messages/store-messages.ts';

/** Which document a file is, or, where only its name speaks for one, what a person must be asked. */
export type FileIdentity =
	| { readonly kind: 'known'; readonly id: string }
	| { readonly kind: 'asks'; readonly namesake: string; readonly own: string };

/**
 * A file's name says next to nothing: copies are renamed, and every cooperation has a `report.xlsx`. The same content is
 * the same document, and so is the report of the same entity on the same period, whatever was changed in it. Where neither
 * can be told, the reviews in the workbook say it, which `named` gives; and where they don't, a file of the same name may be
 * a newer version of another: that is asked. The ids are the same on every member's machine.
 */
export function identifyFile(file: LocalFile, known: readonly KnownFile[], named: readonly string[] = []): FileIdentity {
	const newestFirst = [...known].reverse();
	const same = newestFirst.find(({ print }) => print === file.print) ?? newestFirst.find((one) => isSameReport(one, file));
	if (same) return { kind: 'known', id: same.id };
	if (file.subject === '') {
		const told = newestFirst.find(({ id }) => named.includes(id))?.id ?? (named.length === 1 ? named[0] : undefined);
		if (told !== undefined) return { kind: 'known', id: told };
	}
	const own = file.subject === '' ? `file:${file.print}` : `report:${file.subject}`;
	const namesake = newestFirst.find((one) => isSameName(one, file) && (one.subject === '' || file.subject === ''));
	return namesake ? { kind: 'asks', namesake: namesake.id, own } : { kind: 'known', id: own };
}

function isSameReport(one: LocalFile, other: LocalFile): boolean {
	return one.subject !== '' && one.subject === other.subject;
}

/** Without what a download adds to a second copy: `report (1).xlsx`, `report - Copy.xlsx`. */
function isSameName(one: LocalFile, other: LocalFile): boolean {
	return plainName(one.name) === plainName(other.name);
}

function plainName(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\.[^.]*$/, '')
		.replace(/(?:[\s_-]*\(\d+\)|[\s_-]+(?:copy|copie|копія|копия))+$/u, '')
		.trim();
}
