import { defineRule, type Examples } from '../../rule/index.ts';

/** Days within which copies of a report that was submitted late are still late for that reason alone. */
const DAYS_TO_SEND = 7;

export const sentLate = defineRule({
	id: 'submission/sent-late',
	severity: 'warning',
	sources: ['S12'],
	reads: ['report'],
	messages: {
		report: { submittedOn: 'date', dueOn: 'date', days: 'number' },
		partner: { municipality: 'text', sentOn: 'date', dueOn: 'date', days: 'number' },
	},
	check({ report, asOf }, judge) {
		const form = report.report.only;
		const { partners } = report;
		if (form.isMissing('dueOn')) return;
		const dueOn = dayOf(form.value('dueOn'));
		const submittedOn = dayOf(form.value('submittedOn'));
		const isSubmissionJudged = !form.isMissing('submittedOn');
		if (dueOn === undefined) {
			judge.withhold(partners.length + Number(isSubmissionJudged));
			return;
		}
		if (isSubmissionJudged) {
			if (submittedOn === undefined) judge.withhold();
			else if (submittedOn <= dueOn) judge.pass();
			else judge.fail('report', [form.at('submittedOn'), form.at('dueOn')], { submittedOn, dueOn, days: submittedOn - dueOn });
		}
		const isSubmittedLate = submittedOn !== undefined && submittedOn > dueOn;
		const latestForTheSameReason = isSubmittedLate ? submittedOn + DAYS_TO_SEND : dueOn;
		for (const row of partners) {
			const dates = (['sentToMayorOn', 'sentToCouncilOn'] as const).flatMap((key) => {
				const sentOn = dayOf(row.value(key));
				// A day that is still to come is a plan; that the report is not sent yet is another rule's business.
				return sentOn === undefined || sentOn > asOf ? [] : [{ sentOn, place: row.at(key) }];
			});
			const late = dates.filter(({ sentOn }) => sentOn > dueOn).sort((one, other) => other.sentOn - one.sentOn);
			const [latest] = late;
			if (latest && latest.sentOn > latestForTheSameReason) {
				const municipality = row.value('municipality') ?? '';
				const { sentOn } = latest;
				judge.fail(
					'partner',
					late.map(({ place }) => place),
					{ municipality, sentOn, dueOn, days: sentOn - dueOn },
				);
			} else if (latest || dates.length < 2) judge.withhold();
			else judge.pass();
		}
	},
});

/** Without a time of day: what is sent in the evening of the last day is not late. */
function dayOf(date: number | undefined): number | undefined {
	return date === undefined ? undefined : Math.floor(date);
}

export const examples: Examples<typeof sentLate> = {
	valid: [
		{
			name: 'Submitted and sent by the day on which it was due',
			report: {
				report: { entity: 'Valley Services', dueOn: '2020-04-30', submittedOn: '2020-04-30' },
				partners: [{ municipality: 'Alder', sentToMayorOn: '2020-04-30', sentToCouncilOn: '2020-04-28' }],
			},
		},
		{
			name: 'No day was agreed on which it is due',
			report: {
				report: { entity: 'Valley Services', dueOn: null, submittedOn: '2020-05-20' },
				partners: [{ municipality: 'Alder', sentToMayorOn: '2020-05-20', sentToCouncilOn: '2020-05-20' }],
			},
		},
		{
			name: 'Not sent yet: another rule says so',
			report: {
				report: { entity: 'Valley Services', dueOn: '2020-04-30' },
				partners: [{ municipality: 'Alder', sentToMayorOn: null, sentToCouncilOn: '2020-07-15' }],
			},
		},
	],
	invalid: [
		{
			name: 'The report was submitted late; that the copies went out a few days later is no fault of its own',
			report: {
				report: { entity: 'Valley Services', dueOn: '2020-04-30', submittedOn: '2020-05-12' },
				partners: [
					{ municipality: 'Alder', sentToMayorOn: '2020-05-12', sentToCouncilOn: '2020-05-12' },
					{ municipality: 'Birch', sentToMayorOn: '2020-05-14', sentToCouncilOn: '2020-05-19' },
				],
			},
			findings: [{ message: 'report', at: 'report submittedOn' }],
		},
		{
			name: 'One partner’s council got it weeks after the others',
			report: {
				report: { entity: 'Valley Services', dueOn: '2020-04-30', submittedOn: '2020-04-28' },
				partners: [
					{ municipality: 'Alder', sentToMayorOn: '2020-04-28', sentToCouncilOn: '2020-04-28' },
					{ municipality: 'Birch', sentToMayorOn: '2020-04-28', sentToCouncilOn: '2020-05-22' },
				],
			},
			findings: [{ message: 'partner', at: 'partners 2 sentToCouncilOn' }],
		},
		{
			name: 'Submitted late, and one partner got it much later still',
			report: {
				report: { entity: 'Valley Services', dueOn: '2020-04-30', submittedOn: '2020-05-04' },
				partners: [
					{ municipality: 'Alder', sentToMayorOn: '2020-05-04', sentToCouncilOn: '2020-05-05' },
					{ municipality: 'Birch', sentToMayorOn: '2020-06-15', sentToCouncilOn: '2020-06-10' },
				],
			},
			findings: [
				{ message: 'report', at: 'report submittedOn' },
				{ message: 'partner', at: 'partners 2 sentToMayorOn' },
			],
		},
	],
};
