/** Sheets that the add-on writes about a report are no part of it. */
const OWN_SHEETS_PROPERTY = 'ownSheets';

export type OwnSheet = 'scorecard' | 'findings';

/** Ids of the add-on's own sheets by what they are for. */
export function readOwnSheets(): Partial<Record<OwnSheet, number>> {
	const text = PropertiesService.getDocumentProperties().getProperty(OWN_SHEETS_PROPERTY);
	if (text === null) return {};
	try {
		const ids: unknown = JSON.parse(text);
		return typeof ids === 'object' && ids !== null ? ids : {};
	} catch {
		return {};
	}
}

export function rememberOwnSheet(kind: OwnSheet, id: number): void {
	const text = JSON.stringify({ ...readOwnSheets(), [kind]: id });
	PropertiesService.getDocumentProperties().setProperty(OWN_SHEETS_PROPERTY, text);
}
