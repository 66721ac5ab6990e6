import type { SheetPlan } from '#core';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is like beside its cells. */
export interface Frame {
	/** Of the tab, `#rrggbb`. */
	readonly colour: string | null;
	readonly frozenRows: number;
	readonly frozenColumns: number;
	readonly showsGrid: boolean;
	/** In characters; nothing where a column is as wide as Google makes it. */
	readonly widths: readonly (number | undefined)[];
}

/** Of a sheet that was just inserted. */
export const newFrame: Frame = { colour: null, frozenRows: 0, frozenColumns: 0, showsGrid: true, widths: [] };

/** In characters. */
const roughly: Tolerance = { wider: 10, narrower: 6 };
const exactly: Tolerance = { wider: 0, narrower: 0 };
const POINTS_A_CHARACTER = 7.5;

export type FrameCall = (sheet: Sheet) => void;

/** The calls that make a sheet with one frame a sheet with another. */
export function reframe(from: Frame, to: Frame): FrameCall[] {
	return [...runsOf(from.widths, to.widths, exactly).map(widthCall), ...otherCalls(from, to)];
}

/** The frame of a plan, to the letter. */
export function frameOf({ colour, frozenRows, frozenColumns, showsGrid, widths }: SheetPlan): Frame {
	return { colour: `#${colour.toLowerCase()}`, frozenRows, frozenColumns, showsGrid, widths };
}

/** A plan's sheet as a copy of another one's, or of none, with the calls that it takes then. */
export interface Framed {
	readonly plan: SheetPlan;
	readonly model: SheetPlan | undefined;
	readonly calls: readonly FrameCall[];
	readonly frame: Frame;
}

/**
 * In what order sheets are best made, each as a copy of an earlier one: next is always the one that takes the fewest calls,
 * for what a copy brings along need not be set. Columns may be a little wider or narrower than planned, so that neighbours,
 * and other sheets, have the same.
 */
export function frameTogether(plans: readonly SheetPlan[]): Framed[] {
	const made: Framed[] = [];
	const left = new Set(plans);
	while (left.size > 0) {
		let best: Framed | undefined;
		for (const plan of left) {
			for (const model of [undefined, ...made]) {
				const framed = frameLike(model, plan);
				if (!best || costOf(framed) < costOf(best)) best = framed;
			}
		}
		if (!best) break;
		made.push(best);
		left.delete(best.plan);
	}
	return made;
}

function frameLike(model: Framed | undefined, plan: SheetPlan): Framed {
	const from = model?.frame ?? newFrame;
	const runs = fewRuns(from.widths, plan.widths);
	const widths = [...from.widths];
	for (const { first, count, width } of runs) for (let column = first; column < first + count; column++) widths[column] = width;
	const frame = { ...frameOf(plan), widths };
	return { plan, model: model?.plan, calls: [...runs.map(widthCall), ...otherCalls(from, frame)], frame };
}

/** One that is no copy has to be hidden too. */
function costOf({ model, calls }: Framed): number {
	return calls.length + (model ? 0 : 1);
}

function widthCall({ first, count, width }: Run): FrameCall {
	return (sheet) => void sheet.setColumnWidths(first + 1, count, Math.round(width * POINTS_A_CHARACTER));
}

function otherCalls(from: Frame, { colour, frozenRows, frozenColumns, showsGrid }: Frame): FrameCall[] {
	const calls: FrameCall[] = [];
	if (frozenRows !== from.frozenRows) calls.push((sheet) => sheet.setFrozenRows(frozenRows));
	if (frozenColumns !== from.frozenColumns) calls.push((sheet) => sheet.setFrozenColumns(frozenColumns));
	if (showsGrid !== from.showsGrid) calls.push((sheet) => void sheet.setHiddenGridlines(!showsGrid));
	if (colour !== from.colour) calls.push((sheet) => void sheet.setTabColor(colour));
	return calls;
}

interface Tolerance {
	readonly wider: number;
	readonly narrower: number;
}

interface Run {
	readonly first: number;
	readonly count: number;
	readonly width: number;
}

/** All get the commonest width, and others what is another, where that takes fewer calls. */
function fewRuns(have: readonly (number | undefined)[], wanted: readonly number[]): Run[] {
	const direct = runsOf(have, wanted, roughly);
	const usual = commonest(wanted);
	const all = wanted.map(() => usual);
	const painted = [{ first: 0, count: wanted.length, width: usual }, ...runsOf(all, wanted, roughly)];
	return painted.length < direct.length ? painted : direct;
}

/** Columns that are too narrow or too wide, neighbours together. */
function runsOf(have: readonly (number | undefined)[], wanted: readonly (number | undefined)[], { wider, narrower }: Tolerance): Run[] {
	const runs: (Run & { readonly least: number; readonly most: number })[] = [];
	wanted.forEach((width, column) => {
		const present = have[column];
		if (width === undefined) return;
		if (present !== undefined && present >= width - narrower && present <= width + wider) return;
		const last = runs[runs.length - 1];
		const least = Math.min(last?.least ?? width, width);
		const most = Math.max(last?.most ?? width, width);
		const isNext = last && last.first + last.count === column && most - least <= wider + narrower;
		if (isNext) runs[runs.length - 1] = { first: last.first, count: last.count + 1, width: Math.min(most, least + wider), least, most };
		else runs.push({ first: column, count: 1, width, least: width, most: width });
	});
	return runs;
}

function commonest(widths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [widths[0] ?? 0, 0])[0];
}
