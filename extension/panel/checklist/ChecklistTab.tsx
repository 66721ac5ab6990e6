import { useId } from 'preact/hooks';
import { type Answer, answers, type ChecklistItem, type ChecklistItemId, checklist, fill, type ReviewOf } from '#core';
import { useDraft } from '../../review/use-draft.ts';
import { usePanel } from '../context.ts';
import { DraftStatus } from '../DraftStatus.tsx';
import { Evidence } from './Evidence.tsx';

type Item = ChecklistItem & { readonly id: ChecklistItemId };

/** One question for each duty of the manual. What the checks found stands beside it and answers nothing by itself. */
export function ChecklistTab() {
	const { review, words, reviewWords } = usePanel();
	const mine = review.state.reviews.find(({ id }) => id === review.mine);
	const done = checklist.filter(({ id }) => mine?.answers.has(id)).length;
	const progress = fill(words.checklist.progress, { done, total: checklist.length });
	return (
		<>
			{[...new Set(checklist.map(({ source }) => source))].map((source) => (
				<p key={source} class="imc-help">
					{fill(words.checklist.asksFor, { source: reviewWords.sources[source] })}
				</p>
			))}
			<p id="checklist-progress">{progress}</p>
			<progress class="imc-progress" max={checklist.length} value={done} aria-labelledby="checklist-progress" />
			<ol>
				{checklist.map((item) => (
					<Question key={item.id} item={item} mine={mine} />
				))}
			</ol>
		</>
	);
}

function Question({ item, mine }: { readonly item: Item; readonly mine: ReviewOf | undefined }) {
	const { review, words, reviewWords, attempt } = usePanel();
	const name = useId();
	const { question, help } = reviewWords.checklist[item.id];
	const given = mine?.answers.get(item.id);
	const remark = useDraft(`remark ${item.id}`, given?.current.value.remark ?? '');
	const give = async (answer: Answer) => {
		const isDone = await attempt(() => review.write('answer-given', { item: item.id, answer, remark: remark.value }, remark.fields));
		if (isDone) remark.reset();
	};
	const answer = given?.current.value.answer;
	const hasNewRemark = remark.value !== (given?.current.value.remark ?? '');
	return (
		<li class="imc-card">
			<fieldset>
				<legend>{question}</legend>
				<p class="imc-help">{help}</p>
				<Evidence item={item.id} />
				<div class="imc-row">
					{answers.map((option) => (
						<label key={option} class="imc-option">
							<input type="radio" name={name} checked={answer === option} onChange={() => void give(option)} />
							{reviewWords.answers[option]}
						</label>
					))}
				</div>
				{given?.besides.map((said) => (
					<p key={said.event} class="imc-problem">
						{words.notes.alsoWritten} {reviewWords.answers[said.value.answer]} <bdi>{said.value.remark}</bdi>
					</p>
				))}
				<label class="imc-field">
					<span>{words.checklist.remark}</span>
					<textarea
						rows={1}
						maxLength={20_000}
						dir="auto"
						value={remark.value}
						onInput={(event) => remark.set(event.currentTarget.value)}
					/>
				</label>
				<DraftStatus draft={remark} isEmpty={!hasNewRemark} />
				{answer !== undefined && hasNewRemark && (
					<button type="button" onClick={() => void give(answer)}>
						{words.checklist.save}
					</button>
				)}
			</fieldset>
		</li>
	);
}
