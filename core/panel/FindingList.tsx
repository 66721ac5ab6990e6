import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';
import { pluralOf } from '../locales/plurals.ts';
import type { CheckView } from '../view/schema.ts';
import { FindingCard, type FindingCardActions } from './FindingCard.tsx';
import type { ListPart, PartKind, RuleGroup } from './mending-list.ts';

/** As many as are drawn at once of one rule. */
const SHOWN_AT_ONCE = 30;

export interface FindingListProps extends FindingCardActions {
	readonly view: CheckView;
	readonly parts: readonly ListPart[];
	readonly words: PanelWords;
	/** The finding that is open. */
	readonly openId: string | undefined;
	readonly onOpen: (id: string | undefined) => void;
	/** Parts that are unfolded. */
	readonly unfolded: ReadonlySet<PartKind>;
	readonly onFold: (kind: PartKind) => void;
	/** What can be done with all findings of a rule at once. */
	readonly together?: (group: RuleGroup) => ComponentChildren;
}

/** What to mend, the worst and what gains most first; one finding is open at a time. */
export function FindingList(props: FindingListProps) {
	const { view, parts, words, unfolded, onFold } = props;
	if (view.findings.length === 0 && parts.length === 0) return <p class="imc-none">{words.noFindings}</p>;
	if (parts.length === 0) return <p class="imc-none">{words.allHidden}</p>;
	return (
		<>
			{parts.map((part) => {
				const isOpen = unfolded.has(part.kind);
				const left = part.groups.reduce((sum, { findings }) => sum + findings.filter(({ id }) => !props.settled?.has(id)).length, 0);
				return (
					<section key={part.kind} class={`imc-part imc-${part.kind}`}>
						<h2>
							<button type="button" class="imc-part-head" aria-expanded={isOpen} onClick={() => onFold(part.kind)}>
								<span class="imc-mark" aria-hidden="true" />
								<span>{words.parts[part.kind]}</span>
								<span class="imc-number">{left}</span>
							</button>
						</h2>
						{isOpen && part.groups.map((group) => <Group key={group.rule} {...props} group={group} />)}
					</section>
				);
			})}
		</>
	);
}

function Group({ group, view, words, openId, onOpen, together, ...actions }: FindingListProps & { readonly group: RuleGroup }) {
	const [limit, setLimit] = useState(SHOWN_AT_ONCE);
	const { findings } = group;
	// An open card is drawn however far down it stands.
	const shown = findings.slice(0, Math.max(limit, findings.findIndex(({ id }) => id === openId) + 1));
	return (
		<div class="imc-group">
			<h3>
				{group.title}
				<small>
					{findings.length > 1 && fill(pluralOf(words.cells, findings.length, words.language), { count: findings.length })}
					{group.points !== '' && <b class="imc-points">{fill(words.points, { points: group.points })}</b>}
				</small>
			</h3>
			{together?.(group)}
			<ul>
				{shown.map((finding) => (
					<FindingCard
						key={finding.id}
						finding={finding}
						rule={view.rules[finding.rule]}
						words={words}
						isOpen={openId === finding.id}
						onToggle={() => onOpen(openId === finding.id ? undefined : finding.id)}
						{...actions}
					/>
				))}
			</ul>
			{findings.length > shown.length && (
				<button type="button" class="imc-quiet" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
					{words.more} ({findings.length - shown.length})
				</button>
			)}
		</div>
	);
}
