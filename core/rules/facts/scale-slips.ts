import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import type { Place } from '../../rule/index.ts';
import { ALL_PARTNERS, columnsOf, type SectionKey } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';
import { budgetOf } from './budget-lines.ts';
import { seriesOf } from './history-series.ts';
import { findSlip, type Peer, type Slip } from './scale.ts';
import { deliveredTotal, servicesOf } from './service-rows.ts';

/** One figure of the report that may have slipped, or one that others are held against. */
interface Figure extends Peer {
	readonly section: SectionKey;
	readonly index: number;
	readonly key: string;
}

/** A figure, or several by one cause, that is a power of ten away from what it is compared with. */
export interface ScaleSlip extends Slip {
	readonly extent: 'cell' | 'column' | 'sheet';
	readonly section: SectionKey;
	readonly key: string;
	/** Of the first cell. */
	readonly index: number;
	readonly value: number;
	readonly cells: readonly Place[];
}

interface Found extends Slip {
	readonly section: SectionKey;
	readonly index: number;
	readonly key: string;
	readonly value: number;
	/** In History the rows of a period belong together, elsewhere those of a column. */
	readonly group: string;
}

/** Longer tables than that are no reports of a cooperation; each of their rows is looked at alone. */
const MOST_ROWS_BY_NAME = 5000;

const known = new WeakMap<Report, readonly ScaleSlip[]>();

/** Figures that are a power of ten away from their parts, their last period, their plan or another sheet; one for each cause. */
export function scaleSlipsOf(report: Report): readonly ScaleSlip[] {
	const slips = known.get(report) ?? groupSlips(report, findSlips(report));
	known.set(report, slips);
	return slips;
}

function findSlips(report: Report): Found[] {
	const found: Found[] = [];
	const look = (peers: readonly (Figure | Peer)[], groupOf: (figure: Figure) => string = ({ key }) => key) => {
		const slip = findSlip(peers);
		const figure = slip && peers[slip.index];
		if (!slip || !figure || !('section' in figure)) return;
		found.push({
			...slip.slip,
			section: figure.section,
			index: figure.index,
			key: figure.key,
			value: figure.value ?? 0,
			group: groupOf(figure),
		});
	};
	lookAtServices(report, look);
	lookAtQuality(report, look);
	lookAtPartners(report, look);
	lookAtBudget(report, look);
	const isFound = (section: SectionKey, index: number, key: string) =>
		found.some((each) => each.section === section && each.index === index && each.key === key);
	lookAtUnitCosts(report, look, isFound);
	const sheet = lookAtSheets(report, found);
	if (sheet) found.push(...sheet);
	else lookAtBalances(report, look, found);
	return found;
}

type Look = (peers: readonly (Figure | Peer)[], groupOf?: (figure: Figure) => string) => void;

function figureAt<S extends SectionKey>(table: Table<S>, index: number, key: string): Figure {
	const value = table.column(key as never).values[index];
	return { section: table.section, index, key, value: typeof value === 'number' ? value : undefined };
}

/** Figures of History for a service's measure or an indicator, the last first. */
function pastFigures(report: Report, service: string, name: Parameters<typeof seriesOf>[2]): Figure[] {
	return [...seriesOf(report, service, name)].reverse().map(({ index, value }) => ({ section: 'history', index, key: 'value', value }));
}

/** The rows of a period slip together. */
function groupOfPast(report: Report): (figure: Figure) => string {
	return ({ section, index, key }) => (section === 'history' ? `value ${report.history.values('period')[index]}` : key);
}

function lookAtServices(report: Report, look: Look): void {
	const table = report.services;
	const [delivered, planned, previous] = [table.values('delivered'), table.values('planned'), table.values('previous')];
	const hasHistory = report.history.length > 0;
	const names = table.values('service');
	const municipalities = table.values('municipality');
	for (let index = 0; index < table.length; index++) {
		const [one, other, last] = [delivered[index] ?? 0, planned[index] ?? 0, previous[index] ?? 0];
		const isTotal = hasHistory && (municipalities[index] ?? ALL_PARTNERS) === ALL_PARTNERS;
		// Most rows agree at a glance.
		if (!isTotal && isOneSize(one, other) && isOneSize(one, last)) continue;
		const past = isTotal ? pastFigures(report, names[index] ?? '', { measure: 'volume' }) : [];
		look([...['delivered', 'planned', 'previous'].map((key) => figureAt(table, index, key)), ...past], groupOfPast(report));
	}
}

function isOneSize(one: number, other: number): boolean {
	return one === 0 || other === 0 || (one > 0 && other > 0 && one < 5 * other && other < 5 * one);
}

function lookAtQuality(report: Report, look: Look): void {
	const table = report.quality;
	for (let index = 0; index < table.length; index++) {
		const service = table.values('service')[index];
		const indicator = table.values('indicator')[index];
		const past = service === undefined || indicator === undefined ? [] : pastFigures(report, service, { indicator });
		look([...['actual', 'target', 'previous'].map((key) => figureAt(table, index, key)), ...past], groupOfPast(report));
	}
}

/** A partner's population against what Services says of it. */
function lookAtPartners(report: Report, look: Look): void {
	const { partners, services } = report;
	if (services.length > MOST_ROWS_BY_NAME || partners.length > MOST_ROWS_BY_NAME) return;
	const served = new Map<string, Figure[]>();
	services.values('municipality').forEach((name, index) => {
		if (name === undefined || name === ALL_PARTNERS) return;
		const figures = served.get(foldName(name)) ?? [];
		served.set(foldName(name), [...figures, figureAt(services, index, 'populationInCharge')]);
	});
	partners.values('municipality').forEach((name, index) => {
		const own = figureAt(partners, index, 'population');
		const surveyed = report.satisfaction
			.values('municipality')
			.flatMap((town, row) =>
				town !== undefined && name !== undefined && foldName(town) === foldName(name)
					? [{ value: report.satisfaction.values('population')[row], isReference: true as const }]
					: [],
			);
		look([own, ...(served.get(foldName(name ?? '')) ?? []), ...surveyed]);
	});
}

function lookAtBudget(report: Report, look: Look): void {
	const { budget, contributions } = report;
	if (budget.length > MOST_ROWS_BY_NAME || contributions.length > MOST_ROWS_BY_NAME) return;
	for (let index = 0; index < budget.length; index++) look(['actual', 'budget', 'previous'].map((key) => figureAt(budget, index, key)));
	const lines = budgetOf(report);
	for (let index = 0; index < contributions.length; index++) {
		const line = lines.contributionOf(contributions.values('municipality')[index]);
		const references: Peer[] =
			line === undefined ? [] : (['actual', 'budget'] as const).map((key) => ({ value: budget.values(key)[line], isReference: true }));
		look([figureAt(contributions, index, 'paid'), figureAt(contributions, index, 'due'), ...references]);
	}
}

function lookAtUnitCosts(report: Report, look: Look, isFound: (section: SectionKey, index: number, key: string) => boolean): void {
	const table = report.unitCosts;
	if (table.length > MOST_ROWS_BY_NAME || report.budget.length > MOST_ROWS_BY_NAME) return;
	const lines = budgetOf(report);
	const services = servicesOf(report);
	for (let index = 0; index < table.length; index++) {
		const name = table.values('service')[index];
		if (name === undefined) continue;
		const service = services.get(foldName(name));
		const volume = table.values('volume')[index];
		const previous = table.values('previous')[index];
		const isServiceFound = service?.rows.some((row) => isFound('services', row, 'delivered'));
		const delivered = service && !isServiceFound ? deliveredTotal(report.services, service).value : undefined;
		const past = pastFigures(report, name, { measure: 'unit-cost' });
		look([figureAt(table, index, 'volume'), { value: delivered, isReference: true }]);
		const usual = previous ?? past[0]?.value;
		look([
			figureAt(table, index, 'cost'),
			{ value: lines.costOf(name), isReference: true },
			{ value: usual === undefined || volume === undefined ? undefined : usual * volume, isReference: true },
		]);
		if (!isFound('unitCosts', index, 'cost') && !isFound('unitCosts', index, 'volume'))
			look([...['unitCost', 'previous'].map((key) => figureAt(table, index, key)), ...past], groupOfPast(report));
	}
}

const THOUSANDS = [3, 6];

/** Whole sheets in thousands: what the sheets on money hold together, against one another. */
function lookAtSheets(report: Report, found: readonly Found[]): Found[] | undefined {
	const { budget, balances, unitCosts, contributions } = report;
	const corrected = (section: SectionKey, index: number, key: string, value: number) =>
		found.find((each) => each.section === section && each.index === index && each.key === key)?.meant ?? value;
	const sum = (table: Table, key: string, isCounted: (index: number) => boolean = () => true) => {
		let total = 0;
		for (let index = 0; index < table.length; index++) {
			const value = table.column(key as never).values[index];
			if (typeof value === 'number' && isCounted(index)) total += corrected(table.section, index, key, value);
		}
		return total;
	};
	const kinds = budget.values('kind');
	const lines = budgetOf(report);
	const form = balances.only;
	const sizes: { section: SectionKey; size: number }[] = [
		{
			section: 'budget',
			size: Math.max(
				sum(budget as Table, 'actual', (index) => kinds[index] === 'expenditure'),
				sum(budget as Table, 'actual', (index) => kinds[index] === 'revenue'),
			),
		},
		{ section: 'balances', size: Math.max(form.value('outflow') ?? 0, form.value('inflow') ?? 0) },
		{ section: 'unitCosts', size: sum(unitCosts as Table, 'cost') },
	];
	const due = Math.max(sum(contributions as Table, 'due'), sum(contributions as Table, 'paid'));
	const planned = lines.contributionRows.reduce<number>(
		(total, index) => total + corrected('budget', index, 'actual', budget.values('actual')[index] ?? 0),
		0,
	);
	const usable = sizes.filter(({ size }) => size > 0);
	const powers = usable.map(({ section, size }) => {
		const others = usable.filter((other) => other.section !== section).map((other) => Math.round(Math.log10(size / other.size)));
		return { section, power: others.every((power) => power === others[0]) ? (others[0] ?? 0) : 0 };
	});
	let culprit =
		powers.find(({ power }) => THOUSANDS.includes(-power) && usable.length > 2) ??
		powers.find(({ power }) => THOUSANDS.includes(power) && usable.length > 2);
	// Of two sheets, the one with the smaller sums is in thousands.
	culprit ??= usable.length === 2 ? powers.find(({ power }) => THOUSANDS.includes(-power)) : undefined;
	if (due > 0 && planned > 0 && culprit?.section !== 'budget') {
		const power = Math.round(Math.log10(due / planned));
		if (THOUSANDS.includes(Math.abs(power))) culprit = { section: 'contributions', power };
	}
	if (!culprit) return undefined;
	const { section, power } = culprit;
	const table = report[section] as Table;
	const slips: Found[] = [];
	for (const [key, column] of columnsOf(section)) {
		if (column.type !== 'money') continue;
		for (let index = 0; index < table.length; index++) {
			const value = table.column(key as never).values[index];
			if (typeof value !== 'number' || value === 0) continue;
			slips.push({ section, index, key, value, power, meant: Number((value / 10 ** power).toPrecision(12)), group: 'sheet' });
		}
	}
	return slips;
}

function lookAtBalances(report: Report, look: Look, found: readonly Found[]): void {
	const { balances } = report;
	if (balances.length === 0) return;
	const at = (key: string) => figureAt(balances, 0, key);
	const lines = budgetOf(report);
	const isBudgetClear = !found.some(({ section }) => section === 'budget');
	const reference = (value: number | undefined): Peer => ({ value: isBudgetClear ? value : undefined, isReference: true });
	look([at('inflow'), reference(lines.revenue)]);
	look([at('outflow'), reference(lines.expenditure)]);
	look([at('opening'), at('previousClosing')]);
	look([at('billed'), at('collected')]);
	const [opening, inflow, outflow] = [at('opening').value, at('inflow').value, at('outflow').value];
	if (opening !== undefined && inflow !== undefined && outflow !== undefined && !balances.isFormula(0, 'closing'))
		look([at('closing'), { value: opening + inflow - outflow, isReference: true }]);
}

/** Share of a column's rows that slipped alike, from which the column is what slipped. */
const MOST_OF_COLUMN = 0.6;

function groupSlips(report: Report, found: readonly Found[]): ScaleSlip[] {
	const groups = new Map<string, Found[]>();
	for (const each of found) {
		const key = `${each.section} ${each.power} ${each.group}`;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	const slips: ScaleSlip[] = [];
	for (const members of groups.values()) {
		const [first] = members;
		if (!first) continue;
		const table = report[first.section] as Table;
		const placeOf = ({ index, key }: Found) => table.at(index, key as never);
		const isSheet = first.group === 'sheet' || (first.section === 'balances' && members.length > 1);
		const isColumn = members.length > 1 && (first.section === 'history' || members.length >= MOST_OF_COLUMN * filledIn(table, first.key));
		if (isSheet || isColumn) slips.push({ ...first, extent: isSheet ? 'sheet' : 'column', cells: members.map(placeOf) });
		else for (const member of members) slips.push({ ...member, extent: 'cell', cells: [placeOf(member)] });
	}
	// Against a column that slipped, rows without a third figure look as if their own had slipped the other way.
	const columns = slips.filter(({ extent }) => extent === 'column');
	return slips.filter(
		({ extent, section, power, key }) =>
			extent !== 'cell' || !columns.some((column) => column.section === section && column.power === -power && column.key !== key),
	);
}

function filledIn(table: Table, key: string): number {
	let filled = 0;
	for (const value of table.column(key as never).values) if (typeof value === 'number' && value !== 0) filled++;
	return filled;
}
