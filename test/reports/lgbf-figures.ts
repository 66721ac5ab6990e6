/**
 * Public figures of the three Ayrshire councils, transcribed from the Local Government Benchmarking Framework
 * (Improvement Service, Scotland; Open Government Licence v3.0), rounded as people report them. A test compares each with
 * the published data where that is at hand.
 */
export const councils = ['East Ayrshire', 'North Ayrshire', 'South Ayrshire'] as const;
export type Council = (typeof councils)[number];

export const periods = ['2016-17', '2017-18', '2018-19', '2019-20'] as const;
export type Period = (typeof periods)[number];

/** A series for each council; its four values are those of `periods`. */
export interface Figures {
	/** Code of the indicator, and the measure's name where that is not the indicator itself. */
	readonly indicator: string;
	readonly measure: string;
	/** Periods as published, where the figures are of rolling years. */
	readonly published?: readonly [string, string, string, string];
	/** Decimals kept here. */
	readonly decimals: number;
	readonly values: Readonly<Record<Council, readonly [number, number, number, number]>>;
}

const roadPeriods = ['', '2016-18', '2017-19', '2018-20'] as const;
const unclassifiedPeriods = ['', '2014-18', '2015-19', '2016-20'] as const;

export const figures = {
	premises: {
		indicator: 'ENV1a',
		measure: 'Number of Premises for Refuse Collection',
		decimals: 0,
		values: {
			'East Ayrshire': [59_726, 59_726, 59_961, 60_031],
			'North Ayrshire': [69_267, 69_372, 69_747, 69_966],
			'South Ayrshire': [56_609, 56_609, 58_658, 58_798],
		},
	},
	/** In thousands of pounds, as all costs here. */
	collectionCost: {
		indicator: 'ENV1a',
		measure: 'Waste collection - Net expenditure (£000s)',
		decimals: 0,
		values: {
			'East Ayrshire': [3633, 3653, 3608, 3466],
			'North Ayrshire': [3782, 3660, 3606, 3830],
			'South Ayrshire': [4738, 4171, 4625, 5129],
		},
	},
	disposalCost: {
		indicator: 'ENV2a',
		measure: 'Waste disposal - Net expenditure (£000s)',
		decimals: 0,
		values: {
			'East Ayrshire': [4047, 4229, 4394, 4717],
			'North Ayrshire': [7052, 6318, 7180, 6790],
			'South Ayrshire': [4404, 5066, 5395, 4723],
		},
	},
	population: {
		indicator: 'ENV3a',
		measure: 'MYE Population',
		decimals: 0,
		values: {
			'East Ayrshire': [122_200, 121_940, 121_840, 122_010],
			'North Ayrshire': [135_890, 135_790, 135_280, 134_740],
			'South Ayrshire': [112_470, 112_680, 112_550, 112_610],
		},
	},
	cleaningCost: {
		indicator: 'ENV3a',
		measure: 'Street cleaning -net expenditure (£000s)',
		decimals: 0,
		values: {
			'East Ayrshire': [1319, 1349, 1349, 1239],
			'North Ayrshire': [2009, 1859, 2292, 2142],
			'South Ayrshire': [1413, 1289, 830, 1027],
		},
	},
	roads: {
		indicator: 'ENV4a',
		measure: 'KM of Road',
		decimals: 2,
		values: {
			'East Ayrshire': [1204.99, 1204.72, 1207.67, 1209.46],
			'North Ayrshire': [1035.42, 1035.88, 1039.42, 1041.72],
			'South Ayrshire': [1171.6, 1173.1, 1175.7, 1175.7],
		},
	},
	roadsCost: {
		indicator: 'ENV4a',
		measure: 'Road and winter maintenance - gross expenditure',
		decimals: 0,
		values: {
			'East Ayrshire': [10_301, 10_305, 13_216, 12_105],
			'North Ayrshire': [11_614, 11_764, 11_648, 10_383],
			'South Ayrshire': [8947, 8342, 10_673, 7240],
		},
	},
	cleanliness: {
		indicator: 'ENV3c',
		measure: 'ENV3c',
		decimals: 1,
		values: {
			'East Ayrshire': [95.9, 91.7, 89, 87.5],
			'North Ayrshire': [90.6, 92.2, 94.5, 94.6],
			'South Ayrshire': [95, 94.8, 89.2, 84.1],
		},
	},
	recycling: {
		indicator: 'ENV6',
		measure: 'ENV6',
		decimals: 1,
		values: {
			'East Ayrshire': [53.3, 52.9, 51.8, 53.2],
			'North Ayrshire': [55.3, 55.8, 54.6, 56.3],
			'South Ayrshire': [49.9, 55.2, 52.6, 57.7],
		},
	},
	/** Share of the network that should be considered for maintenance; the first value is not published for this period. */
	roadsA: {
		indicator: 'ENV4b',
		measure: 'ENV4b',
		published: roadPeriods,
		decimals: 1,
		values: {
			'East Ayrshire': [Number.NaN, 19.8, 21.2, 23],
			'North Ayrshire': [Number.NaN, 36.2, 37.3, 38.8],
			'South Ayrshire': [Number.NaN, 38.2, 36.1, 34.1],
		},
	},
	roadsB: {
		indicator: 'ENV4c',
		measure: 'ENV4c',
		published: roadPeriods,
		decimals: 1,
		values: {
			'East Ayrshire': [Number.NaN, 35.6, 32.2, 32.5],
			'North Ayrshire': [Number.NaN, 39.2, 40.4, 36.8],
			'South Ayrshire': [Number.NaN, 40.7, 38, 36.9],
		},
	},
	roadsC: {
		indicator: 'ENV4d',
		measure: 'ENV4d',
		published: roadPeriods,
		decimals: 1,
		values: {
			'East Ayrshire': [Number.NaN, 40.5, 40.6, 38.8],
			'North Ayrshire': [Number.NaN, 51.3, 48.6, 46.9],
			'South Ayrshire': [Number.NaN, 41.4, 42.4, 42.2],
		},
	},
	roadsUnclassified: {
		indicator: 'ENV4e',
		measure: 'ENV4e',
		published: unclassifiedPeriods,
		decimals: 1,
		values: {
			'East Ayrshire': [Number.NaN, 43.9, 43.7, 42.1],
			'North Ayrshire': [Number.NaN, 35.2, 33.9, 33.6],
			'South Ayrshire': [Number.NaN, 41.4, 42.9, 42.4],
		},
	},
	collectionSatisfaction: {
		indicator: 'ENV7a',
		measure: 'ENV7a',
		decimals: 1,
		values: { 'East Ayrshire': [69, 67, 67.8, 66], 'North Ayrshire': [88, 82, 84.1, 70], 'South Ayrshire': [76, 87, 83.1, 61] },
	},
	cleaningSatisfaction: {
		indicator: 'ENV7b',
		measure: 'ENV7b',
		decimals: 1,
		values: { 'East Ayrshire': [64, 66, 54.7, 47], 'North Ayrshire': [76, 70, 67.5, 57], 'South Ayrshire': [63, 64, 57.2, 32] },
	},
} as const satisfies Readonly<Record<string, Figures>>;

export type FigureKey = keyof typeof figures;

/** A council's figure in a period; `undefined` where none was published. */
export function figure(key: FigureKey, council: Council, period: Period): number | undefined {
	const value = figures[key].values[council][periods.indexOf(period)] as number;
	return Number.isNaN(value) ? undefined : value;
}

/** The three councils together. */
export function total(key: FigureKey, period: Period): number {
	return Number(councils.reduce((sum, council) => sum + (figure(key, council, period) ?? 0), 0).toFixed(2));
}
