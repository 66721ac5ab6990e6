import { AuthMode, AuthorizationStatus } from './enumerations.ts';
import type { ScriptRun } from './script-run.ts';
import { ScopeNeeded } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

export class AuthorizationInfoService extends ServiceObject implements GoogleAppsScript.Script.AuthorizationInfo {
	override readonly serviceName = 'AuthorizationInfo';
	readonly #isRequired: boolean;

	constructor(isRequired: boolean) {
		super();
		this.#isRequired = isRequired;
	}

	getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
		return (this.#isRequired
			? AuthorizationStatus.REQUIRED
			: AuthorizationStatus.NOT_REQUIRED) as unknown as GoogleAppsScript.Script.AuthorizationStatus;
	}

	/** The workspace has no page to ask on; its own window asks. */
	getAuthorizationUrl(): string {
		return '';
	}
}

export class ScriptAppService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.Script.ScriptApp,
			'AuthMode' | 'AuthorizationStatus' | 'getAuthorizationInfo' | 'requireScopes' | 'requireAllScopes' | 'getScriptId'
		>
{
	override readonly serviceName = 'ScriptApp';
	readonly AuthMode = AuthMode;
	readonly AuthorizationStatus = AuthorizationStatus;
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	getAuthorizationInfo(
		_mode: GoogleAppsScript.Script.AuthMode,
		scopes: readonly string[] = this.#run.authorization.declared,
	): GoogleAppsScript.Script.AuthorizationInfo {
		return new AuthorizationInfoService(this.#missing(scopes).length > 0).asGoogle();
	}

	requireScopes(_mode: GoogleAppsScript.Script.AuthMode, scopes: string[]): void {
		const missing = this.#missing(scopes);
		if (missing.length > 0) throw new ScopeNeeded(missing);
	}

	requireAllScopes(mode: GoogleAppsScript.Script.AuthMode): void {
		this.requireScopes(mode, [...this.#run.authorization.declared]);
	}

	getScriptId(): string {
		return 'workspace';
	}

	#missing(scopes: readonly string[]): string[] {
		return scopes.filter((scope) => !this.#run.authorization.granted.has(scope));
	}
}
