import { type Catalogue, type Check, fill } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { type Brief, briefFor } from '#core/present';
import { harmless } from '#core/view';
import type { Recipient } from './recipients.ts';

/** What one recipient reads before opening the PDF. */
export interface Message {
	readonly subject: string;
	readonly body: string;
}

/** Whether recipients must be told why the report goes as it is: it is no final one, or its verdict is not that it is ready. */
export function needsReason({ stage, standing: { verdict } }: Check): boolean {
	return stage !== 'final' || !verdict.kind.startsWith('ready');
}

/** A greeting, the report and its period, the verdict, why it goes as it is, and who sends it. */
export function messageTo(recipient: Pick<Recipient, 'municipality' | 'to'>, brief: Brief, check: Check, reason: string): Message {
	const { send: words } = addonWordsFor(brief.catalogue.language);
	const { entity, period, stage, trust, municipality } = brief;
	const lines = [
		greeting(recipient, check, words),
		fill(words.body, { entity, period, stage }),
		fill(words.verdict, { verdict: brief.scores.verdict.says.replace(/\.$/, ''), trust }),
		...(reason === '' ? [] : [fill(words.reasonGiven, { reason: harmless(reason, 1000) })]),
		fill(words.pages, { municipality }),
		senderOf(check, entity),
	];
	return { subject: fill(words.subject, { entity, period }), body: lines.join('\n\n') };
}

/** The brief for a municipality; for one that the report doesn't name as a partner, there is none. */
export function briefOf(check: Check, municipality: string, catalogue: Catalogue): Brief | undefined {
	const result = briefFor(check, municipality, catalogue);
	return result.kind === 'brief' ? result.brief : undefined;
}

function greeting(
	{ municipality, to }: Pick<Recipient, 'municipality' | 'to'>,
	check: Check,
	words: ReturnType<typeof addonWordsFor>['send'],
): string {
	if (to === 'council') return fill(words.dearCouncil, { municipality: harmless(municipality, 120) });
	const name = [...check.report.partners].find((row) => row.value('municipality') === municipality)?.value('mayor');
	return name === undefined
		? fill(words.dearMayor, { municipality: harmless(municipality, 120) })
		: fill(words.dearNamed, { name: harmless(name, 120) });
}

function senderOf({ report: { report } }: Check, entity: string): string {
	const { only } = report;
	const person = [only.value('preparedBy'), only.value('preparedByPost')].filter((text) => text !== undefined);
	return [person.map((text) => harmless(text, 120)).join(', '), entity].filter((line) => line !== '').join('\n');
}
