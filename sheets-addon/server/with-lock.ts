import { refreshNotes } from './document-notes.ts';
import { restoreLiftedRules } from './lifted-rules.ts';
import { Problem } from './problem.ts';

/** How long somebody waits for another person's writing to end. */
const LONGEST_WAIT = 10_000;

/** Runs what writes to the file while nobody else's add-on does. Google holds writes back, so they are sent off before the next one begins. */
export function withLock<T>(write: () => T): T {
	const lock = LockService.getDocumentLock();
	if (!lock?.tryLock(LONGEST_WAIT)) throw new Problem('busy');
	try {
		refreshNotes();
		restoreLiftedRules(SpreadsheetApp.getActiveSpreadsheet());
		const result = write();
		SpreadsheetApp.flush();
		return result;
	} finally {
		lock.releaseLock();
	}
}
