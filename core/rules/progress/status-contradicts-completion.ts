import type { Row } from '../../report/table.ts';
import { defineRule, type Examples, type Suggestion } from '../../rule/index.ts';
import { type ActivityStatus, type Contradiction, contradictionOf } from '../facts/activity.ts';
import { choiceWordLike } from '../facts/choice-word.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const statusContradictsCompletion = defineRule({
	id: 'progress/status-contradicts-completion',
	severity: 'error',
	sources: ['arithmetic', 'S12'],
	reads: ['progress'],
	messages: {
		outOfRange: { activity: 'text', complete: 'percent' },
		endsInFuture: { activity: 'text', endedOn: 'date' },
		doneButIncomplete: { activity: 'text', complete: 'percent' },
		endedButOpen: { activity: 'text', endedOn: 'date' },
		completeButOpen: { activity: 'text' },
		plannedButStarted: { activity: 'text', complete: 'percent' },
	},
	check({ report, asOf }, judge) {
		for (const row of report.progress) {
			if (row.isMissing('complete') && row.isMissing('endedOn')) continue;
			const status = row.value('status');
			if (status === undefined || row.isUnreadable('complete') || row.isUnreadable('endedOn')) {
				judge.withhold();
				continue;
			}
			const [complete, endedOn] = [row.value('complete'), row.value('endedOn')];
			const contradiction = contradictionOf(status, complete, endedOn, asOf);
			if (contradiction === undefined) {
				judge.pass();
				continue;
			}
			const activity = row.value('activity') ?? row.value('objective') ?? '';
			const keys = cells[contradiction].filter((key) => key === 'status' || row.isFilled(key));
			const data = { activity, complete: complete ?? 0, endedOn: endedOn ?? 0 };
			judge.fail(
				contradiction,
				keys.map((key) => row.at(key)),
				data,
				{ suggestions: suggestionsFor(row, contradiction, status) },
			);
		}
	},
});

/** Where to look: the cell that is most likely wrong first. */
const cells: Readonly<Record<Contradiction, readonly ('status' | 'complete' | 'endedOn')[]>> = {
	outOfRange: ['complete'],
	endsInFuture: ['endedOn', 'status'],
	doneButIncomplete: ['complete', 'status', 'endedOn'],
	endedButOpen: ['status', 'endedOn', 'complete'],
	completeButOpen: ['status', 'complete'],
	plannedButStarted: ['status', 'complete'],
};

/** An edit is offered where two of the three say the same. */
function suggestionsFor(row: Row<'progress'>, contradiction: Contradiction, status: ActivityStatus): Suggestion[] {
	const { table, index } = row;
	const isComplete = row.value('complete') === 100;
	const place = row.at('status');
	const written = table.partOf(index)?.sheet.rows[place.row]?.[place.column];
	const setStatus = (choice: ActivityStatus) => [{ place, value: choiceWordLike('progressStatus', choice, written) }];
	if (contradiction === 'doneButIncomplete' && row.isFilled('endedOn')) return suggestValue(table, index, 'complete', 100);
	if (contradiction === 'endedButOpen' && isComplete) return setStatus('done');
	if (contradiction === 'completeButOpen' && status !== 'cancelled') return setStatus('done');
	return contradiction === 'plannedButStarted' ? setStatus('in-progress') : [];
}

const activity = {
	objective: 'Shorter ambulance times',
	activity: 'Second station',
	plannedStart: '2020-01-06',
	plannedEnd: '2020-12-18',
} as const;

export const examples: Examples<typeof statusContradictsCompletion> = {
	valid: [
		{
			name: 'What is done is complete and has an end',
			report: { progress: [{ ...activity, complete: 100, endedOn: '2020-06-30', status: 'Done' }] },
		},
		{ name: 'Under way, and half complete', report: { progress: [{ ...activity, complete: 50, status: 'In progress' }] } },
		{
			name: 'Cancelled half-way, on a certain day',
			report: { progress: [{ ...activity, complete: 30, endedOn: '2020-04-02', status: 'Cancelled' }] },
		},
		{ name: 'Nothing is said beside the status', report: { progress: [{ ...activity, status: 'Done' }] } },
		{ name: 'The status is missing: another rule asks for it', report: { progress: [{ ...activity, complete: 100, status: null }] } },
	],
	invalid: [
		{
			name: 'Done, and yet at 80 %',
			report: { progress: [{ ...activity, complete: 80, status: 'Done' }] },
			findings: [{ message: 'doneButIncomplete', at: 'progress 1 complete', suggests: [] }],
		},
		{
			name: 'Done and ended, with the figure of last month',
			report: { progress: [{ ...activity, complete: 80, endedOn: '2020-06-05', status: 'Done' }] },
			findings: [{ message: 'doneButIncomplete', at: 'progress 1 complete', suggests: [100] }],
		},
		{
			name: 'All of it is there, but it is said to be under way',
			report: { progress: [{ ...activity, complete: 100, status: 'In progress' }] },
			findings: [{ message: 'completeButOpen', at: 'progress 1 status', suggests: ['Done'] }],
		},
		{
			name: 'Cancelled, though complete',
			report: { progress: [{ ...activity, complete: 100, status: 'Cancelled' }] },
			findings: [{ message: 'completeButOpen', at: 'progress 1 status', suggests: [] }],
		},
		{
			name: 'It has ended, in a French report that says it is under way',
			report: { progress: [{ ...activity, complete: 100, endedOn: '2020-06-05', status: 'En cours' }] },
			findings: [{ message: 'endedButOpen', at: 'progress 1 status', suggests: ['Achevée'] }],
		},
		{
			name: 'Planned, and begun already',
			report: { progress: [{ ...activity, complete: 15, status: 'Planned' }] },
			findings: [{ message: 'plannedButStarted', at: 'progress 1 status', suggests: ['In progress'] }],
		},
		{
			name: 'It ended on a day that is yet to come',
			report: { progress: [{ ...activity, endedOn: '2020-07-01', status: 'Done' }] },
			findings: [{ message: 'endsInFuture', at: 'progress 1 endedOn' }],
		},
		{
			name: 'More than complete',
			report: { progress: [{ ...activity, complete: 120, status: 'In progress' }] },
			findings: [{ message: 'outOfRange', at: 'progress 1 complete' }],
		},
	],
};
