import { anchorCell, attachCells, type CellAnchor, readForAnchors, snapshotOf } from '../../core/review/index.ts';
import type { Scenario } from './anchor-scenarios.ts';

export interface AnchorScore {
	readonly notes: number;
	readonly right: number;
	/** On a row or column that is not theirs: the one thing that must never be. */
	readonly wrong: number;
	readonly ambiguous: number;
	/** Gone rows whose notes are shown as orphans. */
	readonly orphaned: number;
	/** Notes called orphans although their row is there. */
	readonly lost: number;
	readonly firstWrong?: string;
}

/** Writes the notes on the sheet before, finds them in the sheet after and holds them to the truth. */
export function scoreAnchors(scenario: Scenario, evidence: 'snapshot' | 'anchors alone' = 'snapshot'): AnchorScore {
	const source = readForAnchors({ sheets: [scenario.before] });
	const rows: number[] = [];
	const anchors: CellAnchor[] = [];
	for (const row of scenario.truth.keys()) {
		for (const column of scenario.notes(row)) {
			const anchor = anchorCell(source, { sheet: scenario.before.name, row, column });
			if (!anchor) continue;
			anchors.push(anchor);
			rows.push(row);
		}
	}
	const snapshot = snapshotOf(source, scenario.before.name);
	const options = evidence === 'snapshot' && snapshot ? { snapshots: [snapshot] } : {};
	const score = { notes: anchors.length, right: 0, wrong: 0, ambiguous: 0, orphaned: 0, lost: 0 };
	let firstWrong: string | undefined;
	attachCells(anchors, { sheets: [scenario.after] }, options).forEach((attachment, index) => {
		const truth = scenario.truth.get(rows[index] ?? -1);
		const anchor = anchors[index];
		if (!anchor) return;
		if (attachment.outcome === 'ambiguous') score.ambiguous++;
		else if (attachment.outcome === 'orphan') truth === undefined ? score.orphaned++ : score.lost++;
		else if (attachment.place.row === truth && attachment.place.column === scenario.columnAfter(anchor.column)) score.right++;
		else {
			score.wrong++;
			firstWrong ??= `${anchor.a1} "${anchor.quote.slice(0, 40)}" at row ${attachment.place.row}, column ${attachment.place.column}, true row ${truth}`;
		}
	});
	return firstWrong === undefined ? score : { ...score, firstWrong };
}
