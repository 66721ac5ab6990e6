import { useState } from 'preact/hooks';
import type { PanelWords } from '../locales/panel-words.ts';
import { harmless } from '../view/harmless-text.ts';
import type { CheckView, FindingView } from '../view/schema.ts';
import { FindingCard, type FindingCardActions } from './FindingCard.tsx';
import { groupBySheet } from './filters.ts';

/** As many as are drawn at once in one sheet's group. */
const SHOWN_AT_ONCE = 50;

export interface FindingListProps extends FindingCardActions {
	readonly view: CheckView;
	/** Those that the filters leave. */
	readonly findings: readonly FindingView[];
	readonly words: PanelWords;
	/** The finding that is open. */
	readonly openId: string | undefined;
	readonly onOpen: (id: string | undefined) => void;
}

/** Findings by sheet; one is open at a time. */
export function FindingList({ view, findings, words, openId, onOpen, ...actions }: FindingListProps) {
	if (view.findings.length === 0) return <p class="imc-none">{words.noFindings}</p>;
	if (findings.length === 0) return <p class="imc-none">{words.allHidden}</p>;
	return (
		<>
			{groupBySheet(findings).map(([sheet, group]) => (
				<SheetGroup key={sheet} sheet={sheet} group={group} words={words}>
					{(finding) => (
						<FindingCard
							key={finding.id}
							finding={finding}
							rule={view.rules[finding.rule]}
							words={words}
							isOpen={openId === finding.id}
							onToggle={() => onOpen(openId === finding.id ? undefined : finding.id)}
							{...actions}
						/>
					)}
				</SheetGroup>
			))}
		</>
	);
}

interface SheetGroupProps {
	readonly sheet: string;
	readonly group: readonly FindingView[];
	readonly words: PanelWords;
	readonly children: (finding: FindingView) => preact.JSX.Element;
}

function SheetGroup({ sheet, group, words, children }: SheetGroupProps) {
	const [limit, setLimit] = useState(SHOWN_AT_ONCE);
	return (
		<section class="imc-group">
			<h3>
				<bdi>{sheet === '' ? words.wholeWorkbook : harmless(sheet)}</bdi> <small>({group.length})</small>
			</h3>
			<ul>{group.slice(0, limit).map(children)}</ul>
			{group.length > limit && (
				<button type="button" class="imc-quiet" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
					{words.more} ({group.length - limit})
				</button>
			)}
		</section>
	);
}
