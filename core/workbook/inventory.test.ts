import { expect, test } from 'vitest';
import { takeInventory } from './inventory.ts';

const markers = new Set(['dna', 'n/a', '#n/a', '*']);

test('an inventory counts the rows, the failed formulas and each marker as it is written', () => {
	const inventory = takeInventory(
		{
			sheets: [
				{
					name: 'Data',
					rows: [
						['Council', 'Cost', 'Users'],
						['Alder', 'dna', { error: '#N/A' }],
						[],
						['Birch', ' N/A ', { error: '#DIV/0!' }],
						['Cedar', 'n/a', '*'],
					],
				},
				{ name: 'Empty', rows: [] },
			],
		},
		markers,
	);
	expect(inventory.sheets).toEqual([
		{ name: 'Data', rows: 4, headers: ['Council', 'Cost', 'Users'] },
		{ name: 'Empty', rows: 0, headers: [] },
	]);
	expect(inventory.cells).toBe(12);
	expect(inventory.errors).toBe(2);
	expect(Object.fromEntries(inventory.markers)).toEqual({ dna: 1, '#N/A': 1, 'N/A': 1, 'n/a': 1, '*': 1 });
});

test('headers are those of the row with the most texts, not a title above them', () => {
	const { sheets } = takeInventory(
		{ sheets: [{ name: 'Q', rows: [['Quarterly report'], [], ['Project', 'Ward', 'Budget', 'Spent', 'Status'], ['Road', 1, 2]] }] },
		markers,
	);
	expect(sheets[0]?.headers).toEqual(['Project', 'Ward', 'Budget', 'Spent']);
});
