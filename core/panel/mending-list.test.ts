import { expect, test } from 'vitest';
import { checkWorkbook } from '../check.ts';
import { catalogueFor } from '../locales/index.ts';
import { exampleWorkbook } from '../rule/examples.ts';
import { viewCheck } from '../view/view-check.ts';
import { gainsOf, inOrder, orderFindings } from './mending-list.ts';

const check = checkWorkbook(
	exampleWorkbook({
		name: 'Two towns with faults of every kind',
		report: {
			partners: [
				{ municipality: 'Alder', costShare: 60 },
				{ municipality: 'Birch', costShare: 60 },
			],
			services: [
				{ service: 'Roads', municipality: 'Alder', unit: 'km', delivered: -5 },
				{ service: 'Waste', municipality: 'Birch', unit: 't', delivered: 7 },
			],
			budget: [{ line: 'Fuel', kind: 'Expenditure', budget: 100, actual: 150 }],
		},
	}),
	{ asOf: 44_012 },
);
const view = viewCheck(check, catalogueFor('en'));
const parts = orderFindings(view, view.findings, gainsOf(view));

test('the one list has every finding once, errors before what is left to fill in, and that before what is asked', () => {
	expect(
		inOrder(parts)
			.map(({ id }) => id)
			.sort(),
	).toEqual(view.findings.map(({ id }) => id).sort());
	expect(parts.map(({ kind }) => kind)).toEqual(
		['wrong', 'to-fill-in', 'question', 'advice'].filter((kind) => view.findings.some((finding) => finding.kind === kind)),
	);
});

test('within a part what gains most stands first', () => {
	const gains = gainsOf(view);
	for (const { groups } of parts) {
		const points = groups.map(({ rule }) => gains.get(rule) ?? 0);
		expect(points).toEqual([...points].sort((one, other) => other - one));
	}
});

test('the list keeps its order while it is mended', () => {
	const [first] = parts[0]?.groups ?? [];
	const less = { ...view, fixes: view.fixes.filter(({ rule }) => rule !== first?.rule) };
	expect(orderFindings(less, view.findings, gainsOf(view))[0]?.groups[0]?.rule).toBe(first?.rule);
});
