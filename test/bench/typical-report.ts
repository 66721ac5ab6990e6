import type { ExampleReport } from '#core';

const TOWNS = ['Alder', 'Birch', 'Cedar'] as const;
const SERVICES = 25;

/** A cooperation of three towns and 25 services: all sections, some 500 rows, with a fault here and there. `seed` varies the figures. */
export function typicalReport(seed = 0): ExampleReport {
	const services = Array.from({ length: SERVICES }, (_, index) => `Service ${index + 1}`);
	const volume = (index: number, town: number) => 1000 + ((index * 37 + town * 11 + seed) % 400);
	return {
		report: {
			entity: `Three Towns ${seed + 1}`,
			periodStart: '2019-04-01',
			periodEnd: '2020-03-31',
			stage: 'Final',
			currency: 'EUR',
			preparedBy: 'A. Clerk',
			dueOn: '2020-06-30',
			submittedOn: '2020-06-20',
			accountsLink: 'https://example.org/accounts',
			lastEvaluationOn: '2019-06-01',
		},
		partners: TOWNS.map((municipality, index) => ({
			municipality,
			population: 12_000 + index * 3000,
			costShare: `${[30, 33, 37][index]}%`,
			isHost: index === 0 ? 'Yes' : 'No',
			mayor: `Mayor of ${municipality}`,
			focalPoint: `Focal point of ${municipality}`,
			focalPointWorksForCooperation: 'No',
			sentToMayorOn: '2020-06-21',
			sentToCouncilOn: '2020-06-21',
			presentedToCouncilOn: '2020-07-10',
		})),
		services: services.flatMap((service, index) => [
			...TOWNS.map((municipality, town) => ({
				service,
				municipality,
				unit: 'visits',
				planned: volume(index, town),
				delivered: volume(index, town) + 5,
				previous: volume(index, town) - 9,
				usersServed: 300,
				populationInCharge: 12_000 + town * 3000,
			})),
			{
				service,
				municipality: 'All',
				unit: 'visits',
				delivered: TOWNS.reduce((sum, _, town) => sum + volume(index, town) + 5, 0),
				previous: TOWNS.reduce((sum, _, town) => sum + volume(index, town) - 9, 0),
			},
		]),
		quality: services.flatMap((service, index) =>
			['Waiting time', 'Kept appointments', 'Complaints answered in time', 'Faults mended in a week'].map((indicator, at) => ({
				service,
				indicator,
				unit: at === 0 ? 'days' : '%',
				better: at === 0 ? 'Lower' : 'Higher',
				target: at === 0 ? 6 : 90,
				actual: at === 0 ? 5 + (index % 3) : 84 + ((index + at + seed) % 14),
				previous: at === 0 ? 6 : 88,
				source: 'Own register',
			})),
		),
		satisfaction: services.flatMap((service, index) =>
			TOWNS.map((municipality, town) => ({
				service,
				municipality,
				surveyedOn: '2019-11-04',
				method: 'Post',
				population: 9000 + town * 2000,
				responses: 420 + index,
				satisfiedShare: `${70 + ((index + town) % 20)}%`,
				previousSatisfiedShare: '69%',
				previousResponses: 400,
			})),
		),
		complaints: services.map((service, index) => ({
			service,
			openAtStart: index,
			received: 40 + index,
			closed: 38 + index,
			openAtEnd: 2 + index,
			subscribers: 4000,
			perThousand: (40 + index) / 4,
		})),
		budget: [
			...services.flatMap((service, index) => [
				{ line: `${service}: staff`, kind: 'Expenditure', category: 'Staff', budget: 50_000, actual: 50_400 + index, previous: 49_000 },
				{
					line: `${service}: goods`,
					kind: 'Expenditure',
					category: 'Goods and services',
					budget: 20_000,
					actual: 20_000 + index * 90,
					previous: 19_000,
				},
			]),
			...TOWNS.map((town, index) => ({
				line: `Contribution of ${town}`,
				kind: 'Revenue',
				category: 'Contributions',
				budget: [540_000, 594_000, 666_000][index] ?? 0,
				actual: [540_000, 594_000, 666_000][index] ?? 0,
				previous: 500_000,
			})),
		],
		contributions: TOWNS.map((municipality, index) => ({
			municipality,
			due: [540_000, 594_000, 666_000][index] ?? 0,
			paid: [540_000, 594_000, 666_000][index] ?? 0,
			dueOn: '2020-01-31',
		})),
		balances: {
			opening: 200_000,
			inflow: 1_800_000,
			outflow: 1_790_000,
			closing: 210_000,
			previousClosing: 200_000,
			billed: 1_800_000,
			collected: 1_790_000,
			debt: 0,
		},
		unitCosts: services.map((service, index) => ({
			service,
			cost: 70_000,
			volume: 3500 + index,
			unitCost: 70_000 / (3500 + index),
			previous: 20,
		})),
		progress: Array.from({ length: 20 }, (_, index) => ({
			objective: 'Better services',
			activity: `Activity ${index + 1}`,
			responsible: 'B. Clerk',
			plannedStart: '2019-05-01',
			plannedEnd: '2020-02-01',
			endedOn: '2020-01-20',
			complete: '100%',
			status: 'Done',
		})),
		committee: TOWNS.flatMap((municipality) =>
			['A.', 'B.'].map((initial, at) => ({
				member: `${initial} Member of ${municipality}`,
				municipality,
				managesCooperation: 'No',
				inTaskForce: at === 0 ? 'Yes' : 'No',
				role: 'Member',
				from: '2017-01-01',
			})),
		),
		meetings: ['2019-05-20', '2019-08-19', '2019-11-18', '2020-02-17'].map((date, index) => ({
			date,
			chairedBy: TOWNS[index % 3] ?? '',
			present: 5,
			quorum: 4,
			tookDecisions: 'Yes',
		})),
		issues: Array.from({ length: 15 }, (_, index) => ({
			id: `I-${index + 1}`,
			raisedOn: '2019-08-19',
			topic: 'Services',
			issue: `Issue ${index + 1}`,
			severity: 'Low',
			measure: 'A measure',
			owner: 'C. Clerk',
			dueOn: '2020-12-31',
			status: 'Open',
		})),
		assessments: [
			{
				id: 'A-1',
				scope: 'Costs',
				assessor: 'Auditor',
				worksForCooperation: 'No',
				completedOn: '2020-01-10',
				bottleneck: 'Stock',
				correctiveAction: 'Count it',
				owner: 'D. Clerk',
				dueOn: '2020-12-31',
				status: 'Completed',
			},
		],
		history: services.flatMap((service, index) =>
			['2016-17', '2017-18', '2018-19'].map((period, at) => ({
				service,
				indicator: 'Volume',
				period,
				value: 3000 + index * 111 + at * 13,
			})),
		),
	};
}
