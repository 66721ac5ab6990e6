/** What the add-on keeps in the file itself, out of sight. */
const OWN_SHEETS = 'ownSheets';
const UNFINISHED = 'unfinishedSheets';

/** Sheets that the add-on writes about a report. */
export type OwnSheet = 'scorecard' | 'findings';

export interface DocumentNotes {
	/**
	 * Ids of the add-on's own sheets by what they are for: they are no part of the report. More than one where a run was
	 * stopped before it took an older one away.
	 */
	readonly own: Partial<Record<OwnSheet, readonly number[]>>;
	/** Names of sheets that a run has begun to make and not finished. They are hidden. */
	readonly unfinished: readonly string[];
}

export function readNotes(): DocumentNotes {
	const texts = PropertiesService.getDocumentProperties().getProperties();
	return { own: parsed(texts[OWN_SHEETS], {}), unfinished: parsed(texts[UNFINISHED], []) };
}

export function rememberOwnSheets(kind: OwnSheet, ids: readonly number[]): void {
	const text = JSON.stringify({ ...readNotes().own, [kind]: ids });
	PropertiesService.getDocumentProperties().setProperty(OWN_SHEETS, text);
}

export function rememberUnfinished(names: readonly string[]): void {
	PropertiesService.getDocumentProperties().setProperty(UNFINISHED, JSON.stringify(names));
}

export function forgetUnfinished(): void {
	PropertiesService.getDocumentProperties().deleteProperty(UNFINISHED);
}

function parsed<T>(text: string | undefined, otherwise: T): T {
	if (text === undefined) return otherwise;
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as T) : otherwise;
	} catch {
		return otherwise;
	}
}
