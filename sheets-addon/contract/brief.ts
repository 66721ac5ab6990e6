import { z } from '#core';
import { scoresSchema } from '#core/view';

/**
 * A brief on its way to the page that lays it out: its texts, and the words of the language that the layout needs. The page
 * has the layout, for it would take a twelfth of the script.
 */

const text = z.string();
const lines = z.array(text);

export const briefSchema = z.object({
	language: text,
	/** Of core's catalogue, which is a file of the add-on, what a layout needs. */
	catalogue: z.object({ words: z.record(text, z.unknown()), sections: z.record(text, z.unknown()) }),
	title: text,
	municipality: text,
	entity: text,
	period: text,
	asOf: text,
	scores: scoresSchema,
	stage: text,
	trust: text,
	results: z.array(z.object({ name: text, against: text, kind: z.enum(['reached', 'near', 'missed', 'not-countable']), says: text })),
	hasDoubts: z.boolean(),
	changes: z.array(
		z.object({
			name: text,
			before: text,
			now: text,
			direction: z.enum(['up', 'down', 'same']),
			verdict: z.enum(['better', 'worse', 'neutral']),
			says: text,
		}),
	),
	facts: lines,
	figures: z.array(
		z.object({ service: text, delivered: text, planned: text, previous: text, isOfAll: z.boolean(), isInDoubt: z.boolean() }),
	),
	contribution: lines,
	satisfaction: lines,
	representation: lines,
	questions: lines,
});

export type BriefView = z.infer<typeof briefSchema>;
