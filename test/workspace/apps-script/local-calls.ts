/**
 * Calls that are not counted: what a range knows of its own place, builders, menus, and what came with the sheets. All
 * others are service calls that cost 50 to 100 ms each.
 *
 * Google says nowhere what a single method costs. Its best practices (developers.google.com/apps-script/guides/support/
 * best-practices) tell what is slow: calls that need to fetch data from its servers; and what is not: look-ahead caching
 * fetches what a script is likely to get, and a write cache holds back what it sets. So reads of cells, and of how far they
 * go (`getDataRange`, `getLastRow`), are counted one by one; names and ids, which arrive with the sheets, are not.
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
	Sheet: ['getRange', 'getRangeList', 'getName', 'getSheetName', 'getSheetId', 'getIndex', 'getParent', 'getType', 'isSheetHidden'],
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
	// Makes a PDF.
	'HtmlOutput.getAs',
	'Blob.getAs',
]);

export function isServiceCall(service: string, method: string): boolean {
	if (remoteExceptions.has(`${service}.${method}`)) return true;
	return !(localServices.has(service) || localMethods[service]?.includes(method));
}

const WRITE =
	/^(?:Range|RangeList|Sheet|Protection)\.(?:set(?!Active|Current)|clear|merge|breakApart|hide|show|autoResize|insertRow|insertColumn|deleteRow|deleteColumn)/;

/**
 * Whether Google only holds the call back, to send it off with the next read or flush: "write caching to save what is likely
 * to be set" (best practices, as above). It costs a tenth of a read here.
 */
export function isBufferedWrite(service: string, method: string): boolean {
	return WRITE.test(`${service}.${method}`);
}
