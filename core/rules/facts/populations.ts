import type { Report } from '../../report/report.ts';
import type { Place } from '../../rule/index.ts';
import { ALL_PARTNERS } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';

/** A population that goes against what the rest of the report says of the same people. */
export interface PopulationConflict {
	readonly name: string;
	readonly place: Place;
	readonly population: number;
	/** What stands elsewhere, and where. */
	readonly other: number;
	readonly elsewhere: Place;
}

const LONGEST = 5000;
/** Two sources of the same year may differ by so much. */
const ROUNDING = 0.02;

/**
 * People of a municipality by Partners against those that Services says a service is there for, and those that Satisfaction
 * says could be asked: more than there are, or another number where all others are the same.
 */
export function populationConflicts(report: Report): PopulationConflict[] {
	const { partners, services, satisfaction } = report;
	if (services.length > LONGEST || partners.length > LONGEST) return [];
	const conflicts: PopulationConflict[] = [];
	const inCharge = services.values('populationInCharge');
	const rowsOf = new Map<string, number[]>();
	services.values('municipality').forEach((name, index) => {
		if (name === undefined || inCharge[index] === undefined) return;
		const key = name === ALL_PARTNERS ? ALL_PARTNERS : foldName(name);
		rowsOf.set(key, [...(rowsOf.get(key) ?? []), index]);
	});
	let same = 0;
	let compared = 0;
	let sum: number | undefined = 0;
	const towns = [...partners].map((row) => {
		const population = row.value('population');
		const rows = rowsOf.get(foldName(row.value('municipality') ?? '')) ?? [];
		sum = population === undefined || sum === undefined ? undefined : sum + population;
		compared += population === undefined ? 0 : rows.length;
		same += rows.filter((index) => inCharge[index] === population).length;
		return { row, name: row.value('municipality') ?? '', population, rows, place: row.at('population') };
	});
	// Where nearly all figures are the municipality's own population, one that isn't is a slip.
	const isUsual = same > 0 && same >= 0.6 * compared;
	for (const { name, population, rows, place } of towns) {
		if (population === undefined) continue;
		const figures = rows.map((index) => inCharge[index] as number);
		const [first] = figures;
		if (first === undefined) continue;
		const others = { name, population, other: first, elsewhere: services.at(rows[0] ?? 0, 'populationInCharge') };
		// All services say the same, and it isn't what Partners says: the one figure is wrong, not the many.
		if (figures.length > 1 && figures.every((figure) => figure === first) && first !== population) {
			if (first > population * (1 + ROUNDING) || isUsual) conflicts.push({ ...others, place });
			continue;
		}
		for (const index of rows) {
			const figure = inCharge[index] as number;
			if (figure > population * (1 + ROUNDING) || (isUsual && figure !== population))
				conflicts.push({ name, place: services.at(index, 'populationInCharge'), population: figure, other: population, elsewhere: place });
		}
	}
	for (const index of rowsOf.get(ALL_PARTNERS) ?? []) {
		const figure = inCharge[index] as number;
		const [first] = towns;
		if (sum === undefined || !first || sum <= 0 || conflicts.some(({ place }) => place.section === 'partners')) continue;
		if (figure > sum * (1 + ROUNDING) || (isUsual && figure !== sum))
			conflicts.push({
				name: services.values('service')[index] ?? '',
				place: services.at(index, 'populationInCharge'),
				population: figure,
				other: sum,
				elsewhere: first.place,
			});
	}
	const populations = new Map(towns.map((town) => [foldName(town.name), town]));
	satisfaction.values('municipality').forEach((name, index) => {
		const asked = satisfaction.values('population')[index];
		const town = name === undefined || name === ALL_PARTNERS ? undefined : populations.get(foldName(name));
		const limit = name === ALL_PARTNERS ? sum : town?.population;
		const elsewhere = (town ?? towns[0])?.place;
		if (asked === undefined || limit === undefined || limit <= 0 || !elsewhere || asked <= limit * (1 + ROUNDING)) return;
		conflicts.push({
			name: name === ALL_PARTNERS ? (satisfaction.values('service')[index] ?? '') : (name ?? ''),
			place: satisfaction.at(index, 'population'),
			population: asked,
			other: limit,
			elsewhere,
		});
	});
	return conflicts;
}
