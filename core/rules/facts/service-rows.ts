import type { Report } from '../../report/report.ts';
import { CellState, type Table } from '../../report/table.ts';
import { isExplanation } from '../../rule/explanation.ts';
import type { Place } from '../../sections/place.ts';
import { ALL_PARTNERS } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';

/** The rows of one service in the Services section, by their place in the table. */
export interface ServiceRows {
	/** As first written. */
	readonly name: string;
	readonly rows: readonly number[];
	/** Rows for every partner together: one, where all is well. A sheet without a column of municipalities has no others. */
	readonly all: readonly number[];
	readonly municipal: readonly number[];
	/** Rows whose municipality is blank or unreadable. */
	readonly unplaced: readonly number[];
	readonly isMunicipalityRepeated: boolean;
}

interface Growing extends ServiceRows {
	readonly rows: number[];
	all: number[];
	municipal: number[];
	unplaced: number[];
	municipalities: Set<string> | undefined;
	isMunicipalityRepeated: boolean;
}

/** Most services of a long table have one row: what stays empty of them is one list. */
const NONE: number[] = [];
const added = (rows: number[], index: number) => {
	if (rows === NONE) return [index];
	rows.push(index);
	return rows;
};

const known = new WeakMap<Report, ReadonlyMap<string, ServiceRows>>();

/** Services in the order of the sheet, by folded name. Rows that name no service are left out. */
export function servicesOf(report: Report): ReadonlyMap<string, ServiceRows> {
	const services = known.get(report) ?? groupRows(report.services);
	known.set(report, services);
	return services;
}

function groupRows(table: Table<'services'>): ReadonlyMap<string, ServiceRows> {
	const services = new Map<string, Growing>();
	const names = table.values('service');
	const municipalities = table.values('municipality');
	const hasMunicipalities = table.hasColumn('municipality');
	for (let index = 0; index < table.length; index++) {
		const name = names[index];
		if (name === undefined) continue;
		const folded = foldName(name);
		let service = services.get(folded);
		if (!service) {
			service = { name, rows: [], all: NONE, municipal: NONE, unplaced: NONE, municipalities: undefined, isMunicipalityRepeated: false };
			services.set(folded, service);
		}
		service.rows.push(index);
		const municipality = hasMunicipalities ? municipalities[index] : ALL_PARTNERS;
		if (municipality === undefined) service.unplaced = added(service.unplaced, index);
		else if (municipality === ALL_PARTNERS) service.all = added(service.all, index);
		else {
			service.municipal = added(service.municipal, index);
			service.municipalities ??= new Set();
			const size = service.municipalities.size;
			if (service.municipalities.add(foldName(municipality)).size === size) service.isMunicipalityRepeated = true;
		}
	}
	return services;
}

/** Columns of Services that count something: none of them can be below zero. */
export const serviceFigures = ['delivered', 'planned', 'previous', 'usersServed', 'populationInCharge'] as const;

/** Whether any row of a service holds a figure, readable or not: a service without one is listed, not reported. */
export function hasFigures(table: Table<'services'>, { rows }: ServiceRows): boolean {
	return serviceFigures.some((key) => {
		const { values, states } = table.column(key);
		return rows.some((index) => values[index] !== undefined || states.get(index) === CellState.unreadable);
	});
}

/** Whether a service ended: nothing is delivered any more, and its row says why. What a service needs is not asked of it. */
export function hasEnded(table: Table<'services'>, { rows }: ServiceRows): boolean {
	const delivered = table.values('delivered');
	const isNothing = rows.every((index) => delivered[index] === 0 || table.row(index).isMissing('delivered'));
	const texts = table.values('explanation');
	return isNothing && rows.some((index) => delivered[index] === 0) && rows.some((index) => isExplanation(texts[index]));
}

/** `Waste collection`, or `Waste collection · Alder` for the row of a municipality. */
export function nameOfServiceRow(table: Table<'services'>, index: number): string {
	const service = table.values('service')[index] ?? '?';
	const municipality = table.values('municipality')[index];
	return municipality === undefined || municipality === ALL_PARTNERS ? service : `${service} · ${municipality}`;
}

/** Where staff explain a row, and what they wrote there; the reason given for all partners together holds for each of them. */
export function explanationOf(
	table: Table<'services'>,
	index: number,
	services: ReadonlyMap<string, ServiceRows>,
): { readonly at: Place; readonly text: string | undefined } {
	const texts = table.values('explanation');
	const [total] = services.get(foldName(table.values('service')[index] ?? ''))?.all ?? [];
	return { at: table.at(index, 'explanation'), text: texts[index] ?? (total === undefined ? undefined : texts[total]) };
}

/** What was delivered of a service for all partners together. */
export interface ServiceTotal {
	/** `undefined` where a figure is missing, unreadable or negative, or rows are doubled: other rules say so. */
	readonly value: number | undefined;
	/** The row for all partners or, without one, those of the municipalities. */
	readonly rows: readonly number[];
}

export function deliveredTotal(table: Table<'services'>, service: ServiceRows): ServiceTotal {
	const rows = service.all.length > 0 ? service.all : service.municipal;
	const isClear = service.all.length > 0 ? service.all.length === 1 : service.unplaced.length === 0 && !service.isMunicipalityRepeated;
	const delivered = table.values('delivered');
	let sum = 0;
	for (const index of rows) {
		const value = delivered[index];
		if (!isClear || value === undefined || value < 0) return { value: undefined, rows: rows.length > 0 ? rows : service.rows };
		sum += value;
	}
	return rows.length > 0 ? { value: withoutNoise(sum), rows } : { value: undefined, rows: service.rows };
}

/** Sums of binary fractions are a little off: 0.1 + 0.2. */
export function withoutNoise(value: number): number {
	// A sum with -0 in it is 0.
	if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
	return Number(value.toPrecision(12));
}
