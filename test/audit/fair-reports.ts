import { type CellValue, catalogueFor, columnsOf, type ExampleReport, exampleWorkbook, type Language, type Workbook } from '#core';

/** A report of some cooperation, filled in sensibly, and all that an expert would say of it. */
export interface FairReport {
	readonly name: string;
	readonly language: Language;
	readonly asOf: string;
	readonly report: ExampleReport;
	/** `rule message`, with the row where it matters. */
	readonly said: readonly string[];
}

type Rows<S extends keyof ExampleReport> = Extract<NonNullable<ExampleReport[S]>, readonly unknown[]>;

const inWords: Readonly<Record<string, readonly string[]>> = {
	en: ['Yes', 'No', 'All'],
	fr: ['Oui', 'Non', 'Toutes'],
	uk: ['Так', 'Ні', 'Усі'],
	ro: ['Da', 'Nu', 'Toate'],
};

/** As a clerk of that country would type it: headers and words of lists in the language. */
export function workbookOf({ name, report, language }: Pick<FairReport, 'name' | 'report' | 'language'>): Workbook {
	const [english, own] = [catalogueFor('en'), catalogueFor(language)];
	const [yes, no, all] = inWords[language] ?? [];
	const say = (section: string, key: string, value: CellValue): CellValue => {
		const column = columnsOf(section as 'services').find(([each]) => each === key)?.[1];
		if (typeof value !== 'string' || !column) return value;
		if (column.type === 'yes-no') return value === 'Yes' ? (yes ?? value) : (no ?? value);
		if (value === 'All') return all ?? value;
		if (column.type !== 'choice') return value;
		const words = english.choices[column.of] as Readonly<Record<string, readonly string[]>>;
		const choice = Object.keys(words).find((each) => words[each]?.[0] === value);
		return choice === undefined ? value : ((own.choices[column.of] as Readonly<Record<string, readonly string[]>>)[choice]?.[0] ?? value);
	};
	const sayRow = (section: string, row: object) =>
		Object.fromEntries(Object.entries(row).map(([key, value]) => [key, say(section, key, value)]));
	const spoken = Object.fromEntries(
		Object.entries(report).map(([section, content]) => [
			section,
			Array.isArray(content) ? content.map((row) => sayRow(section, row)) : sayRow(section, content as object),
		]),
	) as ExampleReport;
	return exampleWorkbook({ name, report: spoken }, language);
}

const accountsLink = 'https://example.org/accounts';

interface Town {
	readonly municipality: string;
	readonly population: number;
	/** In percent. */
	readonly share: number;
}

/** Partners to whom the report went in time, and what each of them paid. */
function partnersOf(towns: readonly Town[], sent: string, presented: string, focalPoints?: readonly string[]): Rows<'partners'> {
	return towns.map(({ municipality, population, share }, index) => ({
		municipality,
		population,
		costShare: share,
		isHost: index === 0 ? 'Yes' : 'No',
		focalPoint: focalPoints?.[index] ?? null,
		focalPointPost: focalPoints ? 'Chief of finance' : null,
		focalPointWorksForCooperation: focalPoints ? 'No' : null,
		sentToMayorOn: sent,
		sentToCouncilOn: sent,
		presentedToCouncilOn: presented,
	}));
}

function contributionsOf(towns: readonly Town[], total: number, dueOn: string, decimals = 2): Rows<'contributions'> {
	return towns.map(({ municipality, share }) => {
		const due = Number(((total * share) / 100).toFixed(decimals));
		return { municipality, due, paid: due, dueOn };
	});
}

const thirds = (names: readonly [string, string, string], populations: readonly [number, number, number]): Town[] =>
	names.map((municipality, index) => ({ municipality, population: populations[index] ?? 0, share: [33.3, 33.3, 33.4][index] ?? 0 }));

/** Drinking water in Ukraine: a tariff pays for it, losses are a share, breaks come by chance. */
const waterTowns = thirds(['Вербівська громада', 'Калинівська громада', 'Соснівська громада'], [9_412, 6_870, 11_206]);
const water: FairReport = {
	name: 'drinking water of three communities, in Ukrainian, with a tariff, a committee and past periods',
	language: 'uk',
	asOf: '2025-06-10',
	report: {
		report: {
			entity: 'КП «Чиста вода»',
			legalForm: 'Спільне комунальне підприємство',
			periodStart: '2024-01-01',
			periodEnd: '2024-12-31',
			stage: 'Final',
			currency: 'UAH',
			preparedBy: 'О. Мельник',
			approvedBy: 'І. Бондар',
			dueOn: '2025-03-31',
			submittedOn: '2025-03-20',
			accountsLink,
			lastEvaluationOn: '2023-11-15',
		},
		partners: partnersOf(waterTowns, '2025-03-21', '2025-04-24', ['Л. Гнатюк', 'С. Ткач', 'Д. Левчук']),
		services: [
			{
				service: 'Водопостачання',
				municipality: 'Вербівська громада',
				unit: 'тис. м³',
				planned: 410,
				delivered: 402,
				previous: 399,
				usersServed: 8_120,
				populationInCharge: 9_412,
			},
			{
				service: 'Водопостачання',
				municipality: 'Калинівська громада',
				unit: 'тис. м³',
				planned: 300,
				delivered: 291,
				previous: 296,
				usersServed: 5_530,
				populationInCharge: 6_870,
			},
			{
				service: 'Водопостачання',
				municipality: 'Соснівська громада',
				unit: 'тис. м³',
				planned: 480,
				delivered: 476,
				previous: 470,
				usersServed: 9_980,
				populationInCharge: 11_206,
			},
			{
				service: 'Водопостачання',
				municipality: 'All',
				unit: 'тис. м³',
				planned: 1190,
				delivered: 1169,
				previous: 1165,
				usersServed: 23_630,
				populationInCharge: 27_488,
			},
		],
		quality: [
			{
				service: 'Водопостачання',
				indicator: 'Втрати води',
				unit: '%',
				better: 'Lower',
				target: 25,
				actual: 26.4,
				previous: 28.1,
				source: 'Водоміри на насосних станціях',
			},
			{
				service: 'Водопостачання',
				indicator: 'Проби, що відповідають нормам',
				unit: '%',
				better: 'Higher',
				target: 99,
				actual: 98.6,
				previous: 98.1,
				numerator: 347,
				denominator: 352,
				source: 'Лабораторія',
			},
			{
				service: 'Водопостачання',
				indicator: 'Аварії на мережі',
				unit: 'аварій',
				better: 'Lower',
				target: 30,
				actual: 27,
				previous: 20,
				source: 'Журнал диспетчера',
			},
			{
				service: 'Водопостачання',
				indicator: 'Час усунення аварії',
				unit: 'год',
				better: 'Lower',
				target: 6,
				actual: 5,
				previous: 7,
				source: 'Журнал диспетчера',
			},
		],
		satisfaction: [
			{
				service: 'Водопостачання',
				municipality: 'All',
				surveyedOn: '2024-10-14',
				method: 'Випадкова вибірка, телефонне опитування',
				population: 21_300,
				responses: 402,
				verySatisfied: 101,
				satisfied: 178,
				neutral: 62,
				dissatisfied: 36,
				veryDissatisfied: 14,
				dontKnow: 11,
				satisfiedShare: 71.4,
				previousSatisfiedShare: 70.2,
				previousResponses: 396,
			},
		],
		complaints: [
			{ service: 'Водопостачання', openAtStart: 11, received: 214, closed: 209, openAtEnd: 16, subscribers: 8_940, perThousand: 23.9 },
		],
		budget: [
			{ line: 'Плата за воду', kind: 'Revenue', category: 'User fees', budget: 32_600_000, actual: 32_041_000, previous: 29_870_000 },
			{ line: 'Внески громад', kind: 'Revenue', category: 'Contributions', budget: 6_000_000, actual: 6_000_000, previous: 6_000_000 },
			{ line: 'Оплата праці', kind: 'Expenditure', category: 'Staff', budget: 16_200_000, actual: 16_480_000, previous: 14_900_000 },
			{
				line: 'Електроенергія',
				kind: 'Expenditure',
				category: 'Goods and services',
				budget: 12_900_000,
				actual: 13_380_000,
				previous: 11_450_000,
			},
			{ line: 'Ремонт мережі', kind: 'Expenditure', category: 'Maintenance', budget: 7_000_000, actual: 6_790_000, previous: 6_620_000 },
		],
		contributions: contributionsOf(waterTowns, 6_000_000, '2024-03-31'),
		balances: {
			opening: 4_310_000,
			inflow: 38_041_000,
			outflow: 36_650_000,
			closing: 5_701_000,
			previousClosing: 4_310_000,
			debt: 0,
			previousDebt: 0,
			billed: 33_400_000,
			collected: 32_041_000,
		},
		unitCosts: [{ service: 'Водопостачання', cost: 36_650_000, volume: 1169, unitCost: 31_351.58, previous: 28_300.43 }],
		progress: [
			{
				objective: 'Зменшити втрати води',
				activity: 'Заміна 4 км труб у Соснівці',
				responsible: 'В. Кравець',
				plannedStart: '2024-04-01',
				plannedEnd: '2024-10-31',
				endedOn: '2024-11-12',
				complete: 100,
				status: 'Done',
			},
			{
				objective: 'Зменшити втрати води',
				activity: 'Лічильники на насосних станціях',
				responsible: 'Н. Шевчук',
				plannedStart: '2024-06-01',
				plannedEnd: '2025-09-30',
				complete: 70,
				status: 'In progress',
			},
		],
		committee: [
			{
				member: 'Г. Савчук',
				municipality: 'Вербівська громада',
				post: 'Депутат',
				managesCooperation: 'No',
				inTaskForce: 'Yes',
				role: 'Chair',
				from: '2022-02-01',
			},
			{
				member: 'П. Яремчук',
				municipality: 'Калинівська громада',
				post: 'Депутат',
				managesCooperation: 'No',
				inTaskForce: 'No',
				role: 'Member',
				from: '2022-02-01',
			},
			{
				member: 'Т. Олійник',
				municipality: 'Соснівська громада',
				post: 'Аудиторка',
				managesCooperation: 'No',
				inTaskForce: 'No',
				role: 'Member',
				from: '2022-02-01',
			},
		],
		meetings: [
			['2024-02-14', 'Вербівська громада'],
			['2024-05-15', 'Калинівська громада'],
			['2024-08-14', 'Соснівська громада'],
			['2024-11-13', 'Вербівська громада'],
		].map(([date = '', chairedBy = '']) => ({
			date,
			chairedBy,
			present: 3,
			quorum: 2,
			tookDecisions: 'Yes',
			minutes: `https://example.org/${date}`,
		})),
		issues: [
			{
				id: '1',
				raisedOn: '2024-05-15',
				raisedBy: 'П. Яремчук',
				topic: 'Quality',
				issue: 'Втрати води вищі за ціль',
				severity: 'Medium',
				measure: 'Замінити 4 км труб у Соснівці',
				owner: 'В. Кравець',
				dueOn: '2024-11-30',
				status: 'Resolved',
				closedOn: '2024-11-20',
			},
		],
		history: [
			['2021', 1142, 30.6],
			['2022', 1151, 29.4],
			['2023', 1165, 28.1],
		].flatMap(([period = '', volume = 0, losses = 0]) => [
			{ service: 'Водопостачання', indicator: 'Volume', period: String(period), value: Number(volume) },
			{ service: 'Водопостачання', indicator: 'Втрати води', period: String(period), value: Number(losses) },
		]),
	},
	said: [],
};

/** Waste in France: a syndicate of four communes, tonnes, euros with cents. */
const wasteTowns: Town[] = [
	{ municipality: 'Beaumont-le-Vieux', population: 4_211, share: 34.1 },
	{ municipality: 'Saint-Aubin', population: 3_870, share: 31.3 },
	{ municipality: 'Les Ormes', population: 2_602, share: 21.1 },
	{ municipality: 'Vaux', population: 1_667, share: 13.5 },
];
const waste: FairReport = {
	name: 'household waste of four communes, in French, with cents and a missed target that is seen to',
	language: 'fr',
	asOf: '2024-07-01',
	report: {
		report: {
			entity: 'SIVOM du Val',
			legalForm: 'Syndicat intercommunal',
			periodStart: '2023-01-01',
			periodEnd: '2023-12-31',
			stage: 'Final',
			currency: 'EUR',
			preparedBy: 'M. Lefèvre',
			approvedBy: 'C. Garnier',
			dueOn: '2024-06-30',
			submittedOn: '2024-05-28',
			accountsLink,
			lastEvaluationOn: '2022-09-12',
		},
		partners: partnersOf(wasteTowns, '2024-05-29', '2024-06-20'),
		services: [
			{
				service: 'Collecte des ordures ménagères',
				municipality: 'All',
				unit: 'tonnes',
				planned: 2_900,
				delivered: 2_866,
				previous: 2_951,
				usersServed: 12_350,
				populationInCharge: 12_350,
			},
			{
				service: 'Déchèterie',
				municipality: 'All',
				unit: 'passages',
				planned: 30_000,
				delivered: 31_412,
				previous: 29_770,
				usersServed: null,
				populationInCharge: 12_350,
			},
		],
		quality: [
			{
				service: 'Collecte des ordures ménagères',
				indicator: 'Taux de recyclage',
				unit: '%',
				better: 'Higher',
				target: 50,
				actual: 43.8,
				previous: 42.9,
				source: 'Pesées du centre de tri',
				correctiveAction: 'Bacs jaunes pour les immeubles de Saint-Aubin dès septembre 2024',
			},
			{
				service: 'Collecte des ordures ménagères',
				indicator: 'Tournées à l’heure',
				unit: '%',
				better: 'Higher',
				target: 97,
				actual: 97.5,
				previous: 96.8,
				numerator: 1_521,
				denominator: 1_560,
				source: 'Suivi GPS',
			},
			{
				service: 'Déchèterie',
				indicator: 'Attente moyenne',
				unit: 'minutes',
				better: 'Lower',
				target: 10,
				actual: 8,
				previous: 9,
				source: 'Comptage de mai',
			},
			{
				service: 'Déchèterie',
				indicator: 'Accidents',
				unit: 'accidents',
				better: 'Lower',
				target: 2,
				actual: 2,
				previous: 1,
				source: 'Registre',
			},
		],
		satisfaction: [
			{
				service: 'Collecte des ordures ménagères',
				municipality: 'All',
				surveyedOn: '2023-11-06',
				method: 'Échantillon aléatoire, par courrier',
				population: 5_400,
				responses: 431,
				satisfiedShare: 84,
				previousSatisfiedShare: 82,
				previousResponses: 420,
			},
			{
				service: 'Déchèterie',
				municipality: 'All',
				surveyedOn: '2023-05-15',
				method: 'Échantillon aléatoire d’usagers, entretiens',
				population: 6_200,
				responses: 388,
				satisfiedShare: 90,
				previousSatisfiedShare: 90,
				previousResponses: 402,
			},
		],
		complaints: [
			{
				service: 'Collecte des ordures ménagères',
				openAtStart: 3,
				received: 61,
				closed: 60,
				openAtEnd: 4,
				subscribers: 5_400,
				perThousand: 11.3,
			},
			{ service: 'Déchèterie', openAtStart: 0, received: 9, closed: 9, openAtEnd: 0, subscribers: 5_400, perThousand: 1.7 },
		],
		budget: [
			{ line: 'Redevance', kind: 'Revenue', category: 'User fees', budget: 1_020_000, actual: 1_031_244.6, previous: 998_312.15 },
			{
				line: 'Participations des communes',
				kind: 'Revenue',
				category: 'Contributions',
				budget: 240_000,
				actual: 240_000,
				previous: 236_000,
			},
			{ line: 'Reprise des matériaux', kind: 'Revenue', category: 'Other', budget: 4_000, actual: 2_871.35, previous: 3_950.8 },
			{ line: 'Personnel', kind: 'Expenditure', category: 'Staff', budget: 512_000, actual: 508_866.12, previous: 494_020.55 },
			{ line: 'Traitement', kind: 'Expenditure', category: 'Goods and services', budget: 548_000, actual: 561_204.9, previous: 530_118.4 },
			{ line: 'Entretien des bennes', kind: 'Expenditure', category: 'Maintenance', budget: 96_000, actual: 93_402.28, previous: 91_770.1 },
			{ line: 'Annuité de l’emprunt', kind: 'Expenditure', category: 'Debt service', budget: 64_000, actual: 64_000, previous: 64_000 },
		],
		contributions: contributionsOf(wasteTowns, 240_000, '2023-06-30'),
		balances: {
			opening: 214_380.11,
			inflow: 1_274_115.95,
			outflow: 1_227_473.3,
			closing: 261_022.76,
			previousClosing: 214_380.11,
			debt: 380_000,
			previousDebt: 436_000,
			billed: 1_058_000,
			collected: 1_031_244.6,
		},
		unitCosts: [
			{ service: 'Collecte des ordures ménagères', cost: 1_012_600, volume: 2_866, unitCost: 353.31, previous: 338.2 },
			{ service: 'Déchèterie', cost: 214_873.3, volume: 31_412, unitCost: 6.84, previous: 6.71 },
		],
	},
	said: ['finance/variance-unexplained unexplained'],
};

/** A tax office in Romania that six communes share. */
const taxTowns: Town[] = ['Brădeni', 'Cetatea', 'Dealu Mare', 'Fântânele', 'Izvoru', 'Lunca'].map((municipality, index) => ({
	municipality,
	population: [5_120, 3_344, 2_818, 4_076, 1_905, 2_650][index] ?? 0,
	share: [25.7, 16.8, 14.2, 20.5, 9.6, 13.2][index] ?? 0,
}));
const taxOffice: FairReport = {
	name: 'a tax office that six communes share, in Romanian, for half a year',
	language: 'ro',
	asOf: '2025-09-01',
	report: {
		report: {
			entity: 'Biroul comun de impozite Valea Lungă',
			periodStart: '2025-01-01',
			periodEnd: '2025-06-30',
			stage: 'Interim',
			currency: 'RON',
			preparedBy: 'A. Munteanu',
			approvedBy: 'R. Ilie',
			dueOn: '2025-08-31',
			submittedOn: '2025-08-12',
			accountsLink,
			lastEvaluationOn: '2024-10-03',
		},
		partners: partnersOf(taxTowns, '2025-08-13', '2025-08-28'),
		services: [
			{
				service: 'Colectarea impozitelor locale',
				municipality: 'All',
				unit: 'decizii de impunere',
				planned: 9_800,
				delivered: 9_764,
				previous: 9_612,
			},
			{ service: 'Relații cu contribuabilii', municipality: 'All', unit: 'vizite', planned: 4_000, delivered: 4_418, previous: 3_902 },
		],
		quality: [
			{
				service: 'Colectarea impozitelor locale',
				indicator: 'Grad de colectare',
				unit: '%',
				better: 'Higher',
				target: 62,
				actual: 63.1,
				previous: 60.4,
				source: 'Registrul fiscal',
			},
			{
				service: 'Colectarea impozitelor locale',
				indicator: 'Decizii contestate',
				unit: '%',
				better: 'Lower',
				target: 1,
				actual: 0.7,
				previous: 1.1,
				source: 'Registratura',
			},
			{
				service: 'Relații cu contribuabilii',
				indicator: 'Timp de așteptare la ghișeu',
				unit: 'minute',
				better: 'Lower',
				target: 15,
				actual: 15,
				previous: 16,
				source: 'Sistemul de bonuri',
			},
		],
		satisfaction: [
			{
				service: 'Colectarea impozitelor locale',
				municipality: 'All',
				surveyedOn: '2025-04-14',
				method: 'Eșantion aleatoriu, telefonic',
				population: 14_100,
				responses: 391,
				satisfiedShare: 68,
				previousSatisfiedShare: 66,
				previousResponses: 400,
			},
			{
				service: 'Relații cu contribuabilii',
				municipality: 'All',
				surveyedOn: '2025-05-19',
				method: 'Interviuri la ghișeu, eșantion aleatoriu',
				population: 4_100,
				responses: 360,
				satisfiedShare: 88,
				previousSatisfiedShare: 89,
				previousResponses: 352,
			},
		],
		budget: [
			{ line: 'Contribuțiile comunelor', kind: 'Revenue', category: 'Contributions', budget: 310_000, actual: 310_000, previous: 295_000 },
			{ line: 'Personal', kind: 'Expenditure', category: 'Staff', budget: 242_000, actual: 239_410, previous: 228_300 },
			{
				line: 'Chirie și utilități',
				kind: 'Expenditure',
				category: 'Goods and services',
				budget: 38_000,
				actual: 39_120,
				previous: 36_540,
			},
			{
				line: 'Programe informatice',
				kind: 'Expenditure',
				category: 'Goods and services',
				budget: 22_000,
				actual: 21_800,
				previous: 21_800,
			},
		],
		contributions: contributionsOf(taxTowns, 310_000, '2025-03-31'),
		balances: { opening: 61_200, inflow: 310_000, outflow: 300_330, closing: 70_870, previousClosing: 61_200, debt: 0, previousDebt: 0 },
		unitCosts: [
			{ service: 'Colectarea impozitelor locale', cost: 211_000, volume: 9_764, unitCost: 21.61, previous: 21.02 },
			{ service: 'Relații cu contribuabilii', cost: 89_330, volume: 4_418, unitCost: 20.22, previous: 21.7 },
		],
	},
	said: [],
};

/** Home care: hours and few clients; a survey of everybody, a partner in arrears with a plan, a vacancy. */
const careTowns = thirds(['Ashford', 'Brook', 'Carrow'], [18_240, 12_655, 9_730]);
const socialCare: FairReport = {
	name: 'home care of three towns, in English, with arrears under a plan and few clients',
	language: 'en',
	asOf: '2025-09-15',
	report: {
		report: {
			entity: 'Three Rivers Home Care',
			periodStart: '2024-04-01',
			periodEnd: '2025-03-31',
			stage: 'Final',
			currency: 'GBP',
			preparedBy: 'L. Webb',
			approvedBy: 'J. Harker',
			dueOn: '2025-06-30',
			submittedOn: '2025-06-18',
			accountsLink,
			lastEvaluationOn: '2024-02-20',
		},
		partners: partnersOf(careTowns, '2025-06-19', '2025-07-15', ['P. Lowe', 'S. Quill', 'M. Teague']),
		services: [
			{
				service: 'Home care',
				municipality: 'Ashford',
				unit: 'hours',
				planned: 21_000,
				delivered: 20_412,
				previous: 19_980,
				usersServed: 143,
				populationInCharge: 18_240,
			},
			{
				service: 'Home care',
				municipality: 'Brook',
				unit: 'hours',
				planned: 14_000,
				delivered: 14_806,
				previous: 13_611,
				usersServed: 102,
				populationInCharge: 12_655,
			},
			{
				service: 'Home care',
				municipality: 'Carrow',
				unit: 'hours',
				planned: 11_000,
				delivered: 10_733,
				previous: 10_904,
				usersServed: 77,
				populationInCharge: 9_730,
			},
			{
				service: 'Home care',
				municipality: 'All',
				unit: 'hours',
				planned: 46_000,
				delivered: 45_951,
				previous: 44_495,
				usersServed: 322,
				populationInCharge: 40_625,
			},
			{
				service: 'Day centre',
				municipality: 'All',
				unit: 'places',
				planned: 24,
				delivered: 24,
				previous: 18,
				usersServed: 41,
				populationInCharge: 40_625,
				explanation: 'Six places were added in Brook in June 2024',
			},
		],
		quality: [
			{
				service: 'Home care',
				indicator: 'Visits made on time',
				unit: '%',
				better: 'Higher',
				target: 95,
				actual: 95.2,
				previous: 94.6,
				source: 'Visit log',
			},
			{
				service: 'Home care',
				indicator: 'Falls during visits',
				unit: 'falls',
				better: 'Lower',
				target: 5,
				actual: 4,
				previous: 7,
				source: 'Incident log',
			},
			{
				service: 'Home care',
				indicator: 'Days until the first visit',
				unit: 'days',
				better: 'Lower',
				target: 5,
				actual: 4,
				previous: 6,
				source: 'Referrals',
			},
			{
				service: 'Day centre',
				indicator: 'Places taken',
				unit: '%',
				better: 'Higher',
				target: 90,
				actual: 91,
				previous: 97,
				source: 'Register',
			},
		],
		satisfaction: [
			{
				service: 'Home care',
				municipality: 'All',
				surveyedOn: '2024-11-04',
				method: 'Census: all clients were asked',
				population: 322,
				responses: 261,
				satisfiedShare: 91,
				previousSatisfiedShare: 90,
				previousResponses: 249,
			},
			{
				service: 'Day centre',
				municipality: 'All',
				surveyedOn: '2024-11-04',
				method: 'Census: all clients were asked',
				population: 41,
				responses: 41,
				satisfiedShare: 92.7,
				previousSatisfiedShare: 90.6,
				previousResponses: 32,
			},
		],
		complaints: [
			{ service: 'Home care', openAtStart: 1, received: 13, closed: 12, openAtEnd: 2, subscribers: 322, perThousand: 40.4 },
			{ service: 'Day centre', openAtStart: 0, received: 2, closed: 2, openAtEnd: 0, subscribers: 41, perThousand: 48.8 },
		],
		budget: [
			{ line: 'Contributions', kind: 'Revenue', category: 'Contributions', budget: 1_260_000, actual: 1_260_000, previous: 1_190_000 },
			{ line: 'Clients’ fees', kind: 'Revenue', category: 'User fees', budget: 150_000, actual: 153_870, previous: 147_300 },
			{ line: 'Carers', kind: 'Expenditure', category: 'Staff', budget: 1_180_000, actual: 1_201_430, previous: 1_139_600 },
			{ line: 'Travel', kind: 'Expenditure', category: 'Goods and services', budget: 118_000, actual: 121_300, previous: 115_020 },
			{
				line: 'Day centre',
				kind: 'Expenditure',
				category: 'Goods and services',
				budget: 96_000,
				actual: 94_110,
				previous: 76_900,
				explanation: 'Six more places since June 2024',
			},
		],
		contributions: [
			{ municipality: 'Ashford', due: 419_580, paid: 419_580, dueOn: '2024-06-30' },
			{ municipality: 'Brook', due: 419_580, paid: 419_580, dueOn: '2024-06-30' },
			{
				municipality: 'Carrow',
				due: 420_840,
				paid: 380_840,
				dueOn: '2024-06-30',
				arrearsPlan: 'Two instalments of £20,000 in October 2025 and January 2026, agreed on 3 June 2025',
			},
		],
		balances: {
			opening: 165_000,
			inflow: 1_373_870,
			outflow: 1_416_840,
			closing: 122_030,
			previousClosing: 165_000,
			debt: 0,
			previousDebt: 0,
			billed: 156_000,
			collected: 153_870,
		},
		unitCosts: [
			{ service: 'Home care', cost: 1_322_730, volume: 45_951, unitCost: 28.79, previous: 28.2 },
			{ service: 'Day centre', cost: 94_110, volume: 24, unitCost: 3_921.25, previous: 4_272.22 },
		],
		committee: [
			{
				member: 'Cllr A. Fenn',
				municipality: 'Ashford',
				post: 'Councillor',
				managesCooperation: 'No',
				inTaskForce: 'Yes',
				role: 'Chair',
				from: '2023-05-01',
			},
			{
				member: 'Cllr B. Gray',
				municipality: 'Brook',
				post: 'Councillor',
				managesCooperation: 'No',
				inTaskForce: 'No',
				role: 'Member',
				from: '2023-05-01',
			},
			{
				member: 'Cllr C. Hay',
				municipality: 'Carrow',
				post: 'Councillor',
				managesCooperation: 'No',
				inTaskForce: 'No',
				role: 'Member',
				from: '2023-05-01',
			},
		],
		meetings: [
			['2024-06-12', 'Ashford'],
			['2024-09-11', 'Brook'],
			['2024-12-11', 'Carrow'],
			['2025-03-12', 'Ashford'],
		].map(([date = '', chairedBy = '']) => ({
			date,
			chairedBy,
			present: 3,
			quorum: 2,
			tookDecisions: 'Yes',
			minutes: `https://example.org/${date}`,
		})),
	},
	said: [],
};

/** Twelve partners, a first period of eleven and a half months: thirds and twelfths do not add up to the digit. */
const libraryTowns: Town[] = Array.from({ length: 12 }, (_, index) => ({
	municipality: `Commune de ${['Aulnes', 'Bois', 'Clairval', 'Dourbes', 'Étang', 'Fresnes', 'Grive', 'Houx', 'Isle', 'Jonc', 'Kerval', 'Lande'][index]}`,
	population: 300 + 217 * index,
	share: 8.3,
}));
const libraries: FairReport = {
	name: 'libraries of twelve communes in their first year, in French',
	language: 'fr',
	asOf: '2020-10-15',
	report: {
		report: {
			entity: 'Bibliothèques des douze communes',
			periodStart: '2019-09-16',
			periodEnd: '2020-08-31',
			stage: 'Final',
			currency: 'EUR',
			preparedBy: 'C. Lis',
			approvedBy: 'D. Pop',
			submittedOn: '2020-09-20',
			dueOn: '2020-10-31',
			accountsLink,
		},
		partners: partnersOf(libraryTowns, '2020-09-25', '2020-10-08'),
		services: [{ service: 'Bibliothèques', municipality: 'All', unit: 'prêts', planned: 40_000, delivered: 43_100, previous: null }],
		quality: [
			{ service: 'Bibliothèques', indicator: 'Livres neufs', unit: '%', better: 'Higher', target: 8, actual: 8.4, source: 'Catalogue' },
		],
		satisfaction: [
			{
				service: 'Bibliothèques',
				municipality: 'All',
				surveyedOn: '2020-05-04',
				method: 'Échantillon aléatoire, par courrier',
				population: 14_000,
				responses: 460,
				satisfiedShare: 88,
			},
		],
		budget: [
			{ line: 'Participations', kind: 'Revenue', category: 'Contributions', budget: 240_000, actual: 240_000 },
			{ line: 'Personnel', kind: 'Expenditure', category: 'Staff', budget: 190_000, actual: 187_400 },
			{ line: 'Livres', kind: 'Expenditure', category: 'Goods and services', budget: 30_000, actual: 30_600 },
		],
		contributions: libraryTowns.map(({ municipality }) => ({ municipality, due: 20_000, paid: 20_000, dueOn: '2020-01-31' })),
		balances: { opening: 0, inflow: 240_000, outflow: 218_000, closing: 22_000 },
	},
	said: [],
};

/** From July to June, in a currency without decimals, villages of a few hundred, thirds to one decimal, few cases, no committee. */
const fireTowns = thirds(['Alsófalu', 'Bükkös', 'Csermely'], [300, 517, 734]);
const fireBrigade: FairReport = {
	name: 'a fire brigade of three villages, from July to June, in forints',
	language: 'en',
	asOf: '2020-10-15',
	report: {
		report: {
			entity: 'Valley fire brigade',
			periodStart: '2019-07-01',
			periodEnd: '2020-06-30',
			stage: 'Final',
			currency: 'HUF',
			preparedBy: 'A. Kis',
			approvedBy: 'B. Nagy',
			dueOn: '2020-09-30',
			submittedOn: '2020-09-10',
			accountsLink,
			lastEvaluationOn: '2019-10-01',
		},
		partners: partnersOf(fireTowns, '2020-09-15', '2020-10-01'),
		services: [
			{ service: 'Fire brigade', municipality: 'Alsófalu', unit: 'fires', planned: 5, delivered: 3, previous: 5 },
			{ service: 'Fire brigade', municipality: 'Bükkös', unit: 'fires', planned: 4, delivered: 6, previous: 3 },
			{ service: 'Fire brigade', municipality: 'Csermely', unit: 'fires', planned: 2, delivered: 1, previous: 2 },
			{ service: 'Fire brigade', municipality: 'All', unit: 'fires', planned: 11, delivered: 10, previous: 10 },
		],
		quality: [
			{
				service: 'Fire brigade',
				indicator: 'Minutes until the first engine arrives',
				unit: 'minutes',
				better: 'Lower',
				target: 12,
				actual: 11.4,
				previous: 12.1,
				source: 'Log',
			},
			{
				service: 'Fire brigade',
				indicator: 'Engines ready',
				unit: 'engines',
				better: 'Higher',
				target: 3,
				actual: 3,
				previous: 2,
				source: 'Log',
			},
		],
		satisfaction: [
			{
				service: 'Fire brigade',
				municipality: 'All',
				surveyedOn: '2020-05-04',
				method: 'Interviews, random sample of households',
				population: 1551,
				responses: 420,
				satisfiedShare: 91,
				previousSatisfiedShare: 90,
				previousResponses: 410,
			},
		],
		budget: [
			{
				line: 'Contributions of partners',
				kind: 'Revenue',
				category: 'Contributions',
				budget: 30_000_000,
				actual: 30_000_000,
				previous: 28_500_000,
			},
			{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 21_000_000, actual: 20_700_000, previous: 19_900_000 },
			{ line: 'Engines', kind: 'Expenditure', category: 'Maintenance', budget: 8_900_000, actual: 9_100_000, previous: 8_600_000 },
		],
		contributions: contributionsOf(fireTowns, 30_000_000, '2020-01-31', 0),
		balances: { opening: 4_000_000, inflow: 30_000_000, outflow: 29_800_000, closing: 4_200_000, previousClosing: 4_000_000, debt: 0 },
		unitCosts: [{ service: 'Fire brigade', cost: 29_800_000, volume: 10, unitCost: 2_980_000, previous: 2_850_000 }],
	},
	said: [],
};

/** Sewage in Iceland's krónur, no decimals, quarter by quarter. */
const sewageTowns: Town[] = [
	{ municipality: 'Norðurvík', population: 2_914, share: 61 },
	{ municipality: 'Suðurvík', population: 1_863, share: 39 },
];
const sewage: FairReport = {
	name: 'sewage of two towns for a quarter, in krónur without decimals',
	language: 'en',
	asOf: '2025-05-20',
	report: {
		report: {
			entity: 'Fráveita Víkur',
			periodStart: '2025-01-01',
			periodEnd: '2025-03-31',
			stage: 'Final',
			currency: 'ISK',
			preparedBy: 'G. Jónsdóttir',
			approvedBy: 'S. Einarsson',
			dueOn: '2025-05-15',
			submittedOn: '2025-05-02',
			accountsLink,
			lastEvaluationOn: '2024-03-01',
		},
		partners: partnersOf(sewageTowns, '2025-05-05', '2025-05-13'),
		services: [{ service: 'Sewage treatment', municipality: 'All', unit: 'm³', planned: 142_000, delivered: 139_410, previous: 144_020 }],
		quality: [
			{
				service: 'Sewage treatment',
				indicator: 'Samples within the permit',
				unit: '%',
				better: 'Higher',
				target: 100,
				actual: 100,
				previous: 100,
				numerator: 13,
				denominator: 13,
				source: 'Laboratory',
			},
			{
				service: 'Sewage treatment',
				indicator: 'Overflows',
				unit: 'events',
				better: 'Lower',
				target: 0,
				actual: 1,
				previous: 0,
				source: 'Control room',
				correctiveAction: 'Second pump from May 2025',
			},
		],
		satisfaction: [
			{
				service: 'Sewage treatment',
				municipality: 'All',
				surveyedOn: '2025-02-10',
				method: 'Random sample by phone',
				population: 3_700,
				responses: 372,
				satisfiedShare: 79,
				previousSatisfiedShare: 80,
				previousResponses: 365,
			},
		],
		budget: [
			{ line: 'Sewage fees', kind: 'Revenue', category: 'User fees', budget: 31_000_000, actual: 31_284_000, previous: 30_876_000 },
			{
				line: 'Operation',
				kind: 'Expenditure',
				category: 'Goods and services',
				budget: 17_400_000,
				actual: 17_122_000,
				previous: 17_350_000,
			},
			{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 11_200_000, actual: 11_231_000, previous: 10_990_000 },
		],
		balances: {
			opening: 12_400_000,
			inflow: 31_284_000,
			outflow: 28_353_000,
			closing: 15_331_000,
			previousClosing: 12_400_000,
			debt: 0,
			previousDebt: 0,
			billed: 32_000_000,
			collected: 31_284_000,
		},
		unitCosts: [{ service: 'Sewage treatment', cost: 28_353_000, volume: 139_410, unitCost: 203, previous: 197 }],
	},
	said: [],
};

/** Three hundred inhabitants: everybody is asked, counts are tiny, a nursery of eleven children. */
const hamletTowns: Town[] = [
	{ municipality: 'Poiana', population: 181, share: 60 },
	{ municipality: 'Stâna', population: 119, share: 40 },
];
const hamlets: FairReport = {
	name: 'a nursery and a cemetery of two hamlets of three hundred people, in Romanian',
	language: 'ro',
	asOf: '2025-06-20',
	report: {
		report: {
			entity: 'Asociația Poiana–Stâna',
			periodStart: '2024-01-01',
			periodEnd: '2024-12-31',
			stage: 'Final',
			currency: 'RON',
			preparedBy: 'E. Rusu',
			approvedBy: 'F. Stan',
			dueOn: '2025-04-30',
			submittedOn: '2025-04-11',
			accountsLink,
			lastEvaluationOn: '2024-01-22',
		},
		partners: partnersOf(hamletTowns, '2025-04-14', '2025-05-06'),
		services: [
			{
				service: 'Creșă',
				municipality: 'All',
				unit: 'copii',
				planned: 12,
				delivered: 11,
				previous: 8,
				usersServed: 11,
				populationInCharge: 300,
			},
			{ service: 'Cimitir', municipality: 'All', unit: 'înmormântări', planned: null, delivered: 2, previous: 5, populationInCharge: 300 },
		],
		quality: [
			{
				service: 'Creșă',
				indicator: 'Zile închise neplanificat',
				unit: 'zile',
				better: 'Lower',
				target: 3,
				actual: 2,
				previous: 1,
				source: 'Registru',
			},
			{
				service: 'Cimitir',
				indicator: 'Morminte îngrijite',
				unit: '%',
				better: 'Higher',
				target: 90,
				actual: 93,
				previous: 93,
				source: 'Inspecția de toamnă',
			},
		],
		satisfaction: [
			{
				service: 'Creșă',
				municipality: 'All',
				surveyedOn: '2024-11-18',
				method: 'Toți părinții au fost întrebați',
				population: 11,
				responses: 11,
				satisfiedShare: 100,
				previousSatisfiedShare: 87.5,
				previousResponses: 8,
			},
			{
				service: 'Cimitir',
				municipality: 'All',
				surveyedOn: '2024-11-18',
				method: 'Toate gospodăriile au fost întrebate',
				population: 104,
				responses: 92,
				satisfiedShare: 83.7,
				previousSatisfiedShare: 84.3,
				previousResponses: 89,
			},
		],
		budget: [
			{ line: 'Contribuții', kind: 'Revenue', category: 'Contributions', budget: 90_000, actual: 90_000, previous: 84_000 },
			{ line: 'Personal', kind: 'Expenditure', category: 'Staff', budget: 70_000, actual: 69_140, previous: 66_200 },
			{ line: 'Hrană și materiale', kind: 'Expenditure', category: 'Goods and services', budget: 16_000, actual: 16_530, previous: 14_900 },
		],
		contributions: contributionsOf(hamletTowns, 90_000, '2024-03-31'),
		balances: { opening: 11_000, inflow: 90_000, outflow: 85_670, closing: 15_330, previousClosing: 11_000, debt: 0, previousDebt: 0 },
		unitCosts: [
			{ service: 'Creșă', cost: 78_200, volume: 11, unitCost: 7_109.09, previous: 9_412.5 },
			{ service: 'Cimitir', cost: 7_470, volume: 2, unitCost: 3_735, previous: 1_120 },
		],
	},
	said: ['services/plan-missing value'],
};

/** A bus line that began in March: nothing to compare with, a capital paid in, no committee yet. */
const busTowns: Town[] = [
	{ municipality: 'Орлівська громада', population: 14_320, share: 55 },
	{ municipality: 'Рудківська громада', population: 8_907, share: 45 },
];
const firstYear: FairReport = {
	name: 'a bus line in its first year, in Ukrainian, with a capital paid in and a survey planned',
	language: 'uk',
	asOf: '2025-02-20',
	report: {
		report: {
			entity: 'Спільний автобус',
			periodStart: '2024-03-11',
			periodEnd: '2024-12-31',
			stage: 'Final',
			currency: 'UAH',
			preparedBy: 'К. Дорош',
			approvedBy: 'Ю. Панас',
			dueOn: '2025-02-28',
			submittedOn: '2025-02-14',
			accountsLink,
		},
		partners: partnersOf(busTowns, '2025-02-17', '2025-02-19'),
		services: [{ service: 'Автобус', municipality: 'All', unit: 'поїздок', planned: 52_000, delivered: 47_310, previous: null }],
		quality: [
			{ service: 'Автобус', indicator: 'Рейси за розкладом', unit: '%', better: 'Higher', target: 95, actual: 94.1, source: 'GPS' },
		],
		satisfaction: [
			{
				service: 'Автобус',
				municipality: 'All',
				surveyedOn: '2024-11-25',
				method: 'Випадкова вибірка пасажирів, інтерв’ю',
				population: 3_900,
				responses: 361,
				satisfiedShare: 81,
			},
		],
		budget: [
			{ line: 'Внески громад', kind: 'Revenue', category: 'Contributions', budget: 4_200_000, actual: 4_200_000 },
			{ line: 'Квитки', kind: 'Revenue', category: 'User fees', budget: 700_000, actual: 689_400 },
			{ line: 'Водії', kind: 'Expenditure', category: 'Staff', budget: 1_900_000, actual: 1_874_000 },
			{ line: 'Пальне', kind: 'Expenditure', category: 'Goods and services', budget: 2_300_000, actual: 2_391_000 },
		],
		contributions: contributionsOf(busTowns, 4_200_000, '2024-04-30'),
		balances: { opening: 500_000, inflow: 4_889_400, outflow: 4_265_000, closing: 1_124_400, debt: 0 },
	},
	said: [],
};

/** Spatial planning for five towns, no committee, no focal points, nothing but what every report must have. */
const planningTowns: Town[] = ['Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy'].map((municipality, index) => ({
	municipality,
	population: [7_100, 6_200, 5_300, 4_400, 3_500][index] ?? 0,
	share: 20,
}));
const planning: FairReport = {
	name: 'a planning office of five towns without a committee, with nothing but what every report must have',
	language: 'en',
	asOf: '2025-05-05',
	report: {
		report: {
			entity: 'Five Towns Planning',
			periodStart: '2024-01-01',
			periodEnd: '2024-12-31',
			stage: 'Final',
			currency: 'EUR',
			preparedBy: 'N. Oak',
			approvedBy: 'R. Pine',
			dueOn: '2025-03-31',
			submittedOn: '2025-03-28',
			accountsLink,
			lastEvaluationOn: '2023-08-30',
		},
		partners: partnersOf(planningTowns, '2025-03-28', '2025-04-15'),
		services: [
			{ service: 'Building permits', municipality: 'All', unit: 'permits', planned: 400, delivered: 431, previous: 402 },
			{ service: 'Zoning plans', municipality: 'All', unit: 'plans', planned: 5, delivered: 4, previous: 4 },
		],
		quality: [
			{
				service: 'Building permits',
				indicator: 'Decided in time',
				unit: '%',
				better: 'Higher',
				target: 90,
				actual: 91,
				previous: 90,
				source: 'Register',
			},
			{
				service: 'Zoning plans',
				indicator: 'Objections upheld',
				unit: 'number',
				better: 'Lower',
				target: 3,
				actual: 1,
				previous: 4,
				source: 'Court',
			},
		],
		satisfaction: [
			{
				service: 'Building permits',
				municipality: 'All',
				surveyedOn: '2024-10-07',
				method: 'All applicants were asked',
				population: 431,
				responses: 268,
				satisfiedShare: 75,
				previousSatisfiedShare: 74,
				previousResponses: 251,
			},
			{ service: 'Zoning plans', municipality: 'All', surveyedOn: '2025-10-06', comment: 'Asked every second year, with the hearings' },
		],
		budget: [
			{ line: 'Contributions', kind: 'Revenue', category: 'Contributions', budget: 500_000, actual: 500_000, previous: 480_000 },
			{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 430_000, actual: 421_700, previous: 409_900 },
			{ line: 'Surveys and maps', kind: 'Expenditure', category: 'Goods and services', budget: 60_000, actual: 62_150, previous: 57_400 },
		],
		contributions: contributionsOf(planningTowns, 500_000, '2024-02-28'),
		balances: { opening: 71_000, inflow: 500_000, outflow: 483_850, closing: 87_150, previousClosing: 71_000, debt: 0, previousDebt: 0 },
	},
	said: [],
};

export const fairReports: readonly FairReport[] = [
	water,
	waste,
	taxOffice,
	socialCare,
	libraries,
	fireBrigade,
	sewage,
	hamlets,
	firstYear,
	planning,
];
