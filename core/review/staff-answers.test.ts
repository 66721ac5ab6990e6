import { describe, expect, test } from 'vitest';
import { checkWorkbook, reviewWordsFor } from '../index.ts';
import { catalogueFor } from '../locales/index.ts';
import { minutesFacts } from '../view/minutes-facts.ts';
import { toSerial } from '../workbook/index.ts';
import { nextEvent } from './event-order.ts';
import { drawUpMinutes } from './minutes.ts';
import { minutesToHtml } from './minutes-html.ts';
import { minutesToMarkdown } from './minutes-markdown.ts';
import { outlineMinutes } from './minutes-outline.ts';
import type { EventType, Payloads, ReviewEvent } from './review-event.ts';
import { foldReviews } from './review-fold.ts';
import { reviewLogRows } from './review-log.ts';
import { submittedEvents } from './sharing.ts';
import { staffOf } from './staff.ts';
import { inThisPeriod } from './this-period.ts';

const OLD = 'sheets:old';
const NEW = 'sheets:new';
const measure = {
	kind: 'measure',
	severity: 'high',
	topic: 'finance',
	text: 'Mend pump 3',
	owner: 'Works',
	due: '2025-06-30',
	anchor: null,
} as const;

function teller() {
	let events: readonly ReviewEvent[] = [];
	const say = <T extends EventType>(who: { readonly actor: string; readonly review: string }, type: T, payload: Payloads[T]) => {
		const event = nextEvent(events, { id: `e${events.length}`, ...who, at: '2025-03-01T10:00:00Z', type, payload }) as ReviewEvent;
		events = [...events, event];
		return event.id;
	};
	return { say, events: () => events };
}

const ann = { actor: 'ann', review: `ann ${OLD}` };
const annLater = { actor: 'ann', review: `ann ${NEW}` };
const asMember = (documentId: string) =>
	({ name: 'Ann', municipality: 'Alder', role: 'committee-member', document: 'Report', documentId }) as const;

/** A measure of Ann's that the staff promised, in the period before. */
function oldPeriod() {
	const told = teller();
	const staff = staffOf(OLD);
	told.say(ann, 'review-opened', asMember(OLD));
	told.say(ann, 'answer-given', { item: 'chair-rotates', answer: 'no', remark: '' });
	const note = told.say(ann, 'note-added', measure);
	const praise = told.say(ann, 'note-added', { ...measure, kind: 'praise', text: 'Well written' });
	told.say(ann, 'verdict-given', { verdict: 'accept-with-measures', remark: '' });
	told.say(staff, 'review-opened', { name: '', municipality: '', role: 'staff', documentId: OLD });
	told.say(staff, 'note-answered', { note, response: 'By the summer', state: 'promised' });
	told.say(staff, 'changes-sent', {});
	return { ...told, note, praise };
}

/** What the turn of the period puts into the copy. */
function newPeriod() {
	const told = oldPeriod();
	told.say(staffOf(NEW), 'period-started', { document: NEW, reviews: [ann.review, staffOf(OLD).review] });
	return told;
}

describe('what the staff say to a note', () => {
	test('is there for all to read, by nobody’s name but the staff’s, and the staff are no members', () => {
		const { events, note } = oldPeriod();
		const state = foldReviews(submittedEvents(events()));
		expect(state.notes.find(({ id }) => id === note)?.response?.current.value).toEqual({ response: 'By the summer', state: 'promised' });
		const minutes = drawUpMinutes(state, { day: '2025-04-01' });
		expect(minutes.members.map(({ name }) => name)).toEqual(['Ann']);
		const { parts } = outlineMinutes(minutes, reviewWordsFor('en'));
		expect(JSON.stringify(parts)).toContain('Staff of the cooperation: Promised: By the summer');
	});

	test('counts from the staff alone: another’s changes nothing and is said', () => {
		const { events, note, say } = oldPeriod();
		const forged = say({ actor: 'bob', review: 'bob' }, 'note-answered', { note, response: 'Never', state: 'declined' });
		const state = foldReviews(events());
		expect(state.notes[0]?.response?.current.value.state).toBe('promised');
		expect(state.setAside.map(({ event, reason }) => [event.id, reason])).toEqual([[forged, 'not-theirs']]);
	});

	test('in two places at once keeps both, and says so', () => {
		const { events, note } = oldPeriod();
		const [base] = events().filter(({ type }) => type === 'note-answered');
		const twice = ['In May', 'Never'].map(
			(response, index): ReviewEvent => ({
				...(base as ReviewEvent),
				id: `twice ${index}`,
				step: 20,
				replaces: [base?.id ?? ''],
				payload: { note, response, state: 'promised' },
			}),
		);
		const sent = { ...(base as ReviewEvent), id: 'sent', step: 21, replaces: [], type: 'changes-sent', payload: {} };
		const minutes = drawUpMinutes(foldReviews([...events(), ...twice, sent]), { day: '2025-04-01' });
		const [shown] = minutes.notes.measure;
		expect([shown?.response?.text, ...(shown?.response?.besides ?? [])].sort()).toEqual(['In May', 'Never']);
	});
});

describe('in the period after', () => {
	test('what is not done is carried over with its history; answers, verdicts and praise stay where they were given', () => {
		const { events, note } = newPeriod();
		const state = inThisPeriod(foldReviews(events()), NEW);
		expect(state.notes.map(({ id, isEarlier }) => [id, isEarlier])).toEqual([[note, true]]);
		const minutes = drawUpMinutes(foldReviews(events()), { day: '2025-04-01', documentId: NEW });
		expect(minutes.members).toEqual([]);
		expect(minutes.items.every(({ answers }) => answers.length === 0)).toBe(true);
		expect(minutes.notes.measure[0]).toMatchObject({ raisedBy: 'Ann', isEarlier: true, isOverdue: true });
	});

	test('what was resolved is not carried over', () => {
		const { events, note, say } = newPeriod();
		say(annLater, 'review-opened', asMember(NEW));
		say(annLater, 'note-resolved', { note, remark: 'Seen at work' });
		say(annLater, 'verdict-given', { verdict: 'accept', remark: '' });
		const state = inThisPeriod(foldReviews(events()), NEW);
		expect(state.notes).toEqual([]);
		expect(state.reviews.filter(({ verdict }) => verdict).map(({ id }) => id)).toEqual([annLater.review]);
	});

	test('nobody can make a review of this very report one of an earlier period', () => {
		const { events, say } = newPeriod();
		say(annLater, 'review-opened', asMember(NEW));
		say(annLater, 'verdict-given', { verdict: 'accept', remark: '' });
		say(staffOf(NEW), 'period-started', { document: NEW, reviews: [annLater.review] });
		say(staffOf('sheets:other'), 'period-started', { document: 'sheets:other', reviews: [annLater.review] });
		say({ actor: 'bob', review: 'bob' }, 'period-started', { document: NEW, reviews: [annLater.review] });
		const minutes = drawUpMinutes(foldReviews(events()), { day: '2025-04-01', documentId: NEW });
		expect(minutes.members.map(({ verdict }) => verdict?.verdict)).toEqual(['accept']);
	});

	test('what was promised and is not done stands in the verdict, the agenda and the minutes', () => {
		const { events } = newPeriod();
		const rows = reviewLogRows(submittedEvents(events()));
		const workbook = { sheets: [{ name: 'IMC review log', rows }] };
		const check = checkWorkbook(workbook, { asOf: toSerial(2026, 2, 1) ?? 0 });
		const facts = minutesFacts(check, catalogueFor('en'));
		expect(facts.verdict).toMatch(/Overdue: 1 measure$/);
		expect(facts.issues).toMatchObject([{ measure: 'Mend pump 3', owner: 'Works', isOverdue: true }]);
		const minutes = drawUpMinutes(foldReviews(events()), { day: '2026-02-01', documentId: NEW, report: facts });
		for (const isAgenda of [false, true])
			expect(JSON.stringify(outlineMinutes(minutes, reviewWordsFor('en'), { isAgenda }).parts)).toMatch(/Mend pump 3.*Overdue/);
	});
});

test('on paper, a place leads to its cell, and to nothing that is no plain address', () => {
	const { events } = oldPeriod();
	const cell = { sheet: 'Services', a1: 'B5' };
	const note = foldReviews(events()).notes[0]?.id ?? '';
	const minutes = drawUpMinutes(foldReviews(events()), { day: '2025-04-01', cells: new Map([[note, cell]]) });
	const page = (address: string) =>
		[minutesToHtml, minutesToMarkdown].map((write) => write(minutes, reviewWordsFor('en'), { addressOf: () => address }));
	const [html, markdown] = page('https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=B5');
	expect(html).toContain('<a href="https://docs.google.com/spreadsheets/d/abc/edit#gid=7&amp;range=B5">');
	expect(markdown).toContain('](https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=B5)');
	for (const address of ['javascript:alert(1)', 'https://x.example/")<img>', 'https://x.example/a b'])
		for (const text of page(address)) expect(text).not.toContain(address.slice(0, 12));
});
