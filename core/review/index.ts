/** Reviews: the checklist, notes that hold on to their cells and sentences, the events of a review, the minutes. */
export type * from './anchor.ts';
export * from './attach-cells.ts';
export * from './attach-text.ts';
export type * from './attachment.ts';
export * from './candidate-rows.ts';
export { canonicalJson } from './canonical-json.ts';
export { type AnchorSource, anchorCell, type CellAnchor, readForAnchors, snapshotOf } from './cell-anchor.ts';
export * from './checklist.ts';
export { type CommitteeSpace, type SpaceLinkProblem, spaceFromLinks, spaceInLink, spaceLink } from './committee-space.ts';
export { type EventDraft, mergeEvents, nextEvent } from './event-order.ts';
export { LONGEST_TEXT, noteKinds, noteSeverities, noteTopics, responseStates, reviewerRoles, verdicts } from './event-schema.ts';
export { dayOfEvent } from './event-time.ts';
export { type ExplanationView, judgedExplanations } from './judged-explanations.ts';
export * from './minutes.ts';
export { minutesToHtml } from './minutes-html.ts';
export { minutesToMarkdown } from './minutes-markdown.ts';
export { type MinutesOutline, type MinutesPart, outlineMinutes } from './minutes-outline.ts';
export { isOverdue, overdueNotes } from './overdue-notes.ts';
export { formatDay, plainText } from './plain-text.ts';
export {
	type EventType,
	explanationKey,
	isKnownEvent,
	isWritable,
	type JudgedExplanation,
	type Judgement,
	type KnownEvent,
	type NoteContent,
	type NoteKind,
	type NoteSeverity,
	type NoteStatus,
	type NoteTopic,
	type Payloads,
	parseEvent,
	type ResponseState,
	type ReviewEvent,
	type Reviewer,
	type ReviewerRole,
	type Verdict,
} from './review-event.ts';
export * from './review-file.ts';
export { foldReviews, type ReviewFold, reviewFold } from './review-fold.ts';
export { REVIEW_LOG_SHEET, readReviewLog, reviewLogRows, reviewsIn, withoutReviewLog } from './review-log.ts';
export type * from './review-state.ts';
export { submittedEvents } from './sharing.ts';
export { readSpace, type SpaceContent, type SpaceRow, spacePieces } from './space-post.ts';
export { isByStaff, staffOf } from './staff.ts';
export type { RowPrint, TableHint, TableSnapshot } from './table-snapshot.ts';
export * from './text-anchor.ts';
export { inThisPeriod } from './this-period.ts';
export * from './web-annotation.ts';
export { withoutTraces } from './without-traces.ts';
export type { MinutesWords, ReviewWords } from './words.ts';
