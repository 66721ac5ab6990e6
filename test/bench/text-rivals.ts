import type { EditedDocument, FollowText } from '../review/text-scenarios.ts';

export interface Match {
	readonly start: number;
	readonly end: number;
	readonly errors: number;
}
export type Search = (text: string, pattern: string, mostErrors: number) => Match[];

const CONTEXT = 32;
/** As the best-known annotation client weighs them, the place counting for hardly anything. */
const WEIGHTS = { quote: 50, before: 20, after: 20, place: 2 };

/** The quote alone: the likest place, with up to half of its letters others. */
export function byQuote(search: Search, { before, after }: EditedDocument): FollowText {
	return (passages) =>
		passages.map(({ start, end }) => {
			const quote = before.slice(start, end);
			return likest(matches(search, after, quote), ({ errors }) => -errors);
		});
}

/** The quote, what stood before and after it, and where it stood, each weighed: the best of all likenesses, however small. */
export function byQuoteAndContext(search: Search, { before, after }: EditedDocument): FollowText {
	const likeness = (text: string, part: string) => {
		if (part === '' || text === '') return 0;
		const [first] = search(text, part, part.length).sort((one, other) => one.errors - other.errors);
		return first ? 1 - first.errors / part.length : 0;
	};
	return (passages) =>
		passages.map(({ start, end }) => {
			const quote = before.slice(start, end);
			const above = before.slice(Math.max(0, start - CONTEXT), start);
			const below = before.slice(end, end + CONTEXT);
			return likest(
				matches(search, after, quote),
				(match) =>
					WEIGHTS.quote * (1 - match.errors / quote.length) +
					WEIGHTS.before * likeness(after.slice(Math.max(0, match.start - above.length), match.start), above) +
					WEIGHTS.after * likeness(after.slice(match.end, match.end + below.length), below) +
					WEIGHTS.place * (1 - Math.abs(match.start - start) / after.length),
			);
		});
}

function matches(search: Search, text: string, quote: string): Match[] {
	const exact: Match[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
		exact.push({ start: at, end: at + quote.length, errors: 0 });
	return exact.length > 0 ? exact : search(text, quote, Math.min(256, Math.floor(quote.length / 2)));
}

function likest(found: readonly Match[], weigh: (match: Match) => number): Match | undefined {
	let best: { readonly match: Match; readonly weight: number } | undefined;
	for (const match of found) {
		const weight = weigh(match);
		if (!best || weight > best.weight) best = { match, weight };
	}
	return best?.match;
}
