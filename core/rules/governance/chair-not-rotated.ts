import { defineRule, type Examples } from '../../rule/index.ts';
import { largest, smallest } from '../../statistics/extremes.ts';
import { addMonths, foldName } from '../../workbook/index.ts';

/** A year's chair is a fair rotation: only over more than a year, or where the chair changes from meeting to meeting, can it be told. */
const MONTHS_OF_A_TURN = 13;
/** One town may not chair more than this share of the meetings … */
const MOST_OF_MEETINGS = 0.75;
/** … over more than a year, from so many meetings on … */
const FEWEST_MEETINGS = 4;
/** … or within a year in which others chaired too, from so many on. */
const FEWEST_IN_A_YEAR = 8;

export const chairNotRotated = defineRule({
	id: 'governance/chair-not-rotated',
	severity: 'warning',
	sources: ['S12'],
	reads: ['meetings'],
	messages: {
		same: { municipality: 'text', meetings: 'number', all: 'number' },
	},
	check({ report, asOf }, judge) {
		const partners = new Set(report.partners.values('municipality').flatMap((name) => (name === undefined ? [] : [foldName(name)])));
		if (partners.size === 1) return;
		const chaired = [...report.meetings].flatMap((row) => {
			const municipality = row.value('chairedBy');
			const name = municipality === undefined ? '' : foldName(municipality);
			const day = row.value('date');
			return municipality !== undefined && day !== undefined && day < asOf + 1 && partners.has(name)
				? [{ row, municipality, name, day }]
				: [];
		});
		if (chaired.length < FEWEST_MEETINGS) return;
		const days = chaired.map(({ day }) => Math.floor(day));
		const isLong = addMonths(smallest(days), MONTHS_OF_A_TURN) <= largest(days);
		const byTown = new Map<string, typeof chaired>();
		for (const meeting of chaired) byTown.set(meeting.name, [...(byTown.get(meeting.name) ?? []), meeting]);
		const most = [...byTown.values()].reduce((one, other) => (other.length > one.length ? other : one));
		const isWithinTurn = !isLong && (byTown.size === 1 || chaired.length < FEWEST_IN_A_YEAR);
		const [first] = most;
		if (!first || isWithinTurn || most.length <= MOST_OF_MEETINGS * chaired.length) judge.pass();
		else
			judge.fail(
				'same',
				most.map(({ row }) => row.at('chairedBy')),
				{ municipality: first.municipality, meetings: most.length, all: chaired.length },
			);
	},
});

const partners = [{ municipality: 'Alder' }, { municipality: 'Birch' }] as const;
const meetings = (dates: readonly string[], chairs: readonly (string | null)[]) =>
	dates.map((date, index) => ({ date, chairedBy: chairs[index] ?? 'Alder' }));
const year = ['2019-05-15', '2019-08-14', '2019-11-13', '2020-02-12'] as const;

export const examples: Examples<typeof chairNotRotated> = {
	valid: [
		{ name: 'The partners take turns', report: { partners, meetings: meetings(year, ['Alder', 'Birch', 'Alder', 'Birch']) } },
		{ name: 'A chair for the year', report: { partners, meetings: meetings(year, []) } },
		{ name: 'A chair for the year who was ill once', report: { partners, meetings: meetings(year, ['Alder', 'Birch']) } },
		{
			name: 'One year the one, one year the other',
			report: {
				partners,
				meetings: meetings([...year, '2020-03-11', '2020-05-13'], ['Alder', 'Alder', 'Alder', 'Birch', 'Birch', 'Birch']),
			},
		},
		{
			name: 'A chair that no list holds: another rule asks for it',
			report: { partners, meetings: meetings(year, ['Aldr', 'Alder', 'Alder', 'Alder']) },
		},
	],
	invalid: [
		{
			name: 'Eight of nine within a year',
			report: {
				partners,
				meetings: meetings(
					[...year, '2019-06-12', '2019-09-11', '2019-10-09', '2019-12-11', '2020-03-11'],
					['Alder', 'Alder', 'Alder', 'Alder', 'Alder', 'Alder', 'Birch'],
				),
			},
			findings: [{ message: 'same', at: 'meetings 1 chairedBy' }],
		},
		{
			name: 'The same municipality for two years',
			report: { partners, meetings: meetings(['2018-05-16', '2018-11-14', ...year], []) },
			findings: [{ message: 'same', at: 'meetings 1 chairedBy' }],
		},
	],
};
