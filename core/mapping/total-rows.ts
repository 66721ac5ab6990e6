import { groundWords } from '../locales/ground.ts';
import { fold, mayBeginOrEndWith, signsOf, type WordSigns } from '../workbook/index.ts';

/** Words that begin the name of a total or a subtotal, in more languages than the product speaks. */
const MORE_TOTALS = [
	'total',
	'totals',
	'grand total',
	'sub total',
	'subtotal',
	'sum',
	'sum of',
	'overall',
	'net total',
	'balance',
	'net balance',
	'surplus',
	'deficit',
	'surplus deficit',
	'net position',
	'total general',
	'sous total',
	'totaux',
	'ensemble',
	'solde',
	'resultat',
	'excedent',
	'cumul',
	'всього',
	'усього',
	'разом',
	'підсумок',
	'підсумки',
	'сума',
	'загалом',
	'сальдо',
	'баланс',
	'дефіцит',
	'профіцит',
	'итого',
	'всего',
	'total venituri',
	'total cheltuieli',
	'subtotal',
	'suma totala',
	'sold',
	'excedent',
	'deficit',
	'summe',
	'gesamt',
	'gesamtsumme',
	'zwischensumme',
	'insgesamt',
	'suma',
	'razem',
	'ogolem',
	'totale',
];
/** Words that end or stand within one: `Expenditure total`, `Видатки, усього`. */
const ENDINGS = ['total', 'totals', 'totale', 'усього', 'всього', 'разом', 'insgesamt', 'gesamt', 'subtotal'];
const ENDS = new RegExp(`(?:^|\\s)(?:${ENDINGS.join('|')})$`, 'u');
/** A balance is a total only where it stands alone or after such a word: `Balance sheet audit` is a line. */
const ONLY_ALONE = new Set([
	'sum',
	'balance',
	'solde',
	'сальдо',
	'баланс',
	'sold',
	'сума',
	'suma',
	'ensemble',
	'resultat',
	'cumul',
	'surplus',
	'deficit',
	'excedent',
	'дефіцит',
	'профіцит',
	'overall',
	'net balance',
]);
const LONGEST = 90;

let starts: readonly string[] | undefined;
let signs: WordSigns | undefined;

function beginnings(): readonly string[] {
	starts ??= [...new Set([...MORE_TOTALS, ...groundWords.flatMap(({ totals }) => totals)].map((word) => fold(word)))];
	return starts;
}

/** A first glance: whether `isTotalName` need look at all. */
export function mayBeTotalName(name: string): boolean {
	signs ??= signsOf([...beginnings(), ...ENDINGS]);
	return mayBeginOrEndWith(name, signs);
}

/** Whether a row of this name sums up others. */
export function isTotalName(name: string): boolean {
	if (name.length > LONGEST) return false;
	const folded = fold(name);
	if (folded === '') return false;
	for (const word of beginnings()) {
		if (folded === word) return true;
		if (ONLY_ALONE.has(word)) continue;
		if (folded.startsWith(`${word} `)) return true;
	}
	return ENDS.test(folded);
}
