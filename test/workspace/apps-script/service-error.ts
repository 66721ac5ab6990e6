/** What a service says no with. The script gets it as an error of its own realm, named `Exception` as at Google. */
export class ServiceError extends Error {}

/** What Google may tell of a write no sooner than it sends it off: with the next read, or a flush. */
export class RefusedWrite extends ServiceError {}

/** The run is over, whatever the script catches: its time is up, or a test stopped it. */
export class RunEnded extends Error {}

/** A scope that the person has not granted yet; at Google a window asks for it and the run ends. */
export class ScopeNeeded extends ServiceError {
	readonly scopes: readonly string[];

	constructor(scopes: readonly string[]) {
		super(`You do not have permission to call this service. Required permissions: ${scopes.join(' && ')}`);
		this.scopes = scopes;
	}
}

/** A call that the workspace does not have. */
export class NotImplemented extends ServiceError {
	constructor(name: string) {
		super(`${name} is not implemented in the workspace. Add it under test/workspace/apps-script.`);
	}
}

export function wrongParameters(method: string, values: readonly unknown[]): ServiceError {
	const kinds = values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value));
	return new ServiceError(`The parameters (${kinds.join(',')}) don't match the method signature for ${method}.`);
}
