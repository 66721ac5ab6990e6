import Ajv from 'ajv';
import { type CellValue, checkWorkbook, rules, type Workbook } from '#core';
import { compare, spread } from './compare.ts';
import { loadTableschema } from './comparisons/load.ts';

const HEADERS = [
	'Service',
	'Municipality',
	'Unit',
	'Planned',
	'Delivered',
	'Previous',
	'Users served',
	'Population in service area',
	'Explanation',
	'Depot',
];
const UNITS = ['km', 'premises', 'tonnes', 'hours'];
/** Types, required cells, ranges, enumerations, unique keys: what the other tools check too. */
const SAME_CHECKS = new Set([
	'structure/wrong-type',
	'structure/required-value-missing',
	'services/volume-missing',
	'services/negative-volume',
	'structure/blank-key',
	'structure/duplicate-key',
	'structure/unknown-reference',
	'services/users-exceed-population',
]);
const sameRules = rules.filter(({ id }) => SAME_CHECKS.has(id));
const AS_OF = 43_982;

/** A Services table of `rows` rows by 10 columns. */
export function servicesTable(rows: number): CellValue[][] {
	const table: CellValue[][] = [HEADERS];
	for (let index = 0; index < rows; index++) {
		const planned = 1000 + (index % 977);
		table.push([
			`Service ${index}`,
			'All',
			UNITS[index % 4] ?? '',
			planned,
			planned + (index % 13),
			planned - (index % 7),
			500 + (index % 300),
			900 + (index % 300),
			index % 5 === 0 ? 'Two storms in February closed the depot' : null,
			'North',
		]);
	}
	return table;
}

function workbookOf(table: CellValue[][]): Workbook {
	return { sheets: [{ name: 'Services', rows: table }] };
}

const KEYS = [
	'service',
	'municipality',
	'unit',
	'planned',
	'delivered',
	'previous',
	'usersServed',
	'populationInCharge',
	'explanation',
	'depot',
];
const schema = {
	type: 'object',
	required: ['service', 'municipality', 'unit', 'delivered'],
	properties: {
		service: { type: 'string', minLength: 1 },
		municipality: { enum: ['All'] },
		unit: { enum: UNITS },
		planned: { type: 'number', minimum: 0 },
		delivered: { type: 'number', minimum: 0 },
		previous: { type: 'number', minimum: 0 },
		usersServed: { type: 'number', minimum: 0 },
		populationInCharge: { type: 'number', minimum: 0 },
		explanation: { type: ['string', 'null'] },
		depot: { type: 'string' },
	},
};
const validate = new Ajv().compile(schema);

function toObject(row: readonly CellValue[]): Record<string, CellValue> {
	const object: Record<string, CellValue> = {};
	for (let column = 0; column < KEYS.length; column++) object[KEYS[column] ?? ''] = row[column] ?? null;
	return object;
}

function withAjv(table: CellValue[][]): number {
	const keys = new Set<string>();
	let faults = 0;
	for (let row = 1; row < table.length; row++) {
		const object = toObject(table[row] ?? []);
		if (!validate(object)) faults++;
		const key = `${object.service}\u0000${object.municipality}`;
		if (keys.has(key)) faults++;
		keys.add(key);
	}
	return faults;
}

function withBareLoop(table: CellValue[][]): number {
	const keys = new Set<string>();
	let faults = 0;
	for (let row = 1; row < table.length; row++) {
		const cells = table[row] ?? [];
		for (let column = 0; column < 10; column++) {
			const cell = cells[column];
			if (column < 3 || column > 7) {
				if (typeof cell !== 'string' && cell !== null) faults++;
			} else if (typeof cell !== 'number' || cell < 0) faults++;
		}
		const key = `${cells[0]}\u0000${cells[1]}`;
		if (keys.has(key)) faults++;
		keys.add(key);
	}
	return faults;
}

export async function benchRows(): Promise<void> {
	// First, while nothing else has raised the process's peak of memory.
	costByRows();
	await besideOthers();
}

/**
 * What a cell costs in short and in long tables. The bare loop beside it, which does the least that can be done, shows what of
 * it the machine's memory takes: a longer table leaves the processor's caches.
 */
function costByRows(): void {
	console.log('\nCost of a cell by number of rows (10 columns, the same checks), beside a bare loop; peak memory of the process so far');
	for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
		const table = servicesTable(rows);
		const workbook = workbookOf(table);
		const [core, loop]: [number[], number[]] = [[], []];
		const timed = (times: number[], run: () => unknown) => {
			const start = performance.now();
			run();
			times.push(((performance.now() - start) * 1e6) / (rows * 10));
		};
		const rounds = Math.max(5, Math.min(300, 300_000 / rows));
		// Before the short table the engine still has everything to compile: as many rounds again don't count.
		for (let round = rows === 1_000 ? -rounds : -1; round < rounds; round++) {
			timed(round < 0 ? [] : core, () => checkWorkbook(workbook, { asOf: AS_OF, rules: sameRules }));
			timed(round < 0 ? [] : loop, () => withBareLoop(table));
		}
		const ratios = core.map((time, index) => time / (loop[index] ?? time));
		const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
		console.log(
			`  ${String(rows).padStart(9)} rows  core ${spread(core, 'ns')}   bare loop ${spread(loop, 'ns')}   ratio to the loop ${spread(ratios, '')}   peak ${peak} MB`,
		);
	}
}

async function besideOthers(): Promise<void> {
	const table = servicesTable(100_000);
	const workbook = workbookOf(table);
	const { Schema } = loadTableschema();
	const tableSchema = await Schema.load({
		fields: KEYS.map((name) => {
			const property = schema.properties[name as keyof typeof schema.properties] as { type?: string; enum?: string[]; minimum?: number };
			return {
				name,
				type: property.type === 'number' ? 'number' : 'string',
				constraints: { ...(property.enum ? { enum: property.enum } : {}), ...(property.minimum === undefined ? {} : { minimum: 0 }) },
			};
		}),
	});
	await compare('Services table, 100,000 rows by 10 columns: types, required, ranges, enumerations, unique keys', [
		{ name: 'core, from cells to findings', run: () => checkWorkbook(workbook, { asOf: AS_OF, rules: sameRules }) },
		{ name: 'a bare loop with the same Set', run: () => withBareLoop(table) },
		{ name: 'rows to objects, compiled Ajv, Set of keys', run: () => withAjv(table) },
		{
			name: 'tableschema (without the keys)',
			run: () => {
				let faults = 0;
				for (let row = 1; row < table.length; row++) {
					try {
						tableSchema.castRow(table[row] ?? []);
					} catch {
						faults++;
					}
				}
				return faults;
			},
		},
		{ name: 'core, the whole rule set', run: () => checkWorkbook(workbook, { asOf: AS_OF }) },
	]);
}
