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
	'follow-up/assessor-runs-activity': {
		title: 'Evaluator implicat',
		why: 'Nimeni nu își poate evalua propria muncă.',
		messages: {
			insider: {
				says: '„{name}” evaluează cooperarea și apare și la „{role}”.',
				fix: 'Cereți un evaluator neimplicat sau corectați numele.',
			},
		},
	},
	'follow-up/completed-without-bottleneck': {
		title: 'Evaluare fără rezultat',
		why: 'O evaluare care nu a găsit nimic trebuie să o spună.',
		messages: {
			without: {
				says: 'Evaluarea „{assessment}” este încheiată; nimic nu spune ce a găsit.',
				fix: 'Scrieți ce a găsit sau „nimic găsit”.',
			},
		},
	},
	'follow-up/measure-is-a-placeholder': {
		title: 'O măsură care nu spune nimic',
		why: 'O problemă cu o astfel de măsură este o problemă fără măsură.',
		messages: {
			empty: {
				says: 'Măsura sună așa: „{text}”.',
				fix: 'Scrieți într-o propoziție ce se va face.',
			},
			repeats: {
				says: 'Măsura doar repetă problema: „{text}”.',
				fix: 'Scrieți ce se va face.',
			},
		},
	},
	'follow-up/open-for-years': {
		title: 'Deschis de ani de zile',
		why: 'Ce așteaptă ani de zile cere altă măsură sau un sfârșit.',
		messages: {
			open: {
				says: '„{name}” este deschis din {since}.',
				fix: 'Hotărâți altă măsură sau închideți cu un motiv.',
			},
		},
	},
	'follow-up/missed-target-without-issue': {
		title: 'Țintă ratată pe care comitetul nu o urmărește',
		why: 'Comitetul trebuie să știe ce merge prost și să urmărească ce se face.',
		messages: {
			without: {
				says: '„{indicator}” ({service}) și-a ratat ținta și nicio problemă nu vorbește despre ea.',
				fix: 'Ridicați o problemă cu o măsură, un responsabil și o dată.',
			},
		},
	},
};
