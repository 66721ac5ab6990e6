import { defineRule, type Examples } from '../../rule/index.ts';
import { isDoubtful } from '../facts/indicator-ratio.ts';
import { issueSpeaksOf } from '../facts/issues-about.ts';

/** One finding for a service: its worst indicator. */
export const missedTargetWithoutIssue = defineRule({
	id: 'follow-up/missed-target-without-issue',
	severity: 'warning',
	sources: ['S12'],
	parameters: ['targetTolerance', 'ratioTolerance'],
	reads: ['issues'],
	messages: {
		without: { service: 'text', indicator: 'text' },
	},
	check({ report, parameter, boundsOf }, judge) {
		if (report.issues.length === 0) return;
		const worst = new Map<string, { index: number; miss: number }>();
		for (const row of report.quality) {
			const [target, actual, better, service] = [row.value('target'), row.value('actual'), row.value('better'), row.value('service')];
			if (target === undefined || actual === undefined || better === undefined || service === undefined || target === 0) continue;
			const indicator = row.value('indicator') ?? '?';
			const miss = (better === 'higher' ? target - actual : actual - target) / Math.abs(target);
			const isMissed = 100 * miss > parameter('targetTolerance') * (1 + Number.EPSILON);
			// quality/missed-target-without-action asks first for what is done about it.
			if (!isMissed || !row.isFilled('correctiveAction')) continue;
			if (isDoubtful(report.quality, row.index, boundsOf(indicator), parameter('ratioTolerance'))) continue;
			const topics = ['quality', 'services', 'progress'] as const;
			if (issueSpeaksOf(report, indicator, topics) || issueSpeaksOf(report, service, topics)) judge.pass();
			else if (miss > (worst.get(service)?.miss ?? 0)) worst.set(service, { index: row.index, miss });
		}
		for (const [service, { index }] of worst) {
			judge.fail('without', report.quality.at(index, 'actual'), { service, indicator: report.quality.values('indicator')[index] ?? '?' });
		}
	},
});

const roads = {
	service: 'Roads',
	indicator: 'Roads in bad repair',
	unit: '%',
	better: 'lower',
	target: 30,
	correctiveAction: 'Patching crews',
} as const;

export const examples: Examples<typeof missedTargetWithoutIssue> = {
	valid: [
		{
			name: 'The committee has it on its list',
			report: {
				quality: [{ ...roads, actual: 41 }],
				issues: [{ id: '1', topic: 'Quality', issue: 'Roads get worse in the north' }],
			},
		},
		{ name: 'No list of issues is kept', report: { quality: [{ ...roads, actual: 41 }] } },
	],
	invalid: [
		{
			name: 'Far from the target, and no issue about it: one finding for the service',
			report: {
				quality: [
					{ ...roads, actual: 38 },
					{ ...roads, indicator: 'Bridges in bad repair', actual: 44 },
				],
				issues: [{ id: '1', topic: 'Finance', issue: 'Fuel is dear' }],
			},
			findings: [{ message: 'without', at: 'quality 2 actual' }],
		},
	],
};
