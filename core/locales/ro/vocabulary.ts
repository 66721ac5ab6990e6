import type { Catalogue } from '../catalogue.ts';
import { emptyWords } from './empty-words.ts';

type Part =
	| 'language'
	| 'name'
	| 'formats'
	| 'topics'
	| 'choices'
	| 'historyMeasures'
	| 'allPartners'
	| 'yes'
	| 'no'
	| 'totals'
	| 'months'
	| 'missing'
	| 'placeholders'
	| 'emptyWords'
	| 'plausible';

export const vocabulary: Pick<Catalogue, Part> = {
	language: 'ro',
	name: 'Română',
	formats: {
		decimal: ',',
		group: '.',
		date: '{d}.{m}.{y}',
		percent: '{n}\u00a0%',
		money: '{n}\u00a0{currency}',
		locale: 'ro-RO',
	},
	topics: {
		structure: 'Structura raportului',
		services: 'Servicii',
		quality: 'Calitate',
		satisfaction: 'Satisfacție',
		finance: 'Finanțe',
		progress: 'Progres',
		governance: 'Guvernanță',
		'follow-up': 'Urmărirea măsurilor',
		submission: 'Transmiterea raportului',
	},
	choices: {
		stage: {
			draft: ['Proiect', 'ciornă', 'schiță'],
			interim: ['Intermediar', 'parțial', 'provizoriu'],
			final: ['Final', 'definitiv'],
		},
		better: {
			higher: ['Mai mare', 'mai mult', 'mai ridicat', 'creștere', 'crescător'],
			lower: ['Mai mic', 'mai puțin', 'mai scăzut', 'scădere', 'descrescător'],
		},
		budgetKind: {
			revenue: ['Venituri', 'venit', 'încasări'],
			expenditure: ['Cheltuieli', 'cheltuială', 'plăți'],
		},
		budgetCategory: {
			fees: ['Taxe și tarife', 'taxe', 'tarife', 'tarife și taxe', 'venituri din prestări de servicii'],
			contributions: ['Contribuții ale UAT', 'contribuții', 'contribuțiile UAT', 'cotizații'],
			grants: ['Granturi și subvenții', 'granturi', 'subvenții', 'transferuri', 'fonduri nerambursabile'],
			staff: ['Cheltuieli de personal', 'personal', 'salarii', 'cheltuieli cu personalul'],
			'goods-and-services': ['Bunuri și servicii', 'bunuri', 'materiale'],
			maintenance: ['Întreținere și reparații', 'întreținere', 'reparații', 'mentenanță'],
			investment: ['Investiții', 'cheltuieli de capital', 'active nefinanciare'],
			'debt-service': ['Serviciul datoriei', 'rambursări de credite', 'rate și dobânzi', 'dobânzi'],
			other: ['Altele', 'alte venituri', 'alte cheltuieli', 'diverse'],
		},
		progressStatus: {
			planned: ['Planificată', 'planificat', 'neîncepută', 'neînceput'],
			'in-progress': ['În curs', 'în derulare', 'în lucru', 'în desfășurare'],
			done: ['Finalizată', 'finalizat', 'realizată', 'realizat', 'încheiată'],
			delayed: ['Întârziată', 'întârziat', 'în întârziere', 'depășită'],
			cancelled: ['Anulată', 'anulat', 'abandonată'],
		},
		committeeRole: {
			chair: ['Președinte', 'președintă', 'președintele comitetului'],
			member: ['Membru', 'membră', 'membru titular'],
			substitute: ['Supleant', 'supleantă', 'membru supleant', 'înlocuitor'],
		},
		issueTopic: {
			services: ['Servicii', 'volumul serviciilor'],
			quality: ['Calitate', 'calitatea serviciilor'],
			satisfaction: ['Satisfacție', 'reclamații'],
			finance: ['Finanțe', 'financiar', 'buget'],
			progress: ['Progres', 'implementare'],
			governance: ['Guvernanță', 'conducere'],
			other: ['Altele', 'alt domeniu', 'diverse'],
		},
		issueSeverity: {
			low: ['Scăzută', 'redusă', 'mică', 'minoră'],
			medium: ['Medie', 'moderată', 'mediu'],
			high: ['Ridicată', 'mare', 'majoră', 'critică'],
		},
		issueStatus: {
			open: ['Deschisă', 'deschis', 'nouă', 'nesoluționată'],
			'in-progress': ['În curs', 'în lucru', 'în curs de soluționare'],
			resolved: ['Soluționată', 'soluționat', 'rezolvată', 'rezolvat', 'închisă'],
			withdrawn: ['Retrasă', 'retras', 'anulată', 'clasată'],
		},
		assessmentKind: {
			regular: ['Periodică', 'regulată', 'planificată'],
			'ad-hoc': ['Ad-hoc', 'ocazională', 'la cerere', 'neplanificată'],
		},
		assessmentStatus: {
			requested: ['Solicitată', 'solicitat', 'cerută', 'planificată'],
			'in-progress': ['În curs', 'în derulare', 'în lucru', 'în desfășurare'],
			completed: ['Finalizată', 'finalizat', 'încheiată', 'realizată'],
			cancelled: ['Anulată', 'anulat'],
		},
	},
	historyMeasures: {
		volume: ['Volum', 'volumul serviciilor', 'realizat'],
		'unit-cost': ['Cost unitar', 'costul unitar'],
		'satisfied-share': ['% mulțumiți', 'grad de satisfacție', 'gradul de satisfacție'],
	},
	allPartners: ['Toate', 'toți', 'toate UAT', 'toate UAT-urile', 'toți partenerii'],
	yes: ['Da', 'd', '+', '✓', '✔', '☑', 'x', 'v'],
	no: ['Nu', 'n', '✗', '✘', '☐'],
	totals: ['Total', 'total general', 'subtotal', 'totaluri', 'în total', 'suma totală', 'sumă totală', 'însumat'],
	months: [
		['ianuarie', 'ian'],
		['februarie', 'feb'],
		['martie', 'mar'],
		['aprilie', 'apr'],
		['mai'],
		['iunie', 'iun'],
		['iulie', 'iul'],
		['august', 'aug'],
		['septembrie', 'sep', 'sept'],
		['octombrie', 'oct'],
		['noiembrie', 'noi', 'nov', 'noiem'],
		['decembrie', 'dec'],
	],
	missing: [
		'nu se aplică',
		'nu se aplica',
		'neaplicabil',
		'nu este cazul',
		'nu e cazul',
		'n.c.',
		'f.d.',
		'f/d',
		'fără date',
		'fara date',
		'fără',
		'lipsă',
		'lipsa',
		'lipsă date',
		'lipsa date',
		'date lipsă',
		'date lipsa',
		'nu există',
		'nu exista',
		'nu există date',
		'nu exista date',
		'nu sunt date',
		'indisponibil',
		'nedisponibil',
		'necunoscut',
		'nu se cunoaște',
		'nespecificat',
	],
	placeholders: [
		'de completat',
		'completați',
		'se va completa',
		'urmează a fi completat',
		'în curs de completare',
		'de precizat',
		'de stabilit',
		'de confirmat',
		'de verificat',
		'de adăugat',
		'introduceți text',
		'text',
		'exemplu',
		'test',
		'xxx',
	],
	emptyWords,
	plausible: {
		lowest: ['Minim plauzibil', 'minimum plauzibil', 'valoare minimă plauzibilă'],
		highest: ['Maxim plauzibil', 'maximum plauzibil', 'valoare maximă plauzibilă'],
	},
};
