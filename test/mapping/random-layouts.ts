import {
	type CellValue,
	catalogueFor,
	columnsOf,
	type Language,
	languages,
	type Mapping,
	type SectionKey,
	type Sheet,
	sectionKeys,
	sections,
	type Workbook,
} from '#core';

/** A table of a known report, and a layout in which somebody may keep it. */
export interface LaidOut {
	readonly workbook: Workbook;
	/** How a person would have it read. */
	readonly mapping: Mapping;
	readonly section: SectionKey;
	/** The same table in the known form. */
	readonly known: Workbook;
	/** Keys of its columns. */
	readonly keys: readonly string[];
	/** What was done to it. */
	readonly layout: readonly string[];
}

type Column = ReturnType<typeof columnsOf>[number];
type Mutable = { -readonly [K in keyof Mapping['tables'][number]]: Mapping['tables'][number][K] };

/** Tables that a person may keep; settings are for the program. */
const tableSections = sectionKeys.filter((section) => sections[section].kind === 'table' && section !== 'settings');
/** What was planned and done: what years, months and municipalities are of. */
const plannedAndDone: Partial<Record<SectionKey, readonly [string, string]>> = {
	budget: ['budget', 'actual'],
	services: ['planned', 'delivered'],
	quality: ['target', 'actual'],
};
const extras = ['Ward', 'Officer', 'Room', 'Colour', 'File no.', 'Road code', 'Postcode', 'Fax', 'Shelf'];
const YEAR = 2023;

class Dice {
	private state: number;

	constructor(seed: number) {
		this.state = seed | 0;
	}

	/** 0 to 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	below(end: number): number {
		return Math.floor(this.next() * end);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<T>(list: readonly T[]): T {
		return list[this.below(list.length)] as T;
	}

	shuffle<T>(list: readonly T[]): T[] {
		const left = [...list];
		const out: T[] = [];
		while (left.length > 0) out.push(...left.splice(this.below(left.length), 1));
		return out;
	}
}

const towns = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Larch'];
const services = ['Waste collection', 'Road upkeep', 'Street cleaning', 'Libraries', 'Home care'];

function cellFor([key, column]: Column, index: number, dice: Dice, language: Language): CellValue {
	const words = catalogueFor(language);
	if (key === 'service') return services[index % services.length] ?? '';
	if (key === 'municipality') return towns[index % towns.length] ?? '';
	switch (column.type) {
		case 'number':
			return dice.below(90_000) + 100;
		case 'money':
			return (dice.below(900) + 1) * 1000;
		case 'percent':
			return 10 + dice.below(80);
		case 'date':
			return 44_950 + index * 17 + dice.below(10);
		case 'yes-no':
			return dice.pick([words.yes[0], words.no[0]]);
		case 'choice':
			return dice.pick(Object.values(words.choices[column.of]) as [string][])[0];
		case 'reference':
			return column.to === 'partners' ? (towns[index % towns.length] ?? '') : (services[index % services.length] ?? '');
		default:
			return column.isKey
				? `${dice.pick(['North', 'South', 'Upper', 'Lower'])} ${key} ${index + 1}`
				: `${dice.pick(['Some', 'Other', 'Their'])} ${key} text`;
	}
}

const headerIn = (section: SectionKey, key: string, language: Language) =>
	(catalogueFor(language).sections[section].columns as Readonly<Record<string, { readonly header: string }>>)[key]?.header ?? key;

interface Written {
	readonly header: string;
	readonly band?: string;
	readonly to: string | null;
	readonly key?: string;
	readonly more?: Partial<Mapping['tables'][number]['columns'][number]>;
	readonly cell: (row: number) => CellValue;
}

/** The same seed gives the same layout. */
export function layOut(seed: number): LaidOut {
	const dice = new Dice(seed);
	const section = dice.pick(tableSections);
	const own = dice.pick(languages);
	const isMixed = dice.chance(0.2);
	const tongue = () => (isMixed ? dice.pick(languages) : own);
	const layout: string[] = [section, isMixed ? 'mixed' : own];
	const all = columnsOf(section).filter(([, { isComputed }]) => !isComputed);
	const isWanted = ([, column]: Column) => column.isKey === true || column.required !== undefined;
	const pair = plannedAndDone[section];
	const wanted = all.filter((column) => isWanted(column) || pair?.includes(column[0]) || dice.chance(0.5));
	const count = 3 + dice.below(5);
	// Keys that name one row each, also where a municipality beside them does.
	const columns = pair ? wanted.filter(([key]) => key !== 'previous') : wanted;
	const values = Array.from(
		{ length: count },
		(_, index) => new Map(columns.map((column) => [column[0], cellFor(column, index, dice, own)])),
	);
	const say = (name: string, share: number) => {
		const does = dice.chance(share);
		if (does) layout.push(name);
		return does;
	};
	const table: Mutable = { sheet: '', section, columns: [], constants: [] };
	let written: Written[] = columns.map(([key]) => ({
		header: headerIn(section, key, tongue()),
		to: `${section}.${key}`,
		key,
		cell: (row) => values[row]?.get(key) ?? null,
	}));
	let bands = false;
	if (pair && say('bands', 0.2)) {
		bands = true;
		const years = dice.chance(0.5) ? [YEAR - 1, YEAR] : [YEAR, YEAR - 1];
		const grouped = written.filter(({ key }) => key !== undefined && pair.includes(key));
		written = [
			...written.filter(({ key }) => key === undefined || !pair.includes(key)),
			...years.flatMap((year) =>
				grouped.map((column): Written => {
					const band = String(year);
					if (year === YEAR) return { ...column, band };
					return { header: column.header, band, to: null, more: { leftOut: 'other-year' }, cell: (row) => 7 + row };
				}),
			),
		];
	} else if (pair && say('years', 0.15)) {
		written = written.map((column) =>
			column.key !== undefined && pair.includes(column.key) ? { ...column, header: `${column.header} ${YEAR}` } : column,
		);
	} else if (section === 'services' && say('months', 0.2)) {
		const months = catalogueFor(own).months;
		const parts = months.slice(0, 4).map(([name]) => name);
		written = written.flatMap((column): Written[] =>
			column.key === 'delivered'
				? parts.map((name, at) => ({
						header: name,
						to: 'services.delivered',
						key: 'delivered',
						more: { isPart: true },
						cell: (row) => {
							const whole = Number(values[row]?.get('delivered'));
							const part = Math.floor(whole / parts.length);
							return at === 0 ? whole - part * (parts.length - 1) : part;
						},
					}))
				: [column],
		);
		table.combine = 'sum';
	}
	if (!bands && say('shuffled', 0.4)) written = dice.shuffle(written);
	if (say('extra', 0.4)) {
		for (const header of dice.shuffle(extras).slice(0, 1 + dice.below(9))) {
			const isText = dice.chance(0.5);
			written.splice(bands ? written.length : dice.below(written.length + 1), 0, {
				header,
				to: null,
				cell: (row) => (isText ? `${header[0]}${row}x` : row + 3),
			});
		}
	}
	const isMoney = (key: string | undefined) => all.some(([own_, { type }]) => own_ === key && type === 'money');
	const isSummed = (key: string | undefined) => all.some(([own_, { type }]) => own_ === key && (type === 'money' || type === 'number'));
	const hasScale = written.some(({ key }) => isMoney(key)) && say('thousands', 0.15);
	if (hasScale) table.scale = 1000;
	const cells = (row: number) => written.map(({ key, cell }) => (hasScale && isMoney(key) ? Number(cell(row)) / 1000 : cell(row)));
	const body = values.map((_, row) => cells(row));
	const merges: { startRow: number; startColumn: number; endRow: number; endColumn: number }[] = [];
	const keyed = columns.filter(([, { isKey }]) => isKey).map(([key]) => key);
	const groups = keyed.length > 1 && say('grouped', 0.25);
	const firstKey = written.findIndex(({ key }) => key === keyed[0]);
	if (groups) {
		// One name for the first rows: those below are blank, merged or not.
		const name = body[0]?.[firstKey] ?? null;
		const size = 3;
		for (let row = 0; row < size; row++) {
			values[row]?.set(keyed[0] ?? '', name);
			const cellsOf = body[row];
			if (cellsOf && row > 0) cellsOf[firstKey] = null;
		}
		table.fillsDown = true;
	}
	const total = isSummed(written.find(({ key }) => isSummed(key))?.key) && typeof body[0]?.[firstKey] === 'string' && say('total', 0.25);
	const rows: CellValue[][] = [];
	if (say('title', 0.3)) rows.push([`${catalogueFor(own).sections[section].name} ${YEAR}`], ...(dice.chance(0.5) ? [[]] : []));
	if (hasScale) rows.push(['in thousands of EUR']);
	if (bands) {
		let last: string | undefined;
		rows.push(
			written.map(({ band }) => {
				const shown = band === undefined || band === last ? null : Number(band);
				last = band;
				return shown;
			}),
		);
	}
	rows.push(written.map(({ header }) => header));
	const start = rows.length;
	if (groups && dice.chance(0.5)) {
		layout.push('merged');
		merges.push({ startRow: start, startColumn: firstKey, endRow: start + 2, endColumn: firstKey });
	}
	rows.push(...body);
	if (total)
		rows.push(
			written.map(({ key }, at) =>
				at === firstKey
					? catalogueFor(own).totals[0]
					: isSummed(key)
						? body.reduce((sum, row) => sum + (typeof row[at] === 'number' ? (row[at] as number) : 0), 0)
						: null,
			),
		);
	if (say('notes', 0.2)) rows.push([], ['Figures of the treasurer, not audited.']);
	const name = dice.chance(0.7) ? catalogueFor(own).sections[section].name : dice.pick(['Data', 'Tab 1', 'Export']);
	table.sheet = name;
	table.columns = written.map(({ header, band, to, more }) => ({
		header: yearless(header),
		...(band === undefined ? {} : { band: yearless(band) }),
		to,
		...more,
	}));
	const sheet: Sheet = { name, rows, ...(merges.length > 0 ? { merges } : {}) };
	return {
		workbook: { sheets: [sheet] },
		mapping: { version: 1, year: YEAR, tables: [table] },
		section,
		known: {
			sheets: [
				{
					name: catalogueFor(own).sections[section].name,
					rows: [columns.map(([key]) => headerIn(section, key, own)), ...values.map((row) => columns.map(([key]) => row.get(key) ?? null))],
				},
			],
		},
		keys: columns.map(([key]) => key),
		layout,
	};
}

const yearless = (text: string) => text.replace(String(YEAR), '{year}').replace(String(YEAR - 1), '{year-1}');
