import { answers, type ChecklistItemId, type Minutes } from '#core';
import { usePanel } from '../context.ts';

/** So many members are read at once; of more, only how many said what. */
export const FEW = 4;

/** What the members answered to one question: how many said what as a bar and in words, and who they are. */
export function Agreement({ item }: { readonly item: Minutes['items'][number] }) {
	const { reviewWords } = usePanel();
	const said = answers.flatMap((answer) => {
		const members = item.answers.filter((one) => one.answer === answer);
		return members.length === 0 ? [] : [{ answer, members }];
	});
	return (
		<li class={`imc-card imc-agreement-${item.agreement}`}>
			<p>
				{reviewWords.checklist[item.id as ChecklistItemId].question} <b>{reviewWords.minutes.agreement[item.agreement]}</b>
			</p>
			<div class="imc-split" aria-hidden="true">
				{said.map(({ answer, members }) => (
					<span key={answer} class={`imc-split-${answer}`} style={{ flexGrow: members.length }} />
				))}
			</div>
			<details open={item.answers.length <= FEW}>
				<summary>{said.map(({ answer, members }) => `${reviewWords.answers[answer]}: ${members.length}`).join(' · ')}</summary>
				<ul>
					{said.flatMap(({ answer, members }) =>
						members.map(({ member, remark }) => (
							<li key={`${member} ${answer} ${remark}`}>
								<bdi>{member}</bdi> · <b>{reviewWords.answers[answer]}</b> <bdi>{remark}</bdi>
							</li>
						)),
					)}
				</ul>
			</details>
		</li>
	);
}
