import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EventType, nextEvent, type Payloads, parseIsoDate, type ReviewEvent, writeReviewFile } from '#core';
import { runCommand } from '../../core/cli/run-command.ts';

const REPORT = resolve(import.meta.dirname, '../reports/ayrshire-2019-20-flawed.xlsx');
let folder = '';

function reviewOf(name: string, isSubmitted = true): ReviewEvent[] {
	let events: ReviewEvent[] = [];
	const write = <Type extends EventType>(type: Type, payload: Payloads[Type]) => {
		const draft = { id: `${name}-${events.length}`, review: name, actor: name, at: '2020-07-01T10:00:00Z', type, payload };
		events = [...events, nextEvent(events, draft) as ReviewEvent];
	};
	write('review-opened', { name, municipality: 'East Ayrshire', role: 'committee-member' });
	write('answer-given', { item: 'chair-rotates', answer: name === 'Ann' ? 'yes' : 'no', remark: '' });
	write('note-added', {
		kind: 'measure',
		severity: 'high',
		topic: 'finance',
		text: `Recount, says ${name}`,
		owner: 'The host',
		due: '2020-01-31',
		anchor: null,
	});
	if (isSubmitted) write('verdict-given', { verdict: 'accept-with-measures', remark: '' });
	return events;
}

async function imc(...argv: string[]) {
	let [out, told] = ['', ''];
	const status = await runCommand(['minutes', ...argv], {
		folder,
		environment: { LANG: 'en' },
		columns: 100,
		hasColour: false,
		today: parseIsoDate('2020-07-15') ?? 0,
		write: async (text: string) => {
			out += text;
		},
		tell: async (text: string) => {
			told += text;
		},
	} as never);
	return { status, out, told };
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'imc-minutes-'));
	await writeFile(join(folder, 'ann.jsonl'), writeReviewFile(reviewOf('Ann')));
	await writeFile(join(folder, 'bob.jsonl'), writeReviewFile(reviewOf('Bob')));
	await writeFile(join(folder, 'cid.jsonl'), writeReviewFile(reviewOf('Cid', false)));
});

describe('imc minutes', () => {
	it('say whose report, how it stands, who judged it how, what differs first, what is owed and by when, with room to sign', async () => {
		const { status, out } = await imc(REPORT, 'ann.jsonl', 'bob.jsonl');
		expect(status).toBe(0);
		for (const part of ['Ayrshire', 'Report quality', 'Ann: Yes', 'Bob: No', 'Recount, says Ann', '31/01/2020', 'Overdue', 'Signatures']) {
			expect(out).toContain(part);
		}
		expect(out.indexOf('Does the chair rotate')).toBeLessThan(out.indexOf('Does the report cover the quality'));
	});

	it('hold nothing that was not submitted', async () => {
		const { out } = await imc(REPORT, 'ann.jsonl', 'cid.jsonl');
		expect(out).not.toContain('says Cid');
	});

	it('as an agenda hold what is to be talked about alone', async () => {
		const { out } = await imc(REPORT, 'ann.jsonl', 'bob.jsonl', '--agenda', '--format', 'html');
		expect(out).toContain('<h1>Agenda for the review</h1>');
		expect(out).not.toContain('Signatures');
		expect(out).not.toContain('Does the report cover the quality');
		expect(out).toContain('Promised and not done');
	});

	it('say what is missing or wrong in the person’s words', async () => {
		await writeFile(join(folder, 'list.csv'), 'a,b\n1,2\n');
		expect((await imc()).told).toContain('Name the report and the review files');
		expect((await imc(REPORT, 'list.csv')).told).toContain('list.csv is no review file');
		expect((await imc(REPORT, 'cid.jsonl')).told).toContain('Neither the files nor the workbook hold a review that was submitted');
		expect((await imc(REPORT, 'nowhere.jsonl')).status).toBe(2);
		await writeFile(join(folder, 'cut.jsonl'), `${writeReviewFile(reviewOf('Ann'))}{"id":`);
		expect((await imc(REPORT, 'cut.jsonl')).told).toContain('cut.jsonl: Line 6 is cut short');
	});
});
