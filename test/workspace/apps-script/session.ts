import type { ScriptRun } from './script-run.ts';
import { ServiceObject } from './service-object.ts';

export class UserService extends ServiceObject implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
	override readonly serviceName = 'User';
	readonly #email: string;

	constructor(email: string) {
		super();
		this.#email = email;
	}

	getEmail(): string {
		return this.#email;
	}
}

export class SessionService
	extends ServiceObject
	implements Pick<GoogleAppsScript.Base.Session, 'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone'>
{
	override readonly serviceName = 'Session';
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	getActiveUser(): GoogleAppsScript.Base.User {
		return new UserService(this.#run.host.user.email).asGoogle();
	}

	getEffectiveUser(): GoogleAppsScript.Base.User {
		return this.getActiveUser();
	}

	getActiveUserLocale(): string {
		return this.#run.host.user.locale;
	}

	getScriptTimeZone(): string {
		return this.#run.host.manifest.timeZone ?? 'Etc/UTC';
	}
}
