import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { seatsOf } from '../facts/committee.ts';
import { meetingsOf } from '../facts/meetings.ts';

/** Of fewer meetings nobody can say whether the chair rotates. */
const FEWEST_MEETINGS = 3;

export const chairNotRotated = defineRule({
	id: 'governance/chair-not-rotated',
	severity: 'warning',
	sources: ['S12'],
	reads: ['meetings'],
	messages: {
		same: { municipality: 'text', meetings: 'number' },
	},
	check({ report, asOf }, judge) {
		const { held, misplaced } = meetingsOf(report, asOf);
		if (held.length + misplaced < FEWEST_MEETINGS) return;
		const partners = new Set(report.partners.values('municipality').flatMap((name) => (name === undefined ? [] : [foldName(name)])));
		if (partners.size === 1) return;
		const chaired = held.flatMap(({ row }) => {
			const municipality = row.value('chairedBy');
			const name = municipality === undefined ? '' : foldName(municipality);
			return municipality !== undefined && partners.has(name) ? [{ row, municipality, name }] : [];
		});
		const [first] = chaired;
		if (chaired.some(({ name }) => name !== first?.name)) judge.pass();
		else if (!first || chaired.length < FEWEST_MEETINGS) judge.withhold();
		else {
			const seatOf = seatsOf(report, asOf);
			const standing = [...report.committee].filter(
				(row) => row.value('role') === 'chair' && seatOf(row) === 'held' && foldName(row.value('municipality') ?? '') === first.name,
			);
			const places = [...chaired.map(({ row }) => row.at('chairedBy')), ...standing.map((row) => row.at('role'))];
			judge.fail('same', places, { municipality: first.municipality, meetings: chaired.length });
		}
	},
});

const partners = [{ municipality: 'Alder' }, { municipality: 'Birch' }] as const;
const period = { periodStart: '2019-04-01', periodEnd: '2020-03-31' } as const;

export const examples: Examples<typeof chairNotRotated> = {
	valid: [
		{
			name: 'The partners take turns',
			report: {
				partners,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: '2019-09-11', chairedBy: 'Alder' },
					{ date: '2019-12-11', chairedBy: 'Birch' },
				],
			},
		},
		{
			name: 'Two meetings in the period, a third one planned: too few to tell',
			report: {
				report: period,
				partners,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: '2019-11-13', chairedBy: 'Alder' },
					{ date: '2020-02-12', chairedBy: 'Alder' },
				],
			},
			asOf: '2020-01-31',
		},
		{
			name: 'A chair that is missing and one that no list holds: other rules ask for them',
			report: {
				partners,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: '2019-09-11', chairedBy: null },
					{ date: '2019-12-11', chairedBy: 'Aldr' },
					{ date: '2020-03-11', chairedBy: 'Alder' },
				],
			},
		},
		{
			name: 'A meeting outside the period may belong in it: another rule speaks of its date',
			report: {
				report: period,
				partners,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: '2019-09-11', chairedBy: 'Alder' },
					{ date: '2029-12-11', chairedBy: 'Alder' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'The same municipality chaired each meeting',
			report: {
				report: period,
				partners,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: '2019-09-11', chairedBy: 'ALDER' },
					{ date: '2019-12-11', chairedBy: 'Alder' },
				],
			},
			findings: [{ message: 'same', at: 'meetings 1 chairedBy' }],
		},
		{
			name: 'The member who is the chair for good chaired all the meetings whose chair is known',
			report: {
				partners,
				committee: [{ member: 'Ion Rusu', municipality: 'Birch', role: 'Chair' }],
				meetings: [
					{ date: '2019-06-12', chairedBy: null },
					{ date: '2019-09-11', chairedBy: 'Birch' },
					{ date: '2019-12-11', chairedBy: 'Birch' },
					{ date: '2020-03-11', chairedBy: 'Birch' },
				],
			},
			findings: [{ message: 'same', at: 'meetings 2 chairedBy' }],
		},
	],
};
