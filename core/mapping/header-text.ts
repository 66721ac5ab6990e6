import { getVocabulary } from '../report/vocabulary.ts';

/** A header taken apart: what it names, and what only stands around the name. */
export interface HeaderText {
	/** As written, blanks and line breaks as one space. */
	readonly text: string;
	/** The words of the whole header, then those of each half of a bilingual one. */
	readonly halves: readonly (readonly string[])[];
	/** The year, of a financial year the last: 2023 in `2022/23` and `FY23`. */
	readonly year?: number;
	/** Years before the report's: -1 in `N-1`. */
	readonly relativeYear?: number;
	/** Part of a year. */
	readonly part?: { readonly kind: 'month' | 'quarter' | 'half'; readonly index: number };
	/** Multiplies what stands below: 1000 in `(£000)`. */
	readonly scale?: number;
	readonly currency?: string;
	readonly isCount: boolean;
	readonly isPercent: boolean;
}

/** Words that say the same wherever they stand, in any language, as one word each. */
const CLASSES: Readonly<Record<string, string>> = {
	'§name':
		'name nom libelle intitule denumire denumirea nume numele назва наименування наименование bezeichnung title titre titlu titlul label titel text название',
	'§code':
		'code codes cod codul код коду коди id ids ref reference uid uuid identifier identifiant kennziffer kennzahl nummer siret insee nuts gss fips isni matricule matricola',
	'§count': 'number count no nb nombre nbre numar numarul nr кількість кількости к-сть чисельність anzahl effectif',
	'§date': 'date dates data дата dati datum',
	'§year': 'year years annee annees an anul рік року роки jahr exercice fy yr',
};
const CLASS_OF = new Map(Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [plain(word), name] as const)));

const STOP_WORDS = new Set(
	'of the in for to by on at a an and or per with from de du des la le les l d et en au aux un une sur par pour dans si al ale ai pe din cu la prin pentru за на з із у в та і й по до від для про und der die das des fur von mit im am'
		.split(' ')
		.map(plain),
);

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
	[/€|\beur(?:os?)?\b|\bk€|\bm€/iu, 'EUR'],
	[/£|\bgbp\b/iu, 'GBP'],
	[/\$|\busd\b/u, 'USD'],
	[/(?:^|[^\p{L}])(?:грн|гривен[ьі]?|гривн[іяь])(?![\p{L}])|₴|\buah\b/iu, 'UAH'],
	[/(?:^|[^\p{L}])(?:mdl)(?![\p{L}])/iu, 'MDL'],
	[/(?:^|[^\p{L}])(?:ron|lei|leu)(?![\p{L}])/iu, 'RON'],
];

const SCALES: readonly (readonly [RegExp, number])[] = [
	[/(?:^|[^\p{L}])(?:milliards?|billions?|млрд|miliarde|mrd)(?![\p{L}])/iu, 1e9],
	[/(?:^|[^\p{L}])(?:millions?|млн\.?|мільйон\p{L}*|milioane|mio|m€|€m|£m|\$m|mln)(?![\p{L}])/iu, 1e6],
	[/(?:^|[^\p{L}\d])(?:thousands?|milliers?|тис\.?|тисяч\p{L}*|mii|k€|keur|k£|€k|£k|teur|tsd|tausend)(?![\p{L}])/iu, 1e3],
	[/(?:£|€|\$|r|['’ʼ])\s?['’ʼ]?000['’ʼ]?s?\b|\(000s?\)|\b000['’ʼ]?s\b|in 000/iu, 1e3],
];

const YEAR_RANGE = /(?:^|[^\d])((?:19|20)\d\d)\s?[/\-–_]\s?((?:19|20)?\d\d)(?!\d)/;
const YEAR = /(?:^|[^\d.,])((?:19|20)\d\d)(?![\d]|[.,]\d)/;
const FISCAL = /(?:^|[^a-z])fy\s?['’]?(?:(\d\d)\s?[/\-–]\s?)?((?:20)?\d\d)(?!\d)/i;

const known = new Map<string, HeaderText>();
const MOST_KNOWN = 20_000;

export function readHeader(written: string): HeaderText {
	let header = known.get(written);
	if (!header) {
		header = takeApart(written);
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(written, header);
	}
	return header;
}

function takeApart(written: string): HeaderText {
	const text = written.replace(/\s+/gu, ' ').trim();
	const { year, relativeYear, rest: withoutYear } = takeYear(text);
	const scale = SCALES.find(([pattern]) => pattern.test(text))?.[1];
	const currency = CURRENCIES.find(([pattern]) => pattern.test(text))?.[1];
	const whole = wordsOf(withoutYear);
	const part = partOfYear(whole);
	const halves = [plainWords(whole)];
	for (const half of withoutYear.split(/[/|;\n]|\s[-–—]\s|[()[\]]/u)) {
		const words = plainWords(wordsOf(half));
		if (words.length > 0 && words.length < whole.length) halves.push(words);
	}
	return {
		text,
		halves,
		...(year === undefined ? {} : { year }),
		...(relativeYear === undefined ? {} : { relativeYear }),
		...(part ? { part } : {}),
		...(scale ? { scale } : {}),
		...(currency ? { currency } : {}),
		isCount: whole[0] === '§count',
		isPercent: /%|percent|pour ?cent|відсот|процент|procent|prozent/iu.test(text),
	};
}

/** `Number of` in front says that things are counted; a number after a word is its code. */
function plainWords(words: readonly string[]): string[] {
	if (words.length < 2) return [...words];
	return words.flatMap((word, index) => (word !== '§count' ? [word] : index === 0 ? [] : ['§code']));
}

const LAST_YEAR =
	/(?:^|(?<=[\s(,]))(?:(?:in |of )?(?:last|previous|prior|preceding) year|(?:de )?l['’]an(?:née)? (?:dernière?|passée?|précédente?)|an(?:née)? précédente?|за (?:минулий|попередній) рік|(?:минулого|попереднього) року|(?:din |în )?anul (?:precedent|trecut)|im vorjahr)(?=$|[\s),.;:])/iu;

function takeYear(text: string): { year?: number; relativeYear?: number; rest: string } {
	const range = YEAR_RANGE.exec(text);
	if (range?.[1] && range[2]) {
		const year = range[2].length === 4 ? Number(range[2]) : Number(range[1].slice(0, 2) + range[2]);
		if (year === Number(range[1]) + 1) return { year, rest: cut(text, range) };
	}
	const fiscal = FISCAL.exec(text);
	if (fiscal?.[2]) return { year: fiscal[2].length === 4 ? Number(fiscal[2]) : 2000 + Number(fiscal[2]), rest: cut(text, fiscal) };
	const year = YEAR.exec(text);
	if (year?.[1]) return { year: Number(year[1]), rest: cut(text, year).replace(/(^|\s)(?:рік|року|р\.?)(?=\s|$|,)/giu, ' ') };
	const relative = /(?:^|[\s(])[nN]\s?[-–−]\s?([1-9])(?![\d])/u.exec(text);
	if (relative?.[1]) return { relativeYear: -Number(relative[1]), rest: cut(text, relative) };
	// `Collected last year` is what was collected, of another year; `Last year` alone says nothing else.
	if (/\p{L}{3}/u.test(text.replace(LAST_YEAR, '')) && LAST_YEAR.test(text)) return { relativeYear: -1, rest: text };
	if (/(?:^|\s)N(?=$|\s)/u.test(text) && text.length > 1) return { relativeYear: 0, rest: text.replace(/(^|\s)N(?=$|\s)/u, ' ') };
	return { rest: text };
}

function cut(text: string, match: RegExpExecArray): string {
	return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

/** The year that a text of more than a header's length speaks of: a title, the name of a sheet. */
export function yearIn(text: string): number | undefined {
	return takeYear(text).year;
}

/** Every year that a text names. */
export function yearsIn(text: string): number[] {
	const years: number[] = [];
	for (let rest = text; ; ) {
		const taken = takeYear(rest);
		if (taken.year === undefined) return years;
		years.push(taken.year);
		rest = taken.rest;
	}
}

/** What a text says of the sums below it, e.g. `in thousands of EUR`. */
export function scaleIn(text: string): number | undefined {
	return SCALES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Words without case, accents and endings of `snake_case` or `camelCase` names; words of one class are one word. */
export function wordsOf(text: string): string[] {
	const parted = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
	const words: string[] = [];
	for (const word of plain(parted).split(/[^\p{L}\p{N}%]+/u)) {
		if (word === '' || STOP_WORDS.has(word)) continue;
		words.push(CLASS_OF.get(word) ?? word);
	}
	return words;
}

function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’ʼ`´]/gu, (sign) => (/\p{M}/u.test(sign) ? '' : /['’]/.test(sign) ? ' ' : ''))
		.toLowerCase()
		.replace(/%/g, ' % ');
}

const QUARTER_WORDS = /^(?:q|t|tr|trim|trimestre?|trimestrul|quarter|qtr|кв|квартал|quartal)$/u;
const HALF_WORDS = /^(?:h|s|half|semestre?|semestrul|півріччя|halbjahr)$/u;
const ORDINALS = new Map(
	[
		['1', 'i', '1st', 'first', '1er', 'premier'],
		['2', 'ii', '2nd', 'second', '2e', '2eme', 'deuxieme'],
		['3', 'iii', '3rd', 'third', '3e', '3eme'],
		['4', 'iv', '4th', 'fourth', '4e', '4eme'],
	].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** A month, quarter or half of a year that the words name. */
function partOfYear(words: readonly string[]): HeaderText['part'] {
	const { months } = getVocabulary();
	for (const [at, word] of words.entries()) {
		const glued = /^(q|t|h|s)([1-4])$/.exec(word);
		if (glued?.[1] && glued[2]) return { kind: /q|t/.test(glued[1]) ? 'quarter' : 'half', index: Number(glued[2]) };
		const kind = QUARTER_WORDS.test(word) ? 'quarter' : HALF_WORDS.test(word) ? 'half' : undefined;
		if (kind) {
			const index = ORDINALS.get(words[at + 1] ?? '') ?? ORDINALS.get(words[at - 1] ?? '');
			if (index !== undefined && words.length <= 5) return { kind, index };
		}
		const month = words.length <= 3 ? months.get(word) : undefined;
		if (month !== undefined) return { kind: 'month', index: month };
	}
	return undefined;
}
