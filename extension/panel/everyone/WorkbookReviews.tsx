import { useEffect } from 'preact/hooks';
import { canonicalJson, fill, REVIEW_LOG_SHEET } from '#core';
import { usePanel } from '../context.ts';
import { sayProblems } from './reading-problems.ts';
import { otherDocument } from './reviewed-document.ts';

/** Adds the reviews that a workbook holds to those that are here, once at each reading, and says so where any were new. */
export function MergeWorkbookReviews() {
	const context = usePanel();
	const { review, words, opened, attempt, announce } = context;
	const log = opened?.reviews;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a log is merged when it has been read, and not again
	useEffect(() => {
		if (!log) return;
		const known = new Map(review.events.map((event) => [canonicalJson(event), event.id]));
		const waiting = new Set(review.outbox);
		const news = log.events.filter((event) => {
			const id = known.get(canonicalJson(event));
			return id === undefined || waiting.has(id);
		});
		if (news.length === 0) return;
		void attempt(async () => {
			const count = await review.importEvents(news, 'workbook');
			if (count === 0) return;
			const reviews = new Set(log.events.map((event) => event.review)).size;
			announce([fill(words.everyone.inWorkbook, { reviews, count }), ...aboutAnother(context)].join(' '));
		});
	}, [log, review.document]);
	return null;
}

/** What a person should know of the reviews in the workbook, as long as it is open. */
export function WorkbookRemarks() {
	const context = usePanel();
	const { words, reviewWords, opened } = context;
	const problems = sayProblems(opened?.reviews?.problems ?? [], words, reviewWords).map((said) => `${REVIEW_LOG_SHEET}: ${said}`);
	return [...aboutAnother(context), ...problems].map((remark) => <p key={remark}>{remark}</p>);
}

function aboutAnother({ review, words, opened }: ReturnType<typeof usePanel>): string[] {
	const title = otherDocument(opened?.reviews?.events ?? [], review.document);
	return title === undefined ? [] : [fill(words.everyone.workbookAbout, { title })];
}
