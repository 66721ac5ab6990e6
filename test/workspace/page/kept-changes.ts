/** What the workspace keeps of what a person does in the grid; the server has the same list. */
const kept = new Set(
	[
		...['set-range-values', 'move-range', 'insert-row', 'remove-rows', 'insert-col', 'remove-col', 'set-worksheet-name'],
		...['set-col-hidden', 'set-col-visible', 'set-row-hidden', 'set-row-visible', 'set-worksheet-col-width', 'set-worksheet-row-height'],
		...['set-frozen', 'add-worksheet-merge', 'remove-worksheet-merge', 'update-note', 'remove-note'],
	].map((name) => `sheet.mutation.${name}`),
);

/** Measures of the grid itself, which change nothing of a person's. */
const passing =
	/auto-height|numfmt|row-count|column-count|worksheet-config|gridlines|scroll|zoom|selection|range-theme|conditional-rule|activ|toggle-note|mark-dirty/;

/** What the grid would do and the file could not keep. */
const refused =
	/^sheet\.command\.(?:move-rows|move-cols|insert-sheet|remove-sheet|copy-sheet|set-worksheet-(?:order|hide|show)|set-tab-color|.*(?:protection|permission).*)/;

export const isKept = (mutationId: string) => kept.has(mutationId);

/** Refused before it is done, so that nothing looks saved and is lost. */
export function isRefused(commandId: string): boolean {
	if (commandId.startsWith('sheet.mutation.')) return !kept.has(commandId) && !passing.test(commandId);
	return refused.test(commandId);
}
