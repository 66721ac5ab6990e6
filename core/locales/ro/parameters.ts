import type { GroundWords } from '../ground-words.ts';
import type { Translation } from '../translated.ts';

export const parameters: Translation<GroundWords['parameters']> = {
	largeChange: {
		name: 'Variație mare',
		also: ['Variație mare, %'],
		help: 'Variația față de perioada anterioară care cere o explicație, în %.',
	},
	outlierScore: {
		name: 'Scor de valoare aberantă',
		also: ['Scor z modificat'],
		help: 'Scorul z modificat de la care o valoare este aberantă.',
	},
	outlierDistance: {
		name: 'Distanța față de mediană',
		also: ['Distanța valorilor aberante'],
		help: 'Distanța, în %, sub care nicio valoare nu este aberantă.',
	},
	outlierPeriods: { name: 'Perioade pentru valori aberante', help: 'Câte perioade trecute trebuie pentru a căuta valori aberante.' },
	repeatedPeriods: {
		name: 'Valori repetate',
		also: ['Perioade cu aceeași valoare'],
		help: 'Câte perioade la rând cu aceeași valoare ridică o întrebare.',
	},
	ratioTolerance: {
		name: 'Toleranță la recalculare',
		also: ['Toleranță de calcul'],
		help: 'Diferența admisă la recalcularea unui raport sau total, în %.',
	},
	targetTolerance: {
		name: 'Toleranță față de țintă',
		also: ['Abatere admisă de la țintă'],
		help: 'Abaterea de la țintă care cere măsuri corective, în %.',
	},
	marginOfErrorWarning: { name: 'Marja de eroare: avertizare', help: 'Punctele de la care un sondaj spune puțin.' },
	marginOfErrorLimit: {
		name: 'Marja de eroare: limită',
		also: ['Marja de eroare maximă'],
		help: 'Punctele de la care un sondaj nu spune nimic.',
	},
	smallSubgroup: { name: 'Subgrup mic', also: ['Număr minim de răspunsuri'], help: 'Răspunsurile sub care un rezultat nu se arată.' },
	surveyAge: { name: 'Vechimea sondajului', also: ['Vechimea sondajului, luni'], help: 'Lunile după care un sondaj nu mai este actual.' },
	shareTolerance: {
		name: 'Toleranța cotelor-părți',
		also: ['Toleranța sumei cotelor'],
		help: 'Cât se poate abate suma cotelor de la 100, în puncte.',
	},
	varianceWarning: { name: 'Abatere bugetară: avertizare', help: 'Abaterea care cere o explicație, în %.' },
	varianceLimit: {
		name: 'Abatere bugetară: limită',
		also: ['Abatere bugetară maximă'],
		help: 'Abaterea care, neexplicată, este o eroare, în %.',
	},
	materiality: { name: 'Prag de semnificație', help: 'Partea din buget sub care abaterea unei linii nu este niciodată eroare.' },
	collectionRate: {
		name: 'Grad de încasare',
		also: ['Gradul de încasare', 'Rata de încasare'],
		help: 'Cât din facturi ar trebui încasat, în %.',
	},
	cashCover: {
		name: 'Rezervă de lichidități',
		also: ['Rezervă de numerar', 'Acoperirea cheltuielilor'],
		help: 'Lunile de cheltuieli pe care trebuie să le acopere soldul final.',
	},
	clearsSharedAccount: {
		name: 'Cont comun închis la zero',
		also: ['Închiderea contului comun'],
		help: 'Da, dacă acordul cere sold zero la sfârșitul perioadei.',
	},
	meetingInterval: {
		name: 'Interval între ședințe',
		also: ['Intervalul dintre ședințe', 'Periodicitatea ședințelor'],
		help: 'Cel mult câte luni între două ședințe ale comitetului.',
	},
	evaluationInterval: {
		name: 'Interval între evaluări',
		also: ['Intervalul dintre evaluări', 'Periodicitatea evaluării'],
		help: 'Cel mult câte luni între două evaluări.',
	},
};
