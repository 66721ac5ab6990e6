import type { Report } from '../../report/report.ts';
import type { Choice } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';

export interface MisfiledLine {
	readonly index: number;
	/** The column that is wrong. */
	readonly key: 'kind' | 'category';
	readonly kind: Choice<'budgetKind'>;
	readonly category: Choice<'budgetCategory'>;
}

/** What each category can be; grants are received or given, and the rest may be anything. */
const kinds: Readonly<Partial<Record<Choice<'budgetCategory'>, Choice<'budgetKind'>>>> = {
	fees: 'revenue',
	contributions: 'revenue',
	staff: 'expenditure',
	'goods-and-services': 'expenditure',
	maintenance: 'expenditure',
	'debt-service': 'expenditure',
};

const known = new WeakMap<Report, readonly MisfiledLine[]>();

/** Lines whose kind and category contradict each other: a contribution that is spent, staff costs that are received. */
export function misfiledLines(report: Report): readonly MisfiledLine[] {
	const lines = known.get(report) ?? findLines(report);
	known.set(report, lines);
	return lines;
}

function findLines({ budget }: Report): MisfiledLine[] {
	const names = budget.values('line').map((line) => (line === undefined ? '' : (foldName(line).split(' ')[0] ?? '')));
	const [allKinds, categories] = [budget.values('kind'), budget.values('category')];
	const lines: MisfiledLine[] = [];
	for (let index = 0; index < budget.length; index++) {
		const kind = allKinds[index];
		const category = categories[index];
		const expected = category === undefined ? undefined : kinds[category];
		if (kind === undefined || category === undefined || expected === undefined || expected === kind) continue;
		// Lines that begin alike show which of the two is the slip.
		let [sameKind, sameCategory] = [0, 0];
		for (let other = 0; other < budget.length; other++) {
			if (other === index || names[other] === '' || names[other] !== names[index]) continue;
			if (allKinds[other] === kind) sameKind++;
			if (categories[other] === category) sameCategory++;
		}
		lines.push({ index, key: sameKind > sameCategory ? 'category' : 'kind', kind, category });
	}
	return lines;
}
