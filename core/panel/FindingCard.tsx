import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../locales/fill.ts';
import type { PanelWords } from '../locales/panel-words.ts';
import { harmless } from '../view/harmless-text.ts';
import type { PlaceView } from '../view/place-schema.ts';
import type { CheckView, FindingView, SuggestionView } from '../view/schema.ts';

/** How a finding was settled since the check; `gone`: a new look did not find it any more. */
export type Settled = 'mended' | 'explained' | 'gone';

/** What a person can do with a finding; a host that can't write leaves most of it out. */
export interface FindingCardActions {
	readonly onSelect: (place: PlaceView) => void;
	readonly onApply?: (finding: FindingView, suggestion: SuggestionView) => void;
	readonly onExplain?: (finding: FindingView, text: string) => void;
	/** On to the next finding that is not settled. */
	readonly onNext?: (finding: FindingView) => void;
	/** Findings that are settled, and how. */
	readonly settled?: ReadonlyMap<string, Settled>;
	/** Whether what was done can be taken back. */
	readonly canUndo?: (finding: FindingView) => boolean;
	readonly onUndo?: (finding: FindingView) => void;
	/** Something is being written: nothing else can be. */
	readonly isBusy?: boolean;
	/** What else a host offers in an open card. */
	readonly more?: (finding: FindingView) => ComponentChildren;
}

export interface FindingCardProps extends FindingCardActions {
	readonly finding: FindingView;
	readonly rule: CheckView['rules'][string] | undefined;
	readonly words: PanelWords;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
}

/** A finding: its cell and sentence at first; its remedy, its reason and what can be done about it once it is open. */
export function FindingCard(props: FindingCardProps) {
	const { finding, rule, words, isOpen, onToggle, onSelect, onNext, settled, isBusy, more } = props;
	const { place } = finding;
	const bodyId = useId();
	const head = useRef<HTMLButtonElement>(null);
	const outcome = settled?.get(finding.id);
	useEffect(() => {
		if (!isOpen) return;
		head.current?.scrollIntoView({ block: 'nearest' });
		head.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
	}, [isOpen]);
	// What was pressed is gone with the offer: the keys stay at the card.
	useEffect(() => {
		if (outcome !== undefined && isOpen && document.activeElement === document.body) head.current?.focus();
	}, [outcome, isOpen]);
	const open = () => {
		if (place && !isOpen) onSelect(place);
		onToggle();
	};
	return (
		<li class={`imc-finding imc-${outcome === undefined ? finding.kind : 'explained'}`} data-finding={finding.id}>
			<button ref={head} type="button" class="imc-finding-head" aria-expanded={isOpen} aria-controls={bodyId} onClick={open}>
				<span class="imc-mark" aria-hidden="true" />
				<span class="imc-hidden">{(outcome === undefined ? finding.says : words.settled[outcome]) + words.colon}</span>
				{finding.cell !== '' && <b class="imc-cell">{`${harmless(place?.sheet ?? '')} ${finding.cell}`.trim()}</b>}{' '}
				{outcome === undefined || isOpen ? <bdi>{finding.message}</bdi> : <span class="imc-done">{words.settled[outcome]}</span>}
			</button>
			<div id={bodyId} hidden={!isOpen} class="imc-finding-body">
				{isOpen && (
					<>
						{outcome === undefined ? (
							<>
								<p>
									<b>{words.fix + words.colon}</b>
									<bdi>{finding.fix}</bdi>
								</p>
								<Suggestions {...props} />
								<Explanation {...props} />
								<Reason rule={rule} words={words} />
								{more?.(finding)}
							</>
						) : (
							<p class="imc-done" role="status">
								{words.settled[outcome]}
							</p>
						)}
						<p class="imc-row">
							{place && (
								<button type="button" onClick={() => onSelect(place)}>
									{fill(words.goTo, { cell: finding.cell })}
								</button>
							)}
							{outcome !== undefined && props.canUndo?.(finding) && (
								<button type="button" disabled={isBusy} onClick={() => props.onUndo?.(finding)}>
									{words.undo}
								</button>
							)}
							{onNext && (
								<button type="button" class={outcome === undefined ? '' : 'imc-main'} onClick={() => onNext(finding)}>
									{words.next}
								</button>
							)}
						</p>
					</>
				)}
			</div>
		</li>
	);
}

function Reason({ rule, words }: Pick<FindingCardProps, 'rule' | 'words'>) {
	if (!rule) return null;
	return (
		<>
			{rule.why !== '' && (
				<p>
					<b>{words.why + words.colon}</b>
					{rule.why}
				</p>
			)}
			{rule.sources.length > 0 && <p class="imc-help">{words.source + words.colon + rule.sources.join(' · ')}</p>}
		</>
	);
}

function Suggestions({ finding, words, onApply, isBusy }: FindingCardProps) {
	if (!onApply) return null;
	return (
		<>
			{finding.suggestions.map((suggestion) => (
				<dl class="imc-suggestion" key={`${suggestion.cell} ${suggestion.afterText}`}>
					<dt>{fill(words.suggestionFor, { cell: suggestion.cell })}</dt>
					<dd>
						<span>
							<del dir="auto">{suggestion.beforeText === '' ? words.empty : suggestion.beforeText}</del>
							<span aria-hidden="true"> → </span>
							<ins dir="auto">{suggestion.afterText === '' ? words.empty : suggestion.afterText}</ins>
						</span>
						<button type="button" class="imc-main" disabled={isBusy} onClick={() => onApply(finding, suggestion)}>
							{words.apply}
						</button>
					</dd>
				</dl>
			))}
		</>
	);
}

function Explanation({ finding, words, onExplain, isBusy }: FindingCardProps) {
	const [text, setText] = useState(finding.explanation?.text ?? '');
	const helpId = useId();
	if (!onExplain || !finding.explanation) return null;
	return (
		<form
			class="imc-explanation"
			onSubmit={(event) => {
				event.preventDefault();
				if (text.trim() !== '') onExplain(finding, text.trim());
			}}
		>
			<label>
				{fill(words.explainIn, { cell: finding.explanation.cell })}
				<textarea
					rows={2}
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
