import type { followUpRules } from '../../../rules/follow-up/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const followUp: Translation<WordsOfRules<typeof followUpRules>> = {
	'follow-up/issue-without-measure': {
		title: 'Problemă deschisă fără măsură',
		why: 'A numi o problemă nu înseamnă a o rezolva: cineva trebuie să decidă ce e de făcut.',
		messages: {
			none: {
				says: 'Nu este prevăzut nimic pentru problema „{issue}”.',
				fix: 'Scrieți ce se va face sau, dacă e rezolvată, actualizați stadiul.',
			},
		},
	},
	'follow-up/action-incomplete': {
		title: 'Măsură fără responsabil, termen sau stadiu',
		why: 'Ce nu trebuie făcut de nimeni până la o dată anume se face rar.',
		messages: {
			lacksOne: { says: 'Măsura pentru „{name}” este incompletă. De completat: „{first}”.', fix: 'Completați „{first}”.' },
			lacksTwo: {
				says: 'Măsura pentru „{name}” este incompletă. De completat: „{first}”, „{second}”.',
				fix: 'Completați „{first}” și „{second}”.',
			},
			lacksThree: {
				says: 'Măsura pentru „{name}” este incompletă. De completat: „{first}”, „{second}”, „{third}”.',
				fix: 'Completați „{first}”, „{second}” și „{third}”.',
			},
		},
	},
	'follow-up/action-overdue': {
		title: 'Măsură cu termen depășit',
		why: 'Consiliile judecă după ce s-a făcut, nu după ce s-a plănuit.',
		messages: {
			overdue: {
				says: 'Termenul pentru „{name}” a fost {due}, iar măsura nu este încheiată.',
				fix: 'Actualizați stadiul sau, dacă nu e gata, stabiliți un nou termen cu responsabilul.',
			},
		},
	},
	'follow-up/assessment-without-corrective-action': {
		title: 'Evaluare fără măsuri corective',
		why: 'O evaluare își merită banii numai dacă îi urmează ceva.',
		messages: {
			none: {
				says: 'Evaluarea „{assessment}” a găsit un blocaj, dar nu sunt trecute măsuri corective.',
				fix: 'Scrieți măsurile corective sau, dacă nu există blocaj, puneți acolo „-”.',
			},
		},
	},
	'follow-up/assessor-not-independent': {
		title: 'Evaluator care lucrează pentru entitate',
		why: 'Nimeni nu își poate evalua independent propria muncă.',
		messages: {
			works: {
				says: 'Evaluatorul pentru „{assessment}” lucrează pentru entitate.',
				fix: 'Alegeți un evaluator din afară sau corectați răspunsul.',
			},
		},
	},
	'follow-up/evaluation-overdue': {
		title: 'Evaluarea cooperării este întârziată',
		why: 'Partenerii trebuie să știe din când în când dacă cooperarea mai merită.',
		messages: {
			overdue: {
				says: 'Ultima evaluare a fost la {last}. Cel mai lung interval permis, în luni: {interval}.',
				fix: 'Evaluați cooperarea sau corectați data.',
			},
			yetToCome: {
				says: 'Data trecută pentru ultima evaluare, {date}, este în viitor.',
				fix: 'Scrieți când s-a încheiat ultima evaluare, nu când este prevăzută următoarea.',
			},
			none: {
				says: 'Raportul nu spune când a fost evaluată cooperarea ultima dată.',
				fix: 'Scrieți data; dacă nu a fost nicio evaluare, planificați una.',
			},
		},
	},
};
