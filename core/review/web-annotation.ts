import type { Anchor } from './anchor.ts';
import { mergeEvents } from './event-order.ts';
import { type NoteContent, type NoteKind, parseEvent, type ReviewEvent } from './review-event.ts';
import { foldReviews } from './review-fold.ts';
import type { NoteState } from './review-state.ts';
import type { TextAnchor } from './text-anchor.ts';

/**
 * Notes as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), for other tools to read. The events
 * themselves go along under a name of our own, so that the way back loses nothing.
 */
export const EVENTS_KEY = 'imc:events';
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { imc: 'urn:imc-monitor:' }];

/** The motivation that comes nearest to each kind of note; the kind itself goes along as a tag. */
const motivations: Readonly<Record<NoteKind, string>> = {
	issue: 'assessing',
	measure: 'commenting',
	question: 'questioning',
	assessment: 'moderating',
	praise: 'commenting',
};

/** JSON text of an AnnotationCollection. `source`: address of the document that was reviewed. */
export function writeWebAnnotations(source: string, ...sets: readonly (readonly ReviewEvent[])[]): string {
	const events = mergeEvents(...sets);
	const state = foldReviews(events);
	const names = new Map(state.reviews.flatMap(({ actor, reviewer }) => (reviewer ? [[actor, reviewer.current.value.name] as const] : [])));
	const items = state.notes.filter(({ status }) => status !== 'withdrawn').map((note) => annotationOf(note, source, names.get(note.actor)));
	const collection = {
		'@context': CONTEXT,
		id: 'urn:imc-monitor:review',
		type: 'AnnotationCollection',
		total: items.length,
		first: { id: 'urn:imc-monitor:review:1', type: 'AnnotationPage', startIndex: 0, items },
		[EVENTS_KEY]: events,
	};
	return JSON.stringify(collection, null, '\t');
}

/**
 * Events from an AnnotationCollection, an AnnotationPage, an array of annotations or one. Ours come back as they were;
 * foreign annotations become notes of the review `fallback.review`. Never throws.
 */
export function readWebAnnotations(
	text: string,
	fallback: { readonly review: string; readonly at: string },
): { readonly events: readonly ReviewEvent[]; readonly unreadable: number } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { events: [], unreadable: 1 };
	}
	const own = fieldOf(value, EVENTS_KEY);
	if (Array.isArray(own)) {
		const events = own.flatMap((item) => parseEvent(item) ?? []);
		return { events: mergeEvents(events), unreadable: own.length - events.length };
	}
	const first = fieldOf(value, 'first');
	const items = [fieldOf(first, 'items'), fieldOf(value, 'items'), value].find(Array.isArray) ?? [value];
	const events = items.flatMap((item: unknown, index: number) => foreignNote(item, index, fallback) ?? []);
	return { events: mergeEvents(events), unreadable: items.length - events.length };
}

function annotationOf(note: NoteState, source: string, name: string | undefined) {
	const { value } = note.content.current;
	const selector = selectorsOf(note.anchor.current.value);
	return {
		id: `urn:imc-monitor:note:${encodeURIComponent(note.id)}`,
		type: 'Annotation',
		motivation: motivations[value.kind],
		created: note.at,
		modified: note.content.current.at,
		creator: { id: `urn:imc-monitor:member:${encodeURIComponent(note.actor)}`, type: 'Person', ...(name === undefined ? {} : { name }) },
		body: [
			{ type: 'TextualBody', value: value.text, format: 'text/plain', purpose: 'commenting' },
			...[value.kind, value.severity, value.topic].map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
			...note.replies.map((reply) => ({
				type: 'TextualBody',
				value: reply.value,
				format: 'text/plain',
				purpose: 'replying',
				created: reply.at,
			})),
		],
		target: selector.length === 0 ? source : { source, selector },
	};
}

function selectorsOf(anchor: Anchor | null) {
	if (!anchor) return [];
	const quote = { type: 'TextQuoteSelector', exact: anchor.quote };
	if (anchor.kind === 'text') {
		const position = { type: 'TextPositionSelector', start: anchor.start, end: anchor.start + anchor.quote.length };
		return [{ ...quote, prefix: anchor.before, suffix: anchor.after }, position];
	}
	// RFC 7111 counts rows and columns from 1. It names no sheet, so the sheet stands in the fragment's refinement.
	const cell = {
		type: 'FragmentSelector',
		conformsTo: 'http://tools.ietf.org/rfc/rfc7111',
		value: `cell=${anchor.row + 1},${anchor.column + 1}`,
	};
	return [{ ...cell, 'imc:sheet': anchor.sheet }, quote];
}

function foreignNote(value: unknown, index: number, fallback: { readonly review: string; readonly at: string }): ReviewEvent | undefined {
	const bodies = [fieldOf(value, 'body') ?? fieldOf(value, 'bodyValue')].flat();
	const texts = bodies.flatMap((body) => {
		const text = typeof body === 'string' ? body : fieldOf(body, 'purpose') === 'tagging' ? undefined : fieldOf(body, 'value');
		return typeof text === 'string' ? [text] : [];
	});
	if (fieldOf(value, 'type') !== 'Annotation' || texts.length === 0) return undefined;
	const creator = fieldOf(value, 'creator');
	const created = fieldOf(value, 'created');
	const content: NoteContent = {
		kind: fieldOf(value, 'motivation') === 'questioning' ? 'question' : 'issue',
		severity: 'medium',
		topic: 'other',
		text: texts.join('\n').slice(0, 20_000),
	};
	return parseEvent({
		id: textOr(fieldOf(value, 'id'), `${fallback.review}:${index}`),
		review: fallback.review,
		actor: textOr(fieldOf(creator, 'id') ?? fieldOf(creator, 'name') ?? creator, fallback.review),
		at: typeof created === 'string' && created.length <= 40 ? created : fallback.at,
		step: 1,
		replaces: [],
		type: 'note-added',
		payload: { ...content, anchor: quoteAnchor(value) },
	});
}

/** The quote of a foreign annotation; without its document at hand nothing more is known of the place. */
function quoteAnchor(value: unknown): TextAnchor | null {
	const selectors = [fieldOf(value, 'target')].flat().flatMap((target) => [fieldOf(target, 'selector')].flat());
	const quote = selectors.find((selector) => fieldOf(selector, 'type') === 'TextQuoteSelector');
	const position = selectors.find((selector) => fieldOf(selector, 'type') === 'TextPositionSelector');
	const exact = fieldOf(quote, 'exact');
	const start = fieldOf(position, 'start');
	if (typeof exact !== 'string' || exact === '') return null;
	const side = (name: string) => {
		const text = fieldOf(quote, name);
		return typeof text === 'string' ? text : '';
	};
	return {
		kind: 'text',
		quote: exact.slice(0, 2000),
		before: side('prefix').slice(-96),
		after: side('suffix').slice(0, 96),
		headings: [],
		start: typeof start === 'number' && Number.isInteger(start) && start >= 0 ? start : 0,
		isAlone: false,
		document: '',
	};
}

function textOr(value: unknown, otherwise: string): string {
	return typeof value === 'string' && value !== '' ? value.slice(0, 200) : otherwise;
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null && Object.keys(value).includes(name)
		? (value as Record<string, unknown>)[name]
		: undefined;
}
