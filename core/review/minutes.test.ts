import { describe, expect, it } from 'vitest';
import { review as en } from '../locales/en/review.ts';
import { review as fr } from '../locales/fr/review.ts';
import { review as ro } from '../locales/ro/review.ts';
import { review as uk } from '../locales/uk/review.ts';
import {
	drawUpMinutes,
	type EventType,
	foldReviews,
	minutesToHtml,
	minutesToMarkdown,
	nextEvent,
	type Payloads,
	type ReviewEvent,
} from './index.ts';

const hostile = `=HYPERLINK("http://evil")<img src=x onerror=alert(1)>|\u202e](javascript:alert(1))\`**b**`;

function reviewed(name: string, answer: 'yes' | 'no', known: readonly ReviewEvent[], text: string): ReviewEvent[] {
	let events = [...known];
	const write = <Type extends EventType>(type: Type, payload: Payloads[Type]) => {
		events = [
			...events,
			nextEvent(events, { id: `${name}-${events.length}`, review: name, actor: name, at: '2025-03-01T10:00:00Z', type, payload }),
		];
	};
	write('review-opened', { name, municipality: 'Northam', role: 'committee-member', document: 'Annual report' });
	write('answer-given', { item: 'chair-rotates', answer, remark: '' });
	write('answer-given', { item: 'meets-regularly', answer: 'yes', remark: '' });
	write('note-added', { kind: 'measure', severity: 'high', topic: 'finance', text, owner: 'Treasurer', due: '2025-06-30', anchor: null });
	write('note-added', { kind: 'assessment', severity: 'low', topic: 'quality', text: 'Of the water losses', anchor: null });
	write('verdict-given', { verdict: 'accept-with-measures', remark: 'Well done' });
	return events;
}
const events = reviewed('Bob', 'no', reviewed('Ann', 'yes', [], 'Collect what is due'), hostile);
const minutes = drawUpMinutes(foldReviews(events), { day: '2025-03-09' });

describe('minutes', () => {
	it('say where the members agree and where they differ', () => {
		const agreement = (id: string) => minutes.items.find((item) => item.id === id)?.agreement;
		expect([agreement('chair-rotates'), agreement('meets-regularly'), agreement('services-covered')]).toEqual([
			'differ',
			'agree',
			'no-answer',
		]);
	});

	it('name who, verdicts, measures with owner and date, and assessments asked for', () => {
		const markdown = minutesToMarkdown(minutes, en);
		for (const part of [
			'Annual report',
			'Ann: Yes',
			'Bob: No',
			'Accept with measures',
			'Treasurer',
			'30/06/2025',
			'Of the water losses',
			'09/03/2025',
		]) {
			expect(markdown).toContain(part);
		}
	});

	it('leave out what is pending, save for the reader who asks for his own', () => {
		const more = [
			...events,
			nextEvent(events, {
				id: 'late',
				review: 'Ann',
				actor: 'Ann',
				at: '',
				type: 'note-added',
				payload: { kind: 'issue', severity: 'low', topic: 'other', text: 'Draft', anchor: null },
			}),
		];
		expect(drawUpMinutes(foldReviews(more), { day: '2025-03-09' }).notes.issue).toEqual([]);
		expect(drawUpMinutes(foldReviews(more), { day: '2025-03-09', withPendingOf: 'Ann' }).notes.issue).toHaveLength(1);
	});

	it('as HTML run nothing, load nothing and hide nothing', () => {
		const html = minutesToHtml(minutes, en);
		const tags = new Set((html.match(/<[a-z]+/gi) ?? []).map((tag) => tag.slice(1)));
		for (const tag of ['img', 'script', 'a', 'link', 'iframe', 'svg']) expect(tags).not.toContain(tag);
		expect(html).not.toMatch(/<[^>]+\s(?:on\w+|src|href)=/i);
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(html).not.toContain('\u202e');
		expect(html).toContain("default-src 'none'");
	});

	it('give a spreadsheet no formula when pasted', () => {
		expect(minutesToHtml(minutes, en)).toContain('&#39;=HYPERLINK');
		expect(minutesToMarkdown(minutes, en)).not.toMatch(/\| ?=/);
	});

	it('as Markdown take nothing that a person wrote for markup', () => {
		const line =
			minutesToMarkdown(minutes, en)
				.split('\n')
				.find((row) => row.includes('HYPERLINK')) ?? '';
		expect(line).toContain('\\|');
		expect(line).toContain('\\](javascript'.replace('(', '\\('));
		expect(line).toContain('&lt;img');
		expect(line).not.toContain('http://');
	});

	it('read in every language without a word left in another', () => {
		for (const words of [en, fr, uk, ro]) {
			const html = minutesToHtml(minutes, words);
			expect(html).toContain(`<html lang="${words.language}">`);
			expect(html).toContain(words.minutes.measures);
			expect(html.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/undefined|\{\w+\}/);
		}
	});
});
