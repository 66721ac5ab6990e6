import { useState } from 'preact/hooks';
import { explanationKey, fill, judgedExplanations } from '#core';
import type { GivenExplanation } from '../../check/opened-document.ts';
import { useDraft } from '../../review/use-draft.ts';
import { usePanel } from '../context.ts';
import { DraftStatus } from '../DraftStatus.tsx';
import { anchorAt } from '../notes/note-place.ts';
import { nameOfPlace } from '../place-name.ts';

/** What staff answered to the checks, each at its cell: a member accepts it, or says why it does not convince. */
export function ExplanationsPart() {
	const { opened, words } = usePanel();
	const given = opened?.explanations ?? [];
	if (given.length === 0) return null;
	return (
		<section aria-labelledby="explanations-heading">
			<h2 id="explanations-heading">
				{words.explanations.title} ({given.length})
			</h2>
			<p class="imc-help">{words.explanations.help}</p>
			<ul>
				{given.map((one) => (
					<Explanation key={explanationKey(one)} given={one} />
				))}
			</ul>
		</section>
	);
}

function Explanation({ given }: { readonly given: GivenExplanation }) {
	const context = usePanel();
	const { review, words, go, attempt } = context;
	const key = explanationKey(given);
	const draft = useDraft(`contest ${key}`, '');
	const [problem, setProblem] = useState('');
	const own = review.state.reviews.find(({ id }) => id === review.mine)?.judgements.get(key)?.current.value;
	const judged = own && own.judgement !== 'withdraw' ? own : undefined;
	const others = (judgedExplanations(review.state).find((one) => explanationKey(one) === key)?.said ?? []).filter(
		({ actor }) => actor !== review.me.actor,
	);
	const judge = async (judgement: 'accept' | 'contest' | 'withdraw') => {
		const remark = judgement === 'contest' ? draft.value.trim() : '';
		if (judgement === 'contest' && remark === '') return setProblem(words.explanations.needsReason);
		setProblem('');
		const { rule, section, row, text, place } = given;
		const isDone = await attempt(async () => {
			const anchor = (await anchorAt(place, context)) ?? null;
			await review.write('explanation-judged', { rule, section, row, text, judgement, remark, anchor }, draft.fields);
		});
		if (isDone) draft.reset();
	};
	const count = (judgement: 'accept' | 'contest') => others.filter((one) => one.judgement === judgement).length;
	return (
		<li class="imc-card" data-explanation={judged?.judgement ?? 'open'}>
			<p>
				<bdi>{given.message}</bdi>{' '}
				<button type="button" class="imc-quiet imc-place" onClick={() => go(given.place)}>
					<bdi>{nameOfPlace(given.place, context)}</bdi>
				</button>
			</p>
			<p class="imc-text">
				<q dir="auto">{given.text}</q>
			</p>
			{others.length > 0 && (
				<p class="imc-help">{fill(words.explanations.others, { accepted: count('accept'), contested: count('contest') })}</p>
			)}
			{judged ? (
				<p>
					{judged.judgement === 'accept' ? words.explanations.accepted : words.explanations.contested} <bdi>{judged.remark}</bdi>{' '}
					<button type="button" class="imc-quiet" onClick={() => void judge('withdraw')}>
						{words.explanations.withdraw}
					</button>
				</p>
			) : (
				<>
					<label class="imc-field">
						<span>{words.explanations.why}</span>
						<textarea
							rows={1}
							maxLength={20_000}
							dir="auto"
							value={draft.value}
							onInput={(event) => draft.set(event.currentTarget.value)}
						/>
					</label>
					<p role="alert" class={problem === '' ? undefined : 'imc-problem'}>
						{problem}
					</p>
					<DraftStatus draft={draft} isEmpty={draft.value === ''} />
					<p class="imc-row">
						<button type="button" onClick={() => void judge('accept')}>
							{words.explanations.accept}
						</button>
						<button type="button" onClick={() => void judge('contest')}>
							{words.explanations.contest}
						</button>
					</p>
				</>
			)}
		</li>
	);
}
