import { type ChecklistItemId, fill, severityWeights } from '#core';
import { usePanel } from '../context.ts';

const SHOWN = 4;

/** What the checks found for one question, with the way to each cell. */
export function Evidence({ item }: { readonly item: ChecklistItemId }) {
	const { opened, words, panelWords, reviewWords, go } = usePanel();
	const evidence = opened?.evidence?.[item];
	const view = opened?.view;
	if (!evidence || !view) return null;
	const findings = view.findings.filter(({ id }) => evidence.findings.includes(id));
	const severities = Object.keys(severityWeights) as (keyof typeof severityWeights)[];
	const counts = severities.filter((severity) => evidence.counts[severity] > 0);
	const said = counts.map((severity) => fill(words.checklist.counts[severity], { count: evidence.counts[severity] }));
	if (evidence.toDecide > 0) said.push(fill(words.checklist.toDecide, { count: evidence.toDecide }));
	if (findings.length === 0)
		return (
			<p>
				{words.checklist.evidence}: {said.length > 0 ? said.join(' · ') : reviewWords.standings[evidence.standing]}
			</p>
		);
	return (
		<details class="imc-evidence">
			<summary>
				{words.checklist.evidence}: {said.join(' · ')}
			</summary>
			<ul>
				{findings.slice(0, SHOWN).map(({ id, message, place, cell, kind, says }) => (
					<li key={id} class={`imc-finding imc-${kind}`}>
						<div class="imc-finding-body">
							<span class="imc-mark" aria-hidden="true" />
							<span class="imc-hidden">{says}: </span>
							<bdi>{message}</bdi>{' '}
							{place && (
								<button type="button" class="imc-quiet" onClick={() => go(place)}>
									{fill(panelWords.goTo, { cell })} (<bdi>{place.sheet}</bdi>)
								</button>
							)}
						</div>
					</li>
				))}
			</ul>
			{findings.length > SHOWN && <p class="imc-help">{fill(words.checklist.moreFindings, { count: findings.length - SHOWN })}</p>}
		</details>
	);
}
