import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PanelWords } from '../locales/panel-words.ts';
import type { PlaceView } from '../view/place-schema.ts';
import type { CheckView, FindingView, SuggestionView } from '../view/schema.ts';

/** What a person can do with a finding; a host that can't write leaves the last three out. */
export interface FindingCardActions {
	readonly onSelect: (place: PlaceView) => void;
	readonly onApply?: (finding: FindingView, suggestion: SuggestionView) => void;
	readonly onUndo?: (finding: FindingView) => void;
	readonly onExplain?: (finding: FindingView, text: string) => void;
	/** Ids of findings whose suggestion was applied and can be taken back. */
	readonly applied?: ReadonlySet<string>;
	/** Ids of findings that staff have explained since the check. */
	readonly explained?: ReadonlySet<string>;
	/** What else a host has to offer at an open finding. */
	readonly more?: (finding: FindingView) => ComponentChildren;
	/** Something is being written: nothing else can be. */
	readonly isBusy?: boolean;
}

export interface FindingCardProps extends FindingCardActions {
	readonly finding: FindingView;
	readonly rule: CheckView['rules'][string] | undefined;
	readonly words: PanelWords;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
}

/** A finding: its sentence at first; its reason, its fix and what can be done about it once it is open. */
export function FindingCard(props: FindingCardProps) {
	const { finding, rule, words, isOpen, onToggle, onSelect } = props;
	const { place } = finding;
	const bodyId = useId();
	const open = () => {
		if (place && !isOpen) onSelect(place);
		onToggle();
	};
	return (
		<li class={`imc-finding imc-${finding.kind}`}>
			<button type="button" class="imc-finding-head" aria-expanded={isOpen} aria-controls={bodyId} onClick={open}>
				<span class="imc-mark" aria-hidden="true" />
				<span class="imc-hidden">{finding.says + words.colon}</span>
				{finding.cell !== '' && <b class="imc-cell">{finding.cell}</b>} <bdi>{finding.message}</bdi>
			</button>
			<div id={bodyId} hidden={!isOpen} class="imc-finding-body">
				{isOpen && (
					<>
						<p class="imc-says">{finding.says}</p>
						<p>
							<b>{words.fix + words.colon}</b>
							<bdi>{finding.fix}</bdi>
						</p>
						{rule && rule.why !== '' && (
							<p>
								<b>{words.why + words.colon}</b>
								{rule.why}
							</p>
						)}
						{rule && rule.sources.length > 0 && <p class="imc-help">{words.source + words.colon + rule.sources.join(' · ')}</p>}
						{place && (
							<button type="button" class="imc-quiet" onClick={() => onSelect(place)}>
								{words.goTo.replace('{cell}', finding.cell)}
							</button>
						)}
						<Suggestions {...props} />
						<Explanation {...props} />
						{props.more?.(finding)}
					</>
				)}
			</div>
		</li>
	);
}

function Suggestions({ finding, words, onApply, onUndo, applied, isBusy }: FindingCardProps) {
	if (!onApply) return null;
	if (applied?.has(finding.id)) {
		return (
			<p class="imc-applied">
				{words.applied}{' '}
				<button type="button" disabled={isBusy} onClick={() => onUndo?.(finding)}>
					{words.undo}
				</button>
			</p>
		);
	}
	return (
		<>
			{finding.suggestions.map((suggestion) => (
				<dl class="imc-suggestion" key={`${suggestion.cell} ${suggestion.afterText}`}>
					<dt>{words.suggestionFor.replace('{cell}', suggestion.cell)}</dt>
					<dd>
						<span>
							{words.before + words.colon}
							<del dir="auto">{suggestion.beforeText === '' ? words.empty : suggestion.beforeText}</del>
						</span>
						<span>
							{words.after + words.colon}
							<ins dir="auto">{suggestion.afterText === '' ? words.empty : suggestion.afterText}</ins>
						</span>
						<button type="button" disabled={isBusy} onClick={() => onApply(finding, suggestion)}>
							{words.apply}
						</button>
					</dd>
				</dl>
			))}
		</>
	);
}

function Explanation({ finding, words, onExplain, explained, isBusy }: FindingCardProps) {
	const [text, setText] = useState(finding.explanation?.text ?? '');
	const helpId = useId();
	if (!onExplain || !finding.explanation) return null;
	if (explained?.has(finding.id)) return <p class="imc-applied">{words.explained}</p>;
	return (
		<form
			class="imc-explanation"
			onSubmit={(event) => {
				event.preventDefault();
				if (text.trim() !== '') onExplain(finding, text.trim());
			}}
		>
			<label>
				{words.explainIn.replace('{cell}', finding.explanation.cell)}
				<textarea
					rows={3}
					maxLength={1000}
					dir="auto"
					value={text}
					aria-describedby={helpId}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</label>
			<p class="imc-help" id={helpId}>
				{words.explainHelp}
			</p>
			<button type="submit" disabled={isBusy || text.trim() === ''}>
				{words.explain}
			</button>
		</form>
	);
}
