import { defineRule, type Examples } from '../../rule/index.ts';
import { isCancelled } from '../facts/activity.ts';

const dates = ['plannedStart', 'plannedEnd'] as const;

export const activityWithoutDates = defineRule({
	id: 'progress/activity-without-dates',
	severity: 'warning',
	sources: ['S12', 'practice'],
	reads: ['progress'],
	messages: {
		column: { column: 'column' },
		none: { activity: 'text' },
		one: { activity: 'text', column: 'column' },
		reversed: { activity: 'text', start: 'date', end: 'date' },
	},
	check({ report }, judge) {
		const table = report.progress;
		const live = [...table].filter((row) => !isCancelled(row));
		if (live.length === 0) return;
		for (const key of dates) {
			if (!table.hasColumn(key))
				judge.missing('column', [table.headerAt(key), ...live.map((row) => row.at(key))], { column: `progress.${key}` });
		}
		const asked = dates.filter((key) => table.hasColumn(key));
		if (asked.length === 0) return;
		for (const row of live) {
			const activity = row.value('activity');
			const missing = asked.filter((key) => row.isMissing(key));
			const [first] = missing;
			const [start, end] = [row.value('plannedStart'), row.value('plannedEnd')];
			if (activity === undefined) {
				// No activity, no dates: `blank-key` or `objective-without-activity` speaks.
				judge.withhold();
			} else if (first !== undefined) {
				const options = { explanation: { at: row.at('explanation'), text: row.value('explanation') } };
				const places = missing.map((key) => row.at(key));
				if (missing.length === dates.length) judge.missing('none', places, { activity }, options);
				else judge.missing('one', places, { activity, column: `progress.${first}` }, options);
			} else if (start !== undefined && end !== undefined && end < start) {
				const [startAt, endAt] = [row.at('plannedStart'), row.at('plannedEnd')];
				const suggestions = [
					{ place: startAt, value: end },
					{ place: endAt, value: start },
				];
				judge.fail('reversed', [endAt, startAt], { activity, start, end }, { suggestions });
			} else judge.pass();
		}
	},
});

const objective = 'Less waste to landfill';
const containers = {
	objective,
	activity: 'Buy containers',
	plannedStart: '2020-01-15',
	plannedEnd: '2020-05-31',
	status: 'In progress',
} as const;

export const examples: Examples<typeof activityWithoutDates> = {
	valid: [
		{ name: 'Each activity has a planned start and end', report: { progress: [containers] } },
		{
			name: 'A cancelled activity needs no dates',
			report: { progress: [containers, { objective, activity: 'Lease a second lorry', status: 'Cancelled' }] },
		},
		{
			name: 'Staff say why there is no date yet',
			report: {
				progress: [
					containers,
					{ objective, activity: 'Sorting plant', status: 'Planned', explanation: 'Waits for the decision on the grant' },
				],
			},
			explained: [{ message: 'none', at: 'progress 2 plannedStart' }],
		},
		{
			name: 'A date that can’t be read is another rule’s business',
			report: { progress: [{ ...containers, plannedEnd: 'late spring 2020' }] },
		},
	],
	invalid: [
		{
			name: 'Nobody said when',
			report: { progress: [containers, { objective, activity: 'School visits', status: 'Planned' }] },
			findings: [{ message: 'none', at: 'progress 2 plannedStart', outcome: 'missing' }],
		},
		{
			name: 'It began, and has no end in sight',
			report: { progress: [{ ...containers, plannedEnd: null }] },
			findings: [{ message: 'one', at: 'progress 1 plannedEnd', outcome: 'missing' }],
		},
		{
			name: 'The plan has no column for the start',
			report: { progress: [{ objective, activity: 'Buy containers', plannedEnd: '2020-05-31', status: 'In progress' }] },
			findings: [{ message: 'column', at: 'Progress!A1', outcome: 'missing' }],
		},
		{
			name: 'The two dates stand in each other’s place',
			report: { progress: [{ ...containers, plannedStart: '2020-05-31', plannedEnd: '2020-01-15' }] },
			findings: [{ message: 'reversed', at: 'progress 1 plannedEnd', suggests: [43845, 43982] }],
		},
	],
};
