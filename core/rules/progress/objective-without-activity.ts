import type { Row } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { isCancelled } from '../facts/activity.ts';

export const objectiveWithoutActivity = defineRule({
	id: 'progress/objective-without-activity',
	severity: 'warning',
	sources: ['S12'],
	reads: ['progress'],
	messages: {
		none: { objective: 'text' },
		cancelled: { objective: 'text' },
	},
	check({ report }, judge) {
		const objectives = new Map<string, Row<'progress'>[]>();
		for (const row of report.progress) {
			const objective = row.value('objective');
			if (objective === undefined) continue;
			const rows = objectives.get(foldName(objective));
			if (rows) rows.push(row);
			else objectives.set(foldName(objective), [row]);
		}
		for (const rows of objectives.values()) {
			const [first] = rows;
			if (!first) continue;
			const objective = first.value('objective') ?? '';
			const named = rows.filter((row) => !row.isMissing('activity'));
			// Cancelled, though complete: `status-contradicts-completion` says so, and the activity may count after all.
			if (named.some((row) => !isCancelled(row) || row.value('complete') === 100)) {
				judge.pass();
				continue;
			}
			const explained = rows.find((row) => row.isFilled('explanation')) ?? first;
			const options = { explanation: { at: explained.at('explanation'), text: explained.value('explanation') } };
			if (named.length === 0) judge.missing('none', first.at('activity'), { objective }, options);
			else
				judge.fail(
					'cancelled',
					named.map((row) => row.at('status')),
					{ objective },
					options,
				);
		}
	},
});

const objective = 'Clean drinking water in every village';
const wells = {
	objective,
	activity: 'Test the wells',
	plannedStart: '2020-02-01',
	plannedEnd: '2020-08-31',
	status: 'In progress',
} as const;

export const examples: Examples<typeof objectiveWithoutActivity> = {
	valid: [
		{ name: 'The objective has an activity', report: { progress: [wells] } },
		{
			name: 'One of its two activities goes on',
			report: {
				progress: [
					{ ...wells, activity: 'Second reservoir', status: 'Cancelled' },
					{ ...wells, objective: objective.toUpperCase() },
				],
			},
		},
		{
			name: 'Its only activity is complete, and called cancelled: that is said once',
			report: { progress: [{ ...wells, complete: 100, status: 'Cancelled' }] },
		},
		{
			name: 'Staff say why an objective rests',
			report: { progress: [wells, { objective: 'Lower losses in the network', explanation: 'Put off to 2021 by the committee in March' }] },
			explained: [{ message: 'none', at: 'progress 2 activity' }],
		},
	],
	invalid: [
		{
			name: 'An objective that nobody works for',
			report: { progress: [wells, { objective: 'Lower losses in the network', activity: null, status: 'Planned' }] },
			findings: [{ message: 'none', at: 'progress 2 activity', outcome: 'missing' }],
		},
		{
			name: 'Its only activity was given up',
			report: { progress: [{ ...wells, status: 'Cancelled' }] },
			findings: [{ message: 'cancelled', at: 'progress 1 status' }],
		},
	],
};
