import { defineRule, type Examples } from '../../rule/index.ts';
import { fold } from '../../workbook/index.ts';
import { findSame, peopleOf } from '../facts/people.ts';

/** Whatever the tick-box says: who wrote the report or runs an activity can't watch over it. */
export const insiderInOversight = defineRule({
	id: 'governance/insider-in-oversight',
	severity: 'error',
	sources: ['S12'],
	isCause: true,
	reads: ['committee', 'partners'],
	messages: {
		member: { name: 'text', role: 'column' },
		focalPoint: { name: 'text', role: 'column' },
	},
	check({ report }, judge) {
		const people = peopleOf(report);
		const insiders = (['author', 'approver', 'staff'] as const).flatMap((role) => people.get(role) ?? []);
		const approver = people.get('approver')?.[0];
		const posts = report.committee.values('post');
		for (const member of people.get('committee') ?? []) {
			// Where staff say so themselves, governance/member-manages-cooperation speaks.
			const isSaid = report.committee.values('managesCooperation')[member.index] === true;
			const post = posts[member.index];
			// `Approved by` often names an office alone.
			const holdsOffice = approver && post?.includes(' ') && fold(post) === approver.read.text ? approver : undefined;
			const same = findSame(member, insiders) ?? holdsOffice;
			if (same && !isSaid) judge.fail('member', [member.place, same.place], { name: member.name, role: same.column });
			else judge.pass();
		}
		for (const focalPoint of people.get('focalPoint') ?? []) {
			const isSaid = report.partners.values('focalPointWorksForCooperation')[focalPoint.index] === true;
			const same = findSame(focalPoint, insiders);
			if (same && !isSaid) judge.fail('focalPoint', [focalPoint.place, same.place], { name: focalPoint.name, role: same.column });
			else judge.pass();
		}
	},
});

export const examples: Examples<typeof insiderInOversight> = {
	valid: [
		{
			name: 'The same family name is not the same person',
			report: {
				report: { preparedBy: 'J. Muir' },
				committee: [{ member: 'T. Muir', municipality: 'Alder', managesCooperation: 'No' }],
			},
		},
		{
			name: 'The box says it already',
			report: {
				report: { preparedBy: 'J. Muir' },
				committee: [{ member: 'J. Muir', municipality: 'Alder', managesCooperation: 'Yes' }],
			},
		},
	],
	invalid: [
		{
			name: 'The author, a manager and the one who approves sit on the committee',
			report: {
				report: { preparedBy: 'J. Muir', approvedBy: 'Head of operations' },
				progress: [{ objective: 'Recycle more', activity: 'New bins', responsible: 'Kate Hamilton' }],
				committee: [
					{ member: 'Cllr John Muir', municipality: 'Alder', managesCooperation: 'No' },
					{ member: 'K. Hamilton', municipality: 'Birch', managesCooperation: 'No' },
					{ member: 'Ann Orr', municipality: 'Birch', post: 'Head of Operations', managesCooperation: 'No' },
				],
			},
			findings: [
				{ message: 'member', at: 'committee 1 member' },
				{ message: 'member', at: 'committee 2 member' },
				{ message: 'member', at: 'committee 3 member' },
			],
		},
		{
			name: 'The focal point wrote the report that she is to watch over',
			report: {
				report: { preparedBy: 'Ana Pop' },
				partners: [{ municipality: 'Alder', focalPoint: 'Ana Pop', focalPointWorksForCooperation: 'No' }],
			},
			findings: [{ message: 'focalPoint', at: 'partners 1 focalPoint' }],
		},
	],
};
