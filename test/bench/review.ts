import {
	type EventType,
	foldReviews,
	type Payloads,
	type ReviewEvent,
	readReviewFile,
	reviewFold,
	reviewLogRows,
	writeReviewFile,
} from '#core';

const REVIEWS = 1_000;
const NOTES = 10_000;
const REPLIES = 100_000;
const RUNS = 7;

/** A committee larger than any: what it costs to know where it stands, and what one more word costs. */
export async function benchReview(): Promise<void> {
	const events = largeCommittee();
	const size = (few: number) => events.slice(0, few);
	console.log(`review: ${REVIEWS} reviews, ${NOTES} notes, ${REPLIES} replies: ${events.length} events`);
	console.log('  the fold, from nothing (wanted: under 300 ms; twice the events, twice the time):');
	for (const part of [events.length / 4, events.length / 2, events.length]) {
		const times = Array.from({ length: RUNS }, () => {
			const some = fresh(size(Math.floor(part)));
			return timed(() => foldReviews(some));
		});
		console.log(`    ${Math.floor(part).toLocaleString('en')} events: ${said(times)}`);
	}
	const fold = reviewFold(fresh(events));
	const one = (index: number) =>
		eventAt(events.length + index, `member ${index % REVIEWS}`, 'note-replied', { note: noteId(index * 7), text: 'One more word' });
	const replies = Array.from({ length: 50 * RUNS }, (_, index) => timedSince(() => void fold.add([one(index)])));
	console.log(`  one reply more (wanted: under 5 ms): ${said(replies)}`);
	const verdicts = Array.from({ length: 50 * RUNS }, (_, index) =>
		timedSince(() => void fold.add([eventAt(2 * events.length + index, `member ${index % REVIEWS}`, 'changes-sent', {})])),
	);
	console.log(`  one member sends (wanted: under 5 ms): ${said(verdicts)}`);
	const file = writeReviewFile(events);
	console.log(
		`  the file of all: ${megabytes(file.length)}, read with every event checked: ${said([timedSince(() => void readReviewFile(file))])}`,
	);
	const log = reviewLogRows(events);
	console.log(`  the log of all in a workbook: ${log.length.toLocaleString('en')} rows`);
}

function largeCommittee(): readonly ReviewEvent[] {
	const events: ReviewEvent[] = [];
	const add = <Type extends EventType>(member: number, type: Type, payload: Payloads[Type]) =>
		events.push(eventAt(events.length, `member ${member % REVIEWS}`, type, payload));
	for (let member = 0; member < REVIEWS; member++) {
		add(member, 'review-opened', { name: `Member ${member}`, municipality: `Town ${member % 40}`, role: 'committee-member' });
	}
	for (let note = 0; note < NOTES; note++) {
		add(note, 'note-added', { kind: 'issue', severity: 'medium', topic: 'finance', text: `Is this figure right? ${note}`, anchor: null });
	}
	for (let reply = 0; reply < REPLIES; reply++)
		add(reply * 7, 'note-replied', { note: noteId(reply), text: `So it seems to me: ${reply}` });
	for (let member = 0; member < REVIEWS; member++) add(member, 'verdict-given', { verdict: 'accept', remark: '' });
	return events;
}

function noteId(note: number): string {
	return `event ${REVIEWS + (note % NOTES)}`;
}

function eventAt<Type extends EventType>(step: number, actor: string, type: Type, payload: Payloads[Type]): ReviewEvent {
	return { id: `event ${step}`, review: actor, actor, at: '2026-03-01T10:00:00Z', step, replaces: [], type, payload };
}

/** As from a file: nothing about them is known yet. */
function fresh(events: readonly ReviewEvent[]): ReviewEvent[] {
	return JSON.parse(JSON.stringify(events)) as ReviewEvent[];
}

function timed(step: () => unknown): number {
	globalThis.gc?.();
	return timedSince(step);
}

function timedSince(step: () => unknown): number {
	const before = performance.now();
	step();
	return performance.now() - before;
}

function said(times: readonly number[]): string {
	const sorted = [...times].sort((left, right) => left - right);
	const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
	return sorted.length === 1 ? `${at(0)} ms` : `median ${at(0.5)} ms (${at(0)} to ${at(1)})`;
}

function megabytes(letters: number): string {
	return `${(letters / 1_000_000).toFixed(1)} MB`;
}
