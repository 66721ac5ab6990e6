import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import type { SheetMarks } from '../contract/shared.ts';
import { checkTime } from './deadline.ts';
import { markSheet } from './marks.ts';
import { withLock } from './with-lock.ts';

/** When the newest check that marked this workbook read it. Google forgets it after six hours, when it matters no more. */
const NEWEST = 'markedCheck';
const SIX_HOURS = 21_600;

/**
 * Gives each sheet its marks. A sheet that is protected or gone is named, and the others are marked all the same. Marks of a
 * check that is older than the one whose marks are there, somebody else's, are not made.
 */
export function mark({ sheets, checkedAt }: RequestOf<'mark'>): ReplyOf<'mark'> {
	const failed: string[] = [];
	return withLock(() => {
		const cache = CacheService.getDocumentCache();
		if (Number(cache?.get(NEWEST) ?? 0) > checkedAt) return { failed, isLate: true };
		cache?.put(NEWEST, String(checkedAt), SIX_HOURS);
		const byName = new Map(
			SpreadsheetApp.getActiveSpreadsheet()
				.getSheets()
				.map((sheet) => [sheet.getName(), sheet]),
		);
		for (const marks of sheets) {
			checkTime();
			const sheet = byName.get(marks.sheet);
			try {
				if (sheet) markSheet(sheet, marks);
				else failed.push(marks.sheet);
			} catch {
				failed.push(marks.sheet);
			}
		}
		return { failed, isLate: false };
	});
}

/** Takes away the marks of every sheet; returns how many had some, and the names of those that somebody has protected. */
export function clearAllMarks(): { cleared: number; failed: string[] } {
	return withLock(() => {
		const failed: string[] = [];
		let cleared = 0;
		for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
			checkTime();
			const nothing: SheetMarks = { sheet: '', error: [], toFillIn: [], warning: [], info: [] };
			try {
				if (markSheet(sheet, nothing)) cleared++;
			} catch {
				failed.push(sheet.getName());
			}
		}
		return { cleared, failed };
	});
}
