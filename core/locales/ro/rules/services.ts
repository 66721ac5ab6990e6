import type { servicesRules } from '../../../rules/services/index.ts';
import type { WordsOfRules } from '../../catalogue.ts';
import type { Translation } from '../../translated.ts';

const noColumn = { says: 'Serviciile nu au coloana „{column}”.', fix: 'Adăugați o coloană cu antetul „{column}” și completați-o.' };

export const services: Translation<WordsOfRules<typeof servicesRules>> = {
	'services/service-not-reported': {
		title: 'Serviciu fără nicio cifră',
		why: 'Un consiliu nu poate urmări un serviciu din care vede doar numele.',
		messages: {
			listed: {
				says: '„{service}” este în listă, dar nu se raportează nimic despre el.',
				fix: 'Completați cât s-a prestat; scrieți 0 dacă nu a fost nimic.',
			},
		},
	},
	'services/volume-missing': {
		title: 'Volum lipsă',
		why: 'Volumul prestat este primul lucru pentru care plătește un partener.',
		messages: {
			value: { says: '„{service}” nu are volumul realizat.', fix: 'Completați cât s-a prestat; scrieți 0 dacă nu a fost nimic.' },
			column: noColumn,
		},
	},
	'services/negative-volume': {
		title: 'Volum negativ',
		why: 'Nu se poate presta mai puțin decât nimic, iar sumele ies greșit.',
		messages: {
			negative: { says: '„{service}”: {value} în „{column}” este sub zero.', fix: 'Ștergeți semnul minus sau scrieți cifra corectă.' },
		},
	},
	'services/users-exceed-population': {
		title: 'Mai mulți beneficiari decât locuitori',
		why: 'O acoperire de peste 100 % pune la îndoială orice cifră pe locuitor.',
		messages: {
			exceed: {
				says: '„{service}”: beneficiari {users}, dar populația deservită este de {population}.',
				fix: 'Corectați una dintre cifre; numărați persoane, nu vizite sau racordări.',
			},
		},
	},
	'services/breakdown-differs-from-total': {
		title: 'UAT-urile nu dau totalul',
		why: 'Un partener nu se poate baza pe rândul său dacă rândurile nu dau întregul.',
		messages: {
			differs: {
				says: '„{service}”, {column}: totalul este {total}, dar UAT-urile dau {sum}.',
				fix: 'Corectați totalul sau rândul unui UAT ori adăugați rândul care lipsește.',
			},
		},
	},
	'services/partner-without-service': {
		title: 'Partener fără serviciu',
		why: 'Cine plătește pentru o cooperare trebuie să vadă ce primește.',
		messages: {
			none: {
				says: 'Niciun serviciu nu menționează {municipality}.',
				fix: 'Adăugați rândurile sale sau un rând „Toate” pentru ce îi servește pe toți.',
			},
		},
	},
	'services/large-change-unexplained': {
		title: 'Variație mare fără explicație',
		why: 'Un salt este o schimbare reală sau o greșeală de scriere; consiliul trebuie să știe.',
		messages: {
			unexplained: {
				says: '„{service}” a variat cu {change}, de la {previous} la {delivered}.',
				fix: 'Scrieți motivul în coloana de explicații a rândului sau corectați cifra.',
			},
		},
	},
	'services/outlier': {
		title: 'Valoare departe de perioadele anterioare',
		why: 'O valoare nemaivăzută este adesea o unitate greșită sau o cifră în plus.',
		messages: {
			volume: {
				says: '„{service}”: {value}; mediana perioadelor anterioare ({periods}) este {median}.',
				fix: 'Verificați cifra și unitatea; dacă sunt corecte, scrieți alături motivul.',
			},
			indicator: {
				says: '„{indicator}” ({service}): {value}; mediana perioadelor anterioare ({periods}) este {median}.',
				fix: 'Verificați cifra și unitatea; dacă sunt corecte, scrieți alături motivul.',
			},
		},
	},
	'services/repeated-values': {
		title: 'Același volum de la o perioadă la alta',
		why: 'Volumele reale se mișcă; o cifră care nu se schimbă poate fi copiată.',
		messages: {
			repeated: {
				says: '„{service}” arată din nou {value}; perioade la rând: {periods}.',
				fix: 'Verificați dacă s-a numărat din nou; dacă da, scrieți acest lucru la explicații.',
			},
		},
	},
	'services/plan-missing': {
		title: 'Serviciu fără plan',
		why: 'Fără un plan nimeni nu poate spune dacă volumul este mare sau mic.',
		messages: {
			value: { says: '„{service}” nu are volum planificat.', fix: 'Completați volumul convenit de parteneri pentru această perioadă.' },
			column: noColumn,
		},
	},
	'services/started-or-stopped-unexplained': {
		title: 'Serviciu început sau oprit fără explicație',
		why: 'Deschiderea și închiderea unui serviciu se decid împreună.',
		messages: {
			started: {
				says: '„{service}”: nimic în perioada anterioară, {delivered} acum.',
				fix: 'Scrieți la explicații de ce a început serviciul sau corectați o cifră.',
			},
			stopped: {
				says: '„{service}”: {previous} în perioada anterioară, nimic acum.',
				fix: 'Scrieți la explicații de ce s-a oprit serviciul sau corectați o cifră.',
			},
		},
	},
	'services/volume-differs-from-unit-costs': {
		title: 'Un volum în două variante',
		why: 'Un cost unitar din alt volum nu este costul a nimic.',
		messages: {
			differs: {
				says: '„{service}”: costul unitar vine din {volume}, dar s-au furnizat {delivered}.',
				fix: 'Folosiți același volum în ambele foi.',
			},
		},
	},
	'services/service-dropped': {
		title: 'Un serviciu care nu mai este raportat',
		why: 'Ce se trece sub tăcere este adesea ce a mers prost.',
		messages: {
			elsewhere: {
				says: 'Alte foi vorbesc despre „{service}”, dar serviciile nu îl numesc.',
				fix: 'Raportați-l cu volumul său sau scoateți-l din celelalte foi.',
			},
			past: {
				says: '„{service}” era raportat pentru {period} și nu mai este numit.',
				fix: 'Raportați-l cu volumul său. Dacă s-a încheiat, treceți-l cu 0 realizat și spuneți în explicație când și de ce.',
			},
		},
	},
};
