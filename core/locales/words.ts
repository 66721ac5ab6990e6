/** Words of the reports, panels and messages that are not a rule's or a section's. Placeholders stand in braces. */
export interface Words {
	readonly reportQuality: string;
}
