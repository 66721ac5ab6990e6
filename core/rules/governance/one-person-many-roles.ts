import { defineRule, type Examples } from '../../rule/index.ts';
import { findSame, isSamePerson, peopleOf } from '../facts/people.ts';

export const onePersonManyRoles = defineRule({
	id: 'governance/one-person-many-roles',
	severity: 'warning',
	sources: ['S12', 'practice'],
	reads: ['report', 'partners', 'committee', 'assessments'],
	messages: {
		approvesOwn: { name: 'text' },
		twoTowns: { name: 'text', one: 'text', other: 'text' },
		assessesOwn: { name: 'text' },
		memberToo: { name: 'text' },
	},
	check({ report }, judge) {
		const people = peopleOf(report);
		const [author] = people.get('author') ?? [];
		const [approver] = people.get('approver') ?? [];
		if (author && approver) {
			if (isSamePerson(author.read, approver.read)) judge.fail('approvesOwn', [approver.place, author.place], { name: approver.name });
			else judge.pass();
		}
		const focalPoints = people.get('focalPoint') ?? [];
		const towns = report.partners.values('municipality');
		const committee = people.get('committee') ?? [];
		focalPoints.forEach((person, at) => {
			const first = findSame(person, focalPoints.slice(0, at));
			// Where both are named as the cooperation's own, that is said of each.
			const isSaid = first && [first, person].every(({ index }) => report.partners.values('focalPointWorksForCooperation')[index] === true);
			const member = findSame(person, committee);
			if (first && !isSaid)
				judge.fail('twoTowns', [person.place, first.place], {
					name: person.name,
					one: towns[first.index] ?? '?',
					other: towns[person.index] ?? '?',
				});
			else if (member) judge.fail('memberToo', [person.place, member.place], { name: person.name }, { severity: 'info' });
			else judge.pass();
		});
		for (const assessor of people.get('assessor') ?? []) {
			const member = findSame(assessor, [...committee, ...focalPoints]);
			if (member) judge.fail('assessesOwn', [assessor.place, member.place], { name: assessor.name });
			else judge.pass();
		}
	},
});

export const examples: Examples<typeof onePersonManyRoles> = {
	valid: [
		{
			name: 'Each does one thing',
			report: {
				report: { preparedBy: 'J. Muir', approvedBy: 'Head of operations' },
				partners: [
					{ municipality: 'Alder', focalPoint: 'A. Boyd' },
					{ municipality: 'Birch', focalPoint: 'C. Boyd' },
				],
				committee: [{ member: 'T. Orr', municipality: 'Alder' }],
				assessments: [{ id: '1', scope: 'Costs', assessor: 'Court of auditors' }],
			},
		},
	],
	invalid: [
		{
			name: 'Written and approved by one, and one focal point for two towns',
			report: {
				report: { preparedBy: 'J. Muir', approvedBy: 'John Muir' },
				partners: [
					{ municipality: 'Alder', focalPoint: 'A. Boyd' },
					{ municipality: 'Birch', focalPoint: 'Mrs A. Boyd' },
				],
			},
			findings: [
				{ message: 'approvesOwn', at: 'report approvedBy' },
				{ message: 'twoTowns', at: 'partners 2 focalPoint' },
			],
		},
		{
			name: 'A member of the committee is focal point, another assesses',
			report: {
				partners: [{ municipality: 'Alder', focalPoint: 'A. Boyd' }],
				committee: [
					{ member: 'A. Boyd', municipality: 'Alder' },
					{ member: 'T. Orr', municipality: 'Alder' },
				],
				assessments: [{ id: '1', scope: 'Costs', assessor: 'T. Orr' }],
			},
			findings: [
				{ message: 'memberToo', at: 'partners 1 focalPoint', severity: 'info' },
				{ message: 'assessesOwn', at: 'assessments 1 assessor' },
			],
		},
	],
};
