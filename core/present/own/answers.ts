import type { ReviewState } from '../../review/review-state.ts';
import { harmless } from '../../view/harmless-text.ts';
import { fromSerial, isSameName } from '../../workbook/index.ts';

/** What somebody else said to a note of one's own municipality. */
export interface OwnAnswer {
	readonly note: string;
	readonly answer: string;
	readonly by: string;
}

const MOST = 10;

/** Replies, and remarks with which a note was addressed or resolved, since a day; nothing that was not sent. */
export function answersSince(day: number, { notes, reviews }: ReviewState, municipality: string): OwnAnswer[] {
	const date = fromSerial(day);
	if (!date || municipality === '') return [];
	const since = [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
	const who = new Map(reviews.flatMap(({ actor, reviewer }) => (reviewer ? [[actor, reviewer.current.value] as const] : [])));
	const own = new Set([...who].filter(([, value]) => isSameName(value.municipality, municipality)).map(([actor]) => actor));
	const answers = notes
		.filter(({ actor, isPending }) => own.has(actor) && !isPending)
		.flatMap(({ content, replies, changes }) => {
			const said = [...replies, ...changes.map((change) => ({ ...change, value: change.value.remark }))];
			return said
				.filter(({ actor, at, isPending, value }) => !own.has(actor) && !isPending && value.trim() !== '' && at.slice(0, 10) >= since)
				.map(({ actor, at, value }) => ({
					at,
					note: harmless(content.current.value.text, 160),
					answer: harmless(value, 300),
					by: harmless(who.get(actor)?.name ?? '', 80),
				}));
		});
	answers.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
	return answers.slice(0, MOST).map(({ note, answer, by }) => ({ note, answer, by }));
}
