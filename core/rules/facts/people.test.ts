import { expect, test } from 'vitest';
import { isSamePerson, readName } from './people.ts';

const isSame = (one: string, other: string) => isSamePerson(readName(one), readName(other));

test.each([
	['J. Muir', 'Cllr J. MUIR'],
	['J. Muir', 'John Muir'],
	['Muir, John', 'John Muir'],
	['Dr. Ana Pop', 'Ana POP'],
	['О. Шевченко', 'Олена Шевченко'],
	['Mme Claire Petit', 'Claire Petit'],
	['Independent auditor', 'independent auditor'],
])('%s and %s are one person', (one, other) => {
	expect(isSame(one, other)).toBe(true);
	expect(isSame(other, one)).toBe(true);
});

test.each([
	['J. Muir', 'T. Muir'],
	['Muir', 'J. Muir'],
	['John Muir', 'Ann Muir'],
	['Ana Pop', 'Ana Rusu'],
	['Cllr P. Lennox', 'Cllr S. Nairn'],
	['Councillor', 'Cllr J. Muir'],
])('%s and %s are two', (one, other) => {
	expect(isSame(one, other)).toBe(false);
	expect(isSame(other, one)).toBe(false);
});
