import type { Row } from '../../report/table.ts';
import type { Choice } from '../../sections/sections.ts';

/** How far a thing is; `unknown` where a cell that would tell can't be read. */
export type Stand = 'open' | 'done' | 'dropped' | 'unknown';

const issueStands: Readonly<Record<Choice<'issueStatus'>, Stand>> = {
	open: 'open',
	'in-progress': 'open',
	resolved: 'done',
	withdrawn: 'dropped',
};

const assessmentStands: Readonly<Record<Choice<'assessmentStatus'>, Stand>> = {
	requested: 'open',
	'in-progress': 'open',
	completed: 'done',
	cancelled: 'dropped',
};

/** By its status; without one, by whether it has been closed. */
export function standOfIssue(row: Row<'issues'>, asOf: number): Stand {
	const status = row.value('status');
	if (status !== undefined) return issueStands[status];
	if (row.isUnreadable('status') || row.isUnreadable('closedOn')) return 'unknown';
	return (row.value('closedOn') ?? Number.POSITIVE_INFINITY) < asOf + 1 ? 'done' : 'open';
}

/** By its status; without one, by whether it has been completed. It says nothing of the corrective action. */
export function standOfAssessment(row: Row<'assessments'>, asOf: number): Stand {
	const status = row.value('status');
	if (status !== undefined) return assessmentStands[status];
	if (row.isUnreadable('status') || row.isUnreadable('completedOn')) return 'unknown';
	return (row.value('completedOn') ?? Number.POSITIVE_INFINITY) < asOf + 1 ? 'done' : 'open';
}

/** `wanted`: not there, though it should be; a rule of its own says so. `unreadable`: something may be there. */
export type ActionState = 'set' | 'wanted' | 'unreadable' | 'none';

/** Whether an issue has a measure; one that is open should. */
export function measureOf(row: Row<'issues'>, asOf: number): ActionState {
	if (row.isFilled('measure')) return 'set';
	if (row.isUnreadable('measure')) return 'unreadable';
	return standOfIssue(row, asOf) === 'open' ? 'wanted' : 'none';
}

/** Whether an assessment has a corrective action; one that is completed and found a bottleneck should. */
export function correctiveActionOf(row: Row<'assessments'>, asOf: number): ActionState {
	if (row.isFilled('correctiveAction')) return 'set';
	if (row.isUnreadable('correctiveAction')) return 'unreadable';
	return standOfAssessment(row, asOf) === 'done' && row.isFilled('bottleneck') ? 'wanted' : 'none';
}

/** What people call it: its number or, without one, what it is about. */
export function nameOfIssue(row: Row<'issues'>): string {
	return row.value('id') ?? row.value('issue') ?? '';
}

export function nameOfAssessment(row: Row<'assessments'>): string {
	return row.value('id') ?? row.value('scope') ?? '';
}
