import type { submissionRules } from '../../../rules/submission/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const submission: Translation<WordsOfRules<typeof submissionRules>> = {
	'submission/sent-late': {
		title: 'Raport transmis cu întârziere',
		why: 'Un consiliu care află prea târziu nu mai poate interveni.',
		messages: {
			report: {
				says: 'Depus la {submittedOn}, termen {dueOn}. Zile de întârziere: {days}.',
				fix: 'Corectați data dacă e greșită; altfel, conveniți un calendar realist.',
			},
			partner: {
				says: '„{municipality}” l-a primit la {sentOn}; termenul era {dueOn}. Zile de întârziere: {days}.',
				fix: 'Corectați data dacă e greșită; data viitoare transmiteți raportul tuturor în același timp.',
			},
		},
	},
	'submission/not-sent': {
		title: 'Raport netransmis tuturor partenerilor',
		why: 'Fiecare primar și fiecare consiliu are dreptul la rapoarte regulate.',
		messages: {
			mayor: {
				says: 'Primarului din „{municipality}” nu i s-a transmis raportul.',
				fix: 'Transmiteți raportul și scrieți data aici.',
			},
			council: {
				says: 'Consiliului din „{municipality}” nu i s-a transmis raportul.',
				fix: 'Transmiteți raportul și scrieți data aici.',
			},
			neither: {
				says: 'Raportul nu a fost transmis nici primarului, nici consiliului din „{municipality}”.',
				fix: 'Transmiteți-l amândurora și scrieți datele în acest rând.',
			},
		},
	},
	'submission/not-presented': {
		title: 'Raport neprezentat în consiliu',
		why: 'Un raport pe care nicio ședință nu l-a discutat nu duce la nicio decizie.',
		messages: {
			notPresented: {
				says: 'Transmis către „{municipality}” la {sentOn}, dar neprezentat în consiliu timp de un an.',
				fix: 'Cereți înscrierea pe ordinea de zi, apoi scrieți aici data ședinței.',
			},
			late: {
				says: '„{municipality}” l-a primit la {sentOn}; în consiliu a fost prezentat abia la {presentedOn}.',
				fix: 'Corectați data dacă e greșită; data viitoare prezentați-l în termen de un an.',
			},
		},
	},
	'submission/period-unusual': {
		title: 'Perioadă neobișnuită',
		why: 'Cifrele unei perioade ciudate nu se pot compara cu altele.',
		messages: {
			length: {
				says: 'Perioada merge de la {start} la {end}, luni: {months}.',
				fix: 'Corectați data greșită; o perioadă este un an, un semestru, un trimestru sau o lună.',
			},
			gap: {
				says: 'Perioada începe la {start}; ultima dintre cele trecute este {last}.',
				fix: 'Corectați datele sau adăugați ce lipsește la perioadele trecute.',
			},
		},
	},
	'submission/final-incomplete': {
		title: 'Final, dar nedepus sau neaprobat',
		why: 'Cineva trebuie să răspundă de un raport final.',
		messages: {
			notSubmitted: {
				says: 'Raportul este final și lipsește ziua depunerii.',
				fix: 'Scrieți ziua sau numiți-l proiect.',
			},
			notApproved: {
				says: 'Raportul este final și nimeni nu l-a aprobat.',
				fix: 'Scrieți cine l-a aprobat.',
			},
		},
	},
};
