import type { GroundWords } from '../ground-words.ts';
import type { Translation } from '../translated.ts';

/** A service named in Services. */
const service = {
	header: 'Serviciu',
	also: ['Serviciul', 'Denumirea serviciului', 'Tipul serviciului'],
	help: 'Un serviciu din foaia „Servicii”.',
};
const municipalityHeaders = [
	'Unitatea administrativ-teritorială',
	'Denumirea UAT',
	'Localitatea',
	'Denumirea localității',
	'Municipalitatea',
	'Primăria',
	'Comuna',
];
const unitHeaders = ['UM', 'U.M.', 'Unitatea de măsură', 'Unitate'];
const previousHeaders = ['Perioada precedentă', 'Anul anterior', 'Realizat anterior'];
const explanationHeaders = ['Observații', 'Justificare', 'Comentarii', 'Motivul abaterii'];
const responsibleHeaders = ['Responsabilul', 'Responsabili', 'Persoana responsabilă'];
const dueHeaders = ['Termen-limită', 'Termen de realizare', 'Termenul'];
const statusHeaders = ['Stadiul', 'Stare', 'Status', 'Stadiu de realizare'];
const idHeaders = ['Nr. crt.', 'Număr', 'ID', 'Cod'];

export const sections: Translation<GroundWords['sections']> = {
	report: {
		name: 'Raport',
		also: ['Date generale', 'Informații generale', 'Copertă', 'Despre raport'],
		help: 'Cine raportează, pentru ce perioadă și în ce stadiu este raportul.',
		columns: {
			entity: {
				header: 'Entitatea de cooperare',
				also: ['Denumirea ADI', 'Denumirea entității', 'Asociația', 'Denumirea cooperării'],
				help: 'Denumirea completă a asociației sau a serviciului comun.',
			},
			legalForm: {
				header: 'Forma juridică',
				also: ['Forma de cooperare', 'Forma de organizare'],
				help: 'De exemplu: asociație de dezvoltare intercomunitară (ADI).',
			},
			agreement: {
				header: 'Acordul de cooperare',
				also: ['Acord', 'Actul constitutiv', 'Contractul de asociere', 'Convenția'],
				help: 'Numărul și data acordului sau un link către acesta.',
			},
			periodStart: {
				header: 'Începutul perioadei',
				also: ['Perioada de la', 'Perioada de raportare de la', 'Data de început'],
				help: 'Prima zi a perioadei raportate.',
			},
			periodEnd: {
				header: 'Sfârșitul perioadei',
				also: ['Perioada până la', 'Perioada de raportare până la', 'Data de sfârșit'],
				help: 'Ultima zi a perioadei raportate.',
			},
			stage: {
				header: 'Stadiul raportului',
				also: ['Tipul raportului', 'Versiunea raportului', 'Stadiu'],
				help: 'Proiect, intermediar sau final.',
			},
			currency: { header: 'Moneda', also: ['Valuta', 'Unitatea monetară'], help: 'Moneda tuturor sumelor, de exemplu lei.' },
			preparedBy: { header: 'Întocmit de', also: ['Întocmit', 'Elaborat de', 'Autor'], help: 'Numele persoanei care a întocmit raportul.' },
			preparedByPost: {
				header: 'Funcția autorului',
				also: ['Funcția', 'Funcția persoanei care a întocmit'],
				help: 'De exemplu: inspector, contabil.',
			},
			approvedBy: {
				header: 'Aprobat de',
				also: ['Aprobat', 'Avizat de', 'Semnat de'],
				help: 'Numele și funcția celui care a aprobat raportul.',
			},
			dueOn: {
				header: 'Termen de depunere',
				also: ['Termenul de depunere', 'Termen de transmitere', 'Termen-limită'],
				help: 'Data prevăzută în acord pentru raport sau până la care îl așteaptă partenerii.',
			},
			submittedOn: {
				header: 'Data depunerii',
				also: ['Depus la', 'Transmis la', 'Data transmiterii'],
				help: 'Ziua în care raportul a fost trimis partenerilor.',
			},
			accountsLink: {
				header: 'Link către situațiile financiare',
				also: ['Situații financiare', 'Situațiile financiare', 'Bilanț'],
				help: 'Adresa web a situațiilor financiare ale perioadei.',
			},
			lastEvaluationOn: {
				header: 'Data ultimei evaluări',
				also: ['Ultima evaluare'],
				help: 'Când s-a încheiat ultima evaluare a cooperării.',
			},
			summary: {
				header: 'Rezumat',
				also: ['Rezumatul raportului', 'Sinteză', 'Concluzii'],
				help: 'Trei până la cinci fraze pentru primari și consilii.',
			},
		},
	},
	partners: {
		name: 'Parteneri',
		also: ['UAT partenere', 'Membri ADI', 'UAT membre', 'Membri'],
		help: 'Unitățile administrativ-teritoriale (UAT) care cooperează.',
		columns: {
			municipality: { header: 'UAT', also: municipalityHeaders, help: 'Denumirea UAT, scrisă la fel în toate foile.' },
			population: {
				header: 'Populație',
				also: [
					'Populația',
					'Număr de locuitori',
					'Număr locuitori',
					'Numărul de locuitori',
					'Nr. locuitori',
					'Nr. de locuitori',
					'Locuitori',
				],
				help: 'Numărul de locuitori.',
			},
			costShare: {
				header: 'Cotă-parte, %',
				also: ['Cota-parte', 'Cota de participare', 'Cota din costuri', 'Cota'],
				help: 'Cota din costurile comune; în total 100 %.',
			},
			isHost: {
				header: 'UAT gazdă?',
				also: ['UAT lider', 'Lider', 'UAT coordonator'],
				help: 'Da, dacă prestează serviciul și pentru ceilalți.',
			},
			mayor: { header: 'Primar', also: ['Primarul', 'Numele primarului'], help: 'Numele și prenumele primarului.' },
			mayorEmail: {
				header: 'E-mail primar',
				also: ['Email primar', 'E-mailul primarului', 'Adresa de e-mail a primarului'],
				help: 'Adresa la care primarul primește raportul.',
			},
			councilEmail: {
				header: 'E-mail consiliu local',
				also: ['Email consiliu local', 'E-mail consiliu', 'E-mailul consiliului local'],
				help: 'Adresa la care consiliul primește raportul.',
			},
			focalPoint: {
				header: 'Punct focal',
				also: ['Punctul focal', 'Persoana de contact', 'Responsabil cooperare'],
				help: 'Funcționarul care urmărește cooperarea pentru UAT.',
			},
			focalPointPost: {
				header: 'Funcția punctului focal',
				also: ['Funcția', 'Funcția persoanei de contact'],
				help: 'Funcția deținută în UAT.',
			},
			focalPointWorksForCooperation: {
				header: 'Punctul focal lucrează pentru entitate?',
				also: ['Punct focal angajat al entității', 'Lucrează pentru entitate'],
				help: 'Da, dacă este angajat sau plătit de entitatea de cooperare.',
			},
			sentToMayorOn: {
				header: 'Transmis primarului la',
				also: ['Transmis primarului', 'Trimis primarului', 'Data transmiterii către primar'],
				help: 'Ziua în care raportul i-a fost trimis.',
			},
			sentToCouncilOn: {
				header: 'Transmis consiliului la',
				also: ['Transmis consiliului', 'Trimis consiliului', 'Data transmiterii către consiliu'],
				help: 'Ziua în care raportul i-a fost trimis.',
			},
			presentedToCouncilOn: {
				header: 'Prezentat în consiliu la',
				also: ['Prezentat în consiliu', 'Prezentat consiliului', 'Data ședinței de consiliu'],
				help: 'Ziua ședinței în care a fost prezentat raportul.',
			},
		},
	},
	services: {
		name: 'Servicii',
		also: ['Servicii prestate', 'Volumul serviciilor', 'Lista serviciilor'],
		help: 'Cât s-a prestat din fiecare serviciu, pe UAT sau pentru toate.',
		columns: {
			service: { ...service, help: 'De exemplu: Salubrizare; același nume în toate foile.' },
			municipality: { header: 'UAT', also: municipalityHeaders, help: 'Un partener sau „Toate”.' },
			unit: { header: 'Unitate de măsură', also: unitHeaders, help: 'Ce se numără, de exemplu tone.' },
			planned: {
				header: 'Planificat',
				also: ['Plan', 'Volum planificat', 'Prevăzut', 'Programat'],
				help: 'Volumul planificat pentru perioadă.',
			},
			delivered: {
				header: 'Realizat',
				also: ['Prestat', 'Volum realizat', 'Volum prestat', 'Cantitate realizată', 'Cantitate', 'Efectiv'],
				help: 'Volumul prestat efectiv.',
			},
			previous: { header: 'Perioada anterioară', also: previousHeaders, help: 'Volumul prestat în perioada anterioară.' },
			usersServed: {
				header: 'Beneficiari',
				also: ['Număr de beneficiari', 'Nr. beneficiari', 'Nr. de beneficiari', 'Utilizatori deserviți', 'Utilizatori'],
				help: 'Câte persoane au folosit serviciul.',
			},
			populationInCharge: {
				header: 'Populația din aria de deservire',
				also: ['Populația deservită', 'Populația', 'Populație', 'Aria de deservire'],
				help: 'Câți locuitori au acces la serviciu.',
			},
			explanation: { header: 'Explicații', also: explanationHeaders, help: 'De ce s-a schimbat sau lipsește volumul.' },
		},
	},
	quality: {
		name: 'Calitate',
		also: ['Calitatea serviciilor', 'Indicatori de calitate', 'Indicatori de performanță'],
		help: 'Cel puțin un indicator de calitate pentru fiecare serviciu.',
		columns: {
			service,
			indicator: {
				header: 'Indicator',
				also: ['Indicatorul', 'Denumirea indicatorului', 'Indicator de performanță', 'Indicator de calitate'],
				help: 'Ce se măsoară, de exemplu Gradul de reciclare.',
			},
			unit: { header: 'Unitate de măsură', also: unitHeaders, help: 'De exemplu: %, ore, zile.' },
			better: {
				header: 'Sens favorabil',
				also: ['Sensul dorit', 'Tendința dorită', 'Mai bine'],
				help: 'Ce este mai bine: mai mare sau mai mic.',
			},
			target: {
				header: 'Țintă',
				also: ['Valoare-țintă', 'Nivel-țintă', 'Planificat', 'Valoare planificată'],
				help: 'Valoarea convenită pentru perioadă.',
			},
			actual: {
				header: 'Realizat',
				also: ['Valoare realizată', 'Valoare efectivă', 'Nivel realizat', 'Rezultat'],
				help: 'Valoarea atinsă în perioadă.',
			},
			previous: { header: 'Perioada anterioară', also: previousHeaders, help: 'Valoarea din perioada anterioară.' },
			numerator: { header: 'Numărător', also: ['Numărătorul'], help: 'Pentru un raport: partea, de exemplu tone reciclate.' },
			denominator: { header: 'Numitor', also: ['Numitorul'], help: 'Pentru un raport: întregul, de exemplu tone colectate.' },
			source: {
				header: 'Sursa datelor',
				also: ['Sursa', 'Sursa de date', 'Sursa informației'],
				help: 'De unde provin datele: registru, evidențe, control.',
			},
			correctiveAction: {
				header: 'Măsuri corective',
				also: ['Măsura corectivă', 'Acțiuni corective', 'Măsuri', 'Măsuri de remediere'],
				help: 'Ce se face dacă ținta nu este atinsă.',
			},
		},
	},
	satisfaction: {
		name: 'Satisfacție',
		also: ['Satisfacția utilizatorilor', 'Satisfacția beneficiarilor', 'Sondaj', 'Sondaje'],
		help: 'Rezultatele sondajelor; un sondaj planificat are o dată viitoare.',
		columns: {
			service,
			municipality: { header: 'UAT', also: municipalityHeaders, help: 'Un partener sau „Toate”.' },
			surveyedOn: {
				header: 'Data sondajului',
				also: ['Data', 'Sondaj realizat la', 'Data chestionării'],
				help: 'Ultima zi a sondajului sau data planificată.',
			},
			method: {
				header: 'Metoda',
				also: ['Metoda sondajului', 'Metoda de sondare', 'Tipul sondajului'],
				help: 'De exemplu: telefonic, eșantion aleatoriu.',
			},
			population: {
				header: 'Populația vizată',
				also: ['Populația', 'Total utilizatori', 'Total beneficiari'],
				help: 'Toți cei care puteau fi întrebați.',
			},
			responses: {
				header: 'Răspunsuri',
				also: ['Număr de răspunsuri', 'Nr. răspunsuri', 'Respondenți', 'Mărimea eșantionului', 'Eșantion'],
				help: 'Câte persoane au răspuns.',
			},
			verySatisfied: {
				header: 'Foarte mulțumiți',
				also: ['Foarte mulțumit', 'Foarte satisfăcuți'],
				help: 'Numărul acestor răspunsuri, nu %.',
			},
			satisfied: {
				header: 'Mulțumiți',
				also: ['Mulțumit', 'Satisfăcuți', 'Destul de mulțumiți'],
				help: 'Numărul acestor răspunsuri, nu %.',
			},
			neutral: { header: 'Neutri', also: ['Neutru', 'Nici mulțumiți, nici nemulțumiți'], help: 'Numărul acestor răspunsuri, nu %.' },
			dissatisfied: {
				header: 'Nemulțumiți',
				also: ['Nemulțumit', 'Nesatisfăcuți', 'Destul de nemulțumiți'],
				help: 'Numărul acestor răspunsuri, nu %.',
			},
			veryDissatisfied: {
				header: 'Foarte nemulțumiți',
				also: ['Foarte nemulțumit', 'Foarte nesatisfăcuți'],
				help: 'Numărul acestor răspunsuri, nu %.',
			},
			dontKnow: { header: 'Nu știu', also: ['Nu știu / nu răspund', 'NȘ/NR', 'Fără opinie'], help: 'Numărul acestor răspunsuri.' },
			satisfiedShare: {
				header: '% mulțumiți',
				also: ['Mulțumiți, %', 'Grad de satisfacție', 'Gradul de satisfacție', 'Ponderea celor mulțumiți'],
				help: 'Mulțumiți și foarte mulțumiți, fără cei care nu știu.',
			},
			marginOfError: {
				header: 'Marja de eroare',
				also: ['Eroarea de eșantionare', 'Marja de eroare, %'],
				help: 'Se calculează automat, în puncte procentuale.',
			},
			previousSatisfiedShare: {
				header: '% mulțumiți anterior',
				also: ['Grad de satisfacție anterior', 'Gradul anterior de satisfacție'],
				help: 'Din sondajul anterior.',
			},
			previousResponses: {
				header: 'Răspunsuri anterioare',
				also: ['Respondenți anterior', 'Eșantionul anterior'],
				help: 'Câte persoane au răspuns la sondajul anterior.',
			},
			comment: { header: 'Comentarii', also: ['Comentariu', 'Observații', 'Mențiuni'], help: 'Ce ajută la înțelegerea rezultatului.' },
		},
	},
	complaints: {
		name: 'Reclamații',
		also: ['Sesizări', 'Plângeri', 'Petiții', 'Reclamații și sesizări'],
		help: 'Reclamațiile din perioadă, pe servicii.',
		columns: {
			service,
			openAtStart: {
				header: 'Nesoluționate la început',
				also: ['Nesoluționate la începutul perioadei', 'Sold inițial', 'Reportate'],
				help: 'Nesoluționate în prima zi a perioadei.',
			},
			received: {
				header: 'Primite',
				also: ['Reclamații primite', 'Înregistrate', 'Număr de reclamații', 'Nr. reclamații'],
				help: 'Primite în cursul perioadei.',
			},
			closed: { header: 'Soluționate', also: ['Reclamații soluționate', 'Rezolvate', 'Închise'], help: 'Soluționate în cursul perioadei.' },
			openAtEnd: {
				header: 'Nesoluționate la sfârșit',
				also: ['Nesoluționate la sfârșitul perioadei', 'Sold final', 'În curs'],
				help: 'Se calculează: la început + primite − soluționate.',
			},
			subscribers: {
				header: 'Abonați',
				also: ['Număr de abonați', 'Nr. abonați', 'Utilizatori', 'Clienți'],
				help: 'Gospodării sau clienți cu contract.',
			},
			perThousand: {
				header: 'La 1.000 de abonați',
				also: ['La 1000 de abonați', 'Reclamații la 1.000 de abonați', 'Reclamații la 1000 de abonați'],
				help: 'Se calculează: primite / abonați × 1.000.',
			},
		},
	},
	budget: {
		name: 'Buget',
		also: ['Execuție bugetară', 'Execuția bugetară', 'Buget de venituri și cheltuieli', 'BVC'],
		help: 'Venituri și cheltuieli pe linii: prevederi și execuție.',
		columns: {
			line: {
				header: 'Linie bugetară',
				also: ['Linia bugetară', 'Articol bugetar', 'Denumirea indicatorilor', 'Denumire'],
				help: 'Denumirea sau codul, de exemplu Salarii.',
			},
			kind: {
				header: 'Venituri sau cheltuieli',
				also: ['Tip', 'Tipul', 'Venituri/cheltuieli', 'Venit sau cheltuială'],
				help: 'Venituri ori cheltuieli.',
			},
			category: { header: 'Categorie', also: ['Categoria', 'Clasificație bugetară', 'Clasificația bugetară'], help: 'Se alege din listă.' },
			budget: {
				header: 'Prevederi',
				also: ['Buget', 'Prevederi bugetare', 'Buget aprobat', 'Aprobat'],
				help: 'Suma aprobată pentru perioadă.',
			},
			actual: {
				header: 'Execuție',
				also: ['Realizat', 'Executat', 'Realizări', 'Execuția', 'Plăți efectuate'],
				help: 'Suma încasată sau cheltuită efectiv.',
			},
			previous: {
				header: 'Perioada anterioară',
				also: ['Perioada precedentă', 'Anul anterior', 'Execuția anterioară'],
				help: 'Execuția din perioada anterioară.',
			},
			explanation: { header: 'Explicații', also: explanationHeaders, help: 'De ce diferă execuția de prevederi.' },
		},
	},
	contributions: {
		name: 'Contribuții',
		also: ['Contribuțiile UAT', 'Contribuțiile partenerilor', 'Cotizații'],
		help: 'Cât datorează și cât a plătit fiecare partener.',
		columns: {
			municipality: { header: 'UAT', also: municipalityHeaders, help: 'Un UAT din foaia „Parteneri”.' },
			due: {
				header: 'Datorat',
				also: ['Suma datorată', 'Contribuție datorată', 'Suma de plată', 'De plată', 'Contribuția', 'Contribuție'],
				help: 'Suma datorată pentru perioadă.',
			},
			paid: {
				header: 'Plătit',
				also: ['Suma plătită', 'Suma achitată', 'Achitat', 'Virat', 'Contribuție plătită'],
				help: 'Suma plătită până la sfârșitul perioadei.',
			},
			dueOn: { header: 'Scadență', also: ['Termen de plată', 'Data scadenței', 'Scadent la'], help: 'Data până la care trebuia plătită.' },
			arrearsPlan: {
				header: 'Plan pentru restanțe',
				also: ['Plan de plată', 'Plan de eșalonare', 'Grafic de plată'],
				help: 'Cum și când se plătește restul.',
			},
		},
	},
	balances: {
		name: 'Solduri',
		also: ['Trezorerie', 'Disponibilități', 'Solduri și datorii', 'Fluxuri de numerar'],
		help: 'Disponibilități, datorie și facturi la sfârșitul perioadei.',
		columns: {
			opening: { header: 'Sold inițial', also: ['Sold la începutul perioadei', 'Disponibil inițial'], help: 'Banca și casa în prima zi.' },
			inflow: { header: 'Încasări', also: ['Total încasări', 'Încasări totale', 'Intrări'], help: 'Toți banii încasați în perioadă.' },
			outflow: { header: 'Plăți', also: ['Total plăți', 'Plăți totale', 'Ieșiri'], help: 'Toți banii plătiți în perioadă.' },
			closing: {
				header: 'Sold final',
				also: ['Sold la sfârșitul perioadei', 'Disponibil final'],
				help: 'Se calculează: sold inițial + încasări − plăți.',
			},
			previousClosing: {
				header: 'Sold final anterior',
				also: ['Sold final precedent', 'Soldul final al perioadei anterioare'],
				help: 'Din raportul anterior.',
			},
			debt: { header: 'Datorie', also: ['Datoria totală', 'Împrumuturi', 'Credite de rambursat'], help: 'Împrumuturi încă nerambursate.' },
			billed: {
				header: 'Facturat',
				also: ['Facturat utilizatorilor', 'Sume facturate', 'Valoare facturată'],
				help: 'Totalul facturilor perioadei.',
			},
			collected: {
				header: 'Încasat din facturi',
				also: ['Încasat', 'Încasat de la utilizatori', 'Valoare încasată'],
				help: 'Cât s-a încasat din aceste facturi.',
			},
			sharedAccount: {
				header: 'Soldul contului comun',
				also: ['Sold cont comun', 'Cont comun', 'Contul comun'],
				help: 'La sfârșitul perioadei; 0 dacă a fost închis.',
			},
			previousDebt: {
				header: 'Datoria precedentă',
				also: ['Datoria perioadei trecute', 'Datoria la începutul perioadei'],
				help: 'Din ultimul raport.',
			},
			explanation: {
				header: 'Explicație',
				also: ['Explicații', 'Comentariu', 'Observații'],
				help: 'De ce numerarul diferă de buget ori datoria a crescut.',
			},
		},
	},
	unitCosts: {
		name: 'Costuri unitare',
		also: ['Cost unitar', 'Costuri', 'Costul serviciilor'],
		help: 'Cât costă o unitate din fiecare serviciu.',
		columns: {
			service,
			cost: { header: 'Cost total', also: ['Costul total', 'Cheltuieli totale', 'Costuri'], help: 'Toate costurile din perioadă.' },
			volume: {
				header: 'Volum',
				also: ['Volumul', 'Cantitate', 'Volum realizat', 'Realizat'],
				help: 'Unitățile prestate, ca în foaia „Servicii”.',
			},
			unitCost: { header: 'Cost unitar', also: ['Costul unitar', 'Cost pe unitate'], help: 'Se calculează: cost / volum.' },
			previous: {
				header: 'Cost unitar anterior',
				also: ['Perioada anterioară', 'Perioada precedentă', 'Anul anterior'],
				help: 'Costul unitar din perioada anterioară.',
			},
		},
	},
	progress: {
		name: 'Progres',
		also: ['Stadiul implementării', 'Plan de acțiune', 'Plan de acțiuni', 'Activități'],
		help: 'Activitățile planificate pentru fiecare obiectiv.',
		columns: {
			objective: { header: 'Obiectiv', also: ['Obiectivul', 'Obiectiv specific', 'Scop'], help: 'Un obiectiv din acord sau din plan.' },
			activity: {
				header: 'Activitate',
				also: ['Activitatea', 'Acțiune', 'Acțiunea', 'Denumirea activității'],
				help: 'Ce se face pentru a-l atinge.',
			},
			responsible: { header: 'Responsabil', also: responsibleHeaders, help: 'Numele sau funcția.' },
			plannedStart: { header: 'Început planificat', also: ['Data începerii', 'Data de început', 'Început'], help: 'Data din plan.' },
			plannedEnd: {
				header: 'Sfârșit planificat',
				also: ['Termen', 'Termen de realizare', 'Termen-limită', 'Data de sfârșit'],
				help: 'Data din plan.',
			},
			endedOn: {
				header: 'Finalizat la',
				also: ['Data finalizării', 'Data realizării', 'Sfârșit efectiv'],
				help: 'Ziua în care s-a încheiat de fapt.',
			},
			complete: {
				header: '% realizat',
				also: ['Grad de realizare', 'Gradul de realizare', 'Grad de realizare, %', 'Progres, %'],
				help: 'De la 0 la 100 %.',
			},
			status: { header: 'Stadiu', also: statusHeaders, help: 'Se alege din listă.' },
			explanation: {
				header: 'Explicații',
				also: ['Observații', 'Justificare', 'Comentarii', 'Motivul întârzierii'],
				help: 'De ce întârzie sau a fost anulată.',
			},
		},
	},
	committee: {
		name: 'Comitet de monitorizare',
		also: ['Comitetul de monitorizare', 'Comitet', 'Comisia de monitorizare', 'Membrii comitetului'],
		help: 'Membrii comitetului de monitorizare, dacă există.',
		columns: {
			member: { header: 'Membru', also: ['Nume și prenume', 'Numele și prenumele', 'Membrul comitetului'], help: 'Numele și prenumele.' },
			municipality: { header: 'UAT', also: municipalityHeaders, help: 'UAT-ul pe care îl reprezintă.' },
			post: {
				header: 'Funcție',
				also: ['Funcția', 'Funcția deținută', 'Funcția publică'],
				help: 'Funcția în UAT, de exemplu consilier local.',
			},
			managesCooperation: {
				header: 'Conduce cooperarea?',
				also: ['Face parte din conducere', 'Membru în conducere', 'În conducerea entității'],
				help: 'Da, dacă participă la conducerea entității.',
			},
			inTaskForce: {
				header: 'În grupul de lucru?',
				also: ['Grup de lucru', 'Membru al grupului de lucru', 'A făcut parte din grupul de lucru'],
				help: 'Da, dacă este din grupul care a pregătit cooperarea.',
			},
			role: { header: 'Rol', also: ['Rolul', 'Rol în comitet', 'Rolul în comitet'], help: 'Președinte, membru sau supleant.' },
			from: { header: 'De la', also: ['Membru din', 'Data numirii', 'Început de mandat'], help: 'Prima zi în comitet.' },
			to: { header: 'Până la', also: ['Sfârșit de mandat', 'Data încetării'], help: 'Ultima zi; gol dacă este încă membru.' },
		},
	},
	meetings: {
		name: 'Ședințe',
		also: ['Ședințele comitetului', 'Reuniuni', 'Întâlniri'],
		help: 'Ședințele comitetului de monitorizare din perioadă.',
		columns: {
			date: { header: 'Data', also: ['Data ședinței', 'Data reuniunii'], help: 'Ziua ședinței.' },
			chairedBy: {
				header: 'Prezidată de',
				also: ['UAT care a prezidat', 'Președinția', 'A prezidat'],
				help: 'UAT-ul care a prezidat ședința.',
			},
			present: { header: 'Prezenți', also: ['Membri prezenți', 'Număr de prezenți', 'Prezența'], help: 'Câți membri au venit.' },
			quorum: { header: 'Cvorum', also: ['Cvorumul', 'Cvorum necesar'], help: 'De câți membri este nevoie pentru o decizie.' },
			tookDecisions: {
				header: 'S-au luat decizii?',
				also: ['Decizii', 'Decizii luate', 'Hotărâri', 'Hotărâri adoptate'],
				help: 'Da, dacă s-a decis ceva.',
			},
			minutes: {
				header: 'Proces-verbal',
				also: ['Procesul-verbal', 'Minuta', 'PV', 'Link proces-verbal'],
				help: 'Adresa web sau numărul procesului-verbal.',
			},
		},
	},
	issues: {
		name: 'Probleme',
		also: ['Registrul problemelor', 'Probleme și măsuri', 'Probleme identificate'],
		help: 'Problemele constatate și ce se face în privința lor.',
		columns: {
			id: { header: 'Nr.', also: idHeaders, help: 'Un număr propriu, de exemplu P-3.' },
			raisedOn: { header: 'Semnalată la', also: ['Data semnalării', 'Data identificării', 'Data'], help: 'Ziua în care a fost semnalată.' },
			raisedBy: { header: 'Semnalată de', also: ['Identificată de', 'Raportată de'], help: 'Persoana sau UAT-ul.' },
			topic: { header: 'Domeniu', also: ['Domeniul', 'Tema', 'Tematica'], help: 'Se alege din listă.' },
			issue: {
				header: 'Problema',
				also: ['Descrierea problemei', 'Descriere', 'Problema identificată'],
				help: 'Ce nu merge, într-o frază.',
			},
			severity: { header: 'Gravitate', also: ['Gravitatea', 'Prioritate', 'Importanță'], help: 'Scăzută, medie sau ridicată.' },
			measure: { header: 'Măsura', also: ['Măsura propusă', 'Măsuri', 'Acțiune', 'Soluție'], help: 'Ce se va face.' },
			owner: { header: 'Responsabil', also: responsibleHeaders, help: 'Cine o face: numele sau funcția.' },
			dueOn: { header: 'Termen', also: dueHeaders, help: 'Data până la care trebuie făcută.' },
			status: { header: 'Stadiu', also: statusHeaders, help: 'Se alege din listă.' },
			closedOn: {
				header: 'Închisă la',
				also: ['Data închiderii', 'Data soluționării', 'Soluționată la'],
				help: 'Ziua în care a fost soluționată.',
			},
		},
	},
	assessments: {
		name: 'Evaluări',
		also: ['Evaluări independente', 'Evaluare independentă', 'Audituri', 'Audit'],
		help: 'Evaluările independente cerute și urmările lor.',
		columns: {
			id: { header: 'Nr.', also: idHeaders, help: 'Un număr propriu, de exemplu E-1.' },
			askedBy: { header: 'Solicitată de', also: ['Solicitant', 'Cerută de', 'Comandată de'], help: 'De exemplu: comitetul.' },
			askedOn: { header: 'Solicitată la', also: ['Data solicitării', 'Cerută la'], help: 'Data solicitării.' },
			kind: { header: 'Tipul evaluării', also: ['Tip', 'Tipul', 'Tip de evaluare'], help: 'Periodică sau ad-hoc.' },
			scope: { header: 'Obiectul evaluării', also: ['Obiect', 'Domeniul evaluării', 'Tema'], help: 'Ce se evaluează.' },
			assessor: { header: 'Evaluator', also: ['Evaluatorul', 'Auditor', 'Expert', 'Evaluată de'], help: 'Numele persoanei sau al firmei.' },
			worksForCooperation: {
				header: 'Evaluatorul lucrează pentru entitate?',
				also: ['Evaluator angajat al entității', 'Lucrează pentru entitate'],
				help: 'Da, dacă este angajat sau plătit de ea pentru altceva.',
			},
			completedOn: { header: 'Finalizată la', also: ['Data finalizării', 'Data raportului'], help: 'Data raportului final.' },
			bottleneck: {
				header: 'Blocaj',
				also: ['Blocaje', 'Constatări', 'Deficiențe', 'Problema identificată'],
				help: 'Ce împiedică buna funcționare.',
			},
			correctiveAction: {
				header: 'Măsuri corective',
				also: ['Măsura corectivă', 'Acțiuni corective', 'Recomandări', 'Măsuri'],
				help: 'Ce se va face.',
			},
			owner: { header: 'Responsabil', also: responsibleHeaders, help: 'Cine le face: numele sau funcția.' },
			dueOn: { header: 'Termen', also: dueHeaders, help: 'Data până la care trebuie luate măsurile.' },
			status: { header: 'Stadiu', also: statusHeaders, help: 'Se alege din listă.' },
		},
	},
	history: {
		name: 'Istoric',
		also: ['Perioade anterioare', 'Evoluție', 'Serii de timp', 'Date istorice'],
		help: 'Valori din perioade trecute, pentru tendințe și abateri.',
		columns: {
			service,
			indicator: {
				header: 'Indicator',
				also: ['Indicatorul', 'Denumirea indicatorului', 'Serie'],
				help: 'Ca în „Calitate” sau Volum, Cost unitar, % mulțumiți.',
			},
			period: { header: 'Perioada', also: ['Anul', 'An', 'Trimestrul', 'Luna'], help: 'De exemplu: 2024 sau 2024-Q1.' },
			value: { header: 'Valoare', also: ['Valoarea', 'Rezultat', 'Realizat'], help: 'Valoarea din acea perioadă, în aceeași unitate.' },
			municipality: { header: 'UAT', also: municipalityHeaders, help: 'Un UAT, dacă valoarea este a lui; altfel Toate sau nimic.' },
		},
	},
	settings: {
		name: 'Setări',
		also: ['Parametri', 'Praguri'],
		help: 'Pragurile stabilite prin acord; în rest, cele obișnuite.',
		columns: {
			parameter: { header: 'Parametru', also: ['Parametrul', 'Denumirea parametrului', 'Prag'], help: 'Denumirea pragului.' },
			value: { header: 'Valoare', also: ['Valoarea', 'Limita'], help: 'Un număr, ori da sau nu.' },
			clause: {
				header: 'Clauza acordului',
				also: ['Clauză', 'Articol'],
				help: 'Unde prevede acordul acest lucru; altfel contează și pragul obișnuit.',
			},
		},
	},
};
