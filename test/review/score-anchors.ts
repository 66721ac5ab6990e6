import { anchorCell, attachCells, type CellAnchor, readForAnchors, snapshotOf } from '../../core/review/index.ts';
import type { Scenario } from './anchor-scenarios.ts';

export interface AnchorScore {
	readonly notes: number;
	readonly right: number;
	/** On a row or column that is not theirs: the one thing that must never be. */
	readonly wrong: number;
	/** Of the wrong ones, those on rows that nothing tells from the others. */
	readonly wrongUntold: number;
	readonly ambiguous: number;
	/** Of the ambiguous ones, those whose row is there; the right cell among the first three offered; among ten. */
	readonly open: number;
	readonly inThree: number;
	readonly inTen: number;
	/** Of the open ones those that can be told, and how many have it among three and ten. */
	readonly openTold: number;
	readonly toldInThree: number;
	readonly toldInTen: number;
	/** Notes whose row can be told. */
	readonly told: number;
	/** Notes whose row is gone; of them those shown as orphans. */
	readonly gone: number;
	readonly orphaned: number;
	/** Notes called orphans although their row is there. */
	readonly lost: number;
	readonly firstWrong?: string;
	readonly firstLost?: string;
}

export const noScore: AnchorScore = {
	notes: 0,
	right: 0,
	wrong: 0,
	wrongUntold: 0,
	ambiguous: 0,
	open: 0,
	inThree: 0,
	inTen: 0,
	openTold: 0,
	toldInThree: 0,
	toldInTen: 0,
	told: 0,
	gone: 0,
	orphaned: 0,
	lost: 0,
};

export function addScores(one: AnchorScore, other: AnchorScore): AnchorScore {
	const sum = { ...noScore } as unknown as Record<keyof typeof noScore, number>;
	for (const key of Object.keys(noScore) as (keyof typeof sum)[]) sum[key] = (one[key] as number) + (other[key] as number);
	const firstWrong = one.firstWrong ?? other.firstWrong;
	const firstLost = one.firstLost ?? other.firstLost;
	return { ...(sum as unknown as AnchorScore), ...(firstWrong ? { firstWrong } : {}), ...(firstLost ? { firstLost } : {}) };
}

export type Evidence = 'snapshot' | 'anchors alone' | 'one anchor alone';

/** Writes the notes on the sheet before, finds them in the sheet after and holds them to the truth. */
export function scoreAnchors(scenario: Scenario, evidence: Evidence = 'snapshot', everyNth = 1): AnchorScore {
	const source = readForAnchors({ sheets: [scenario.before] }, scenario.hints);
	const rows: number[] = [];
	const anchors: CellAnchor[] = [];
	for (const row of scenario.truth.keys()) {
		if (row % everyNth !== 0) continue;
		for (const column of scenario.notes(row)) {
			const anchor = anchorCell(source, { sheet: scenario.before.name, row, column });
			if (!anchor) continue;
			anchors.push(anchor);
			rows.push(row);
		}
	}
	const snapshot = snapshotOf(source, scenario.before.name);
	const options = evidence === 'snapshot' && snapshot ? { snapshots: [snapshot] } : {};
	const workbook = { sheets: [scenario.after] };
	const found =
		evidence === 'one anchor alone'
			? anchors.flatMap((anchor) => attachCells([anchor], workbook))
			: attachCells(anchors, workbook, options);
	const score = { ...noScore } as { -readonly [Part in keyof AnchorScore]: AnchorScore[Part] };
	found.forEach((attachment, index) => {
		const row = rows[index] ?? -1;
		const truth = scenario.truth.get(row);
		const anchor = anchors[index];
		if (!anchor) return;
		const isTold = scenario.isTold?.(row) ?? true;
		const describe = (to: unknown) =>
			`${anchor.a1} "${anchor.quote.slice(0, 40)}" ${to}, true row ${truth}, ${isTold ? 'told' : 'not told'}: ${scenario.name}`;
		const isRight = (place: { readonly row: number; readonly column: number }) =>
			place.row === truth && place.column === scenario.columnAfter(anchor.column);
		score.notes++;
		if (isTold) score.told++;
		if (truth === undefined) score.gone++;
		if (attachment.outcome === 'ambiguous') {
			score.ambiguous++;
			if (truth === undefined) return;
			const at = attachment.candidates.findIndex(isRight);
			score.open++;
			if (isTold) score.openTold++;
			if (at >= 0 && at < 3) {
				score.inThree++;
				if (isTold) score.toldInThree++;
			}
			if (at >= 0 && at < 10) {
				score.inTen++;
				if (isTold) score.toldInTen++;
			}
		} else if (attachment.outcome === 'orphan') {
			if (truth === undefined) score.orphaned++;
			else {
				score.lost++;
				score.firstLost ??= describe('an orphan');
			}
		} else if (isRight(attachment.place)) score.right++;
		else {
			score.wrong++;
			if (!isTold) score.wrongUntold++;
			if (isTold || score.firstWrong === undefined)
				score.firstWrong = describe(`at row ${attachment.place.row}, column ${attachment.place.column}`);
		}
	});
	return score;
}

export function showScore(score: AnchorScore): string {
	const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
	return [
		`${score.notes} notes: ${score.right} right`,
		`${score.wrong - score.wrongUntold} wrong`,
		`${score.wrongUntold} wrong where nothing tells`,
		`${share(score.ambiguous, score.notes)} ambiguous (right one in 3: ${share(score.inThree, score.open)}, in 10: ${share(score.inTen, score.open)};`,
		`of those told ${share(score.openTold, score.told)} open: ${share(score.toldInThree, score.openTold)}, ${share(score.toldInTen, score.openTold)})`,
		`gone ${score.gone}, orphaned ${score.orphaned}, lost ${score.lost}`,
	].join(', ');
}
