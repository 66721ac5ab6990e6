import { useState } from 'preact/hooks';
import { fill, isKnownEvent, type Verdict, verdicts } from '#core';
import { useDraft } from '../../review/use-draft.ts';
import { usePanel } from '../context.ts';
import { DraftStatus } from '../DraftStatus.tsx';
import { countWaiting } from '../NextStep.tsx';
import { dayOf } from '../people.ts';
import { isCopyDue } from './own-copy.ts';
import { exportAnnotations, exportCopy, exportReview } from './save-file.ts';
import { UnfinishedList, useUnfinished } from './UnfinishedList.tsx';
import type { UnfinishedItem } from './unfinished.ts';
import { WhoIAm } from './WhoIAm.tsx';

export function MineTab({ onLead }: { readonly onLead: (tab: UnfinishedItem['tab']) => void }) {
	const context = usePanel();
	const { review, words } = context;
	return (
		<>
			<WhoIAm />
			{review.me.name === '' ? <p>{words.next.who}</p> : <VerdictForm onLead={onLead} />}
			<Share />
			<History />
		</>
	);
}

function VerdictForm({ onLead }: { readonly onLead: (tab: UnfinishedItem['tab']) => void }) {
	const context = usePanel();
	const { review, words, reviewWords, attempt, announce } = context;
	const mine = review.state.reviews.find(({ id }) => id === review.mine);
	const draft = useDraft('verdict', { verdict: '' as Verdict | '', remark: '' });
	const unfinished = useUnfinished();
	const [isAsking, setAsking] = useState(false);
	const { verdict, remark } = draft.value;
	const given = mine?.verdict?.current;
	const submit = async (isAlong: boolean) => {
		if (verdict === '') return;
		setAsking(false);
		const isDone = await attempt(async () => {
			for (const { take } of isAlong ? unfinished : []) await take?.();
			await review.write('verdict-given', { verdict, remark: remark.trim() }, draft.fields);
		});
		if (!isDone) return;
		draft.reset();
		announce(fill(words.mine.submitted, { date: dayOf(new Date().toISOString(), context), verdict: reviewWords.verdicts[verdict] }));
	};
	return (
		<section aria-labelledby="verdict-heading">
			<h2 id="verdict-heading">{words.mine.verdict}</h2>
			{given && (
				<p>
					<b>{fill(words.mine.submitted, { date: dayOf(given.at, context), verdict: reviewWords.verdicts[given.value.verdict] })}</b>
				</p>
			)}
			<p>{fill(words.mine.pending, { count: mine?.pending ?? 0 })}</p>
			<p class="imc-help">{words.mine.submitHelp}</p>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (verdict !== '' && unfinished.length > 0) setAsking(true);
					else void submit(false);
				}}
			>
				<fieldset class="imc-plain">
					<legend class="imc-hidden">{words.mine.verdict}</legend>
					{verdicts.map((option) => (
						<label key={option} class="imc-option">
							<input
								type="radio"
								name="verdict"
								checked={verdict === option}
								onChange={() => draft.set((now) => ({ ...now, verdict: option }))}
							/>
							{reviewWords.verdicts[option]}
						</label>
					))}
				</fieldset>
				<label class="imc-field">
					<span>{words.mine.verdictRemark}</span>
					<textarea
						rows={2}
						maxLength={20_000}
						dir="auto"
						value={remark}
						onInput={({ currentTarget }) => draft.set((now) => ({ ...now, remark: currentTarget.value }))}
					/>
				</label>
				<DraftStatus draft={draft} isEmpty={verdict === '' && remark === ''} />
				<UnfinishedList items={unfinished} onLead={onLead} />
				{isAsking && unfinished.length > 0 ? (
					<div class="imc-row" role="alert">
						{unfinished.some(({ take }) => take) && (
							<button type="button" class="imc-main" onClick={() => void submit(true)}>
								{words.mine.takeAlong}
							</button>
						)}
						<button type="button" onClick={() => void submit(false)}>
							{words.mine.submitWithout}
						</button>
					</div>
				) : (
					<button type="submit" class="imc-main" disabled={verdict === ''}>
						{words.mine.submit}
					</button>
				)}
			</form>
		</section>
	);
}

/** What others see, what they don't see yet, and the ways to them. */
function Share() {
	const context = usePanel();
	const { review, words, opened, attempt, announce } = context;
	const waiting = countWaiting(review);
	const mine = review.state.reviews.find(({ id }) => id === review.mine);
	const sent = mine?.sent;
	const pending = mine?.pending ?? 0;
	const send = async () => {
		if (await attempt(() => review.write('changes-sent', {}))) announce(words.mine.changesSent);
	};
	const saveCopy = async () => {
		if (await attempt(() => exportCopy(context))) announce(words.notes.saved);
	};
	if (!mine) return null;
	return (
		<section aria-labelledby="share-heading">
			<h2 id="share-heading">{words.steps.together}</h2>
			<p data-seen={sent ? 'some' : 'none'}>
				{sent ? fill(words.mine.seenUpTo, { date: dayOf(sent.at, context) }) : words.mine.nothingSeen}
			</p>
			{sent && pending > 0 && (
				<p class="imc-row">
					<span>{fill(words.mine.notSeenYet, { count: pending })}</span>
					<button type="button" class="imc-main" onClick={() => void send()}>
						{words.mine.sendChanges}
					</button>
				</p>
			)}
			{sent && <p>{waiting > 0 ? fill(words.mine.outbox, { count: waiting }) : words.mine.nothingToShare}</p>}
			<div class="imc-row">
				{sent && (
					<>
						<button
							type="button"
							class={waiting > 0 ? 'imc-main' : undefined}
							onClick={() => void attempt(() => exportReview(context)).then((isDone) => isDone && announce(words.mine.exported))}
						>
							{words.mine.exportFile}
						</button>
						<button type="button" onClick={() => exportAnnotations(context)}>
							{words.mine.exportAnnotations}
						</button>
					</>
				)}
				<button type="button" onClick={() => void saveCopy()}>
					{words.mine.saveCopy}
				</button>
			</div>
			<p class="imc-help">{words.mine.copyHelp}</p>
			{isCopyDue(review) && <p class="imc-help">{words.mine.copyDue}</p>}
			{sent && opened?.kind === 'workbook' && <p class="imc-help">{words.mine.exportHelp}</p>}
		</section>
	);
}

function History() {
	const context = usePanel();
	const { review, words } = context;
	const own = review.state.history.filter(
		(event) => event.review === review.mine && isKnownEvent(event) && event.type !== 'snapshot-taken',
	);
	if (own.length === 0) return null;
	return (
		<details>
			<summary>
				{words.mine.history} ({own.length})
			</summary>
			<ol>
				{own.map((event) => (
					<li key={event.id}>
						{words.eventNames[event.type as keyof typeof words.eventNames]} <small>{dayOf(event.at, context)}</small>
					</li>
				))}
			</ol>
		</details>
	);
}
