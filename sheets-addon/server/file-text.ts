/** A file of the script as it was built: what `createHtmlOutputFromFile` gives has been sanitised. */
export function fileText(name: string): string {
	return HtmlService.createTemplateFromFile(name).getRawContent();
}
