import type { progressRules } from '../../../rules/progress/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const progress: Translation<WordsOfRules<typeof progressRules>> = {
	'progress/activity-without-dates': {
		title: 'Activitate fără date calendaristice',
		why: 'Fără date nimeni nu poate spune dacă lucrările merg la timp.',
		messages: {
			column: { says: 'Secțiunea „Progres” nu are coloana „{column}”.', fix: 'Adăugați coloana „{column}” și completați-o.' },
			none: {
				says: '„{activity}” nu are nici început, nici sfârșit planificat.',
				fix: 'Completați ambele date sau scrieți la explicații ce se așteaptă.',
			},
			one: { says: '„{activity}” nu are dată în „{column}”.', fix: 'Completați „{column}” sau scrieți la explicații ce se așteaptă.' },
			reversed: {
				says: '„{activity}” ar trebui să se încheie la {end}, înainte să înceapă la {start}.',
				fix: 'Corectați una dintre date sau schimbați-le între ele.',
			},
		},
	},
	'progress/overdue-activity-unexplained': {
		title: 'Întârziere fără explicație',
		why: 'Comitetul poate ajuta doar dacă știe motivul întârzierii.',
		messages: {
			overdue: {
				says: '„{activity}” trebuia încheiată la {plannedEnd} și nu este finalizată.',
				fix: 'Scrieți la explicații motivul și noua dată; dacă e gata, corectați stadiul.',
			},
		},
	},
	'progress/status-contradicts-completion': {
		title: 'Stadiu care contrazice realizarea',
		why: 'Nimeni nu poate spune dacă această lucrare este gata.',
		messages: {
			outOfRange: {
				says: '„{activity}” apare realizată în proporție de {complete}; se poate numai între 0 și 100 %.',
				fix: 'Scrieți cât s-a realizat, între 0 și 100 %.',
			},
			endsInFuture: {
				says: '„{activity}” ar fi fost finalizată la {endedOn}, o zi care încă nu a venit.',
				fix: 'Corectați data; dacă este o prognoză, locul ei e la sfârșitul planificat.',
			},
			doneButIncomplete: {
				says: '„{activity}” apare finalizată, dar realizată numai în proporție de {complete}.',
				fix: 'Corectați stadiul sau procentul realizat.',
			},
			endedButOpen: {
				says: '„{activity}” s-a încheiat la {endedOn}, dar stadiul spune altceva.',
				fix: 'Puneți stadiul „Finalizată” sau ștergeți data încheierii.',
			},
			completeButOpen: {
				says: '„{activity}” este realizată în proporție de 100 %, dar stadiul spune altceva.',
				fix: 'Corectați stadiul sau procentul realizat.',
			},
			plannedButStarted: {
				says: '„{activity}” este doar planificată după stadiu, dar realizată în proporție de {complete}.',
				fix: 'Puneți stadiul „În curs” sau corectați procentul realizat.',
			},
		},
	},
	'progress/objective-without-activity': {
		title: 'Obiectiv fără activitate',
		why: 'Un obiectiv pentru care nu lucrează nimeni nu va fi atins.',
		messages: {
			none: {
				says: 'Nu este indicată nicio activitate pentru obiectivul „{objective}”.',
				fix: 'Indicați o activitate sau scrieți la explicații de ce lipsește.',
			},
			cancelled: {
				says: 'Toate activitățile pentru obiectivul „{objective}” au fost anulate.',
				fix: 'Planificați altă activitate sau scrieți la explicații ce se întâmplă cu obiectivul.',
			},
		},
	},
};
