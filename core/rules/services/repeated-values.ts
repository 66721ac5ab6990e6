import { defineRule, type Examples } from '../../rule/index.ts';
import { seriesOf } from '../facts/history-series.ts';
import { deliveredTotal, servicesOf } from '../facts/service-rows.ts';

/** Whole numbers below it may well come again. */
const FEW = 100;

/** Volumes alone: an indicator of quality may well stay where it is, at 100 % or at nought. */
export const repeatedValues = defineRule({
	id: 'services/repeated-values',
	severity: 'warning',
	sources: ['DHIS2'],
	parameters: ['repeatedPeriods'],
	reads: ['services'],
	messages: {
		repeated: { service: 'text', value: 'number', periods: 'number' },
	},
	check({ report, parameter }, judge) {
		const { history, services } = report;
		const fewest = Math.round(parameter('repeatedPeriods'));
		// Last period's volume is then all that is known.
		if (history.length === 0 && fewest > 2) return;
		const explanations = services.values('explanation');
		const allPrevious = services.values('previous');
		for (const service of servicesOf(report).values()) {
			const { value, rows } = deliveredTotal(services, service);
			const [first, ...others] = rows;
			if (first === undefined) continue;
			const series = seriesOf(report, service.name, { measure: 'volume' });
			const previous = others.length === 0 ? allPrevious[first] : undefined;
			// Without a history, last period's volume is all that is known.
			const earlier = series.length > 0 ? series.map((point) => point.value) : previous === undefined ? [] : [previous];
			if (earlier.length < fewest - 1) continue;
			if (value === undefined || series.slice(1 - fewest).some(({ isUnreadable }) => isUnreadable)) {
				judge.withhold();
				continue;
			}
			let run = 1;
			while (run <= earlier.length && earlier[earlier.length - run] === value) run++;
			// A service that rests has nothing to repeat, and there may well be four libraries each year.
			if (run < fewest || value === 0 || (Number.isInteger(value) && Math.abs(value) < FEW)) {
				judge.pass();
				continue;
			}
			const past =
				series.length > 0 ? series.slice(1 - run).map(({ index }) => history.at(index, 'value')) : [services.at(first, 'previous')];
			const explained = rows.find((index) => explanations[index] !== undefined) ?? first;
			judge.fail(
				'repeated',
				[...rows.map((index) => services.at(index, 'delivered')), ...past.reverse()],
				{ service: service.name, value, periods: run },
				{ explanation: { at: services.at(explained, 'explanation'), text: explanations[explained] } },
			);
		}
	},
});

const lighting = { service: 'Street lighting', municipality: 'All', unit: 'lamps' } as const;
const lamps = (...values: (number | null | string)[]) =>
	values.map((value, index) => ({ service: 'Street lighting', indicator: 'Volume', period: `${2015 + index}`, value }));

export const examples: Examples<typeof repeatedValues> = {
	valid: [
		{ name: 'Values that move', report: { services: [{ ...lighting, delivered: 612 }], history: lamps(598, 605, 612) } },
		{ name: 'Nothing three times in a row', report: { services: [{ ...lighting, delivered: 0 }], history: lamps(612, 0, 0) } },
		{ name: 'A gap in the series breaks the run', report: { services: [{ ...lighting, delivered: 612 }], history: lamps(612, null, 612) } },
		{
			name: 'A value that stays for a reason',
			report: { services: [{ ...lighting, delivered: 612, explanation: 'No lamp was added or removed' }], history: lamps(612, 612) },
			explained: [{ message: 'repeated', at: 'services 1 delivered' }],
		},
		{
			name: 'The report’s own period in History is not counted again',
			report: {
				report: { periodStart: '2016-01-01', periodEnd: '2016-12-31' },
				services: [{ ...lighting, delivered: 612 }],
				history: lamps(612, 612),
			},
		},
	],
	invalid: [
		{
			name: 'The same value for the third time, whatever the order of the rows',
			report: { services: [{ ...lighting, delivered: 612 }], history: lamps(598, 612, 612).reverse() },
			findings: [{ message: 'repeated', at: 'services 1 delivered' }],
		},
		{
			name: 'Where the agreement asks after two periods, last period’s volume will do',
			report: {
				services: [{ ...lighting, delivered: 612, previous: 612 }],
				settings: [{ parameter: 'Repeated values', value: '2' }],
			},
			findings: [{ message: 'repeated', at: 'services 1 delivered' }],
		},
	],
};
