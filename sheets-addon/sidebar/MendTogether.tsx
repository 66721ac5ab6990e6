import { useState } from 'preact/hooks';
import { fill } from '#core';
import type { PanelWords, RuleGroup, Settled } from '#core/panel';
import type { FindingView } from '#core/view';

export interface MendTogetherProps {
	readonly group: RuleGroup;
	readonly words: PanelWords;
	readonly settled: ReadonlyMap<string, Settled>;
	readonly isBusy: boolean;
	/** Resolves with how many were left as they are. */
	readonly onMend: (findings: readonly FindingView[]) => Promise<number>;
	readonly onUndo: (findings: readonly FindingView[]) => void;
}

/** As many are shown before they are mended; the rest is the same kind of change. */
const SHOWN = 40;
/** What one call takes. */
const MOST_AT_ONCE = 500;
/** Fewer are mended as quickly one by one. */
const FEWEST = 3;

/** One kind of fault in many cells: each as it is and as it will be, mended together and taken back together. */
export function MendTogether({ group, words, settled, isBusy, onMend, onUndo }: MendTogetherProps) {
	const [isOpen, setOpen] = useState(false);
	const [leftAlone, setLeftAlone] = useState(0);
	const [mended, setMended] = useState<readonly FindingView[]>([]);
	// Where there is a choice between two, only a person can make it.
	const certain = group.findings.filter(({ id, suggestions }) => suggestions.length === 1 && !settled.has(id)).slice(0, MOST_AT_ONCE);
	const done = mended.filter(({ id }) => settled.get(id) === 'mended');
	if (done.length > 0) {
		return (
			<p class="imc-together" role="status">
				<span class="imc-done">{fill(words.togetherDone, { count: done.length })}</span>
				{leftAlone > 0 && <span>{fill(words.leftAlone, { count: leftAlone })}</span>}
				<button type="button" disabled={isBusy} onClick={() => onUndo(done)}>
					{words.undoAll}
				</button>
			</p>
		);
	}
	if (certain.length < FEWEST) return null;
	if (!isOpen) {
		return (
			<button type="button" class="imc-together-open" onClick={() => setOpen(true)}>
				{fill(words.together, { count: certain.length })}
			</button>
		);
	}
	return (
		<div class="imc-card imc-together">
			<p>{words.togetherLead}</p>
			<ul class="imc-changes">
				{certain.slice(0, SHOWN).map(({ id, suggestions: [first] }) => (
					<li key={id}>
						<b>{first?.cell}</b> <del dir="auto">{first?.beforeText === '' ? words.empty : first?.beforeText}</del>
						<span aria-hidden="true"> → </span>
						<ins dir="auto">{first?.afterText === '' ? words.empty : first?.afterText}</ins>
					</li>
				))}
				{certain.length > SHOWN && <li>… {certain.length - SHOWN}</li>}
			</ul>
			<p class="imc-row">
				<button
					type="button"
					class="imc-main"
					disabled={isBusy}
					onClick={async () => {
						setMended(certain);
						setLeftAlone(await onMend(certain));
						setOpen(false);
					}}
				>
					{fill(words.togetherApply, { count: certain.length })}
				</button>
				<button type="button" onClick={() => setOpen(false)}>
					{words.cancel}
				</button>
			</p>
		</div>
	);
}
