import { fill, isKnownEvent, submittedEvents, type Verdict, verdicts } from '#core';
import { usePanel } from '../context.ts';
import { DraftStatus } from '../DraftStatus.tsx';
import { countWaiting } from '../NextStep.tsx';
import { dayOf } from '../people.ts';
import { useDraft } from '../use-draft.ts';
import { exportAnnotations, exportReview } from './save-file.ts';
import { WhoIAm } from './WhoIAm.tsx';

export function MineTab() {
	const context = usePanel();
	const { review, words } = context;
	return (
		<>
			<WhoIAm />
			{review.me.name === '' ? <p>{words.next.who}</p> : <VerdictForm />}
			<Share />
			<History />
		</>
	);
}

function VerdictForm() {
	const context = usePanel();
	const { review, words, reviewWords, attempt, announce } = context;
	const mine = review.state.reviews.find(({ id }) => id === review.mine);
	const draft = useDraft(review, 'verdict', { verdict: '' as Verdict | '', remark: '' });
	const { verdict, remark } = draft.value;
	const given = mine?.verdict?.current;
	const submit = async () => {
		if (verdict === '') return;
		const isDone = await attempt(() => review.write('verdict-given', { verdict, remark: remark.trim() }, draft.fields));
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
					void submit();
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
				<button type="submit" class="imc-main" disabled={verdict === ''}>
					{words.mine.submit}
				</button>
			</form>
		</section>
	);
}

function Share() {
	const context = usePanel();
	const { review, words, opened, attempt, announce } = context;
	const waiting = countWaiting(review);
	const hasVerdict = review.state.reviews.some(({ id, verdict }) => id === review.mine && verdict);
	if (submittedEvents(review.events).length === 0) return null;
	return (
		<section>
			{hasVerdict && <p>{waiting > 0 ? fill(words.mine.outbox, { count: waiting }) : words.mine.nothingToShare}</p>}
			<div class="imc-row">
				<button
					type="button"
					class={hasVerdict && waiting > 0 ? 'imc-main' : undefined}
					onClick={() => void attempt(() => exportReview(context)).then((isDone) => isDone && announce(words.mine.exported))}
				>
					{words.mine.exportFile}
				</button>
				<button type="button" onClick={() => exportAnnotations(context)}>
					{words.mine.exportAnnotations}
				</button>
			</div>
			{opened?.kind === 'workbook' && <p class="imc-help">{words.mine.exportHelp}</p>}
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
