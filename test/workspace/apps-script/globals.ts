import { CacheServiceService } from './cache-service.ts';
import { HtmlServiceService } from './html-output.ts';
import { LockServiceService } from './lock-service.ts';
import { ConsoleService, LoggerService } from './logger.ts';
import { MailAppService } from './mail-app.ts';
import { PropertiesServiceService } from './properties-service.ts';
import { ScriptAppService } from './script-app.ts';
import type { ScriptRun } from './script-run.ts';
import type { ServiceObject } from './service-object.ts';
import { SessionService } from './session.ts';
import { SpreadsheetAppService } from './spreadsheet-app.ts';
import { UtilitiesService } from './utilities.ts';

/** Google's services by the names that scripts know them by. */
export function servicesOf(run: ScriptRun): Readonly<Record<string, ServiceObject>> {
	return {
		CacheService: new CacheServiceService(run),
		HtmlService: new HtmlServiceService(run),
		LockService: new LockServiceService(run),
		Logger: new LoggerService(run),
		MailApp: new MailAppService(run),
		PropertiesService: new PropertiesServiceService(run),
		ScriptApp: new ScriptAppService(run),
		Session: new SessionService(run),
		SpreadsheetApp: new SpreadsheetAppService(run),
		Utilities: new UtilitiesService(run),
		console: new ConsoleService(run),
	};
}

/** Services of Google's that the workspace does not have: their name alone fails, and says so. */
export const absentServices: readonly string[] = [
	...['CalendarApp', 'CardService', 'Charts', 'ContactsApp', 'ContentService', 'DocumentApp', 'DriveApp', 'Drive', 'FormApp', 'GmailApp'],
	...[
		'GroupsApp',
		'Jdbc',
		'LanguageApp',
		'LinearOptimizationService',
		'Maps',
		'Sheets',
		'SitesApp',
		'SlidesApp',
		'UrlFetchApp',
		'XmlService',
	],
	'Browser',
];
