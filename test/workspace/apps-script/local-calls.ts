/**
 * Calls that Google answers without asking the spreadsheet again: what a range knows of its own place, builders,
 * menus, and what came with the sheets: their names and how far their data goes. All others are service calls that cost 50 to 100 ms each.
 */
const localMethods: Readonly<Record<string, readonly string[]>> = {
	SpreadsheetApp: [
		'getActive',
		'getActiveSpreadsheet',
		'getUi',
		'newConditionalFormatRule',
		'newDataValidation',
		'newRichTextValue',
		'newTextStyle',
	],
	Spreadsheet: ['getId', 'getSheetByName', 'getSheetById', 'getRangeByName'],
	Sheet: [
		'getRange',
		'getRangeList',
		'getDataRange',
		'getName',
		'getSheetName',
		'getSheetId',
		'getIndex',
		'getParent',
		'getType',
		'isSheetHidden',
	],
	RangeList: ['getRanges'],
	Range: [
		...['getRow', 'getRowIndex', 'getColumn', 'getNumRows', 'getNumColumns', 'getLastRow', 'getLastColumn', 'getHeight', 'getWidth'],
		...['getA1Notation', 'getSheet', 'getGridId', 'offset', 'getCell'],
	],
};

const localServices = new Set([
	...['ConditionalFormatRule', 'ConditionalFormatRuleBuilder', 'BooleanCondition', 'GradientCondition', 'DataValidation'],
	...['DataValidationBuilder', 'RichTextValue', 'RichTextValueBuilder', 'TextStyle', 'TextStyleBuilder', 'Ui', 'Menu', 'User'],
	...['HtmlService', 'HtmlOutput', 'HtmlTemplate', 'Blob', 'Utilities', 'Logger', 'ScriptApp', 'AuthorizationInfo', 'EmbeddedChartBuilder'],
	...['DeveloperMetadataLocation', 'Session', 'PropertiesService', 'CacheService', 'LockService', 'PromptResponse'],
]);

/** Calls of otherwise local services that do go to the server. */
const remoteExceptions = new Set([
	'Ui.alert',
	'Ui.prompt',
	'Ui.showSidebar',
	'Ui.showModalDialog',
	'Ui.showModelessDialog',
	'Session.getActiveUser',
]);

export function isServiceCall(service: string, method: string): boolean {
	if (remoteExceptions.has(`${service}.${method}`)) return true;
	return !(localServices.has(service) || localMethods[service]?.includes(method));
}
