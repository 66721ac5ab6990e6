import { z } from '#core';
import { checkViewSchema, findingKinds, placeSchema, resultKinds } from '#core/view';

/** What concerns one municipality, on its way to the sidebar: core's `OwnReport`. */

const text = z.string();
const side = z.nullable(z.object({ before: text, now: text, change: text, verdict: z.enum(['better', 'worse', 'neutral']), says: text }));

const comparison = z.object({
	title: text,
	municipality: text,
	entity: text,
	period: text,
	heads: z.object({ own: text, whole: text, before: text, now: text, change: text, trend: text }),
	says: text,
	groups: z.array(
		z.object({
			title: text,
			rows: z.array(
				z.object({
					name: text,
					own: side,
					whole: side,
					ask: text,
					isAsked: z.boolean(),
					trend: z.nullable(z.object({ values: z.array(z.number()), says: text })),
				}),
			),
			capped: text,
		}),
	),
});

export const ownReportSchema = z.object({
	municipality: text,
	entity: text,
	facts: text,
	verdict: checkViewSchema.shape.verdict,
	news: z.object({
		says: text,
		lines: z.array(z.object({ kind: z.enum(['came', 'explained', 'gone']), says: text, title: text, about: text, isOwn: z.boolean() })),
		more: text,
	}),
	answers: z.array(z.object({ note: text, answer: text, by: text })),
	beside: z.array(z.object({ label: text, own: text, whole: text })),
	heads: z.object({ own: text, whole: text }),
	results: z.array(z.object({ name: text, against: text, kind: z.enum(resultKinds), says: text })),
	questions: z.array(text),
	findings: z.array(
		z.object({ id: text, kind: z.enum(findingKinds), says: text, message: text, place: z.nullable(placeSchema), cell: text }),
	),
	comparison,
	titles: z.object({ news: text, answers: text, results: text, questions: text, findings: text }),
});
