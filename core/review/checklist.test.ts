import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review as en } from '../locales/en/review.ts';
import { checklist, type EvidenceResult, evidenceFor } from './index.ts';

const item = (id: string) => checklist.find((candidate) => candidate.id === id) ?? checklist[0];
const result = (rule: string, outcome: EvidenceResult['outcome'], findings: EvidenceResult['findings'] = []): EvidenceResult => ({
	rule,
	outcome,
	findings,
});
const finding = (section: 'services' | 'budget') => ({ severity: 'error' as const, places: [{ sheet: 'S', row: 1, column: 1, section }] });

describe('the checklist', () => {
	it('asks about each of the four topics that the manual demands', () => {
		expect(checklist.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['services-covered', 'quality-covered', 'satisfaction-covered', 'finance-covered']),
		);
	});

	it('names only rules that there are', () => {
		for (const { rules = [] } of checklist as readonly { rules?: readonly string[] }[]) {
			for (const rule of rules) expect(existsSync(new URL(`../rules/${rule}.ts`, import.meta.url)), rule).toBe(true);
		}
	});

	it('asks each question in words of its own', () => {
		expect(new Set(checklist.map(({ id }) => en.checklist[id].question)).size).toBe(checklist.length);
	});
});

describe('the evidence for an item', () => {
	it('is what the rules of its topic found, and structure findings in its sections', () => {
		const results = [
			result('services/volume-missing', 'fail', [finding('services')]),
			result('finance/contribution-overdue', 'fail', [finding('budget')]),
			result('structure/wrong-type', 'fail', [finding('services'), finding('budget')]),
		];
		expect(evidenceFor(item('services-covered'), results)).toMatchObject({ standing: 'found', counts: { error: 2, warning: 0, info: 0 } });
	});

	it('says that it was not checked when a rule broke or none ran', () => {
		expect(evidenceFor(item('chair-rotates'), []).standing).toBe('not-checked');
		expect(evidenceFor(item('chair-rotates'), [result('governance/chair-not-rotated', 'broken')]).standing).toBe('not-checked');
	});

	it('tells nothing found from nothing to look at', () => {
		expect(evidenceFor(item('chair-rotates'), [result('governance/chair-not-rotated', 'pass')]).standing).toBe('nothing-found');
		expect(evidenceFor(item('chair-rotates'), [result('governance/chair-not-rotated', 'not-applicable')]).standing).toBe('not-applicable');
	});
});
