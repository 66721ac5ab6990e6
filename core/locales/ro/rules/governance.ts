import type { governanceRules } from '../../../rules/governance/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

export const governance: Translation<WordsOfRules<typeof governanceRules>> = {
	'governance/member-manages-cooperation': {
		title: 'Membru al comitetului care conduce cooperarea',
		why: 'Cine conduce cooperarea nu o poate supraveghea independent.',
		messages: {
			manages: {
				says: '„{member}” face parte din comitet și conduce cooperarea.',
				fix: 'Cereți UAT-ului să desemneze pe altcineva sau corectați răspunsul.',
			},
		},
	},
	'governance/partner-without-member': {
		title: 'Partener fără membru în comitet',
		why: 'Un UAT care nu este în comitet nu vede la ce se folosesc banii săi.',
		messages: {
			noMembers: {
				says: 'Comitetul se întrunește, dar membrii lui nu sunt trecuți.',
				fix: 'Treceți membrii în secțiunea comitetului, fiecare cu UAT-ul pe care îl reprezintă.',
			},
			none: {
				says: '„{municipality}” nu are niciun membru în comitet.',
				fix: 'Treceți membrul în secțiunea comitetului sau cereți consiliului local să îl desemneze.',
			},
			left: {
				says: '„{municipality}” nu mai are membru: mandatul „{member}” s-a încheiat la {date}.',
				fix: 'Cereți consiliului local un nou membru sau corectați sfârșitul mandatului.',
			},
		},
	},
	'governance/chair-not-rotated': {
		title: 'Președinție care nu se rotește',
		why: 'Când președinția se rotește, ordinea de zi nu o stabilește un singur UAT.',
		messages: {
			same: {
				says: '„{municipality}” a prezidat ședințe: {meetings} din {all}.',
				fix: 'Lăsați alt partener să prezideze următoarea ședință sau corectați cine a prezidat.',
			},
		},
	},
	'governance/meeting-gap': {
		title: 'Prea mult timp fără ședință a comitetului',
		why: 'Problemele cresc cât timp nu se uită nimeni la ele.',
		messages: {
			gap: {
				says: 'Nicio ședință a comitetului între {from} și {to}. Cel mai lung interval permis, în luni: {interval}.',
				fix: 'Adăugați ședința care lipsește sau convocați una și stabiliți un calendar.',
			},
			none: {
				says: 'Nicio ședință a comitetului trecută de la {from} la {to}. Cel mai lung interval permis, în luni: {interval}.',
				fix: 'Treceți ședințele ținute sau convocați una și stabiliți un calendar.',
			},
		},
	},
	'governance/decision-without-quorum': {
		title: 'Decizie fără cvorum',
		why: 'O astfel de decizie poate fi contestată și poate să nu îi oblige pe parteneri.',
		messages: {
			below: {
				says: 'Deciziile din {date} s-au luat fără cvorum. Prezenți: {present}. Cvorum: {quorum}.',
				fix: 'Confirmați-le într-o ședință cu cvorum sau corectați cifrele.',
			},
		},
	},
	'governance/focal-point-missing': {
		title: 'UAT fără punct focal',
		why: 'Fără el, primarul și consiliul aud doar ce le spune entitatea însăși.',
		messages: {
			none: {
				says: '„{municipality}” nu are punct focal; alți parteneri au.',
				fix: 'Scrieți cine este sau cereți primarului să desemneze pe cineva.',
			},
		},
	},
	'governance/focal-point-not-independent': {
		title: 'Punct focal care lucrează pentru entitate',
		why: 'Punctul focal trebuie să îi poată spune primarului ce nu merge.',
		messages: {
			works: {
				says: '„{focalPoint}”, punctul focal pentru „{municipality}”, lucrează pentru entitate.',
				fix: 'Cereți primarului să desemneze pe altcineva sau corectați răspunsul.',
			},
		},
	},
	'governance/no-task-force-member': {
		title: 'Nimeni din grupul de lucru',
		why: 'Cine a pregătit cooperarea știe ce trebuia să aducă.',
		messages: {
			none: {
				says: 'Niciun membru al comitetului nu este trecut ca fost membru al grupului de lucru.',
				fix: 'Luați în calcul să invitați pe cineva din grup sau corectați răspunsurile.',
			},
		},
	},
	'governance/insider-in-oversight': {
		title: 'Cei supravegheați se supraveghează',
		why: 'Cine conduce cooperarea nu o poate judeca, orice căsuță ar fi bifată.',
		messages: {
			member: {
				says: '„{name}” este în comitet și apare și la „{role}”.',
				fix: 'Numiți alt membru sau corectați numele.',
			},
			focalPoint: {
				says: '„{name}” este punct focal și apare și la „{role}”.',
				fix: 'Numiți pe altcineva sau corectați numele.',
			},
		},
	},
	'governance/one-person-many-roles': {
		title: 'O persoană în două roluri',
		why: 'Patru ochi văd mai mult decât doi.',
		messages: {
			approvesOwn: {
				says: '„{name}” a scris raportul și l-a aprobat.',
				fix: 'Lăsați pe altcineva să îl aprobe.',
			},
			twoTowns: {
				says: '„{name}” este punct focal pentru „{one}” și pentru „{other}”.',
				fix: 'Fiecare UAT să îl numească pe al său sau spuneți că îl împart.',
			},
			assessesOwn: {
				says: '„{name}” evaluează cooperarea și o supraveghează.',
				fix: 'Cereți un evaluator din afară.',
			},
			memberToo: {
				says: '„{name}” este punct focal și membru al comitetului.',
				fix: 'Gândiți-vă dacă o persoană le poate face pe amândouă.',
			},
		},
	},
	'governance/independence-not-stated': {
		title: 'Independență nedeclarată',
		why: 'O căsuță goală nu este un „nu”: cineva trebuie să răspundă.',
		messages: {
			blank: {
				says: 'Nimeni nu spune dacă „{name}” lucrează pentru cooperare.',
				fix: 'Răspundeți da sau nu.',
			},
			column: {
				says: 'Foaia nu întreabă: „{column}”.',
				fix: 'Adăugați coloana și răspundeți pentru fiecare.',
			},
		},
	},
	'governance/quorum-unsound': {
		title: 'Fără cvorum sau cu unul prea mic',
		why: 'Hotărârile câtorva îi leagă pe toți partenerii.',
		messages: {
			missing: {
				says: 'Ședința din {date} a luat hotărâri și nimeni nu spune care era cvorumul.',
				fix: 'Scrieți câți membri trebuie să fie prezenți.',
			},
			allMissing: {
				says: 'S-au luat hotărâri și nicio ședință nu spune cvorumul.',
				fix: 'Scrieți câți membri trebuie să fie prezenți.',
			},
			tooSmall: {
				says: 'La {date} ajungea un cvorum de {quorum}; membri: {members}.',
				fix: 'Corectați cvorumul; mai puțin de jumătate din membri este neobișnuit.',
			},
		},
	},
	'governance/more-present-than-members': {
		title: 'Mai mulți prezenți decât membri',
		why: 'Votul celor fără drept poate fi contestat.',
		messages: {
			tooMany: {
				says: 'La {date}, prezenți: {present}; membri: {members}.',
				fix: 'Numărați numai membrii sau completați lista lor.',
			},
			negative: {
				says: 'La {date}, prezenți: {present}.',
				fix: 'Scrieți câți membri au fost prezenți.',
			},
		},
	},
	'governance/decision-without-minutes': {
		title: 'Hotărâri fără proces-verbal',
		why: 'Ce nu s-a scris nu se poate urmări.',
		messages: {
			without: {
				says: 'Ședința din {date} a luat hotărâri și nu există proces-verbal.',
				fix: 'Adăugați legătura către procesul-verbal sau spuneți unde este.',
			},
		},
	},
};
