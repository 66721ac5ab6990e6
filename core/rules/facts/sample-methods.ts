import { fold } from '../../workbook/index.ts';

/** Beginnings of words that say that whoever wanted to could answer, in the languages of the reports. */
const OPEN = [
	...['open poll', 'open survey', 'open questionnaire', 'online', 'on line', 'internet', 'web', 'website', 'facebook', 'social media'],
	...[
		'self selected',
		'self selection',
		'voluntar',
		'volunteer',
		'whoever',
		'walk in',
		'comment card',
		'feedback form',
		'counter',
		'suggestion box',
	],
	...['qr code', 'google form', 'newsletter', 'straw poll', 'visitors book', 'app poll', 'convenience'],
	...[
		'en ligne',
		'site internet',
		'sur le site',
		'reseaux sociaux',
		'volontaire',
		'libre acces',
		'ouvert a tous',
		'guichet',
		'urne',
		'boite a idees',
		'libre participation',
	],
	...[
		'онлаин',
		'онлайн',
		'інтернет',
		'на саиті',
		'на сайті',
		'фейсбук',
		'феисбук',
		'соцмереж',
		'соціальних мереж',
		'добровільн',
		'відкрите опитування',
		'скринька',
		'гугл',
		'телеграм',
		'вайбер',
	],
	...['pe site', 'pe internet', 'retele sociale', 'voluntar', 'chestionar deschis', 'sondaj deschis', 'ghiseu', 'cutie', 'formular google'],
].map((word) => fold(word));

/** Words that say that somebody chose who was asked, or that all were. */
const DRAWN = [
	...[
		'random',
		'sample',
		'sampled',
		'panel',
		'representative',
		'quota',
		'census',
		'all users',
		'all households',
		'household survey',
		'telephone',
		'interview',
	],
	...['aleatoire', 'echantillon', 'representatif', 'quotas', 'recensement', 'telephone', 'entretien'],
	...['випадков', 'вибірк', 'репрезентатив', 'квот', 'перепис', 'телефон', 'інтервю', 'усі споживачі'],
	...['aleatori', 'esantion', 'reprezentativ', 'cote', 'recensamant', 'telefon', 'interviu'],
].map((word) => fold(word));

/** Everybody was asked: no sample at all. */
const ALL = [
	'census',
	'all users',
	'all households',
	'everybody',
	'recensement',
	'tous les usagers',
	'перепис',
	'усі споживачі',
	'recensamant',
	'toti utilizatorii',
].map((word) => fold(word));

/** Whether a survey's method lets answer whoever wants to; a sample drawn for an online questionnaire is a sample. */
export function isSelfSelected(method: string): boolean {
	const folded = ` ${fold(method)} `;
	const says = (words: readonly string[]) => words.some((word) => folded.includes(` ${word}`));
	return says(OPEN) && !says(DRAWN);
}

/** Whether a survey asked everybody, by its method or by its numbers. */
export function isCensus(method: string | undefined, responses: number | undefined, population: number | undefined): boolean {
	if (responses !== undefined && population !== undefined && responses >= population) return true;
	const folded = ` ${fold(method ?? '')} `;
	return ALL.some((word) => folded.includes(` ${word}`));
}
