import { ScopeNeeded, ServiceError } from './service-error.ts';

export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

export interface Authorization {
	readonly mode: AuthModeName;
	/** Scopes of the manifest: all that the person can be asked for. */
	readonly declared: readonly string[];
	/** Scopes that the person has granted. */
	readonly granted: ReadonlySet<string>;
}

const SCOPE = 'https://www.googleapis.com/auth/';

/** Any one of a line's scopes will do. */
const scopesOf: readonly (readonly [calls: RegExp, scopes: readonly string[]])[] = [
	[/^SpreadsheetApp\.(?:create|open|openById|openByUrl)$/, ['spreadsheets']],
	[/^Spreadsheet\.(?:copy|addEditor|addEditors|addViewer|addViewers|getEditors|getViewers|getOwner)$/, ['spreadsheets']],
	[
		/^SpreadsheetApp\.(?:getActive\w*|getCurrentCell|getSelection|setActive\w*|setCurrentCell|flush)$/,
		['spreadsheets.currentonly', 'spreadsheets'],
	],
	[
		/^(?:Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|DeveloperMetadata\w*|EmbeddedChart)\./,
		['spreadsheets.currentonly', 'spreadsheets'],
	],
	[/^Ui\.(?:alert|prompt|showSidebar|showModalDialog|showModelessDialog)$/, ['script.container.ui']],
	[/^MailApp\./, ['script.send_mail']],
	[/^UrlFetchApp\./, ['script.external_request']],
	[/^DriveApp\./, ['drive', 'drive.file', 'drive.readonly']],
	[/^User\.getEmail$/, ['userinfo.email']],
];

const forbidden: Readonly<Record<AuthModeName, RegExp | undefined>> = {
	// Google: the user's locale alone, menu items, Logger and Utilities.
	NONE: /^(?!SpreadsheetApp\.getUi$|Ui\.create(?:Addon)?Menu$|Menu\.|Logger\.|Utilities\.|Session\.getActiveUserLocale$|ScriptApp\.|AuthorizationInfo\.)/,
	LIMITED: /^(?:Ui\.(?:alert|prompt|show\w+)|MailApp\.|UrlFetchApp\.|DriveApp\.|SpreadsheetApp\.(?:create|open\w*)|User\.getEmail)/,
	CUSTOM_FUNCTION:
		/^(?:SpreadsheetApp\.getUi|Ui\.|Menu\.|MailApp\.|DriveApp\.|User\.getEmail|\w+\.(?:set|add|insert|delete|remove|clear|protect|append|rename|hide|show|copy|merge|toast|activate|sort)\w*$)/,
	FULL: undefined,
};

/** @throws ServiceError where the mode or the scopes of the run don't allow the call */
export function checkAuthorization(call: string, { mode, declared, granted }: Authorization): void {
	if (forbidden[mode]?.test(call)) {
		throw new ServiceError(`You do not have permission to call ${call} (authorization mode ${mode}).`);
	}
	if (mode === 'NONE') return;
	for (const [calls, names] of scopesOf) {
		if (!calls.test(call)) continue;
		const scopes = names.map((name) => SCOPE + name);
		const offered = scopes.filter((scope) => declared.includes(scope));
		if (offered.length === 0) {
			throw new ServiceError(
				`Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes.join(' || ')}. The manifest does not ask for it.`,
			);
		}
		if (!offered.some((scope) => granted.has(scope))) throw new ScopeNeeded(offered.slice(0, 1));
		return;
	}
}
