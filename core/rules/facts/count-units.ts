import { fold } from '../../workbook/index.ts';

/** Units of things that come singly and by chance, in the languages of the reports. */
const COUNTS = new Set(
	[
		...[
			'number',
			'count',
			'cases',
			'case',
			'accidents',
			'incidents',
			'fires',
			'calls',
			'call outs',
			'emergencies',
			'interventions',
			'complaints',
			'leaks',
			'breaks',
			'bursts',
		],
		...[
			'interruptions',
			'outages',
			'visits',
			'events',
			'inspections',
			'applications',
			'permits',
			'rescues',
			'deaths',
			'injuries',
			'floods',
			'pcs',
		],
		...['nombre', 'cas', 'accidents', 'incendies', 'appels', 'fuites', 'coupures', 'plaintes', 'visites', 'demandes', 'sorties', 'blessés'],
		...[
			'кількість',
			'випадки',
			'випадків',
			'аварії',
			'аварій',
			'пожежі',
			'пожеж',
			'виїзди',
			'виїздів',
			'дзвінки',
			'дзвінків',
			'скарги',
			'скарг',
			'звернення',
			'звернень',
			'шт',
			'одиниць',
			'од',
		],
		...['număr', 'cazuri', 'accidente', 'incendii', 'apeluri', 'avarii', 'intervenții', 'reclamații', 'vizite', 'cereri', 'buc'],
	].map((unit) => fold(unit)),
);
const BEGINNINGS = ['number of', 'nombre de', 'nombre d', 'кількість', 'număr de', 'numărul de'].map((text) => fold(text));

/** Whether a unit counts single things, so that chance moves a small figure (Poisson). */
export function isCountUnit(unit: string | undefined): boolean {
	if (unit === undefined) return false;
	const folded = fold(unit);
	return COUNTS.has(folded) || BEGINNINGS.some((beginning) => folded.startsWith(`${beginning} `));
}
