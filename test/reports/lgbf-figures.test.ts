import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Council, councils, type Figures, figures, periods } from './lgbf-figures.ts';

const DATA = process.env.IMC_REAL_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
const FILE = join(DATA, 'lgbf/lgbf-environment.csv');

test('each figure of the example report is the published one', ({ skip }) => {
	if (!existsSync(FILE)) skip(`skipped: ${FILE} is not on this machine`);
	const published = new Map<string, string>();
	for (const line of readFileSync(FILE, 'utf8').split('\n')) {
		const [council, indicator, measure, period, value] = line.split(',');
		published.set([council, indicator, measure, period].join('|'), value ?? '');
	}
	let compared = 0;
	for (const series of Object.values(figures) as Figures[]) {
		for (const council of councils) {
			for (const [index, period] of periods.entries()) {
				const own = series.values[council as Council][index] ?? Number.NaN;
				if (Number.isNaN(own)) continue;
				const name = [council, series.indicator, series.measure, series.published?.[index] ?? period].join('|');
				expect(Number(Number(published.get(name)).toFixed(series.decimals)), name).toBe(own);
				compared++;
			}
		}
	}
	expect(compared).toBe(168);
});
