import { demandedTopics, sectionKeys } from '../../sections/sections.ts';
import { verdictKinds } from '../../view/kinds.ts';

const score = { type: 'number', minimum: 0, maximum: 100 } as const;
const noScore = { oneOf: [score, { type: 'null' }] } as const;
const band = { enum: ['green', 'amber', 'red', null] } as const;
const count = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const dateOrNull = { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;

/** An object with just these properties, all of them required but those named. */
function closed<P extends Readonly<Record<string, unknown>>>(properties: P, optional: readonly (keyof P & string)[] = []) {
	return {
		type: 'object',
		properties,
		required: Object.keys(properties).filter((key) => !optional.includes(key)),
		additionalProperties: false,
	};
}

const topic = closed({
	score: noScore,
	band,
	coverage: { ...score, description: 'Share of the required cells that are filled, in percent.' },
});

const finding = closed({
	rule: { type: 'string', pattern: '^[a-z-]+/[a-z0-9-]+$' },
	severity: { enum: ['error', 'warning', 'info'] },
	outcome: {
		enum: ['fail', 'missing', 'review', 'pass', 'broken'],
		description: 'review: a person must decide; pass: staff explained it, it costs nothing; broken: the rule itself failed.',
	},
	sheet: textOrNull,
	cell: { type: ['string', 'null'], pattern: '^[A-Z]{1,3}[1-9][0-9]*$' },
	message: text,
	why: text,
	fix: text,
	source: text,
	says: { type: 'string', description: 'What a person is told that it is: an error, something to fill in, …' },
});

const fix = closed({
	rule: text,
	points: {
		type: 'number',
		description: 'What the score gains once every cell is mended: report quality, or oversight where the rule counts there.',
	},
	cells: { type: 'array', items: text, description: 'With their sheets, as a formula writes them.' },
});

const cell = { type: 'string', pattern: '^[A-Z]{1,3}[1-9][0-9]*$' } as const;

const readingLine = closed({ says: text, sheet: textOrNull, cell: { oneOf: [cell, { type: 'null' }] } });

const reading = closed({
	read: {
		type: 'array',
		items: closed({
			section: { enum: sectionKeys },
			sheet: text,
			cell: { ...cell, description: 'The first of its headers.' },
			columns: { type: 'array', items: closed({ header: text, cell, to: { type: 'string', pattern: '^[a-zA-Z]+\\.[a-zA-Z]+$' } }) },
			year: { type: ['integer', 'null'] },
			scale: { type: 'number', description: 'What sums were multiplied by.' },
			rows: count,
			totals: {
				type: 'array',
				items: closed({ name: text, cell, agrees: { type: 'boolean', description: 'Whether it is the sum of its rows.' } }),
			},
			isMapped: { type: 'boolean', description: 'Whether a mapping, a person’s or a sure one, was needed.' },
		}),
	},
	leftOut: { type: 'array', items: readingLine },
	questions: { type: 'array', items: readingLine, description: 'What somebody should look at.' },
});

const file = {
	...closed(
		{
			file: text,
			entity: textOrNull,
			period: closed({ start: dateOrNull, end: dateOrNull }),
			verdict: { oneOf: [closed({ kind: { enum: verdictKinds }, says: text }), { type: 'null' }] },
			quality: {
				oneOf: [
					closed({
						overall: { ...noScore, description: 'null where a rule broke.' },
						band,
						topics: closed(Object.fromEntries(demandedTopics.map((name) => [name, { $ref: '#/$defs/topic' }]))),
					}),
					{ type: 'null' },
				],
			},
			oversight: { oneOf: [closed({ score: noScore, band }), { type: 'null' }] },
			results: {
				oneOf: [
					closed({ reached: count, near: count, missed: count, notCountable: count, total: count }),
					{ type: 'null', description: 'Counted out of all indicators with a target.' },
				],
			},
			findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
			reading: { oneOf: [reading, { type: 'null' }], description: 'What was read as what, and what was not.' },
			fixFirst: {
				type: 'array',
				items: { $ref: '#/$defs/fix' },
				description: 'The fix that gives back most first; quality before oversight.',
			},
			error: { type: 'string', description: 'Why the file could not be read, or is no report; then there is no score.' },
		},
		['error'],
	),
	if: { properties: { error: text }, required: ['error'] },
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
	then: { properties: { verdict: { type: 'null' }, quality: { type: 'null' }, oversight: { type: 'null' }, results: { type: 'null' } } },
	else: {
		properties: { verdict: { type: 'object' }, quality: { type: 'object' }, oversight: { type: 'object' }, results: { type: 'object' } },
	},
};

/** JSON Schema (draft 2020-12) of `CheckDocument`. */
export const checkSchema: Readonly<Record<string, unknown>> = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'Result of imc check',
	...closed({
		version: { type: 'string', pattern: '^\\d+-[0-9a-f]{8}$', description: 'Of the rule set.' },
		asOf: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'The day on which the reports were judged.' },
		files: { type: 'array', items: { $ref: '#/$defs/file' } },
	}),
	$defs: { file, topic, finding, fix },
};
