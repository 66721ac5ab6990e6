import { getVocabulary } from '../../report/vocabulary.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { hasPeriodEnded } from '../facts/period.ts';

export const accountsNotAttached = defineRule({
	id: 'finance/accounts-not-attached',
	severity: 'warning',
	sources: ['CGCT'],
	reads: ['report'],
	messages: {
		notAttached: { periodEnd: 'date' },
	},
	check({ report, asOf, stage }, judge) {
		const form = report.report.only;
		const periodEnd = form.value('periodEnd');
		const hasEnded = hasPeriodEnded(report, asOf);
		// There are no accounts of a period before its end.
		if (hasEnded === false || stage === 'draft') return;
		const link = form.value('accountsLink');
		const isAttached = link !== undefined && !getVocabulary().placeholders.has(foldName(link));
		if (periodEnd === undefined) judge.withhold();
		else if (isAttached) judge.pass();
		else judge.missing('notAttached', form.at('accountsLink'), { periodEnd });
	},
});

export const examples: Examples<typeof accountsNotAttached> = {
	valid: [
		{
			name: 'The accounts can be found, on the web or in the annex',
			report: { report: { periodEnd: '2020-03-31', accountsLink: 'https://valley-services.example/accounts-2019.pdf' } },
		},
		{ name: 'A draft', report: { report: { periodEnd: '2020-03-31', accountsLink: null } }, stage: 'draft' },
		{ name: 'The period has not ended yet', report: { report: { periodEnd: '2020-12-31', accountsLink: null } } },
		{ name: 'The period’s end is missing: another rule says so', report: { report: { entity: 'Valley Services', accountsLink: null } } },
	],
	invalid: [
		{
			name: 'No link, on the period’s last day',
			stage: 'final',
			report: { report: { entity: 'Valley Services', periodEnd: '2020-06-30', accountsLink: null } },
			findings: [{ message: 'notAttached', at: 'report accountsLink', outcome: 'missing' }],
		},
		{
			name: 'A report whose link is still to come',
			report: { report: { entity: 'Valley Services', periodEnd: '2020-03-31', accountsLink: 'TBD' } },
			stage: 'interim',
			findings: [{ message: 'notAttached', at: 'report accountsLink', outcome: 'missing' }],
		},
	],
};
