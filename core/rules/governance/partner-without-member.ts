import type { Row } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { hasCommittee, seatsOf } from '../facts/committee.ts';

/** A substitute represents a partner too. */
export const partnerWithoutMember = defineRule({
	id: 'governance/partner-without-member',
	severity: 'warning',
	sources: ['S12'],
	reads: ['partners', 'committee', 'meetings'],
	messages: {
		noMembers: {},
		none: { municipality: 'text' },
		left: { municipality: 'text', member: 'text', date: 'date' },
	},
	check({ report, asOf }, judge) {
		const { partners, committee, meetings } = report;
		if (!hasCommittee(report)) return;
		if (committee.length === 0) {
			judge.missing('noMembers', committee.isPresent ? committee.headerAt('member') : meetings.headerAt('date'), {});
			return;
		}
		const names = new Set(partners.values('municipality').map((name) => (name === undefined ? '' : foldName(name))));
		const seatOf = seatsOf(report, asOf);
		const represented = new Set<string>();
		const unsure = new Set<string>();
		const lastToLeave = new Map<string, Row<'committee'>>();
		// A member of no known partner may be anybody's: the name is another rule's finding, and mending it may settle this.
		let isAnyUnplaced = false;
		for (const row of committee) {
			const seat = seatOf(row);
			if (seat === 'to-come') continue;
			const municipality = row.value('municipality');
			const name = municipality === undefined ? '' : foldName(municipality);
			if (name === '' || !names.has(name)) {
				if (seat !== 'left') isAnyUnplaced = true;
			} else if (seat === 'left') {
				const earlier = lastToLeave.get(name);
				if (!earlier || (earlier.value('to') ?? 0) < (row.value('to') ?? 0)) lastToLeave.set(name, row);
			} else if (seat === 'held' && row.isFilled('member')) represented.add(name);
			else unsure.add(name);
		}
		const seen = new Set<string>();
		for (const row of partners) {
			const municipality = row.value('municipality');
			const name = municipality === undefined ? '' : foldName(municipality);
			if (represented.has(name)) judge.pass();
			else if (municipality === undefined || unsure.has(name) || isAnyUnplaced || seen.has(name)) judge.withhold();
			else {
				const last = lastToLeave.get(name);
				const date = last?.value('to');
				const member = last?.value('member');
				if (last && date !== undefined && member !== undefined) {
					judge.missing('left', [row.at('municipality'), last.at('to')], { municipality, member, date });
				} else judge.missing('none', row.at('municipality'), { municipality });
			}
			seen.add(name);
		}
	},
});

const partners = [{ municipality: 'Alder' }, { municipality: 'Birch' }] as const;
const period = { periodStart: '2019-04-01', periodEnd: '2020-03-31' } as const;

export const examples: Examples<typeof partnerWithoutMember> = {
	valid: [
		{
			name: 'Each partner has a member',
			report: {
				partners,
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder' },
					{ member: 'Ion Rusu', municipality: 'BIRCH', role: 'Substitute', from: '2018-01-15', to: '2022-01-14' },
				],
			},
		},
		{
			name: 'A seat that was empty at the period’s end and has been filled since',
			report: {
				report: period,
				partners,
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', to: '2020-02-28' },
					{ member: 'Eva Dan', municipality: 'Alder', from: '2020-05-04' },
					{ member: 'Ion Rusu', municipality: 'Birch', to: '2020-03-31' },
				],
			},
		},
		{
			name: 'A slip of the pen in a member’s municipality is another rule’s finding',
			report: {
				partners,
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder' },
					{ member: 'Ion Rusu', municipality: 'Brich' },
				],
			},
		},
		{
			name: 'A seat whose member is not named, and a term whose end can’t be read: other rules say so',
			report: {
				partners,
				committee: [
					{ member: 'Ion Rusu', municipality: 'Birch', to: 'end of summer' },
					{ member: null, municipality: 'Alder', to: null },
				],
			},
		},
		{ name: 'No committee: the manual leaves it to the partners', report: { partners } },
	],
	invalid: [
		{
			name: 'A partner without anybody in the committee',
			report: { partners, committee: [{ member: 'Ana Pop', municipality: 'Alder' }] },
			findings: [{ message: 'none', at: 'partners 2 municipality', outcome: 'missing' }],
		},
		{
			name: 'A member whose term has ended, and one who is yet to join',
			report: {
				report: period,
				partners,
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', from: '2020-07-01' },
					{ member: 'Ion Rusu', municipality: 'Birch', to: '2019-06-30' },
					{ member: 'Vera Lis', municipality: 'Birch', to: '2020-03-30' },
				],
			},
			findings: [
				{ message: 'none', at: 'partners 1 municipality', outcome: 'missing' },
				{ message: 'left', at: 'partners 2 municipality', outcome: 'missing' },
			],
		},
		{
			name: 'A committee that meets, of nobody knows whom',
			report: { partners, meetings: [{ date: '2020-03-10', chairedBy: 'Alder' }] },
			findings: [{ message: 'noMembers', at: 'Meetings!A1', outcome: 'missing' }],
		},
	],
};
