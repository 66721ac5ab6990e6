import type { NoteCell, ReviewState } from '#core';

/** The address of a cell of the spreadsheet that is reviewed, where its sheet's number is known from a note; nothing elsewhere. */
export function cellAddress(page: string, { notes }: Pick<ReviewState, 'notes'>): (cell: NoteCell) => string | undefined {
	const [base] = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/[\w-]+/.exec(page) ?? [];
	const gids = new Map<string, string>();
	for (const { anchor } of notes) {
		for (const { value } of anchor.history) if (value?.kind === 'cell' && value.gid !== undefined) gids.set(value.sheet, value.gid);
	}
	return ({ sheet, a1 }) => {
		const gid = gids.get(sheet);
		return base === undefined || gid === undefined || !/^\d+$/.test(gid) ? undefined : `${base}/edit#gid=${gid}&range=${a1}`;
	};
}
