import type { satisfactionRules } from '../../../rules/satisfaction/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const satisfaction: Translation<WordsOfRules<typeof satisfactionRules>> = {
	'satisfaction/service-without-measure': {
		title: 'Serviciu fără sondaj',
		why: 'Consiliile trebuie să știe dacă oamenii sunt mulțumiți de ceea ce plătesc.',
		messages: {
			none: {
				says: 'Niciun sondaj, făcut sau planificat, nu arată dacă utilizatorii serviciului „{service}” sunt mulțumiți.',
				fix: 'Adăugați un sondaj; până la realizare e de ajuns un rând cu data planificată.',
			},
		},
	},
	'satisfaction/sample-size-missing': {
		title: 'Sondaj fără numărul de persoane',
		why: 'Un procent nu spune nimic dacă nu se știe câți oameni sunt în spatele lui.',
		messages: {
			column: { says: 'Secțiunea „Satisfacție” nu are coloana „{column}”.', fix: 'Adăugați coloana „{column}” și completați-o.' },
			value: {
				says: '„{column}” nu este completat pentru sondajul despre „{service}”.',
				fix: 'Completați „{column}”; dacă sondajul urmează, scrieți data planificată.',
			},
			nobody: {
				says: 'Sondajul despre „{service}” nu are răspunsuri (răspunsuri: {responses}).',
				fix: 'Corectați numărul sau planificați un sondaj nou la o dată viitoare.',
			},
		},
	},
	'satisfaction/responses-exceed-population': {
		title: 'Mai multe răspunsuri decât oameni',
		why: 'Nu pot răspunde mai mulți oameni decât puteau fi întrebați.',
		messages: {
			exceed: {
				says: '„{service}”: răspunsuri: {responses}; oameni care puteau fi întrebați: {population}.',
				fix: 'Corectați unul dintre numere; numărați în ambele fie persoane, fie gospodării.',
			},
		},
	},
	'satisfaction/margin-of-error-too-wide': {
		title: 'Sondaj prea mic',
		why: 'Cu atât de puține răspunsuri, întâmplarea putea da alt rezultat.',
		messages: {
			wide: {
				says: '„{service}”: răspunsuri: {responses}; marja de eroare este de ±{margin} p.p.',
				fix: 'Data viitoare urmăriți ±{aim} p.p. Răspunsuri necesare: {needed}.',
			},
		},
	},
	'satisfaction/categories-differ-from-responses': {
		title: 'Răspunsuri a căror sumă nu se potrivește',
		why: 'Un răspuns pierdut sau numărat de două ori face rezultatul nesigur.',
		messages: {
			differs: {
				says: '„{service}”: suma răspunsurilor este {sum}; numărul indicat este {responses}.',
				fix: 'Corectați răspunsurile sau numărul lor; cei fără opinie intră la „nu știu”.',
			},
			percentages: {
				says: '„{service}”: suma răspunsurilor este {sum}, ca la procente; răspunsuri: {responses}.',
				fix: 'Scrieți câți oameni au dat fiecare răspuns, nu procentul.',
			},
			negative: {
				says: '„{service}”: „{column}” este {count}; un număr de răspunsuri nu poate fi sub 0.',
				fix: 'Scrieți câți oameni au dat acest răspuns.',
			},
		},
	},
	'satisfaction/score-differs': {
		title: 'Pondere greșită a celor mulțumiți',
		why: 'Este cifra pe care consiliile o rețin și o compară.',
		messages: {
			differs: {
				says: '„{service}”: sunt raportați {share} mulțumiți; din răspunsuri rezultă {expected}.',
				fix: 'Împărțiți mulțumiții și foarte mulțumiții la răspunsurile fără „nu știu”.',
			},
			outOfRange: {
				says: '„{service}”: sunt raportați {share} mulțumiți; se poate numai între 0 și 100 %.',
				fix: 'Scrieți ponderea celor mulțumiți, între 0 și 100 %.',
			},
		},
	},
	'satisfaction/change-within-margin-of-error': {
		title: 'Îmbunătățire posibil întâmplătoare',
		why: 'O creștere pe care o explică întâmplarea nu este un progres.',
		messages: {
			unproven: {
				says: '„{service}”: de la {previous} la {share}; astfel de sondaje arată doar o creștere de cel puțin {smallest} p.p.',
				fix: 'Scrieți la comentarii că poate fi întâmplare sau ce dovedește progresul; ori întrebați mai mulți oameni.',
			},
		},
	},
	'satisfaction/small-subgroup': {
		title: 'Rezultat de la foarte puțini oameni',
		why: 'Câteva răspunsuri spun puțin și pot trăda cine ce a spus.',
		messages: {
			small: {
				says: '„{service}”, {municipality}: răspunsuri: {responses}, sub {fewest}.',
				fix: 'Arătați doar rezultatul tuturor partenerilor sau întrebați acolo mai mulți oameni.',
			},
		},
	},
	'satisfaction/survey-out-of-date': {
		title: 'Sondaj vechi',
		why: 'Serviciile și oamenii se schimbă; un răspuns vechi spune puțin despre azi.',
		messages: {
			old: {
				says: 'Sondajul despre „{service}” este din {surveyedOn}. Vechimea maximă, în luni: {months}.',
				fix: 'Repetați sondajul sau scrieți la comentarii când va fi repetat.',
			},
		},
	},
	'satisfaction/complaints-do-not-balance': {
		title: 'Reclamații care nu se leagă',
		why: 'O reclamație ieșită din evidență poate să nu fi primit niciodată răspuns.',
		messages: {
			differs: {
				says: '„{service}”: la sfârșit: {openAtEnd}; început + primite − soluționate dă {expected}.',
				fix: 'Corectați cifra greșită sau formula.',
			},
			tooManyClosed: {
				says: '„{service}”: soluționate: {closed}; la început și primite, în total, doar: {known}.',
				fix: 'Corectați câte au fost soluționate, primite sau deschise la început.',
			},
			negative: {
				says: '„{service}”: „{column}” este {count}; un număr de reclamații nu poate fi sub 0.',
				fix: 'Scrieți numărul de reclamații, 0 sau mai mult.',
			},
		},
	},
	'satisfaction/complaint-rate-differs': {
		title: 'Rată greșită a reclamațiilor',
		why: 'Numai o rată calculată la fel se poate compara cu alte servicii.',
		messages: {
			differs: {
				says: '„{service}”: rata raportată la 1.000 de abonați: {rate}; din cifre rezultă {expected}.',
				fix: 'Împărțiți reclamațiile primite la abonați și înmulțiți cu 1.000.',
			},
			noSubscribers: {
				says: '„{service}”: e raportată o rată de {rate} la 1.000, iar abonați sunt: {subscribers}.',
				fix: 'Scrieți numărul de abonați sau ștergeți rata.',
			},
		},
	},
	'satisfaction/method-missing': {
		title: 'Sondaj fără metodă',
		why: 'Cine a fost întrebat și cum decide dacă rezultatul este valabil pentru toți.',
		messages: {
			column: { says: 'Secțiunea „Satisfacție” nu are coloana „{column}”.', fix: 'Adăugați coloana „{column}” și completați-o.' },
			method: {
				says: 'Nu se spune cum au fost aleși și întrebați utilizatorii serviciului „{service}”.',
				fix: 'Scrieți cum au fost întrebați și aleși, de ex. telefonic, eșantion aleatoriu.',
			},
		},
	},
	'satisfaction/self-selected-sample': {
		title: 'A răspuns cine a vrut',
		why: 'Cine alege să răspundă nu seamănă cu ceilalți; nicio marjă de eroare nu ajută.',
		messages: {
			open: {
				says: '„{service}”: sondaj „{method}”, la care răspunde cine vrea.',
				fix: 'Spuneți în comentariu că nu este un eșantion sau extrageți unul data viitoare.',
			},
		},
	},
	'satisfaction/mostly-dont-know': {
		title: 'Cei mai mulți fără părere',
		why: 'Ponderea vorbește numai pentru cei puțini care au răspuns.',
		messages: {
			mostly: {
				says: '„{service}”: {dontKnow} din {responses} răspunsuri sunt „nu știu”.',
				fix: 'Spuneți în comentariu că puțini au judecat serviciul sau întrebați-i pe cei care îl folosesc.',
			},
		},
	},
	'satisfaction/survey-outside-period': {
		title: 'Sondaj din altă perioadă',
		why: 'Un sondaj din alt timp judecă alt serviciu.',
		messages: {
			future: {
				says: '„{service}” are rezultatele unui sondaj din {date}, o zi care nu a venit încă.',
				fix: 'Corectați data sau ștergeți rezultatele.',
			},
			after: {
				says: '„{service}”: sondaj din {date}, după sfârșitul perioadei la {end}.',
				fix: 'Corectați data sau spuneți în comentariu de ce este valabil pentru această perioadă.',
			},
			before: {
				says: '„{service}”: sondaj din {date}, înainte de începutul perioadei la {start}.',
				fix: 'Spuneți în comentariu că nu există unul mai nou sau planificați unul.',
			},
		},
	},
	'satisfaction/fall-unexplained': {
		title: 'Mai puțini mulțumiți, fără motiv',
		why: 'O scădere pe care întâmplarea nu o explică este un mesaj al utilizatorilor.',
		messages: {
			fell: {
				says: '„{service}”: {share} mulțumiți, după {previous}.',
				fix: 'Scrieți în comentariu ce se află în spate sau ridicați o problemă cu o măsură.',
			},
		},
	},
};
